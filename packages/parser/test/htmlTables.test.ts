import { describe, expect, it } from 'vitest'
import { readHtml } from '../src/html/readHtml.js'

/** Rows as [table, cells with their spans], paragraphs as text. */
function shape(html: string) {
  const { text, blocks } = readHtml(html)
  return blocks!.map(({ span, row }) =>
    row === undefined
      ? text.slice(span.start, span.end)
      : row.cells.map(({ span: cell, rowSpan, colSpan }) => {
          const written = text.slice(cell.start, cell.end)
          return rowSpan === undefined && colSpan === undefined ? written : [written, rowSpan ?? 1, colSpan ?? 1]
        }),
  )
}

describe('tables of a page', () => {
  it('are rows with cells on one line', () => {
    expect(
      shape(
        '<table><tr><th>指标</th><th>2025年</th></tr><tr><td><p>粮食</p><p>产量</p></td><td>18<br>万吨</td></tr></table>',
      ),
    ).toEqual([
      ['指标', '2025年'],
      ['粮食 产量', '18 万吨'],
    ])
  })

  it('mark header rows that the page marks', () => {
    const rows = '<tr><td>粮食<td>18</tr>'
    const headers = (html: string) => readHtml(html).blocks!.map(({ row }) => row?.header)
    expect(headers(`<table><tr><th>指标<th>目标</tr>${rows}</table>`)).toEqual([true, undefined])
    expect(headers(`<table><thead><tr><td>指标<td>目标</tr></thead>${rows}</table>`)).toEqual([true, undefined])
  })

  it('have row and column spans', () => {
    expect(
      shape(
        '<table><tr><td rowspan=2>指标<td colspan=2>目标</tr><tr><td>2024年<td>2025年</tr><tr><td>粮食<td>17<td>18</tr></table>',
      ),
    ).toEqual([
      [
        ['指标', 2, 1],
        ['目标', 1, 2],
      ],
      ['2024年', '2025年'],
      ['粮食', '17', '18'],
    ])
  })

  it('shrink spans over rows without text, and to the table', () => {
    expect(shape('<table><tr><td rowspan=9>甲<td>1</tr><tr><td>&nbsp;</tr><tr><td>2</tr></table>')).toEqual([
      [['甲', 2, 1], '1'],
      ['2'],
    ])
  })

  it('keep empty cells in their place', () => {
    expect(readHtml('<table><tr><td><td>目标<td></tr><tr><td>甲<td><td>1</tr></table>').text).toBe('\t目标\t\n甲\t\t1')
  })

  it('have captions', () => {
    const { text, blocks } = readHtml('<table><caption>表1 主要指标</caption><tr><td>甲<td>1</table>')
    expect(text).toBe('表1 主要指标\n甲\t1')
    expect(blocks![0]).toMatchObject({ role: 'caption' })
  })

  it.each([
    ['one cell', '<table><tr><td><p>一、目标<p>二、任务</table>', ['一、目标', '二、任务']],
    ['one column', '<table><tr><td>一、目标<tr><td>二、任务</table>', ['一、目标', '二、任务']],
    [
      'tables within',
      '<table><tr><td>左<td><table><tr><td>甲<td>1<tr><td>乙<td>2</table></table>',
      ['左', ['甲', '1'], ['乙', '2']],
    ],
    ['presentation', '<table role=presentation><tr><td>左<td>右</table>', ['左', '右']],
    [
      'a long text beside a column of links',
      `<table><tr><td>导航<td>${'<p>各地各部门要加强组织领导，完善工作机制，压实工作责任，确保任务落到实处。'.repeat(15)}</table>`,
      ['导航', ...Array<string>(15).fill('各地各部门要加强组织领导，完善工作机制，压实工作责任，确保任务落到实处。')],
    ],
  ])('only arrange the page: %s', (_, html, blocks) => {
    expect(shape(html)).toEqual(blocks)
  })

  it('are numbered through the page', () => {
    const { blocks } = readHtml('<table><tr><td>甲<td>1</table><p>中<table><tr><td>乙<td>2</table>')
    expect(blocks!.map(({ row }) => row?.table)).toEqual([0, undefined, 1])
  })
})
