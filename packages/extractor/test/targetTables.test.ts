import type { Document, Position, Root, Table, TableRow, TargetRecord } from '@gangmu/model'
import { describe, expect, it } from 'vitest'
import { extract } from '../src/index.js'
import { columnRules } from '../src/targets/tables/columns.table.js'

/** A document with one table: rows of cells; `2|text` spans two rows, `2-text` two columns. */
function tree(rows: readonly string[][], caption?: string, written = '2021-05-01'): Root {
  let offset = 0
  const place = (text: string): Position => {
    const start = { line: 1, column: offset + 1, offset }
    offset += text.length
    const end = { line: 1, column: offset + 1, offset }
    offset++
    return { start, end }
  }
  const children = rows.map((cells): TableRow => {
    const made = cells.map((cell) => {
      const span = /^(\d)([|-])(.*)$/u.exec(cell)
      const value = span?.[3] ?? cell
      const position = place(value)
      return {
        type: 'tableCell' as const,
        position,
        ...(span?.[2] === '|' && { rowSpan: Number(span[1]) }),
        ...(span?.[2] === '-' && { colSpan: Number(span[1]) }),
        children: [{ type: 'text' as const, value, position }],
      }
    })
    return { type: 'tableRow', position: made[0]!.position, children: made }
  })
  const position = place('')
  const table: Table = { type: 'table', position, children, ...(caption && { caption }) }
  const document: Document = {
    type: 'document',
    role: 'main',
    position,
    data: { facts: written ? { written } : {} },
    children: [table],
  }
  return { type: 'root', position, data: { source: { format: 'text', name: 'sample.txt' } }, children: [document] }
}

function targets(rows: readonly string[][], caption?: string): TargetRecord[] {
  return extract(tree(rows, caption)).records.filter((record) => record.type === 'target')
}

const said = (found: readonly TargetRecord[]) =>
  found.map(({ indicator, quantity, deadline }) => [indicator.text, quantity.value, quantity.unit, deadline?.by])

describe('indicator tables', () => {
  it('are none in statistics', () => {
    const root = tree([
      ['指标', '单位', '产量', '比上年增长（%）'],
      ['茶叶', '万吨', '7', '4.6'],
    ])
    const set = (title: string) => {
      const [document] = root.children as [Document]
      const named = { ...document, data: { facts: { title, written: '2026-02-01' } } }
      return extract({ ...root, children: [named] }).records.filter(({ type }) => type === 'target').length
    }
    expect([set('云川市发展规划'), set('云川市国民经济和社会发展统计公报')]).toEqual([1, 0])
  })

  it('say what a bare attribute is of in the cell before', () => {
    const found = targets([
      ['类别', '2-指标', '单位', '2020年', '2025年'],
      ['3|规模', '2|工业投资', '年度数', '亿元', '26', '74'],
      ['累计数', '亿元', '79', '260'],
      ['2-新产品产值率', '%', '10', '20'],
    ])
    expect(found.map(({ indicator }) => indicator.text)).toEqual(['工业投资年度数', '工业投资累计数', '新产品产值率'])
  })

  it('give a target for each cell of a year to come, with unit, baseline and force', () => {
    const found = targets([
      ['序号', '指标名称', '单位', '2020年', '2025年', '属性'],
      ['1', '森林覆盖率', '%', '60.1', '≥62', '约束性'],
      ['2', '地区生产总值', '亿元', '800', '1200', '预期性'],
    ])
    expect(said(found)).toEqual([
      ['森林覆盖率', 62, '%', '2025'],
      ['地区生产总值', 120_000_000_000, '元', '2025'],
    ])
    expect(found[0]).toMatchObject({
      table: true,
      force: 'binding',
      quantity: { comparator: '>=', text: '62' },
      baseline: { year: 2020, value: 60.1 },
      deadline: { basis: 'stated' },
    })
    expect(found[1]?.force).toBe('expected')
  })

  it('read growth and totals with the years from the base on', () => {
    const found = targets([
      ['指标', '2020年', '2025年', '年均增长(%)'],
      ['人均可支配收入（元）', '30000', '42000', '7'],
      ['新增就业（万人）', '—', '[50]', '—'],
    ])
    expect(found.map(({ change, period, quantity }) => [change, period, quantity.value, quantity.unit])).toEqual([
      ['level', null, 42_000, '元'],
      ['increase', 'annual', 7, '%'],
      ['increase', 'total', 500_000, '人'],
    ])
    expect(found[1]?.deadline).toMatchObject({ from: '2021', by: '2025' })
  })

  it('follow merged headers and groups', () => {
    const found = targets([
      ['2|类别', '2|指标', '2|单位', '2-规划目标'],
      ['2023年', '2025年'],
      ['2|绿色', '绿色园区', '个', '5', '10'],
      ['绿色工厂', '家', '20', '30'],
    ])
    expect(said(found)).toEqual([
      ['绿色园区', 5, '个', '2023'],
      ['绿色园区', 10, '个', '2025'],
      ['绿色工厂', 20, '家', '2023'],
      ['绿色工厂', 30, '家', '2025'],
    ])
  })

  it('take rows of places as scopes', () => {
    const found = targets(
      [
        ['县(市、区)', '2022年任务', '2023年任务'],
        ['青禾县', '10', '20'],
        ['合计', '10', '20'],
      ],
      '托位建设任务 单位:个',
    )
    expect(found.map(({ indicator, scope, quantity }) => [indicator.text, scope?.text, quantity.value])).toEqual([
      ['托位建设', '青禾县', 10],
      ['托位建设', '青禾县', 20],
      ['托位建设', undefined, 10],
      ['托位建设', undefined, 20],
    ])
    expect(found[0]?.quantity.unit).toBe('个')
  })

  const allotted = (found: readonly TargetRecord[]) =>
    found.map(({ indicator, scope, quantity, deadline }) => [
      indicator.text,
      scope?.text,
      quantity.value,
      quantity.unit,
      deadline?.by,
    ])

  it('take the figures of rows of places for goals where the caption allots work, whatever the headers say', () => {
    const found = targets(
      [
        ['单位', '人工造林', '森林抚育（公顷）', '备注'],
        ['合计', '10.5', '2000'],
        ['一、青禾县', '5.5', '1500'],
        ['白石区', '5', '500'],
      ],
      '2023年造林任务分解表（单位：万亩）',
    )
    expect(allotted(found)).toEqual([
      ['人工造林', undefined, 105_000, '亩', '2023'],
      ['森林抚育', undefined, 2000, '公顷', '2023'],
      ['人工造林', '青禾县', 55_000, '亩', '2023'],
      ['森林抚育', '青禾县', 1500, '公顷', '2023'],
      ['人工造林', '白石区', 50_000, '亩', '2023'],
      ['森林抚育', '白石区', 500, '公顷', '2023'],
    ])
    const rows = [
      ['县区', '造林面积'],
      ['青禾县', '10'],
    ]
    expect(targets(rows, '2023年造林情况')).toEqual([])
  })

  it('take columns of places for scopes', () => {
    const found = targets(
      [
        ['指标', '单位', '青禾县', '白石区'],
        ['新增停车位', '个', '300', '200'],
      ],
      '2022年工作目标',
    )
    expect(allotted(found)).toEqual([
      ['新增停车位', '青禾县', 300, '个', '2022'],
      ['新增停车位', '白石区', 200, '个', '2022'],
    ])
  })

  it('read ratios, full-width signs and units with a slash', () => {
    const found = targets([
      ['指标', '单位', '2020年', '2025年'],
      ['加工产值与总产值比', '—', '1.5∶1', '2∶1'],
      ['治理率', '％', '28', '≧40'],
      ['养老金', '元／人·月', '131', '200'],
    ])
    expect(found.map(({ quantity: { value, unit, comparator, kind } }) => [value, unit, comparator, kind])).toEqual([
      [2, '', '=', 'ratio'],
      [40, '%', '>=', 'number'],
      [200, '元/人·月', '=', 'number'],
    ])
  })

  it('put rows together that were broken over lines', () => {
    const found = targets([
      ['类别', '指标', '单位', '2020', '2025', '属性'],
      ['综'],
      ['合', '工业总产值', '亿元', '100', '150'],
      ['（含园区）', '预期性'],
      ['研发投入强度', '%', '1.5', '2.0', '预期性'],
    ])
    expect(said(found)).toEqual([
      ['工业总产值', 15_000_000_000, '元', '2025'],
      ['研发投入强度', 2, '%', '2025'],
    ])
  })

  it('know the years to come by the plan in the caption when the text has no date', () => {
    const rows = [
      ['指标', '单位', '2020', '2025'],
      ['单位产值碳排放', '吨CO2/万元', '4.1', '3.2'],
    ]
    const found = extract(tree(rows, '表1 “十四五”主要指标', '')).records
    expect(found.map((record) => record.type === 'target' && record.quantity.text)).toContain('3.2')
    expect(extract(tree(rows, '表1 主要指标', '')).records.filter(({ type }) => type === 'target')).toEqual([])
  })

  it('read a bound that more is wished for after, and a bracketed sum in the unit of its row', () => {
    const found = targets([
      ['指标', '2020年', '2025年', '年均/累计'],
      ['研发投入增长（%）', '—', '—', '＞7、力争高于上一时期'],
      ['预期寿命（岁）', '77', '—', '〔1〕'],
    ])
    expect(found.map(({ quantity: { value, unit, comparator }, period }) => [value, unit, comparator, period])).toEqual(
      [
        [7, '%', '>', 'annual'],
        [1, '岁', '=', 'total'],
      ],
    )
  })

  it('take the unit that stands over several headers', () => {
    const found = targets([
      ['2|县（市、区）', '2-到2025年规划指标(万亩)'],
      ['累计建成农田面积', '累计提升农田面积'],
      ['青禾县', '2.5', '0.5'],
    ])
    expect(said(found)).toEqual([
      ['累计建成农田面积', 25000, '亩', '2025'],
      ['累计提升农田面积', 5000, '亩', '2025'],
    ])
  })

  it('set no target where there is no year to come', () => {
    expect(
      targets([
        ['指标', '2018年', '2019年'],
        ['城镇化率（%）', '50', '52'],
      ]),
    ).toEqual([])
    expect(
      targets([
        ['产业', '项目数量', '投资额（亿元）'],
        ['食品', '106', '753'],
      ]),
    ).toEqual([])
    expect(
      targets([
        ['1', '工业园项目', '120000', '2022-2024'],
        ['2', '仓储项目', '80000', '2023-2025'],
      ]),
    ).toEqual([])
  })
})

describe.each(columnRules.map((rule, i) => [rule.id, rule, i] as const))('columns: %s', (_, rule, i) => {
  const first = (header: string) => columnRules.findIndex((candidate) => candidate.header.test(header))
  it.each(rule.yes.map((header) => [header]))('%s', (header) => expect(first(header)).toBe(i))
  it.each((rule.no ?? []).map((header) => [header]))('not %s', (header) => expect(first(header)).not.toBe(i))
})
