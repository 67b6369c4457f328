import { edgeOf } from '../edges.js'
import { calendarNumber } from './calendarNumerals.js'
import { nextCandidate } from './candidates.js'
import { type FrameRule, frameRules } from './frames.table.js'
import type { IsoDate } from './isoDates.js'
import type { CalendarContext, Point } from './point.js'
import { readLength } from './readLength.js'
import { readPoint } from './readPoint.js'
import { type RecurrenceRule, recurrenceRules } from './recurrences.table.js'
import { at, byStart } from './words.js'

/** A time expression as its words have it. Dates are ISO and as coarse as the text; what it does not say is left out. */
export interface TimeReading {
  start: number
  end: number
  /** A limit (到…, …前), a stretch (…期间, 自…起), a bare point or stretch named without preposition, a recurrence, a length. */
  form: 'limit' | 'stretch' | 'point' | 'recurrence' | 'length'
  from?: IsoDate
  by?: IsoDate
  /** ISO 8601: `P5Y`. */
  duration?: string
  /** ISO 8601 period of recurrence: `P1Y`, `P3M`. */
  every?: string
  /** Ids of the rules that made it, its frame last. */
  rules: string[]
}

/**
 * Finds the time expressions of a text: `到2025年`, `“十四五”末`, `2023—2027年`, `三年内`, `每年2月底前`, `与2020年相比`.
 *
 * @param folded Text after `fold`; spans count in it.
 * @param context What relative words count from. Without a date 今年 has no `from` and `by`.
 * @returns Readings in text order that do not overlap.
 * @example findTimes('到2025年，新建10家') // [{ start: 0, end: 6, form: 'limit', by: '2025', rules: ['year', 'until'] }]
 */
export function findTimes(folded: string, context: CalendarContext = {}): TimeReading[] {
  const found: TimeReading[] = []
  const { date } = context
  const here: CalendarContext = { date, year: context.year ?? (date ? Number(date.slice(0, 4)) : undefined) }
  for (let next = nextCandidate(folded, 0), end = 0; next; next = nextCandidate(folded, end)) {
    const { index } = next
    end = next.end
    const floor = found.at(-1)?.end ?? 0
    const context = ofOwnYear(folded, index, floor, here) ?? here
    const reading =
      readRecurrence(folded, index, here) ??
      readFramed(folded, index, floor, context) ??
      readSpan(folded, index, floor, date)
    if (!reading) continue
    found.push(reading)
    end = reading.end
    const named = yearOf(reading)
    if (reading.rules[0] === 'last-year') here.told = named
    else if (reading.rules[0] === 'this-year') here.told = undefined
    if (!setsYear(folded, reading) || startsValue(folded, reading)) continue
    here.year = named
    here.told = undefined
  }
  return found
}

/** 改造2022年的20处。新改造9处，年底前完工: by the end of the text's own year, when the year gone by was named in another sentence. */
function ofOwnYear(
  text: string,
  index: number,
  floor: number,
  { date, year }: CalendarContext,
): CalendarContext | null {
  if (!date || !text.startsWith('年底前', index) || (year ?? 0) >= Number(date.slice(0, 4))) return null
  return text.slice(floor, index).includes('。') ? { date, year: Number(date.slice(0, 4)) } : null
}

function yearOf({ by, from }: TimeReading): number | undefined {
  const date = by ?? from
  return date === undefined ? undefined : Number(date.slice(0, 4))
}

/** The year of a value that something started from or is compared with (由2020年的12家增至20家, 比2020年) is not that of the text. */
function startsValue(text: string, { start, end, rules }: TimeReading): boolean {
  if (rules.includes('compared')) return true
  const before = text[start - 1]
  return before === '比' || before === '较' || ((before === '由' || before === '从') && text[end] === '的')
}

/** A goal far off (到2035年) and what has gone on for years (2018年以来) do not say in which year the months after them lie. */
function setsYear(text: string, { end, by, from, rules, duration, every }: TimeReading): boolean {
  if (duration || every || !(by ?? from) || (by === undefined && text[end - 1] === '来')) return false
  return rules.includes('year') || rules.some((r) => r.startsWith('date-'))
    ? !(rules.includes('until') && by?.length === 4)
    : false
}

const recurrencesByStart = byStart(recurrenceRules)

function readRecurrence(text: string, index: number, context: CalendarContext): TimeReading | null {
  for (const rule of recurrencesByStart.get(text.charCodeAt(index)) ?? []) {
    const found = at(rule.pattern, text, index)
    if (!found) continue
    const { count, half } = found.groups ?? {}
    const n = half === undefined ? (count ? calendarNumber(count) : 1) : 6
    const end = rule.dated ? dated(text, index + found[0].length, context) : index + found[0].length
    return { start: index, end, form: 'recurrence', every: period(n, rule.unit), rules: [rule.id] }
  }
  return null
}

const dayOfMonth = /的?(?:[首末次当]月的?|第[一二三123]个月的?)?(?:3[01]|[12]\d|[1-9])[日号]/y

/** The end of a date that follows 每年 or 每月: 每年2月底前, 每月10日前, 每季度末月20日前. */
function dated(text: string, end: number, context: CalendarContext): number {
  // Ranges are read only in a year that is known.
  const point = readPoint(text, end, { ...context, year: context.year ?? 2000 })
  if (point && !point.explicit) return framed(text, end, end, point)?.end ?? point.end
  const day = at(dayOfMonth, text, end) ?? at(/的?月?[底末初]/y, text, end)
  if (!day) return end
  const at2 = end + day[0].length
  return text.startsWith('前', at2) ? at2 + 1 : at2
}

function period(n: number, unit: RecurrenceRule['unit']): string {
  return unit === 'Q' ? `P${3 * n}M` : `P${n}${unit}`
}

function readFramed(text: string, index: number, floor: number, context: CalendarContext): TimeReading | null {
  const point = readPoint(text, index, context)
  return point && framed(text, index, floor, point)
}

/** The characters next to a point that a frame can have there: most points have none. */
const endsBefore = edgeOf(
  frameRules.map(({ before }) => before),
  'end',
)
const opensAfter = edgeOf(
  frameRules.map(({ after }) => after),
  'start',
)

/** Takes in the words around a point: 到 … 前, 自 … 起, 与 … 相比. */
function framed(text: string, index: number, floor: number, point: Point): TimeReading | null {
  const isFramed = (index > floor && endsBefore(text, index - 1)) || opensAfter(text, point.end)
  const left = isFramed ? text.slice(Math.max(floor, index - 4), index) : ''
  for (const rule of isFramed ? frameRules : []) {
    const before = rule.before ? rule.before.exec(left) : null
    const after = rule.after ? at(rule.after, text, point.end) : null
    if ((rule.before && !before) || (rule.after && !after)) continue
    const reading = made(rule.makes, point)
    reading.start = index - (before?.[0].length ?? 0)
    reading.end = point.end + (after?.[0].length ?? 0)
    reading.rules.push(rule.id)
    return reading
  }
  const stretch = point.rules.some((r) => r === 'range' || r.startsWith('plan'))
  const reading = made(stretch ? 'stretch' : 'point', point)
  reading.start = index
  return reading
}

/** A limit has no beginning, what lasts since a point no end. */
function made(makes: FrameRule['makes'] | 'point', { end, from, by, rules }: Point): TimeReading {
  const form = makes === 'since' ? 'stretch' : makes === 'baseline' ? 'point' : makes
  const reading: TimeReading = { start: end, end, form, rules: [...rules] }
  if (from !== undefined && makes !== 'limit') reading.from = from
  if (by !== undefined && makes !== 'since') reading.by = by
  return reading
}

/** Years that are counted as a quantity, or that a school has: 人均受教育年限达11年, 学前三年. */
const measured = /(?:年限|寿命|工龄|教龄|学制)[^,，。;；]{0,8}$|(?:学前|小学|初中|高中|中职|大专|本科)$/

const sinceDay = /(?:自|从)?[^自从在于,，。;；、:：\s()]{1,20}之日起?(?:的|算起|计算|,|，)?$/

/** A length of time, with the event that it counts from: 自收到申请之日起15日内. */
function readSpan(text: string, index: number, floor: number, date: IsoDate | undefined): TimeReading | null {
  const length = readLength(text, index, date)
  if (!length || (length.form === 'length' && measured.test(text.slice(Math.max(floor, index - 14), index))))
    return null
  const start = Math.max(floor, length.start)
  const left = text.slice(Math.max(floor, start - 28), start)
  const event = left.includes('之日') ? sinceDay.exec(left) : null
  if (!event) return Object.assign(length, { start })
  const { end, form, duration, rules } = length
  return { start: start - event[0].length, end, form, duration, rules: [...rules, 'since-event'] }
}
