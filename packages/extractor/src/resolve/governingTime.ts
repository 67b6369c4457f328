import type { Baseline, Deadline, ObservationRecord, Span } from '@gangmu/model'
import { oneOf } from '@gangmu/zh'
import type { Passage } from '../passages.js'
import { isPastLength } from '../times/pastYears.js'
import type { RoledTime } from '../times/roledTime.js'
import { leadsGoal, opens } from './openers.js'
import type { TimedPassage } from './timedPassage.js'
import { goalHeading, governs, isDue } from './timedPassages.js'
import { asOfTime, deadlineOf, documentDeadline } from './timeFields.js'
import { timesStartingBefore } from './timesStartingBefore.js'
import { trailingTime } from './trailingTime.js'

/** The times that a figure stands under. Spans count in the canonical text. */
export interface GoverningTime {
  /** When it is due: stated in its sentence, inherited from earlier or above, or only the document's own planning period. */
  deadline: Deadline | null
  /** What it is compared with: 比2020年增长. `year` when it names one. */
  baseline: Baseline | null
  /** The past time that it tells of; with it there is no deadline. */
  asOf: ObservationRecord['asOf']
  /** The past time that an earlier sentence of its paragraph opened with: it says when, for figures that tell of the past. */
  told: ObservationRecord['asOf']
}

/**
 * Which times govern the figure at `figure` (offsets in the passage's text): the nearest one before it in its sentence; else one that
 * opened an earlier sentence of the paragraph; else the lead sentence or heading above; else the document's own period.
 *
 * @example governingTime({ start: 12, end: 17 }, timed[i]).deadline?.by // '2025'
 */
export function governingTime(figure: Span, timed: TimedPassage, list?: InList): GoverningTime {
  const { now } = timed
  const { offset } = timed.passage
  const baseline = baselineOf(figure, timed)
  const near = nearest(list?.head ?? figure, timed, list)
  const later = near?.basis === 'stated' ? null : trailingTime(figure, timed)
  if (later) return { deadline: deadlineOf(later, offset, 'stated'), baseline, asOf: null, told: null }
  if (near?.time.role === 'reference')
    return { deadline: null, baseline, asOf: asOfTime(near.time, offset, now), told: null }
  if (near) return { deadline: deadlineOf(near.time, offset, near.basis), baseline, asOf: null, told: null }
  const opened = openedBefore(figure, timed)
  const told = opened ? asOfTime(opened, offset, now) : null
  const { lead, review } = timed
  if (lead) return { deadline: deadlineOf(lead.time, lead.offset, 'inherited'), baseline, asOf: null, told }
  if (review) return { deadline: null, baseline, asOf: asOfTime(review.time, review.offset, now), told }
  return { deadline: documentDeadline(timed.own), baseline, asOf: null, told }
}

/** The past time that opened an earlier sentence: 五年来，…。新增…; 2022年产值达到…。利润…. */
function openedBefore(figure: Span, { times, passage: { folded } }: TimedPassage): RoledTime | undefined {
  const last = timesStartingBefore(times, figure.start) - 1
  for (let i = last; i >= 0 && i > last - reach.times; i--) {
    const time = times[i]!
    if (
      time.role === 'reference' &&
      isNear(time, figure) &&
      governs(time) &&
      !isDay(time) &&
      !isOpen(time) &&
      opens(time, folded)
    )
      return time
  }
  return undefined
}

/** 今年以来 opens an account, 极不平凡的一年 names no year: when their figures were reached the heading may say. */
function isOpen({ by, rules }: RoledTime): boolean {
  return by === undefined && !isPastLength(rules)
}

function isDay({ by }: RoledTime): boolean {
  return (by?.length ?? 0) > 7
}

const sentenceEnd = /[。！？!?]/
const isSentenceEnd = oneOf('。！？!?')

function nearest(
  figure: Span,
  timed: TimedPassage,
  list?: InList,
): { time: RoledTime; basis: 'stated' | 'inherited' } | null {
  const { times, passage } = timed
  const { folded } = passage
  const last = timesStartingBefore(times, figure.start) - 1
  // Sentence ends are looked for from the figure back to each time.
  let from = figure.start
  let ended = false
  for (let i = last; i >= 0 && i > last - reach.times; i--) {
    const time = times[i]!
    if (!isNear(time, figure)) continue
    if (time.role === 'baseline' || time.role === 'recurring' || !governs(time) || glosses(time, folded)) continue
    while (!ended && from > time.span.end) ended = isSentenceEnd(folded, --from)
    if (!ended) {
      const gap = folded.slice(time.span.end, figure.start)
      const year = (time.by?.length ?? 0) > 4 ? wholeYear.exec(gap) : null
      if (year) {
        if (time.role === 'reference' || isYearly(passage, time)) continue
        return { time: yearOf(time, year), basis: 'stated' }
      }
      if (bounds(time, gap, folded))
        return { time: distributed(time, timed, gap, list) ?? dated(time, timed), basis: 'stated' }
    } else if (carries(time, passage) && !subjectChanges(folded.slice(time.span.end, figure.start), passage))
      return { time, basis: 'inherited' }
  }
  return null
}

/** Place of a figure in a list of bare figures (18万、20万), from 0. */
export interface InList {
  index: number
  size: number
  /** The first of them. */
  head: Span
}

const joined = /^[、,，和及与到至]{1,2}$|^以及到?$/

/** 到2015年和2020年，分别达到30%和40%: as many times as figures, so each has its own. */
function distributed(last: RoledTime, { times, passage }: TimedPassage, gap: string, list?: InList): RoledTime | null {
  if (!list || !/分别|依次/.test(gap)) return null
  const at = times.indexOf(last)
  const run = times.slice(Math.max(0, at - list.size + 1), at + 1)
  const linked = run.every(
    (time, i) =>
      isDue(time) &&
      (i === 0 || joined.test(passage.folded.slice((run[i - 1] as RoledTime).span.end, time.span.start))),
  )
  return linked && run.length === list.size ? (run[list.index] ?? null) : null
}

/** 2024—2026年，…，三年累计…: the three years are those that the sentence has named, or those of the plan when it has as many. */
function dated(time: RoledTime, timed: TimedPassage): RoledTime {
  const years = time.form === 'length' ? /^P(\d+)Y$/.exec(time.duration ?? '')?.[1] : undefined
  if (years === undefined) return time
  const { own } = timed
  const named = timesBefore(time.span, timed).find(
    ({ from, by, span }) =>
      from !== undefined &&
      by !== undefined &&
      spanOf(from, by) === Number(years) &&
      !sentenceEnd.test(timed.passage.folded.slice(span.end, time.span.start)),
  )
  if (named || time.by !== undefined || !own || spanOf(own.from, own.by) !== Number(years)) return named ?? time
  return { ...time, from: own.from, by: own.by }
}

/** How many years a stretch has. */
function spanOf(from: string, by: string): number {
  return Number(by.slice(0, 4)) - Number(from.slice(0, 4)) + 1
}

/** How far back a time is looked for, in characters and in times: keeps the work in proportion to the text. */
const reach = { characters: 3000, times: 24 }

function isNear({ span }: RoledTime, figure: Span): boolean {
  return figure.start - span.end <= reach.characters
}

/** The times before a figure, the nearest first. */
function timesBefore(figure: Span, { times }: TimedPassage): RoledTime[] {
  const first = timesStartingBefore(times, figure.start)
  const near = times.slice(Math.max(0, first - reach.times), first)
  return near.filter((time) => isNear(time, figure)).reverse()
}

/** 二十年内 in 从1981年到本世纪末的二十年内 only says how long that is. */
function glosses({ duration, span }: RoledTime, folded: string): boolean {
  return duration !== undefined && /[年末底月日][的这]$/.test(folded.slice(Math.max(0, span.start - 2), span.start))
}

const spent =
  /^(?:投资|合计|总计|安排|实现|新建|改造|扩建|改建|施工|时间|的?时间|左右时间|累计|共|翻|的?努力|力争|[,，]|完成|建成|培养|培育|建设|打造|新增|投入|内)/

/** 上半年完成120家，全年完成300家: the year takes over from its part. */
const wholeYear = /[,，、；;](?:力争|确保|预计|争取)?(全年|年内)/

/** Whether a document is the plan of the year that a time is of, which goes without saying there. */
function isYearly({ document }: Passage, { by }: RoledTime): boolean {
  return document.data.facts?.title?.includes(by!.slice(0, 4)) ?? false
}

/** The year of a time that is only a part of it, where 全年 is said after it. */
function yearOf(time: RoledTime, { 1: text, index, 0: whole }: RegExpExecArray): RoledTime {
  const end = time.span.end + index + whole.length
  const { from: _, ...rest } = time
  return { ...rest, text: text!, by: time.by!.slice(0, 4), span: { start: end - text!.length, end } }
}

/** Whether a time holds on to a figure later in its sentence. */
function bounds(time: RoledTime, gap: string, folded: string): boolean {
  if (time.role === 'reference')
    return time.form !== 'length' && (!/[；;]/.test(gap) || opens(time, folded) || tellsFrom(time, gap))
  const { role, form, rules, span } = time
  if (endsAmong(folded, span.start - 1) && /其中[,，]?$/.test(folded.slice(Math.max(0, span.start - 3), span.start)))
    return !/[；;]/.test(gap)
  if ((form === 'length' || rules.includes('within')) && /[；;]/.test(gap)) return false
  if (role !== 'period' || form !== 'length') return true
  return spent.test(folded.slice(span.end, span.end + 6)) && !/[；;]/.test(gap)
}

/** 全县2021年全年实现…；…: what the year had reached is told on after the semicolon. */
function tellsFrom({ rules }: RoledTime, gap: string): boolean {
  return rules.includes('role-past') && /^(?:全年)?(?:共|累计|预计)?(?:实现|完成)/.test(gap)
}

const endsAmong = oneOf('中,，')

/** A time that opened a sentence goes on holding in the sentences after it. */
function carries(time: RoledTime, { folded, sections }: Passage): boolean {
  const leads = opens(time, folded) || (leadsGoal(time, folded) && goalHeading.test(sections[0]?.title ?? ''))
  return isDue(time) && time.by !== undefined && leads && !(time.form === 'limit' && isPartOfYear(time))
}

/** 9月底前 is when one piece of work is due; the end of a year is when goals are. */
function isPartOfYear({ by = '' }: RoledTime): boolean {
  return by.length > 4 && !/-12(?:-31)?$/.test(by)
}

/** A note of who answers for it closes a piece of work, and so does 二是 a first point. */
const closes =
  /[(（][^()（）]{2,80}(?:负责|责任|牵头|配合)[^()（）]{0,20}[)）]|[。；;](?:[二三四五六七八九十]是|其[二三四])/

/** A sentence that begins with work to be done opens another subject; in a section of goals it is one of them. */
const newWork =
  /[。！？!?]\s*(?:加快|加强|加大|推进|推动|完善|健全|强化|深化|开展|实施|鼓励|支持|引导|落实|优化|规范|严格|坚持|坚决|积极|大力|深入|扎实|着力|统筹|充分|持续|继续|进一步|探索|建立健全|倡导)/

function subjectChanges(gap: string, { sections }: Passage): boolean {
  return closes.test(gap) || (newWork.test(gap) && !sections.some((s) => goalHeading.test(s.title)))
}

/** After 比2020年翻一番、 a level that is reached is compared with nothing. */
const level = /[、,，](?:突破|达到?|超过?|升至|降至|提高到|增加到)$/

const comparedWith = /^[与同和跟比较]|(?:相比较?|相较|比较)$/g

/** The baseline said before the figure in its clause; 与2020年相比， holds to the end of its sentence. */
function baselineOf(figure: Span, timed: TimedPassage): Baseline | null {
  const { passage, times } = timed
  const last = timesStartingBefore(times, figure.start) - 1
  let time: RoledTime | undefined
  for (let i = last; i >= 0 && i > last - reach.times && !time; i--) {
    const candidate = times[i]!
    if (candidate.role === 'baseline' && candidate.span.end <= figure.start && isNear(candidate, figure))
      time = candidate
  }
  if (!time) return null
  const gap = passage.folded.slice(time.span.end, figure.start)
  const holds = /^[,，]/.test(gap) ? !/[。；;！？]/.test(gap) : !/[,，。；;！？]/.test(gap)
  if (!holds || level.test(gap)) return null
  const lead = /^[与同和跟比较]/.test(time.text) ? 1 : 0
  const text = time.text.replace(comparedWith, '')
  const start = passage.offset + time.span.start + lead
  const year =
    time.from === undefined || time.from.slice(0, 4) === time.by?.slice(0, 4) ? Number((time.by ?? '').slice(0, 4)) : 0
  return { text, ...(year > 0 && { year }), span: { start, end: start + text.length } }
}
