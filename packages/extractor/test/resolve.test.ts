import type { DocumentFacts } from '@gangmu/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passages } from '../src/passages.js'
import { governingTime } from '../src/resolve/governingTime.js'
import { timedPassages } from '../src/resolve/timedPassages.js'
import { treeOf } from './treeOf.js'

/** What governs the figure in brackets: `by basis`, `compared with`, `as of`; empty for nothing. */
function governs(
  paragraphs: string | string[],
  title = '重点任务',
  facts: DocumentFacts = { written: '2023-03-01' },
): string {
  const texts = Array.isArray(paragraphs) ? paragraphs : [paragraphs]
  const marked = texts.findIndex((t) => t.includes('['))
  const start = texts[marked]?.indexOf('[') ?? 0
  const end = (texts[marked]?.indexOf(']') ?? 0) - 1
  const timed = timedPassages(
    passages(
      treeOf(
        texts.map((t) => t.replace(/[[\]]/g, '')),
        title,
        facts,
      ),
    ),
  )
  const at = timed[marked]
  if (!at) throw new Error('no passage')
  const { deadline, baseline, asOf } = governingTime({ start, end }, at)
  const due =
    deadline && `${deadline.from ? `${deadline.from}–` : ''}${deadline.by ?? deadline.duration} ${deadline.basis}`
  return [due, baseline && `against ${baseline.text}`, asOf && `as of ${asOf.text}`].filter(Boolean).join(', ')
}

describe('the time that a figure is due', () => {
  it.each([
    ['stands before it in its clause', '到2025年新建公园[10座]。', '2025 stated'],
    ['opens its sentence', '到2025年，全县新建公园10座，改造老旧小区[30个]。', '2025 stated'],
    ['holds over semicolons', '到2025年，新建公园10座；改造老旧小区[30个]。', '2025 stated'],
    ['holds in the sentences after', '到2025年，路网更加完善。新建公园[10座]。', '2025 inherited'],
    ['is the nearest one', '到2025年，新建公园10座，到2030年新建公园[30座]。', '2030 stated'],
    ['is a period', '“十四五”期间，新建公园[10座]。', '2021–2025 stated'],
    ['is a length', '用三年时间培养人才[300名]。', 'P3Y stated'],
    ['is not 每年', '到2025年，每年新建公园[10座]。', '2025 stated'],
    ['is not the time in the name of a plan', '落实《临江市2023年工作要点》，新建公园[10座]。', ''],
    ['is not what it is compared with', '到2025年，比2020年增加[10座]。', '2025 stated, against 2020年'],
    ['is not the year of the value that it starts from', '到2025年，由2020年的5座增加到[10座]。', '2025 stated'],
    ['ends with a note of who is responsible', '到2025年新建公园5座。（市城管局负责）改造小区[30个]。', ''],
    ['ends with the next point', '一是到2025年新建公园5座。二是改造小区[30个]。', ''],
    ['is said after it', '新建公园[10座]，2025年底前全部建成。', '2025-12-31 stated'],
    ['is said after it in brackets', '改造小区[30个]（2025年底前完成）。', '2025-12-31 stated'],
    ['is not the next figure’s', '新建公园[10座]，2025年底前建成小区3个。', ''],
    ['of a part holds for the part', '新建公园9座，其中2025年底前完成4座；改造小区[30个]。', ''],
    ['ends where other work begins', '到2025年新建公园5座。加快小区改造，改造小区[30个]。', ''],
    ['within a sentence does not hold in the next', '公园建设2025年前全部完成。改造小区[30个]。', ''],
    ['is none where a past time is nearer', '到2025年建成10座。2022年，全县共有公园[6座]。', 'as of 2022年'],
  ])('%s', (_, text, expected) => expect(governs(text)).toBe(expected))

  it('is that of the lead sentence of goals', () =>
    expect(governs(['到2025年，绿色发展水平明显提升。', '公园面积达到[300公顷]。'], '发展目标')).toBe('2025 inherited'))

  it('is that of a sentence that opens a list', () =>
    expect(governs(['到2025年，实现以下目标：', '公园面积达到[300公顷]。'])).toBe('2025 inherited'))

  it('is not that of a notice that opens', () =>
    expect(governs(['现将2023年底前完成的任务下达给你们，并就有关事项通知如下。', '公园面积达到[300公顷]。'])).toBe(''))

  it('is not that of another paragraph', () =>
    expect(governs(['到2025年，绿色发展水平明显提升。', '公园面积达到[300公顷]。'])).toBe(''))

  it('of two goals in the lead sentence is the nearer', () =>
    expect(governs(['到2025年，大幅提升。到2035年，全面建成。', '公园面积达到[300公顷]。'], '总体目标')).toBe(
      '2025 inherited',
    ))

  it("is at least the document's own period", () =>
    expect(
      governs('新建公园[10座]。', '重点任务', { written: '2023-03-01', period: { from: '2023', by: '2027' } }),
    ).toBe('2023–2027 document'))
})

describe('the baseline of a figure', () => {
  it.each([
    ['holds for a list without commas', '较“十三五”末分别下降16%、[20%]。', 'against “十三五”末'],
    ['ends with its clause', '较“十三五”末下降16%，利用率保持在[70%]。', ''],
    ['is not that of the level it reaches', '比2020年翻一番、突破[80亿元]。', ''],
    ['that opens the sentence holds to its end', '与2020年相比，能耗下降16%，水耗下降[20%]。', 'against 2020年'],
  ])('%s', (_, text, expected) => expect(governs(text)).toBe(expected))
})

describe('spans', () => {
  it('count in the canonical text', () => {
    const [, second] = timedPassages(passages(treeOf(['甲乙丙', '到2025年新建公园10座。'])))
    expect(second && governingTime({ start: 10, end: 13 }, second).deadline?.span).toEqual({ start: 4, end: 10 })
  })
})

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...[
      '到2025年',
      '2020年',
      '“十四五”',
      '期间',
      '，',
      '。',
      '；',
      '比',
      '每年',
      '底前',
      '完成',
      '10座',
      '三年内',
      '（',
      '）',
      '新建',
      '目标：',
      '二是',
    ],
  )
  it('gives times whose words stand where their span says', () => {
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 40 }), fc.nat(), (words, at) => {
        const text = words.join('')
        const [timed] = timedPassages(passages(treeOf([text])))
        if (!timed) return
        const start = at % text.length
        const { deadline, baseline, asOf } = governingTime({ start, end: start + 1 }, timed)
        for (const found of [deadline, baseline, asOf])
          if (found?.span) expect(text.slice(found.span.start, found.span.end)).toBe(found.text)
      }),
      { numRuns: 500 },
    )
  })
})
