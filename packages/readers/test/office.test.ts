import { describe, expect, test, vi } from 'vitest'
import { readDocument } from '../src/index.js'
import { abstractNum, docxOf, lvl, num, p } from './fixtures.js'
import { convert, hasOffice } from './office.js'
import { xlsxOf } from './pageFixtures.js'

const cell = (text: string): string => `<w:tc>${p(text)}</w:tc>`
const docx = docxOf({
  numbering: abstractNum(0, lvl(0, 'chineseCounting', '%1、'), lvl(1, 'chineseCounting', '（%2）')) + num(1, 0),
  body:
    p('总体要求', { list: [1, 0] }) +
    p('到2027年，全县建成高标准农田12万亩。', { list: [1, 1] }) +
    `<w:tbl><w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="3000"/></w:tblGrid><w:tr>${cell('指标')}${cell('2027年')}</w:tr><w:tr>${cell('粮食产量')}${cell('35万吨')}</w:tr></w:tbl>` +
    p('附则', { list: [1, 0] }),
})
const lines = '一、总体要求\n（一）到2027年，全县建成高标准农田12万亩。\n指标\t2027年\n粮食产量\t35万吨\n二、附则'

describe.skipIf(!hasOffice)('with LibreOffice (skipped where it is not installed)', () => {
  test.each(['doc', 'odt'])('a .%s keeps its list numbers and tables', async (format) => {
    const file = convert({ 'a.docx': docx }, format).a!
    const [source] = await readDocument(file, { name: `a.${format}` })
    expect(source!.text).toBe(lines)
    expect(source!.info.format).toBe(format)
  })

  test('an .rtf is read', async () => {
    const [source] = await readDocument(convert({ 'a.docx': docx }, 'rtf').a!)
    expect(source!.text).toContain('指标\t2027年')
    expect(source!.info.format).toBe('rtf')
  })

  test('an .xls and an .ods give the rows of the .xlsx', async () => {
    const xlsx = xlsxOf([
      ['指标', '2027年'],
      ['普及率', 0.95],
    ])
    const [whole] = await readDocument(xlsx)
    for (const format of ['xls', 'ods']) {
      expect((await readDocument(convert({ 'a.xlsx': xlsx }, format).a!))[0]!.text).toBe(whole!.text)
    }
  })

  test('a .doc is read without it too, and says what is missing', async () => {
    const doc = convert({ 'a.docx': docx }, 'doc').a!
    vi.stubEnv('GANGMU_SOFFICE', '/nowhere')
    try {
      const [source] = await readDocument(doc)
      expect(source!.text).toBe('总体要求\n到2027年，全县建成高标准农田12万亩。\n指标\t2027年\n粮食产量\t35万吨\n附则')
      expect(source!.messages).toMatchObject([{ ruleId: 'list-numbers-missing' }])
    } finally {
      vi.unstubAllEnvs()
    }
  })

  test('a PDF with a password is refused as such', async () => {
    const options = {
      EncryptFile: { type: 'boolean', value: 'true' },
      DocumentOpenPassword: { type: 'string', value: 'x' },
    }
    const pdf = convert({ 'a.docx': docx }, `pdf:writer_pdf_Export:${JSON.stringify(options)}`).a!
    await expect(readDocument(pdf, { name: 'a.pdf' })).rejects.toMatchObject({ code: 'encrypted', file: 'a.pdf' })
  })

  test('it is ended when it takes too long', async () => {
    const doc = convert({ 'a.docx': docx }, 'doc').a!
    await expect(readDocument(doc, { limits: { milliseconds: 50 } })).rejects.toMatchObject({ code: 'limit' })
  })

  test('a file that it can’t open is a typed error', async () => {
    const broken = Buffer.concat([convert({ 'a.docx': docx }, 'doc').a!.subarray(0, 3_000)])
    await expect(readDocument(broken, { name: 'a.doc' })).rejects.toMatchObject({ name: 'ReadError', file: 'a.doc' })
  })
})

test('what only LibreOffice reads is refused without it, with a remedy', async () => {
  vi.stubEnv('GANGMU_SOFFICE', '/nowhere')
  try {
    const rtf = new TextEncoder().encode('{\\rtf1 x}')
    await expect(readDocument(rtf, { name: 'a.rtf' })).rejects.toMatchObject({
      code: 'missing-tool',
      remedy: expect.stringContaining('LibreOffice'),
    })
  } finally {
    vi.unstubAllEnvs()
  }
})
