import type { Table } from '@gangmu/model'
import { describe, expect, it } from 'vitest'
import { cellCost, headKindOf } from '../src/boxes/scrapedCells.js'
import { outlineRows, parse } from '../src/index.js'

/** The rows of the only table, cells parted by |, lines within a cell by /. */
function rowsOf(text: string): string[] {
  const tables: Table[] = []
  const visit = (node: object): void => {
    if ('type' in node && node.type === 'table') tables.push(node as Table)
    else if ('children' in node) for (const child of node.children as object[]) visit(child)
  }
  visit(parse(text).tree)
  return tables.flatMap((table) =>
    table.children.map((row) =>
      row.type === 'tableRow'
        ? row.children.map((cell) => cell.children.map((leaf) => leaf.value.replace(/\n+/g, '/')).join('')).join('|')
        : row.value,
    ),
  )
}

const lines = (...cells: string[]): string => `${cells.join('\n')}\n`

describe('tables that were scraped one cell a line', () => {
  const heads = ['临江市重点任务表', '序号', '重点任务', '责任单位', '完成时限']

  it('are put together, several bodies in one cell', () => {
    const text = lines(
      ...heads,
      ...['1', '新建公园2座。', '市住建局', '市城管局', '12月底前'],
      ...['2', '迁建青禾政务服务中心。', '市审改办', '2025年6月'],
      ...['3', '编制规划。', '市发改委', '市财政局', '各县（市、区）政府', '全年'],
    )
    expect(rowsOf(text)).toEqual([
      '序号|重点任务|责任单位|完成时限',
      '1|新建公园2座。|市住建局/市城管局|12月底前',
      '2|迁建青禾政务服务中心。|市审改办|2025年6月',
      '3|编制规划。|市发改委/市财政局/各县（市、区）政府|全年',
    ])
    const rows = outlineRows(parse(text).tree).filter(({ label }) => label === 'table')
    expect(rows.map(({ line }) => line)).toEqual(Array.from({ length: 19 }, (_, i) => i + 2))
  })
  it('keep rows without a number of their own apart', () => {
    const text = lines(
      ...heads,
      ...['1', '开工建设养老院。', '市民政局', '5月底前', '开工建设老年大学。', '12月底前'],
      ...['2', '办好食堂。', '市商务局', '全年'],
    )
    expect(rowsOf(text).slice(1)).toEqual([
      '1|开工建设养老院。|市民政局|5月底前',
      '|开工建设老年大学。||12月底前',
      '2|办好食堂。|市商务局|全年',
    ])
  })
  it('tell persons from bodies', () => {
    const text = lines(
      ...['序号', '内容', '责任领导', '牵头单位', '责任单位', '完成时限'],
      ...['1', '改造小区12个。', '王一', '区住建局', '区财政局', '各街道办事处', '9月底'],
      ...['2', '新建站点5所。', '李二', '区民政局', '区住建局', '全年'],
    )
    expect(rowsOf(text).slice(1)).toEqual([
      '1|改造小区12个。|王一|区住建局|区财政局/各街道办事处|9月底',
      '2|新建站点5所。|李二|区民政局|区住建局|全年',
    ])
  })
  it('end where the text goes on', () => {
    const text = lines(
      ...heads,
      ...['1', '甲事。', '市教育局', '全年'],
      ...['2', '乙事。', '市水利局', '年底'],
      '临江市人民政府',
    )
    expect(rowsOf(text)).toHaveLength(3)
  })
  it('are none without a second row, or where sentences stand for heads', () => {
    expect(rowsOf(lines(...heads, '1', '甲事。', '市教育局', '全年'))).toEqual([])
    expect(rowsOf(lines('序号', '这是一句话，', '责任单位', '1', '甲', '乙', '2', '丙', '丁'))).toEqual([])
  })
})

describe('indicator tables that were scraped one cell a line', () => {
  it('are told by their figures, with groups between the rows and empty cells', () => {
    const text = lines(
      ...['序号', '指标名称', '单位', '2020年', '2025年', '属性'],
      ...['一、经济', '1', '粮食产量', '万吨', '107', '≥107', '约束性'],
      ...['2', '加工产值与', '农业产值比', '—', '1.5∶1', '2∶1', '预期性'],
      ...['二、民生', '3', '自来水普及率', '％', '82.5', '85', '预期性'],
      '注：为现价。',
    )
    expect(rowsOf(text)).toEqual([
      '序号|指标名称|单位|2020年|2025年|属性',
      '一、经济',
      '1|粮食产量|万吨|107|≥107|约束性',
      '2|加工产值与/农业产值比|—|1.5∶1|2∶1|预期性',
      '二、民生',
      '3|自来水普及率|％|82.5|85|预期性',
    ])
  })
  it('need no numbers; a group of several rows stands in the first', () => {
    const text = lines(
      ...['类别', '指标', '单位', '2023年', '2025年'],
      ...['绿色', '绿色园区', '个', '5', '10'],
      ...['绿色工厂', '家', '20', '30'],
    )
    expect(rowsOf(text)).toEqual(['类别|指标|单位|2023年|2025年', '绿色|绿色园区|个|5|10', '|绿色工厂|家|20|30'])
  })
  it('have the labels of their groups on lines of their own where a column of groups stands before 序号', () => {
    const text = lines(
      ...['指标分类', '序号', '指标', '单位', '2020年', '2025年', '指标属性'],
      ...['规模指标', '1', '园区总产值', '亿元', '90', '150', '预期性指标'],
      ...['2', '园区总产值', '年均增速', '％', '—', '9', '预期性指标'],
      ...['绿色', '3', '单位产值能耗下降', '％', '—', '18', '约束'],
      ...['4', '固废利用率', '％', '60', '73', '约束'],
    )
    expect(rowsOf(text)).toEqual([
      '序号|指标|单位|2020年|2025年|指标属性',
      '规模指标',
      '1|园区总产值|亿元|90|150|预期性指标',
      '2|园区总产值/年均增速|％|—|9|预期性指标',
      '绿色',
      '3|单位产值能耗下降|％|—|18|约束',
      '4|固废利用率|％|60|73|约束',
    ])
  })
  it('go on with a later number after the heads said again', () => {
    const head = ['序号', '指标', '单位', '2020年', '2025年', '属性']
    const text = lines(
      ...head,
      '质量目标',
      '14',
      '绿地率',
      '％',
      '30',
      '36',
      '预期性',
      '15',
      '治理率',
      '％',
      '60',
      '80',
      '约束性',
    )
    expect(rowsOf(text)).toEqual([head.join('|'), '质量目标', '14|绿地率|％|30|36|预期性', '15|治理率|％|60|80|约束性'])
  })
  it('are none without two rows of as many figures as heads', () => {
    expect(rowsOf(lines('指标', '单位', '2023年', '2025年', '绿色园区', '个', '5', '10'))).toEqual([])
  })
})

describe('tables whose cells stand apart by bars', () => {
  it('are read with and without a bar in front; lines of one cell above them stay lines', () => {
    const rows = ['单 位 | 造林 | 备注 |', '合 计 | 25.0 | |', '青禾县 | 2.5 | |']
    expect(rowsOf(lines('附件 | ||', '单位：万亩 | ||', ...rows))).toEqual([
      '单位：万亩',
      '单 位|造林|备注',
      '合 计|25.0|',
      '青禾县|2.5|',
    ])
    expect(rowsOf(lines('| 指标 | 2025年 |', '| :-- | --: |', '| 粮食 | 7 |'))).toEqual(['指标|2025年', '粮食|7'])
  })
  it('are none where the cells are links or fields of a page, or hold no figure', () => {
    for (const text of [
      lines('首页 | 新闻 | 政务 |', '概况 | 公告 | 服务 |'),
      lines('索引号： | 11340 | 分类： | 通知 |', '发布机构： | 区政府 | 主题： | 综合 |', '文号： | 7 | | |'),
    ])
      expect(rowsOf(text)).toEqual([])
  })
  it('may be one cell a line, with a bar behind each', () => {
    const cells = ['序号', '任务', '责任单位', '1', '新建公园', '市住建局', '2', '迁建中心', '市审改办']
    expect(rowsOf(lines(...cells.map((cell) => `${cell} |`)))).toEqual([
      '序号|任务|责任单位',
      '1|新建公园|市住建局',
      '2|迁建中心|市审改办',
    ])
  })
})

describe('the name of a group between two rows', () => {
  const head = ['序号', '指标', '单位', '2025年']
  const rows = [head, ['一、经济'], ['1', '粮食', '万吨', '7'], ['二、民生'], ['2', '医生', '人', '8']]
  it.each([
    ['tabs', '\t'],
    ['blanks', ' '],
  ])('is a row of the table, not a heading (%s)', (_, by) => {
    expect(rowsOf(lines(...rows.map((row) => row.join(by))))).toEqual(rows.map((row) => row.join('|')))
  })
  it('is a heading where the rows below it have a head of their own', () => {
    const two = [head, ['1', '粮食', '万吨', '7'], ['二、民生'], head, ['1', '医生', '人', '8']]
    const { tree } = parse(lines(...two.map((row) => row.join('\t'))))
    expect(outlineRows(tree).map(({ label }) => label)).toContain('heading')
  })
})

it('a row with long cells is told by the tabs of the row above it', () => {
  const long = '推进改造，完善设施，'.repeat(30)
  expect(rowsOf(`任务表\n序号\t任务\t责任单位\n1\t${long}\t市住建局\n2\t${long}\t市水利局\n`)).toHaveLength(3)
})

it('heads and lines are told by their words', () => {
  expect(['完成时限', '责任单位', '备注', '工作任务', '金额'].map(headKindOf)).toEqual([
    'due',
    'who',
    'note',
    'work',
    'other',
  ])
  expect(cellCost('12月底前', 'due')).toBe(0)
  expect(cellCost('市住建局', 'who')).toBe(0)
  expect(cellCost('完善设施。', 'work')).toBe(0)
  expect(cellCost('完善设施。', 'who')).toBeGreaterThan(cellCost('市住建局', 'work'))
})
