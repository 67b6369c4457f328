import { strToU8, zipSync } from 'fflate'
import { afterAll, expect, test } from 'vitest'
import { type FaultRow, faultTable, tryFaults } from './faults.js'
import { abstractNum, docxOf, lvl, num, odtOf, p } from './fixtures.js'
import { gridRules, ofdOf, pdfOf, setPages, xlsxOf } from './pageFixtures.js'

const sentences = [
  '一、总体要求',
  '到2027年，全县建成高标准农田12万亩。',
  '二、重点任务',
  '（一）加快水利建设。新建改建小型水库8座，整治渠道260公里。',
]
const pages = setPages(Array.from({ length: 12 }, () => sentences).flat())
pages[0]!.rules = gridRules([60, 300, 540], [700, 730, 760])

const docx = docxOf({
  numbering: abstractNum(0, lvl(0, 'chineseCounting', '%1、')) + num(1, 0),
  styles: '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>',
  body: sentences
    .map((sentence) => p(sentence, { list: [1, 0] }))
    .join('')
    .repeat(10),
  header1: p('青禾县人民政府文件'),
})

const mail = strToU8(
  [
    'From: a@example.cn',
    'To: b@example.cn',
    'Subject: x',
    'MIME-Version: 1.0',
    'Content-Type: application/octet-stream; name=a.docx',
    'Content-Disposition: attachment; filename=a.docx',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(docx).toString('base64'),
  ].join('\r\n'),
)

const files: Record<string, Uint8Array> = {
  docx,
  odt: odtOf({
    text: sentences
      .map((sentence) => `<text:p>${sentence}</text:p>`)
      .join('')
      .repeat(10),
  }),
  xlsx: xlsxOf([['指标', '2027年'], ...Array.from({ length: 20 }, (_, i) => [`指标${i}`, i * 7])]),
  pdf: pdfOf(pages),
  'pdf, not compressed': pdfOf(pages, { compress: false }),
  ofd: ofdOf([{ pages }]),
  zip: zipSync({ '甲.txt': strToU8(sentences.join('\n')), '乙.docx': docx }),
  eml: mail,
}

const rows: FaultRow[] = []
/** All 64 cuts for the table of scripts/readerFaults.js; fewer of the slower formats in every test run. */
const cutsOf = (name: string): number => (process.env.GANGMU_FAULT_TABLE || !name.startsWith('pdf') ? 64 : 12)

test.each(Object.entries(files))(
  'a damaged %s gives a typed error or says what is missing',
  { timeout: 120_000 },
  async (name, bytes) => {
    const row = await tryFaults(name, bytes, cutsOf(name))
    rows.push(row)
    expect(row.crashes).toEqual([])
    if (/docx|odt|xlsx|ofd|zip/.test(name)) expect(row.silent).toBe(0)
    // No hang; how long each takes is in the table.
    expect(row.slowest).toBeLessThan(30_000)
  },
)

afterAll(() => {
  // Printed by scripts/readerFaults.js.
  if (process.env.GANGMU_FAULT_TABLE) process.stdout.write(`\n${faultTable(rows)}\n\n`)
})
