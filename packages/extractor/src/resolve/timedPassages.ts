import type { Document, Section } from '@gangmu/model'
import type { IsoDate } from '@gangmu/zh'
import type { Passage } from '../passages.js'
import { factsOf } from '../times/documentDate.js'
import { isReview } from '../times/place.js'
import type { PassageTimes, RoledTime } from '../times/roledTime.js'
import { timesOf } from '../times/timesOf.js'
import { leadsGoal, opens } from './openers.js'
import { readTaskTables } from './taskColumns.js'
import type { TimedPassage } from './timedPassage.js'

type Scope = Section | Document

/**
 * Finds the times of all passages and hands down those that headings and lead sentences set for what stands under them.
 * One pass in text order.
 *
 * @example
 * const timed = timedPassages(passages(tree), { date: '2023-05-01' })
 * const { deadline, baseline } = governingTime(figureSpan, timed[i])
 */
export function timedPassages(
  passages: readonly Passage[],
  options: { date?: string | undefined } = {},
): TimedPassage[] {
  const set = new Map<Scope, Above>()
  const all = timesOf(passages, options)
  const own = ownPeriod(all)
  let above: Above & { scope?: Scope } = nothing
  const timed = all.map(({ passage, times, now, account }) => {
    const scope = passage.sections[0] ?? passage.document
    if (above.scope !== scope) above = { scope, ...over(passage, set) }
    const one: TimedPassage = {
      passage,
      times,
      now,
      account,
      lead: above.lead,
      review: above.review,
      own,
      work: undefined,
    }
    const here = times.length > 0 ? setBy(passage, times, above, now) : null
    if (here) {
      set.set(scope, here)
      above = nothing
    }
    return one
  })
  readTaskTables(timed)
  return timed
}

/** What stands over the passages of a scope: a time to come or a past one. */
type Above = Pick<TimedPassage, 'lead' | 'review'>

const nothing: Above = { lead: null, review: null }

/** What the innermost section that has set something, or else the document, says of a passage. */
function over({ sections, document }: Passage, set: ReadonlyMap<Scope, Above>): Above {
  for (const section of sections) {
    const found = set.get(section)
    if (found) return found
  }
  return set.get(document) ?? nothing
}

/** The time that a passage sets for what stands under it; under a time to come only a heading that looks back sets a past one. */
function setBy(passage: Passage, times: readonly RoledTime[], above: Above, now?: string): Above | null {
  const { offset, kind, folded } = passage
  const lead = leadOf(passage, times, above)
  if (lead)
    return { lead: { time: lead, offset, year: kind === 'heading' ? yearAfter(lead, times) : undefined }, review: null }
  if (passage.node.type === 'title' && (statistics.test(folded) || deeds.test(folded))) {
    const time = times.find(({ form, by }) => form === 'point' && by?.length === 4)
    if (!time) return null
    return deeds.test(folded) ? { lead: { time, offset }, review: null } : { lead: null, review: { time, offset } }
  }
  if (kind !== 'heading' || (above.lead && !isReview(folded))) return null
  const past = times.find((t) => t.role === 'reference' && governs(t)) ?? planFulfilled(folded, times, now)
  return past ? { lead: null, review: { time: past, offset } } : null
}

const fulfilled = /回顾|成就|(?:提前|全面|胜利|圆满|超额|顺利|如期)(?:实现|完成)|(?:完成|执行)情况/

/** “十五”计划目标提前实现, 2010年计划执行情况: what stands under it was reached at the end of the plan. */
function planFulfilled(folded: string, times: readonly RoledTime[], now = ''): RoledTime | undefined {
  if (!fulfilled.test(folded)) return undefined
  return times.find(
    ({ rules, by = '9' }) => (rules.includes('role-plan-name') || rules.includes('role-document-year')) && by <= now,
  )
}

/** All of it tells of the year in its title. */
const statistics = /统计公报/
/** All of it is to be done in the year in its title. */
const deeds = /(?:民生|惠民|为民|利民|办好?).{0,8}实事(?:项目|工程|清单|任务)*(?:[(（][^()（）]{0,10}[)）])?$/

/** Headings of what is to be reached. */
export const goalHeading: RegExp = /目标|指标|愿景|预期/
const opensList =
  /(?:目标|指标|任务|实事)(?:[^,，。]{0,8}(?:[：:]|——)|。)?\s*$|(?:以下|下列)[^,，。]{0,6}(?:目标|指标|任务)[^,，。]{0,4}[：:。]?\s*$|(?<!(?:通知|公告|通告|函复|批复|意见|说明|报告|答复|规定|事项|方案|计划|措施|办法|规划|细则|决定|要点|安排)如下|如下[^,，。：:]{0,6}(?:意见|方案|措施|计划|办法|规定|决定)|制定本[^,，。：:]{2,8})[：:]\s*$/

/** The time that a heading sets for its section, or a lead sentence for the goals after it. */
function leadOf({ kind, folded, sections }: Passage, times: readonly RoledTime[], above: Above): RoledTime | undefined {
  const due = times.filter((t) => isDue(t) && t.by !== undefined)
  if (kind === 'heading') return earliest(due)
  const [first] = times
  if (first?.by !== undefined && first.by === above.lead?.year && opens(first, folded)) return first
  if (kind !== 'paragraph' || due.length === 0) return undefined
  if (opensList.test(folded.slice(-40))) return due.at(-1)
  if (!goalHeading.test(sections[0]?.title ?? '')) return undefined
  const before = above.lead?.time.by ?? '9'
  // 在此基础上，到2035年…: what comes after the goals of the heading is said in passing.
  return earliest(
    due.filter((t) => (t.by! <= before || t.span.start < 20) && (opens(t, folded) || leadsGoal(t, folded))),
  )
}

/** “十四五”目标和2035年远景目标: what is to be reached first comes first, but a period before its own first year. */
function earliest(due: readonly RoledTime[]): RoledTime | undefined {
  return due.length > 0
    ? due.reduce((first, t) => ((t.by ?? '') < (first.by ?? '') && !holds(first, t) ? t : first))
    : undefined
}

function yearAfter(period: RoledTime, times: readonly RoledTime[]): IsoDate | undefined {
  return times.find((time) => time !== period && holds(period, time))?.by
}

/** Whether a year is one of a period. */
function holds({ from, by }: RoledTime, year: RoledTime): boolean {
  return from !== undefined && by !== undefined && year.by?.length === 4 && from <= year.by && year.by < by
}

/** Can it be when a figure is due. */
export function isDue({ role, form, by, from }: RoledTime): boolean {
  return role === 'deadline' || (role === 'period' && (form !== 'length' || by !== undefined || from !== undefined))
}

const inNames = new Set([
  'role-name',
  'role-plan-name',
  'role-plan-gloss',
  'role-plan-fulfilled',
  'role-plan-ordinal',
  'role-document-year',
  'role-year-of-goal',
  'role-front',
  'role-from-value',
  'role-prices',
  'role-work-of-year',
])

/** Does it say when something is, not only belong to the name of a document. */
export function governs({ rules }: RoledTime): boolean {
  for (const rule of rules) if (inNames.has(rule)) return false
  return true
}

function ownPeriod(all: readonly PassageTimes[]): TimedPassage['own'] {
  const period = factsOf(all.map((p) => p.passage)).period
  if (!period) return null
  for (const { passage, times } of all) {
    const time = passage.node.type === 'title' && times.find((t) => t.from === period.from && t.by === period.by)
    if (time) return { ...period, time: { time, offset: passage.offset } }
  }
  return period
}
