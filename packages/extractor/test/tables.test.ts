import type { Table, TableCell } from '@gangmu/model'
import { describe, expect, it } from 'vitest'
import { columnKinds } from '../src/tables/columnKinds.table.js'
import { columnTimes } from '../src/tables/columnTimes.js'
import { grid, headerRows, textOfCell } from '../src/tables/grid.js'

type Cell = string | [text: string, colSpan: number, rowSpan?: number]

/** A table from its rows; cells stand one after another from offset 0. */
function tableOf(...rows: Cell[][]): Table {
  let offset = 0
  const cell = (c: Cell): TableCell => {
    const [value, colSpan = 1, rowSpan = 1] = typeof c === 'string' ? [c] : c
    const start = offset
    offset += value.length + 1
    const position = { start: { offset: start }, end: { offset: start + value.length } }
    const spans = { ...(colSpan > 1 && { colSpan }), ...(rowSpan > 1 && { rowSpan }) }
    return {
      type: 'tableCell',
      ...spans,
      position,
      children: [{ type: 'text', value, position }],
    } as unknown as TableCell
  }
  return {
    type: 'table',
    children: rows.map((row) => ({ type: 'tableRow', children: row.map(cell) })),
  } as unknown as Table
}

const texts = (table: Table): string[] =>
  grid(table).map((row) => row.map((cell) => (cell ? textOfCell(cell) : '-')).join('|'))

describe('grid', () => {
  it('repeats merged cells', () =>
    expect(
      texts(
        tableOf(
          [
            ['指标', 1, 2],
            ['目标', 2],
          ],
          ['2023', '2025'],
          ['亩产', '1', '2'],
        ),
      ),
    ).toEqual(['指标|目标|目标', '指标|2023|2025', '亩产|1|2']))

  it('does not grow with what a page claims', () =>
    expect(grid(tableOf([['指标', 1_000_000_000, 1_000_000_000]]))[0]?.length).toBeLessThan(1000))

  it('knows its header by the first row with figures', () =>
    expect(
      headerRows(
        tableOf(
          [
            ['指标', 1, 2],
            ['目标', 2],
          ],
          ['2023', '2025'],
          ['亩产', '1', '≥2.5%'],
        ),
      ),
    ).toBe(2))
})

describe('kinds of columns', () => {
  for (const rule of columnKinds) {
    it.each(rule.yes)(`${rule.id}: %s`, (text) => expect(rule.pattern.test(text)).toBe(true))
    it.each(rule.no)(`${rule.id}: not %s`, (text) => expect(rule.pattern.test(text)).toBe(false))
  }
})

describe('times of columns', () => {
  it('a year before the document is a state, a later one a goal', () => {
    const table = tableOf(['指标', '单位', '2020年', '2025年', '年均增速'], ['产值', '亿元', '10', '20', '15%'])
    expect(columnTimes(table, '2021-03-01')).toMatchObject([
      null,
      null,
      { kind: 'state', by: '2020', period: null },
      { kind: 'goal', by: '2025', period: null, text: '2025年', span: { start: 12, end: 17 } },
      { kind: 'goal', period: 'annual' },
    ])
  })

  it('bare years and merged headers', () => {
    const table = tableOf(
      [
        ['指标', 1, 2],
        ['规划目标', 2],
      ],
      ['2023', '2025'],
      ['产值', '10', '20'],
    )
    expect(columnTimes(table, '2022')).toMatchObject([null, { kind: 'goal', by: '2023' }, { kind: 'goal', by: '2025' }])
  })

  it('the words decide for the year that the document is of', () => {
    const table = tableOf(['指标', '2022年实际', '2022年目标'], ['产值', '1', '2'])
    expect(columnTimes(table, '2022-02-01').map((c) => c?.kind)).toEqual([undefined, 'state', 'goal'])
  })
})
