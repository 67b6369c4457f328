import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../src/index.js'
import { docxOf, p } from './fixtures.js'
import { xlsxOf } from './pageFixtures.js'

describe('zip', () => {
  test('gives its documents one by one, those in folders and archives too', async () => {
    const inner = zipSync({ '乙.txt': strToU8('乙文') })
    const zip = zipSync({
      '附件/甲.docx': docxOf({ body: p('甲文') }),
      '更多.zip': inner,
      '__MACOSX/._甲': strToU8('x'),
      '../../x.txt': strToU8('丙文'),
    })
    const sources = await readDocument(zip, { name: '文件.zip' })
    expect(sources.map(({ info, text }) => [info.name, text])).toEqual([
      ['文件.zip/附件/甲.docx', '甲文'],
      ['文件.zip/更多.zip/乙.txt', '乙文'],
      ['文件.zip/x.txt', '丙文'],
    ])
    expect(sources[0]!.info.sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  test('names in GBK are read', async () => {
    const zip = zipSync({ 'AB.txt': strToU8('文') })
    // 甲 in GBK, in the local header and in the directory.
    for (let at = 0; at < zip.length - 1; at++) if (zip[at] === 0x41 && zip[at + 1] === 0x42) zip.set([0xbc, 0xd7], at)
    expect((await readDocument(zip))[0]!.info.name).toBe('甲.txt')
  })

  test('what can’t be read is named, and the others go on', async () => {
    const zip = zipSync({ '甲.txt': strToU8('甲文'), '图.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2]) })
    const [source] = await readDocument(zip, { name: 'a.zip' })
    expect(source!.messages).toMatchObject([
      { ruleId: 'unreadable-part', reason: expect.stringContaining('a.zip/图.png') },
    ])
  })

  test('archives too deep in one another, and archives of nothing, are refused', async () => {
    let zip = zipSync({ '文.txt': strToU8('文') })
    for (let i = 0; i < 3; i++) zip = zipSync({ '内.zip': zip })
    await expect(readDocument(zip)).rejects.toMatchObject({ name: 'ReadError', code: 'limit' })
    await expect(readDocument(zipSync({}))).rejects.toMatchObject({ code: 'empty' })
  })
})

describe('mail', () => {
  test('gives its text and its attachments', async () => {
    const docx = Buffer.from(docxOf({ body: p('附件正文') })).toString('base64')
    const mail = [
      'From: a@example.cn',
      'To: b@example.cn',
      `Subject: =?gb2312?B?${Buffer.from([0xb9, 0xab, 0xce, 0xc4]).toString('base64')}?=`,
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=x',
      '',
      '--x',
      'Content-Type: text/plain; charset=gb2312',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from([0xbc, 0xfb, 0xb8, 0xbd, 0xbc, 0xfe]).toString('base64'),
      '--x',
      'Content-Type: application/octet-stream',
      'Content-Disposition: attachment; filename="a.docx"',
      'Content-Transfer-Encoding: base64',
      '',
      docx,
      '--x--',
    ].join('\r\n')
    const sources = await readDocument(strToU8(mail), { name: '来信.eml' })
    expect(sources.map(({ info, text }) => [info.name, text.trim()])).toEqual([
      ['来信.eml', '见附件'],
      ['来信.eml/a.docx', '附件正文'],
    ])
  })
})

test('a mail that breaks off is read as far as it goes, and says so', async () => {
  const mail = [
    'From: a@example.cn',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="part-x"',
    '',
    '--part-x',
    'Content-Type: text/plain; charset=utf-8',
    '',
    '一、总体要求',
  ].join('\r\n')
  const rules = async (text: string) =>
    (await readDocument(strToU8(text))).flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))
  expect(await rules(mail)).toContain('cut-mail')
  expect(await rules(`${mail}\r\n--part-x--\r\n`)).not.toContain('cut-mail')
})

describe('xlsx', () => {
  test('rows are table rows; the lines around the table are paragraphs', async () => {
    const xlsx = xlsxOf(
      [
        ['青禾县2027年主要指标', '', ''],
        ['领域', '指标', '2027年'],
        ['农业', '粮食产量（万吨）', 35],
        ['', '自来水普及率', 0.95],
        ['注：普及率按户计。', '', ''],
      ],
      ['A1:C1', 'A3:A4'],
    )
    const [source] = await readDocument(xlsx)
    expect(source!.text).toBe(
      '青禾县2027年主要指标\n领域\t指标\t2027年\n农业\t粮食产量（万吨）\t35\n自来水普及率\t95%\n注：普及率按户计。',
    )
    expect(source!.blocks!.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'tableRow',
      'tableRow',
      'tableRow',
      'paragraph',
    ])
    expect(source!.blocks![2]!.row!.cells[0]).toMatchObject({ rowSpan: 2 })
    expect(source!.blocks![2]!.origin).toEqual({ part: '任务', paragraph: 3 })
  })
})

test('text formats go to the parser, by content', async () => {
  const [html] = await readDocument(strToU8('<p>一、总则</p>'), { name: 'x.docx' })
  expect(html!.info).toMatchObject({ format: 'html', name: 'x.docx' })
  const gb = Uint8Array.from([0xd2, 0xbb, 0xa1, 0xa2, 0xd7, 0xdc, 0xd4, 0xf2])
  expect((await readDocument(gb))[0]!.text).toBe('一、总则')
})
