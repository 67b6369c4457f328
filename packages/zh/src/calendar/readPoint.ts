import { calendarNumber } from './calendarNumerals.js'
import { formRules } from './forms.table.js'
import { addTo, type IsoDate, isoDate, lastDay } from './isoDates.js'
import type { PartRule } from './parts.table.js'
import { legalEducationPeriods, planningPeriods } from './planningPeriods.table.js'
import type { RelativeYearRule } from './relativeYears.table.js'
import { at, dash, words } from './words.js'

/** What relative words count from. */
export interface CalendarContext {
  /** The document's date: 今年, 三年内, 本季度. */
  date?: IsoDate | undefined
  /** The year that the text is in: 3月上旬, 年底前, 当年. */
  year?: number | undefined
}

/** A point or stretch of the calendar as it was read. Without `from` and `by` when the text does not say the year. */
export interface Point {
  end: number
  from?: IsoDate
  by?: IsoDate
  /** It names the year itself. */
  explicit: boolean
  rules: string[]
}

/** The parts of a date as the words say them, before the year is known. */
interface DateWords {
  end: number
  year?: number
  explicit: boolean
  month?: number
  lastMonth?: number
  day?: number
  lastDay?: number
  part?: PartRule
  rules: string[]
}

/**
 * Reads the point or stretch of the calendar that begins at `index` of folded text, ranges included: `2025年底`, `2023—2027年`,
 * `“十四五”末`, `3月上旬`, `今年上半年`, `本世纪中叶`, `2019年1月1日至12月31日`. Null when none begins there.
 */
export function readPoint(text: string, index: number, context: CalendarContext): Point | null {
  const form = readForm(text, index, context)
  const first = form ? null : readDate(text, index, context)
  const point = form ?? (first && settle(first, context))
  if (!point) return null
  return readRange(text, point, first, context) ?? point
}

const pairDash = new RegExp(`起?${dash}`, 'y')
const between = /和(?=\d{4}年(?:\d{1,2}月)?(?:之?间))/y

function readRange(text: string, open: Point, first: DateWords | null, context: CalendarContext): Point | null {
  const link = at(pairDash, text, open.end) ?? at(between, text, open.end)
  if (!link || open.by === undefined || open.from === undefined) return null
  const start = open.end + link[0].length
  const close = readForm(text, start, context) ?? closing(text, start, first, context)
  if (!close?.by || lastDay(close.by) < lastDay(open.by)) return null
  return { end: close.end, from: open.from, by: close.by, explicit: open.explicit, rules: [...open.rules, 'range'] }
}

/** The second date of a range takes year and month from the first where it has none. */
function closing(text: string, start: number, first: DateWords | null, context: CalendarContext): Point | null {
  const year = first?.year ?? context.year
  const date = readDate(text, start, { ...context, year })
  if (date) return settle(date, { ...context, year })
  const day = first?.day === undefined ? null : at(words.day, text, start)
  if (day) {
    const second = { ...first, day: calendarNumber(day.groups?.n ?? ''), end: start + day[0].length }
    return settle(second as DateWords, context)
  }
  const bare = !first?.month ? at(words.bareYear, text, start) : null
  if (!bare) return null
  const by = isoDate(calendarNumber(bare[0]))
  return { end: start + bare[0].length, from: by, by, explicit: true, rules: [] }
}

/** Year, month, day and part with their characters; what is not there is left out. */
function readDate(text: string, index: number, context: CalendarContext): DateWords | null {
  const date: DateWords = { end: index, explicit: false, rules: [] }
  const year = '12一二'.includes(text[index] ?? ' ') ? readYear(text, index) : null
  if (year) {
    date.year = calendarNumber(year.groups?.n ?? '')
    date.explicit = true
    date.end += year[0].length
    date.rules.push('year')
  } else readRelativeYear(text, date, context)
  readMonth(text, date)
  if (date.month === undefined) readPart(text, date, date.end > index ? words.yearParts : words.yearPartsAlone)
  if (date.end > index && text[date.end] === '度' && date.month === undefined) date.end++
  return date.end > index ? date : null
}

function readYear(text: string, index: number): RegExpExecArray | null {
  return at(words.year, text, index) ?? at(words.yearBeforeYear, text, index) ?? at(words.bareRange, text, index)
}

function readRelativeYear(text: string, date: DateWords, context: CalendarContext): void {
  if (!'今本明下后去上前同当次翌'.includes(text[date.end] ?? ' ')) return
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

function relativeYear(rule: RelativeYearRule, { date, year }: CalendarContext): number | undefined {
  const base = rule.from === 'date' ? (date ? Number(date.slice(0, 4)) : undefined) : year
  return base === undefined ? undefined : base + rule.offset
}

const comma = /\s?[,，]\s?(?=\S{1,3}月\S{1,3}[日号])/y

function readMonth(text: string, date: DateWords): void {
  const skip = at(/\s?/y, text, date.end)?.[0].length ?? 0
  const gap = date.year === undefined ? 0 : (at(comma, text, date.end)?.[0].length ?? skip)
  const month = at(words.month, text, date.end + gap)
  if (!month) return
  const [n0, n] = [month.groups?.n0, month.groups?.n]
  date.month = calendarNumber(n0 ?? n ?? '')
  if (n0) date.lastMonth = calendarNumber(n ?? '')
  date.end += gap + month[0].length
  date.rules.push('month')
  const day = n0 ? null : at(words.day, text, date.end + (text[date.end] === ' ' ? 1 : 0))
  if (!day) {
    readPart(text, date, words.monthParts)
    return
  }
  const [d0, d] = [day.groups?.n0, day.groups?.n]
  date.day = calendarNumber(d0 ?? d ?? '')
  if (d0) date.lastDay = calendarNumber(d ?? '')
  date.end += day[0].length + (text[date.end] === ' ' ? 1 : 0)
  date.rules.push('day')
}

function readPart(text: string, date: DateWords, rules: ReadonlyArray<readonly [RegExp, PartRule]>): void {
  for (const [pattern, rule] of rules) {
    const found = at(pattern, text, date.end)
    if (!found) continue
    date.part = rule
    date.end += found[0].length
    date.rules.push(rule.id)
    return
  }
}

/** Puts the words of a date into the calendar. */
function settle(date: DateWords, context: CalendarContext): Point {
  const { end, explicit, rules, month, part } = date
  const year = date.year ?? (date.rules[0] === 'month' || date.part?.alone ? context.year : undefined)
  if (year === undefined) return { end, explicit, rules }
  const point = { end, explicit, rules }
  if (month !== undefined) {
    if (part?.stretch === 'end') {
      const by = lastDay(isoDate(year, month))
      return { ...point, from: by, by }
    }
    return {
      ...point,
      from: isoDate(year, month, date.day),
      by: isoDate(year, date.lastMonth ?? month, date.lastDay ?? date.day),
    }
  }
  if (part?.stretch === 'end') return { ...point, from: isoDate(year, 12, 31), by: isoDate(year, 12, 31) }
  if (part?.stretch) {
    const [from, by] = part.stretch
    return { ...point, from: isoDate(year, from), by: isoDate(year, by) }
  }
  return { ...point, from: isoDate(year), by: isoDate(year) }
}

function readForm(text: string, index: number, context: CalendarContext): Point | null {
  const char = text[index]
  if (char === undefined) return null
  for (const rule of formRules) {
    if (!rule.starts.includes(char)) continue
    const found = at(rule.pattern, text, index)
    if (!found) continue
    const { year, month, day, plan, ordinal, century, decade, part, shift, unit, pair } = found.groups ?? {}
    const end = index + found[0].length
    if (year) {
      const date = isoDate(
        Number(year),
        month === undefined ? undefined : Number(month),
        day === undefined ? undefined : Number(day),
      )
      return { end, from: date, by: date, explicit: true, rules: [rule.id] }
    }
    if (shift) return { end, explicit: false, rules: [rule.id], ...relativeTo(context.date, shift, unit) }
    if (pair) return { end, explicit: false, rules: [rule.id], ...relativePair(context.date, pair) }
    if (plan ?? ordinal) return readPlan(text, end, plan, ordinal, rule.id)
    return inCentury(end, century, decade, part, rule.id, context)
  }
  return null
}

function relativeTo(date: IsoDate | undefined, shift: string, unit: string | undefined): Pick<Point, 'from' | 'by'> {
  if (!date || date.length < 7) return {}
  const offset = shift === '本' ? 0 : shift.startsWith('上') ? -1 : 1
  const month = Number(date.slice(5, 7))
  const length = unit === '季度' ? 3 : 1
  const first = addTo(isoDate(Number(date.slice(0, 4)), month - ((month - 1) % length)), { months: offset * length })
  return { from: first.slice(0, 7), by: addTo(first, { months: length - 1 }).slice(0, 7) }
}

function relativePair(date: IsoDate | undefined, pair: string): Pick<Point, 'from' | 'by'> {
  if (!date) return {}
  const first = Number(date.slice(0, 4)) + (pair === '今明' ? 0 : pair === '去今' ? -1 : 1)
  return { from: isoDate(first), by: isoDate(first + 1) }
}

const legal = /.{0,4}(?:普法|法治宣传|法制宣传)/y

function readPlan(
  text: string,
  end: number,
  name: string | undefined,
  ordinal: string | undefined,
  id: string,
): Point | null {
  const period = planningPeriods.find((p) => p.name === name || p.ordinal === ordinal)
  const education = at(legal, text, end) ? legalEducationPeriods.find(([n]) => n === name) : undefined
  const first = education?.[1] ?? period?.from
  if (first === undefined) return null
  for (const [pattern, rule] of words.planParts) {
    const found = at(pattern, text, end)
    if (!found) continue
    const [from, by] = rule.stretch === undefined || rule.stretch === 'end' ? [1, 5] : rule.stretch
    return {
      end: end + found[0].length,
      from: isoDate(first + from - 1),
      by: isoDate(first + by - 1),
      explicit: true,
      rules: [id, rule.id],
    }
  }
  return { end, from: isoDate(first), by: isoDate(first + 4), explicit: true, rules: [id] }
}

function inCentury(
  end: number,
  century: string | undefined,
  decade: string | undefined,
  part: string | undefined,
  id: string,
  { date }: CalendarContext,
): Point {
  const now = Math.floor((date ? Number(date.slice(0, 4)) : 2001) / 100)
  const named = century === undefined || '本上下新'.includes(century) ? undefined : calendarNumber(century) - 1
  const hundred = named ?? (century === '上' ? now - 1 : century === '下' ? now + 1 : century === '新' ? 20 : now)
  const tens = decade ? calendarNumber(decade) : undefined
  const stretch = (from: number, by: number): Point => ({
    end,
    from: isoDate(from),
    by: isoDate(by),
    explicit: true,
    rules: [id],
  })
  if (tens !== undefined) {
    const base = (century === undefined && tens > 40 ? 19 : hundred) * 100 + tens
    if (part?.startsWith('末')) return stretch(base + 9, base + 9)
    return part === '后期' || part === '中后期' ? stretch(base + 5, base + 9) : stretch(base, base + 9)
  }
  const base = hundred * 100
  if (part === '末') return stretch(base + 100, base + 100)
  if (part === '中叶' || part === '中期') return stretch(base + 50, base + 50)
  if (part === '初') return stretch(base + 1, base + 10)
  return part?.includes('十') || part?.includes('20') ? stretch(base + 1, base + 20) : stretch(base + 1, base + 50)
}
