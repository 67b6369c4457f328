import { describe, expect, test } from 'vitest'
import { readDocx } from '../src/index.js'
import { docxOf, p } from './fixtures.js'

const r = (inner: string): string => `<w:r>${inner}</w:r>`
const t = (text: string): string => `<w:t xml:space="preserve">${text}</w:t>`
const text = (body: string): string => readDocx(docxOf({ body })).text

describe('text of a paragraph', () => {
  test('tracked changes are taken as accepted', () => {
    expect(
      text(
        `<w:p>${r(t('建成'))}<w:del>${r('<w:delText>10</w:delText>')}</w:del><w:ins>${r(t('12'))}</w:ins>${r(t('万亩'))}</w:p>`,
      ),
    ).toBe('建成12万亩')
  })

  test('a paragraph whose mark was deleted runs on into the next', () => {
    expect(text(`<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${r(t('到2027年，'))}</w:p>${p('建成12万亩。')}`)).toBe(
      '到2027年，建成12万亩。',
    )
  })

  test('fields give their results, nested ones too', () => {
    const char = (type: string): string => r(`<w:fldChar w:fldCharType="${type}"/>`)
    const field = (code: string, result: string): string =>
      char('begin') + r(`<w:instrText>${code}</w:instrText>`) + char('separate') + result + char('end')
    expect(
      text(
        `<w:p>${field(`IF ${char('begin')}`, '')}</w:p><w:p>${field('DATE', r(t('2024年5月')))}${field('REF', field('REF', r(t('第三章'))))}</w:p>`,
      ),
    ).toContain('2024年5月第三章')
  })

  test('line breaks stay lines of one block; page breaks are none', () => {
    const source = readDocx(docxOf({ body: `<w:p>${r(`${t('上')}<w:br/>${t('下')}<w:br w:type="page"/>`)}</w:p>` }))
    expect(source.text).toBe('上\n下')
    expect(source.blocks).toHaveLength(1)
  })

  test('symbols are characters; hidden text is left out and counted', () => {
    const body = `<w:p>${r('<w:sym w:font="Wingdings" w:char="F0FC"/>')}${r(t('达标'))}${r(`<w:rPr><w:vanish/></w:rPr>${t('草稿')}`)}</w:p>`
    const source = readDocx(docxOf({ body }))
    expect(source.text).toBe('✓达标')
    expect(source.messages).toMatchObject([{ ruleId: 'hidden-text', reason: expect.stringContaining('2 characters') }])
  })

  test('a text box that Word writes twice is there once, after its paragraph', () => {
    const box = (inner: string): string => `<w:txbxContent>${p(inner)}</w:txbxContent>`
    const body = `<w:p>${r(`${t('正文')}<mc:AlternateContent><mc:Choice Requires="wps">${box('框内')}</mc:Choice><mc:Fallback>${box('框内')}</mc:Fallback></mc:AlternateContent>`)}</w:p>`
    expect(text(body)).toBe('正文\n框内')
  })
})

describe('tables', () => {
  const cell = (inner: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(inner)}</w:tc>`
  const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`

  test('a cell over several rows or columns is one cell', () => {
    const body = `<w:tbl>${row(cell('农业', '<w:vMerge w:val="restart"/>'), cell('粮食'), cell('35万吨'))}${row(cell('', '<w:vMerge/>'), cell('蔬菜'), cell('20万吨'))}${row(cell('合计', '<w:gridSpan w:val="2"/>'), cell('55万吨'))}</w:tbl>`
    const source = readDocx(docxOf({ body }))
    expect(source.text).toBe('农业\t粮食\t35万吨\n蔬菜\t20万吨\n合计\t55万吨')
    const [first, , last] = source.blocks!
    expect(first!.row!.cells[0]).toEqual({ span: { start: 0, end: 2 }, rowSpan: 2 })
    expect(last!.row!.cells[0]!.colSpan).toBe(2)
  })

  test('paragraphs of a cell stand in one line', () => {
    const body = `<w:tbl>${row(`<w:tc>${p('县水利局')}${p('县财政局')}</w:tc>`, cell('2027年'))}</w:tbl>`
    expect(text(body)).toBe('县水利局 县财政局\t2027年')
  })

  test('a table of one column is a frame: its paragraphs are paragraphs', () => {
    const source = readDocx(
      docxOf({
        body: `<w:tbl>${row(cell('专栏1 水利工程'))}${row(`<w:tc>${p('新建水库。')}${p('整治渠道。')}</w:tc>`)}</w:tbl>`,
      }),
    )
    expect(source.text).toBe('专栏1 水利工程\n新建水库。\n整治渠道。')
    expect(source.blocks!.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'paragraph'])
  })
})

describe('what stands around the text', () => {
  test('notes follow the text in the order of their references; headers and footers are noise', () => {
    const note = (id: number, inner: string): string => `<w:footnote w:id="${id}">${p(inner)}</w:footnote>`
    const source = readDocx(
      docxOf({
        body: `<w:p>${r(t('覆盖率'))}${r('<w:footnoteReference w:id="3"/>')}${r(t('达到95%'))}${r('<w:footnoteReference w:id="2"/>')}</w:p>`,
        footnotes: note(2, '不含山区。') + note(3, '指户数占比。'),
        header1: p('青禾县人民政府文件'),
        footer1: p('第1页'),
      }),
    )
    const blocks = source.blocks!.map(({ span, role }) => [role, source.text.slice(span.start, span.end)])
    expect(blocks).toEqual([
      [undefined, '覆盖率达到95%'],
      ['note', '[1] 指户数占比。'],
      ['note', '[2] 不含山区。'],
      ['noise', '青禾县人民政府文件'],
      ['noise', '第1页'],
    ])
    expect(source.blocks![1]!.origin).toEqual({ paragraph: 1, part: 'footnotes' })
  })

  test('headings have their level, from the style or the paragraph', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>'
    const source = readDocx(docxOf({ styles, body: p('目标', { style: '2' }) + p('正文') }))
    expect(source.blocks!.map(({ kind, level }) => [kind, level])).toEqual([
      ['heading', 2],
      ['paragraph', undefined],
    ])
  })
})
