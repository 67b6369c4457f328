import type { Document, Section, TimeMention } from '@gangmu/model'
import { fold, type IsoDate } from '@gangmu/zh'
import { answered } from '../answered.js'
import type { Passage } from '../passages.js'
import { recogniseTimes } from '../recognise/times.js'
import { isAccount } from './accounts.js'
import { documentDate, factsOf } from './documentDate.js'
import { placeOf } from './place.js'
import { yearToldOf } from './reportYear.js'
import type { PassageTimes, RoledTime } from './roledTime.js'
import { roleOf } from './roles.js'
import { tellLengths } from './tellLengths.js'

/**
 * Finds the time expressions of a document's passages and their roles.
 *
 * @param passages In text order (`passages(tree)`).
 * @param options `date`: what relative words count from; else the document's own date.
 */
export function timesOf(passages: readonly Passage[], options: { date?: string | undefined } = {}): PassageTimes[] {
  const now = options.date ?? documentDate(passages)
  let year = yearToldOf(factsOf(passages)) ?? (now === undefined ? undefined : Number(now.slice(0, 4)))
  let spanned: Span | undefined
  let document: Document | undefined
  let account = false
  return passages.map((passage) => {
    if (passage.document !== document) {
      document = passage.document
      account = isAccount(document, passages)
    }
    const mentions = recogniseTimes(passage, { date: now, year: yearOfHeadings(passage, now) ?? year })
    if (mentions.length === 0) return { passage, times: [], now, account }
    const last = mentions.findLast((m) => m.form === 'point' && m.rules.includes('year') && m.by)
    if (last?.by && now === undefined) year = Number(last.by.slice(0, 4))
    const times: RoledTime[] = []
    for (const mention of mentions) {
      const time = says(mention) ? roled(mention, passage, now, account) : undefined
      if (!time || isVague(time)) continue
      spanned = spanOf(time) ?? spanned
      if (spanned && time.form === 'limit' && time.by !== undefined && time.duration === spanned.duration)
        Object.assign(time, { from: spanned.from, by: spanned.by })
      times.push(time)
    }
    tellLengths(times, passage.folded)
    shareRoles(times, passage.folded)
    shareRecurrence(times, passage.folded)
    return { passage, times, now, account }
  })
}

/** 2015、2016、2017年分别建成, 2026年和2027年分别完成: the years of a list are what its last is. */
function shareRoles(times: RoledTime[], folded: string): void {
  for (let i = times.length - 2; i >= 0; i--) {
    const [time, next] = [times[i]!, times[i + 1]!]
    if (!/^\d{4}年?$/.test(time.text) || !/^\d{4}年?$/.test(next.text)) continue
    if (time.text.endsWith('年') && (time.role !== 'reference' || next.role !== 'deadline')) continue
    if (/^[、,，和及与]$/.test(folded.slice(time.span.end, next.span.start))) time.role = next.role
  }
}

/** 每年6月底、12月底前: what comes again each year goes on through its list. */
function shareRecurrence(times: RoledTime[], folded: string): void {
  for (let i = 1; i < times.length; i++) {
    const [before, time] = [times[i - 1]!, times[i]!]
    if (before.role !== 'recurring' || time.role === 'recurring' || !/^\d{1,2}月/.test(time.text)) continue
    if (!/月/.test(before.text) || !/^[、和及或]$/.test(folded.slice(before.span.end, time.span.start))) continue
    Object.assign(time, { role: 'recurring', every: before.every, from: undefined, by: undefined })
  }
}

/** For each section: the year that its heading, or else the nearest above it, names; null for none. */
const headingYears = new WeakMap<Section, number | null>()

/** The year that a heading above a passage names: 二季度 under 2025年工作回顾 is of 2025, 上年 under 过去一年工作回顾 the year before that one. */
function yearOfHeadings({ sections }: Passage, now: IsoDate | undefined): number | undefined {
  const [innermost] = sections
  if (!innermost) return undefined
  let year = headingYears.get(innermost)
  if (year === undefined) {
    year = null
    for (const section of sections) year ??= yearIn(section.title.slice(0, 80))
    headingYears.set(innermost, year)
  }
  if (year !== null || now === undefined) return year ?? undefined
  return sections.some(tellsOfLastYear) ? Number(now.slice(0, 4)) - 1 : undefined
}

const tellsOfLastYear = answered(({ title }: Section) => /^.{0,8}(?:过去的?一年|去年)/.test(title))

function yearIn(title: string): number | null {
  const times = recogniseTimes({ text: title, folded: fold(title) })
  const by = times.find((t) => t.form === 'point' && t.rules.includes('year'))?.by
  return by === undefined ? null : Number(by.slice(0, 4))
}

/** A period of whole years, and how long it lasts. */
interface Span {
  from: IsoDate
  by: IsoDate
  duration: string
}

/** The years that 五年内 means in a text that has named them as its period. */
function spanOf({ form, role, from, by }: RoledTime): Span | undefined {
  if (form !== 'stretch' || role !== 'period' || from?.length !== 4 || by?.length !== 4) return undefined
  return { from, by, duration: `P${Number(by) - Number(from) + 1}Y` }
}

/** 上年度 and 下年度 as words of statutes (上年度实际缴纳的, 转为下年度保证金) name no year. */
function isVague({ text, rules, role }: RoledTime): boolean {
  if (rules.length !== 2) return false
  return rules[0] === 'next-year' ? text !== '明年' : rules[0] === 'preceding-year' && role !== 'baseline'
}

/**
 * Gives a mention its role; the length of a time that counts from no known day loses its ends. What is not said is written down as
 * undefined, so that all have one shape: every figure looks at several of them.
 */
function roled(mention: TimeMention, passage: Passage, now: IsoDate | undefined, told: boolean): RoledTime {
  const { span, text, form, rules, from, by, duration, every } = mention
  const ends = duration === undefined || countsFromNow(mention, passage.folded)
  const time = {
    type: 'time',
    span,
    text,
    form,
    rules,
    from: ends ? from : undefined,
    by: ends ? by : undefined,
    duration,
    every,
    role: 'reference',
  } as RoledTime
  const { role, rule } = roleOf(time, passage.folded, placeOf(passage, span, told), now)
  time.role = role
  rules.push(rule)
  // 五年内 in an account of what was done is not counted from its day.
  if (form === 'limit' && duration !== undefined && role === 'reference')
    Object.assign(time, { from: undefined, by: undefined })
  return time
}

/** What stands before a length of years that is counted from the document's date: 力争三年内, not 成立5年内. */
const fromNow = /(?:^|[,，。;；:：、\s]|力争|争取|确保|计划|[在于用要])$/

/** 三年内 ends on a day that can be told; 过去五年, 自受理之日起30日内 and 成立5年内 do not. */
function countsFromNow({ by, form, rules, span }: TimeMention, folded: string): boolean {
  return (
    by === undefined ||
    (form === 'limit' && rules[0] === 'years' && fromNow.test(folded.slice(Math.max(0, span.start - 3), span.start)))
  )
}

/** 今年 in a text that has no date says nothing. */
function says({ from, by, duration, every }: TimeMention): boolean {
  return Boolean(from ?? by ?? duration ?? every)
}
