import { describe, expect, test } from 'vitest'
import { readOdt } from '../src/index.js'
import { odtOf } from './fixtures.js'

const p = (inner: string): string => `<text:p>${inner}</text:p>`
const level = (n: number, format: string, prefix: string, suffix: string): string =>
  `<text:list-level-style-number text:level="${n}" style:num-format="${format}" style:num-prefix="${prefix}" style:num-suffix="${suffix}"><style:list-level-properties><style:list-level-label-alignment text:label-followed-by="nothing"/></style:list-level-properties></text:list-level-style-number>`
const styles = `<text:list-style style:name="L">${level(1, '一, 二, 三, ...', '', '、')}${level(2, '一, 二, 三, ...', '（', '）')}</text:list-style>`
const item = (inner: string): string => `<text:list-item>${inner}</text:list-item>`
const list = (attributes: string, inner: string): string =>
  `<text:list text:style-name="L" ${attributes}>${inner}</text:list>`

describe('odt', () => {
  test('a list counts on where it says so, and anew where it does not', () => {
    const nested = `<text:list>${item(p('甲'))}${item(p('乙') + p('续'))}</text:list>`
    const text =
      list('xml:id="a"', item(p('总则') + nested)) +
      list('text:continue-numbering="true"', item(p('任务'))) +
      list('', item(p('新起'))) +
      list('text:continue-list="a"', item(p('附则')))
    const source = readOdt(odtOf({ text, styles }))
    expect(source.text).toBe('一、总则\n（一）甲\n（二）乙\n续\n二、任务\n一、新起\n三、附则')
    expect(source.blocks!.map(({ kind, level }) => [kind, level])[1]).toEqual(['listItem', 2])
  })

  test('spaces, breaks, notes, text boxes, comments and deleted text', () => {
    const note =
      '<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>按户数计。</text:p></text:note-body></text:note>'
    const body =
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>删去</text:p></text:deletion></text:changed-region></text:tracked-changes>' +
      p(
        `达到<text:s text:c="2"/>95%${note}<office:annotation><text:p>批注</text:p></office:annotation><text:line-break/>以上<draw:frame><draw:text-box>${p('框内')}</draw:text-box></draw:frame>`,
      )
    const source = readOdt(odtOf({ text: body, header: p('页眉') }))
    expect(source.blocks!.map(({ span, role }) => [role, source.text.slice(span.start, span.end)])).toEqual([
      [undefined, '达到  95%\n以上'],
      [undefined, '框内'],
      ['note', '[1] 按户数计。'],
      ['noise', '页眉'],
    ])
  })

  test('a table gives its rows; covered cells are left out', () => {
    const cell = (inner: string, attributes = ''): string =>
      `<table:table-cell ${attributes}>${p(inner)}</table:table-cell>`
    const text = `<table:table><table:table-header-rows><table:table-row>${cell('指标')}${cell('2027年')}</table:table-row></table:table-header-rows><table:table-row>${cell('合计', 'table:number-columns-spanned="2"')}<table:covered-table-cell/></table:table-row></table:table>`
    const source = readOdt(odtOf({ text }))
    expect(source.text).toBe('指标\t2027年\n合计')
    expect(source.blocks![0]!.row!.header).toBe(true)
    expect(source.blocks![1]!.row!.cells).toEqual([{ span: { start: 9, end: 11 }, colSpan: 2 }])
  })
})
