import type { Document, Section } from '@gangmu/model'
import { fold } from '@gangmu/zh'
import { describe, expect, it } from 'vitest'
import type { Passage } from '../src/passages.js'
import { recogniseTimes } from '../src/recognise/times.js'
import { placeOf } from '../src/times/place.js'
import { reviewHeadings } from '../src/times/place.table.js'
import { timeRecords } from '../src/times/records.js'
import { roleOf, tense } from '../src/times/roles.js'
import { roleRules } from '../src/times/roles.table.js'
import { timesOf } from '../src/times/timesOf.js'
import { marked } from './marked.js'

const now = '2022-06-30'
const document = { type: 'document', role: 'main', children: [], data: {} } as unknown as Document
const section = (title: string): Section => ({ type: 'section', title, address: '1' }) as unknown as Section

function passage(text: string, more: Partial<Passage> = {}): Passage {
  const node = { type: 'paragraph' } as unknown as Passage['node']
  const own = { document, sections: [], node, table: undefined, box: undefined }
  return { kind: 'paragraph', text, folded: fold(text), offset: 0, ...own, ...more }
}

const headings: Record<string, string> = { '|': '工作回顾', '#': '实施步骤' }

/** The rule that gives the marked time its role; `|` before a text puts it under a heading that looks back, `#` under one of stages. */
function ruleOf(example: string): string | undefined {
  const heading = headings[example[0] ?? '']
  const { text, span } = marked(example.replace(/^[|#] ?/, ''))
  const p = passage(text, heading ? { sections: [section(heading)] } : {})
  const mention = recogniseTimes(p, { date: now }).find((m) => m.span.start < span.end && m.span.end > span.start)
  return mention && roleOf(mention, p.folded, placeOf(p, mention.span), now).rule
}

describe('rules for roles', () => {
  for (const rule of roleRules) {
    it.each(rule.yes)(`${rule.id} decides %s`, (example) => expect(ruleOf(example)).toBe(rule.id))
    it.each(rule.no)(`${rule.id} does not decide %s`, (example) => expect(ruleOf(example)).not.toBe(rule.id))
  }
})

describe('headings that look back', () => {
  for (const rule of reviewHeadings) {
    it.each(rule.yes)('%s', (title) => expect(rule.pattern.test(title)).toBe(true))
    it.each(rule.no)('not %s', (title) => expect(rule.pattern.test(title)).toBe(false))
  }
})

const roles = (p: Passage | Passage[]): string[] =>
  timesOf(Array.isArray(p) ? p : [p], { date: now }).flatMap(({ times }) => times.map((t) => `${t.text} ${t.role}`))

describe('roles', () => {
  it('of front matter are references', () =>
    expect(
      roles(passage('2022年12月31日前', { kind: 'line', node: { type: 'meta' } as unknown as Passage['node'] })),
    ).toEqual(['2022年12月31日前 reference']))

  it('under a heading that looks back are references', () =>
    expect(roles(passage('2022年建成大桥3座', { sections: [section('发展成就')] }))).toEqual(['2022年 reference']))

  it('of a quarter is in the year of the heading above', () => {
    const [p] = timesOf([passage('二季度增长5%', { sections: [section('2021年工作回顾')] })], { date: now })
    expect(p?.times[0]).toMatchObject({ by: '2021-06', role: 'reference' })
  })

  it('of a year in the heading of the work ahead is a period', () =>
    expect(roles(passage('三、2022年重点工作', { kind: 'heading' }))).toEqual(['2022年 period']))

  it('goes on through a list of what comes again each year', () => {
    expect(roles(passage('每年6月底、12月底前报送进展，9月底前公布。'))).toEqual([
      '每年6月底 recurring',
      '12月底前 recurring',
      '9月底前 deadline',
    ])
  })
  it('in one sentence differ', () =>
    expect(roles(passage('到2025年，云川省城镇化率比2020年提高5个百分点，每年新增就业3万人。'))).toEqual([
      '到2025年 deadline',
      '2020年 baseline',
      '每年 recurring',
    ]))

  it('上年度 without a year to compare is no time', () =>
    expect(roles(passage('按上年度缴费基数返还，转为下年度保证金'))).toEqual([]))
})

describe('the date of a document that does not say it', () => {
  const told = (...texts: string[]): string[] =>
    timesOf(texts.map((t) => passage(t))).flatMap(({ times }) => times.map((t) => `${t.text} ${t.role}`))

  it('is that of the plan that it writes', () =>
    expect(told('“十二五”时期，全县道路建设加快。', '到2020年，建成道路300公里。', '“十三五”时期任务繁重。')).toEqual([
      '“十二五”时期 reference',
      '到2020年 deadline',
      '“十三五”时期 period',
    ]))

  it('is not that of a page that shows it years later', () => {
    const reposted = { ...document, data: { facts: { published: '2024-05-06' } } } as unknown as Document
    const times = timesOf([
      passage('2016年3月，县政府召开会议。', { document: reposted }),
      passage('到2020年，建成5所学校。', { document: reposted }),
    ])
    expect(times.flatMap((t) => t.times.map((time) => time.role))).toEqual(['reference', 'deadline'])
  })

  it('is not in a period that it names years after', () =>
    expect(
      timesOf([
        passage('总结了2010年及“十一五”期间的工作。', {
          document: { ...document, data: { facts: { period: { from: '2006', by: '2010' } } } } as unknown as Document,
        }),
        passage('2011年，建成道路3条。'),
      ]).flatMap(({ times }) => times.map((t) => t.role)),
    ).toEqual(['reference', 'reference', 'deadline']))

  it('is the latest that it names before its first goal', () =>
    expect(told('2023年4月，县政府召开会议。', '到2025年，建成5所学校。')).toEqual([
      '2023年4月 reference',
      '到2025年 deadline',
    ]))
})

describe('lengths of years', () => {
  it('after a time of the past tell of it', () =>
    expect(
      roles(passage('2021年产值达到9亿元，五年翻了一番。从2001年到2005年的五年间增长不快，五年要新建3座。')),
    ).toEqual(['2021年 reference', '五年 reference', '2001年到2005年 reference', '五年 reference', '五年 period']))
  it('that a text has named as its period end with it', () => {
    const [p] = timesOf([passage('“十四五”时期，三年内建成3座，五年内建成5座。')], { date: '2021-03-01' })
    expect(p?.times.map(({ text, by }) => [text, by])).toEqual([
      ['“十四五”时期', '2025'],
      ['三年内', '2024-03-01'],
      ['五年内', '2025'],
    ])
  })
  it('within which something was done end on no day', () => {
    const [p] = timesOf([passage('五年内造林3万亩', { sections: [section('工作回顾')] })], { date: now })
    expect(p?.times[0]).toMatchObject({ role: 'reference', by: undefined, duration: 'P5Y' })
  })
})

describe('a document that tells what was done', () => {
  const of = (title: string) => ({ ...document, data: { facts: { title, written: now } } }) as unknown as Document
  it('by its title has no deadlines in its own year', () => {
    const account = of('青禾县2022年民生实事办理情况')
    expect(roles(passage('2022年建成公园3个。', { document: account }))).toEqual(['2022年 reference'])
    expect(roles(passage('2022年建成公园3个。', { document: account, sections: [section('下一步打算')] }))).toEqual([
      '2022年 deadline',
    ])
  })
  it('by what it has measured', () =>
    expect(
      roles(passage('上半年，粮食产量12万吨，同比增长3%，比一季度加快1个百分点。', { document: { ...document } })),
    ).toEqual(['上半年 reference', '一季度 baseline']))
  it('by what part of the task is done', () =>
    expect(
      roles(passage('上半年，造林3万亩，为全年任务的60%；种粮5万亩，为全年任务的80%。', { document: { ...document } })),
    ).toEqual(['上半年 reference']))
  it('is not one of what is to be done', () =>
    expect(roles(passage('2022年建成公园3个。', { document: of('青禾县2022年民生实事办理方案') }))).toEqual([
      '2022年 deadline',
    ]))
})

describe('tense', () => {
  it.each([
    ['2021', 'past'],
    ['2022', 'now'],
    ['2022-05', 'past'],
    ['2022-07', 'coming'],
    ['2023', 'coming'],
  ] as const)('%s on 2022-06-30 is %s', (by, when) => expect(tense({ from: by, by }, now)).toBe(when))
})

describe('records', () => {
  const record = (text: string) =>
    timeRecords(
      timesOf([passage(text, { offset: 100, sections: [section('')] })], { date: now })[0] as never,
      '规划.txt',
    )[0]

  it('say where they stand and what they name', () =>
    expect(record('力争到2025年')).toMatchObject({
      type: 'time',
      doc: '规划.txt',
      address: '1',
      span: { start: 102, end: 108 },
      role: 'deadline',
      by: '2025',
    }))

  it('of a deadline have no beginning', () => expect(record('明年上半年完成')).not.toHaveProperty('from'))
  it('of a period have both ends', () => expect(record('2023—2027年')).toMatchObject({ from: '2023', by: '2027' }))
  it('of years from now have an end, of years from elsewhere none', () => {
    expect(record('力争三年内建成')).toMatchObject({ duration: 'P3Y', by: '2025-06-30' })
    expect(record('成立三年内免租')).not.toHaveProperty('by')
    expect(record('受理后30日内')).not.toHaveProperty('by')
  })
  it('have ids that depend on place and words alone', () => expect(record('到2025年')?.id).toBe(record('到2025年')?.id))
})
