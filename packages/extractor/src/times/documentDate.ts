import type { DocumentFacts } from '@gangmu/model'
import type { IsoDate } from '@gangmu/zh'
import type { Passage } from '../passages.js'
import { recogniseTimes } from '../recognise/times.js'
import { reportYear } from './reportYear.js'

/**
 * The date that a document's relative times count from and its past ends at: as stated (成文日期, 发布日期, year of the 文号 or of a report's
 * title, start of the planning period), else inferred from the times that its text names, else the day that it comes into force.
 */
export function documentDate(passages: readonly Passage[]): IsoDate | undefined {
  const facts = factsOf(passages)
  if (facts.written) return facts.written
  const year = facts.number?.year === undefined ? undefined : String(facts.number.year)
  const start = year ?? reportYear(facts) ?? planOfYear.exec(facts.title ?? '')?.[1] ?? startOf(facts, passages)
  const { published } = facts
  if (published && !(start && isLate(published, start))) {
    const named = start ? undefined : inferredDate(passages)
    return named && isLate(published, named) ? named : published
  }
  return start ?? inferredDate(passages) ?? facts.effective
}

/** 2020年农业工作计划: written in its year, or before. */
const planOfYear = /((?:19|20)\d\d)年度?[^—-]{0,24}(?:工作|生产|建设)(?:计划|要点|方案|安排)$/u

/**
 * When a document speaks that tells only its period: at its start, unless it looks back on it. A text without a title that also names the
 * year after its period, or the one after that, speaks then.
 */
function startOf({ title, kind, period }: DocumentFacts, passages: readonly Passage[]): IsoDate | undefined {
  if (!period || looksBack.test(title ?? '')) return period?.by
  if (title === undefined && kind === undefined && passages.some(({ folded }) => overYears.test(folded)))
    return period.by
  const named = title === undefined && kind === undefined ? inferredDate(passages) : undefined
  const later = named === undefined ? 0 : Number(named.slice(0, 4)) - Number(period.by.slice(0, 4))
  return later === 1 || later === 2 ? named : period.from
}

/** “十三五”工作总结, 2016—2020年规划终期评估报告: written when the period is over. */
const looksBack = /(?:总结|回顾|评估)(?:报告)?$/

/** “十二五”时期，五年来…: told when the period is over. */
const overYears = /五年来|过去五年/

/** Pages show old documents anew: a date of publication years after the document's own times is the page's. */
function isLate(published: IsoDate, own: IsoDate): boolean {
  return Number(published.slice(0, 4)) - Number(own.slice(0, 4)) > 2
}

/** 2035年远景目标: a year to come, however it is said. */
const namesGoal = /^(?:基本实现[^，,。;；]{0,4})?(?:远景|奋斗)目标/

/** 由2020年的3.1∶1调整到2021年的2.9∶1: no year is set as a limit, two are compared. */
const fromTo = /[由从](?:19|20)\d\d年的[^,，。;；]{1,30}到(?:19|20)\d\d年的$/

/** The facts of the first document that has any: its notice speaks for the plan that it sends out. */
export function factsOf(passages: readonly Passage[]): DocumentFacts {
  return passages.find((p) => p.document.data?.facts)?.document.data.facts ?? {}
}

/**
 * For a document without a date of its own: the latest day, else month, else year which its text names as a bare point (2023年4月6日)
 * before the first year that it sets as a limit (到2025年), or the start of the planning period that ends with that year, if it is later.
 */
function inferredDate(passages: readonly Passage[]): IsoDate | undefined {
  const plans: Array<{ from: IsoDate; by: IsoDate }> = []
  const limits: IsoDate[] = []
  const [years, months, days]: [IsoDate[], IsoDate[], IsoDate[]] = [[], [], []]
  for (const passage of passages) {
    for (const { rules, form, from, by, span } of recogniseTimes(passage)) {
      if (from && rules[0]?.startsWith('plan')) plans.push({ from, by: by ?? from })
      if (!by || !rules.some((r) => r === 'year' || r.startsWith('date-'))) continue
      if (namesGoal.test(passage.folded.slice(span.end, span.end + 12))) continue
      if (form === 'limit' && fromTo.test(passage.folded.slice(Math.max(0, span.start - 48), span.end + 1))) continue
      if (form === 'limit' && !rules.includes('as-of')) limits.push(by.slice(0, 4))
      else if (form !== 'stretch') (by.length === 10 ? days : by.length === 7 ? months : years).push(by)
    }
  }
  const first = limits.sort()[0] ?? '9999'
  const plan = plans.find((p) => p.by === first)?.from ?? ''
  const before = (dates: IsoDate[]): IsoDate | undefined =>
    dates
      .filter((d) => d.slice(0, 4) < first)
      .sort()
      .at(-1)
  const latest = [before(days), before(months), before(years)]
  const last =
    latest
      .map((date) => date?.slice(0, 4) ?? '')
      .sort()
      .at(-1) ?? ''
  const named = latest.find((date) => date?.startsWith(last)) ?? ''
  return [plan, named].sort().at(-1) || undefined
}
