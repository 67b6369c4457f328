import { isSpace, oneOf, spaces } from '../oneOf.js'
import { calendarNumber } from './calendarNumerals.js'
import { type IsoDate, isoDate, lastDay } from './isoDates.js'
import type { PartRule } from './parts.table.js'
import type { CalendarContext, Point } from './point.js'
import type { RelativeYearRule } from './relativeYears.table.js'
import { at, type PartSearch, words } from './words.js'

/** The parts of a date as the words say them, before the year is known. */
export interface DateWords {
  end: number
  year?: number
  explicit: boolean
  /** A year without 年: only part of a range. */
  bare?: true
  month?: number
  lastMonth?: number
  day?: number
  lastDay?: number
  part?: PartRule
  rules: string[]
}

/** 的 in 2025年的第三季度. */
const ofYear =
  /的(?=第?[一二三四1-4]季度|[上下]半年|前[三两3]个?季度|(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月)/y

/** Year, month, day and part with their characters; what is not there is left out. */
export function readDate(text: string, index: number, context: CalendarContext): DateWords | null {
  const date: DateWords = { end: index, explicit: false, rules: [] }
  const year = isYearStart(text, index) ? readYear(text, index, context) : null
  if (year) {
    const number = calendarNumber(year.groups?.n ?? '')
    date.year = number < 100 ? 1900 + number : number
    date.explicit = true
    date.end += year[0].length
    date.rules.push('year')
    if (!year[0].endsWith('年') && at(words.bareRange, text, index)) date.bare = true
    if (text[date.end] === '的' && at(ofYear, text, date.end)) date.end++
  } else readRelativeYear(text, date, context)
  readMonth(text, date)
  if (date.month === undefined) readPart(text, date, date.end > index ? words.yearPart : words.yearPartAlone)
  if (date.end > index && text[date.end] === '度' && date.month === undefined) date.end++
  return date.end > index ? date : null
}

function readYear(text: string, index: number, { date = '' }: CalendarContext): RegExpExecArray | null {
  const digit = text[index]
  // Texts of later years mean a length by 98年.
  if (digit === '8' || digit === '9') return date < '2012' ? at(words.shortYear, text, index) : null
  return at(words.year, text, index) ?? at(words.yearBeforeYear, text, index) ?? at(words.bareRange, text, index)
}

function readRelativeYear(text: string, date: DateWords, context: CalendarContext): void {
  if (!isRelativeStart(text, date.end)) return
  for (const [pattern, rule] of words.relative) {
    const found = at(pattern, text, date.end)
    if (!found) continue
    const partial = date.end + found[0].length
    if (rule.from === 'context' && !words.inYear.some((p) => at(p, text, partial))) continue
    const year = relativeYear(rule, context)
    if (year !== undefined) date.year = year
    date.end += found[0].length
    date.rules.push(rule.id)
    return
  }
}

function relativeYear(rule: RelativeYearRule, { date, year, told }: CalendarContext): number | undefined {
  const base =
    rule.from === 'date' ? (date ? Number(date.slice(0, 4)) : undefined) : rule.from === 'named' ? (told ?? year) : year
  return base === undefined ? undefined : base + rule.offset
}

const isMonthStart = oneOf('0123456789一二三四五六七八九十')
const isYearStart = oneOf('1289一二')
const isRelativeStart = oneOf('今本明下后去上前同当次翌')
const isGap = oneOf(`,，${spaces}`)
const comma = /\s?[,，]\s?(?=\S{1,3}月\S{1,3}[日号])/y

function readMonth(text: string, date: DateWords): void {
  const apart = date.year !== undefined && isGap(text, date.end)
  const gap = apart ? (at(comma, text, date.end)?.[0].length ?? (isSpace(text, date.end) ? 1 : 0)) : 0
  const month = isMonthStart(text, date.end + gap) ? at(words.month, text, date.end + gap) : null
  if (!month) return
  const [n0, n] = [month.groups?.n0, month.groups?.n]
  date.month = calendarNumber(n0 ?? n ?? '')
  if (n0) date.lastMonth = calendarNumber(n ?? '')
  date.end += gap + month[0].length
  date.rules.push('month', ...(n0 ? ['range'] : []))
  const day = n0 ? null : at(words.day, text, date.end + (text[date.end] === ' ' ? 1 : 0))
  if (!day) {
    readPart(text, date, words.monthPart)
    return
  }
  const [d0, d] = [day.groups?.n0, day.groups?.n]
  date.day = calendarNumber(d0 ?? d ?? '')
  if (d0) date.lastDay = calendarNumber(d ?? '')
  date.end += day[0].length + (text[date.end] === ' ' ? 1 : 0)
  date.end = pastClock(text, date.end)
  date.rules.push('day', ...(d0 ? ['range'] : []))
}

const opensClock = oneOf(`(0123456789上下中凌晚${spaces}`)
const clock =
  /\s?\((?:星期|周)[一二三四五六日天]\)|\s?(?:上午|下午|中午|凌晨|晚上?)?\s?(?:2[0-4]|1\d|0?\d)(?:[时点](?![间期代段刻效])(?:[0-5]?\d分)?整?|:[0-5]\d(?::[0-5]\d)?)/y

/** Past the day of the week and the time of day that follow a date: 4月20日(星期五)下午5时前. */
function pastClock(text: string, end: number): number {
  let past = end
  while (opensClock(text, past)) {
    const found = at(clock, text, past)
    if (!found) break
    past += found[0].length
  }
  return past
}

function readPart(text: string, date: DateWords, partAt: PartSearch): void {
  const found = partAt(text, date.end)
  if (!found) return
  date.part = found.row.rule
  date.end = found.end
  date.rules.push(date.part.id)
}

/** Puts the words of a date into the calendar. */
export function settle(date: DateWords, context: CalendarContext): Point {
  const { end, explicit, rules, month, part } = date
  const year = date.year ?? (rules[0] === 'month' || part?.alone ? context.year : undefined)
  if (year === undefined) return { end, explicit, rules }
  const [from, by] = month === undefined ? inYear(year, part) : inMonth(year, month, date)
  return { end, from, by, explicit, rules }
}

type Stretch = readonly [from: IsoDate, by: IsoDate]

function inYear(year: number, part: PartRule | undefined): Stretch {
  const stretch = part?.stretch
  if (stretch === undefined) return twice(isoDate(year))
  return stretch === 'end' ? twice(isoDate(year, 12, 31)) : [isoDate(year, stretch[0]), isoDate(year, stretch[1])]
}

function inMonth(year: number, month: number, { part, lastMonth, day, lastDay: end }: DateWords): Stretch {
  if (part?.stretch === 'end') return twice(lastDay(isoDate(year, month)))
  return [isoDate(year, month, day), isoDate(year, lastMonth ?? month, end ?? day)]
}

function twice(date: IsoDate): Stretch {
  return [date, date]
}
