import { describe, expect, test } from 'vitest'
import { readDocument } from '../src/index.js'
import { gridRules, ofdOf, type PageDrawing, pdfOf, setPages } from './pageFixtures.js'

const kinds: Array<[string, (pages: PageDrawing[]) => Uint8Array]> = [
  ['pdf', (pages) => pdfOf(pages)],
  ['ofd', (pages) => ofdOf([{ pages }])],
]

const paragraphs = [
  '一、总体要求',
  '到2027年，全县建成高标准农田12万亩，粮食综合生产能力稳定在35万吨以上，农村自来水普及率达到95%。',
  '二、重点任务',
  '（一）加快水利建设。新建改建小型水库8座，整治渠道260公里，新增有效灌溉面积1.5万亩。县水利局牵头，各乡镇人民政府配合。',
  '三、保障措施',
]

describe.each(kinds)('%s', (_, fileOf) => {
  test('lines are joined to their paragraphs', async () => {
    const [source] = await readDocument(fileOf(setPages(paragraphs)))
    const text = source!
      .blocks!.filter(({ role }) => role === undefined)
      .map(({ span }) => source!.text.slice(span.start, span.end))
    expect(text).toEqual(paragraphs)
  })

  test('a paragraph goes on over the page; page numbers follow it as noise', async () => {
    const long = `${'全面推进乡村振兴，'.repeat(80)}久久为功。`
    const [source] = await readDocument(fileOf(setPages(['一、总则', long, '二、附则'])))
    const blocks = source!.blocks!.map(({ span, role }) => [role ?? 'text', source!.text.slice(span.start, span.end)])
    expect(blocks).toEqual([
      ['text', '一、总则'],
      ['text', long],
      ['noise', '- 1 -'],
      ['text', '二、附则'],
      ['noise', '- 2 -'],
    ])
    expect(source!.blocks![1]!.origin).toMatchObject({ page: 1 })
  })

  test('left and right pages of a book may be shifted', async () => {
    const long = `${'全面推进乡村振兴，'.repeat(160)}久久为功。`
    const pages = setPages(['一、总则', long, '二、附则'])
    pages.forEach(({ texts }, i) => {
      if (i % 2 === 0) for (const text of texts) text.x += 40
    })
    const [source] = await readDocument(fileOf(pages))
    const text = source!
      .blocks!.filter(({ role }) => role === undefined)
      .map(({ span }) => source!.text.slice(span.start, span.end))
    expect(text).toEqual(['一、总则', long, '二、附则'])
  })

  test('a ruled table gives its rows, with cells over several rows counted once', async () => {
    const pages: PageDrawing[] = [
      {
        texts: [
          { text: '表1 主要指标', x: 220, y: 80 },
          { text: '指标', x: 90, y: 120 },
          { text: '2027年', x: 290, y: 120 },
          { text: '农业', x: 90, y: 165 },
          { text: '粮食产量', x: 190, y: 150 },
          { text: '35万吨', x: 290, y: 150 },
          { text: '高标准农田建设', x: 184, y: 180, size: 12 },
          { text: '12万亩', x: 290, y: 180 },
        ],
        rules: [...gridRules([80, 280, 400], [100, 130, 190]), [180, 130, 180, 190], [180, 160, 400, 160]],
      },
    ]
    const [source] = await readDocument(fileOf(pages))
    const rows = source!
      .blocks!.filter(({ row }) => row)
      .map(({ row }) => row!.cells.map((c) => source!.text.slice(c.span.start, c.span.end)))
    expect(rows).toEqual([
      ['指标', '2027年'],
      ['农业', '粮食产量', '35万吨'],
      ['高标准农田建设', '12万亩'],
    ])
    expect(source!.blocks!.filter(({ row }) => row)[1]!.row!.cells[0]!.rowSpan).toBe(2)
    expect(source!.text).toContain('农业\t粮食产量\t35万吨')
  })

  test('columns that line up are a table without rules', async () => {
    const row = (y: number, ...cells: string[]): PageDrawing['texts'] =>
      cells.map((text, i) => ({ text, x: 80 + i * 150, y }))
    const [source] = await readDocument(
      fileOf([
        {
          texts: [
            ...row(100, '指标', '2022年', '2027年'),
            ...row(130, '粮食产量', '33', '35'),
            ...row(160, '水库', '3', '11'),
          ],
        },
      ]),
    )
    expect(source!.text).toBe('指标\t2022年\t2027年\n粮食产量\t33\t35\n水库\t3\t11')
  })

  test('a table goes on over the page: its repeated head is noise, its broken row is one', async () => {
    const xs = [80, 130, 226, 400]
    const page = (number: string, ys: number[], rows: string[][][]): PageDrawing => ({
      texts: [
        { text: number, x: 290, y: 810, size: 10 },
        ...rows.flatMap((cells, r) =>
          cells.flatMap((lines, c) => lines.map((text, l) => ({ text, x: xs[c]! + 8, y: ys[r]! + 20 + l * 20 }))),
        ),
      ],
      rules: gridRules(xs, ys),
    })
    const head = [['序号'], ['工程'], ['内容']]
    const [source] = await readDocument(
      fileOf([
        page('1', [700, 730, 780], [head, [['1'], ['青禾水库', '除险加固'], ['加固坝体，', '改造溢洪道，更换闸']]]),
        page('2', [100, 130, 160, 190], [head, [[], [], ['门。']], [['2'], ['渠道整治'], ['衬砌渠道']]]),
      ]),
    )
    const blocks = source!.blocks!.map(({ span, role }) => [role, source!.text.slice(span.start, span.end)])
    expect(blocks.filter(([, text]) => text!.includes('\t'))).toEqual([
      [undefined, '序号\t工程\t内容'],
      [undefined, '1\t青禾水库除险加固\t加固坝体， 改造溢洪道，更换闸门。'],
      ['noise', '序号\t工程\t内容'],
      [undefined, '2\t渠道整治\t衬砌渠道'],
    ])
    expect(new Set(source!.blocks!.flatMap(({ row }) => (row ? [row.table] : [])))).toEqual(new Set([0]))
  })

  test('footnotes under their rule are notes; references to them leave no figure in the text', async () => {
    const [source] = await readDocument(
      fileOf([
        {
          texts: [
            { text: '覆盖率达到95%', x: 104, y: 100 },
            { text: '1', x: 208, y: 93, size: 8 },
            { text: '，面积8km', x: 212, y: 100 },
            { text: '2', x: 284, y: 93, size: 8 },
            { text: '。', x: 288, y: 100 },
            { text: '1', x: 72, y: 755, size: 6 },
            { text: '按户数计。', x: 76, y: 760, size: 10 },
          ],
          rules: [[72, 740, 180, 740]],
        },
      ]),
    )
    expect(source!.blocks!.map(({ span, role }) => [role, source!.text.slice(span.start, span.end)])).toEqual([
      [undefined, '覆盖率达到95%，面积8km²。'],
      ['note', '[1] 按户数计。'],
    ])
  })

  test('space between Chinese and figures is no character; a wide gap is a space', async () => {
    const texts = [
      { text: '到', x: 80, y: 100 },
      { text: '2027', x: 100, y: 100 },
      { text: '年，第一章', x: 136, y: 100 },
      { text: '总则', x: 232, y: 100 },
    ]
    const [source] = await readDocument(fileOf([{ texts }]))
    expect(source!.text).toBe('到2027年，第一章 总则')
  })

  test('pages without text are a scan', async () => {
    await expect(readDocument(fileOf([{ texts: [] }]), { name: '扫描件' })).rejects.toMatchObject({
      code: 'no-text',
      file: '扫描件',
    })
  })
})

test('an OFD of two documents gives two sources, template text as noise', async () => {
  const template = { texts: [{ text: '青禾县人民政府公报', x: 220, y: 40, size: 10 }] }
  const page = (text: string): PageDrawing => ({ texts: [{ text, x: 104, y: 100 }] })
  const sources = await readDocument(ofdOf([{ pages: [page('甲')], template }, { pages: [page('乙')] }]), {
    name: '公报.ofd',
  })
  expect(sources.map(({ info, text }) => [info.name, text])).toEqual([
    ['公报.ofd#1', '青禾县人民政府公报\n甲'],
    ['公报.ofd#2', '乙'],
  ])
  expect(sources[0]!.blocks![0]!.role).toBe('noise')
})

test('running heads that repeat are noise', async () => {
  const pages = [1, 2, 3].map(
    (n): PageDrawing => ({
      texts: [
        { text: '临江市“十四五”水利规划', x: 200, y: 50, size: 10 },
        { text: `第${n}节的正文。`, x: 104, y: 120 },
      ],
    }),
  )
  const [source] = await readDocument(pdfOf(pages))
  expect(source!.blocks!.map(({ role }) => role)).toEqual(['noise', undefined, 'noise', undefined, 'noise', undefined])
})
