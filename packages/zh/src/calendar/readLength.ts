import { edgeOf } from '../edges.js'
import { oneOf } from '../oneOf.js'
import { calendarNumber } from './calendarNumerals.js'
import { addTo, addWorkingDays, type IsoDate } from './isoDates.js'
import { type LengthFrame, type LengthRule, lengthFrames, lengthRules } from './lengths.table.js'
import { at } from './words.js'

/** A length of time as it was read, with the words around it that belong to it. */
export interface Length {
  start: number
  end: number
  /** ISO 8601: `P5Y`, `P6M`, `P15D`; working days are counted as days. */
  duration: string
  form: 'limit' | 'stretch' | 'length'
  from?: IsoDate
  by?: IsoDate
  rules: string[]
}

const frames = lengthFrames.map((rule) => ({
  rule,
  before: rule.before ? new RegExp(`(?:${rule.before})$`) : null,
  after: rule.after ? new RegExp(rule.after, 'y') : null,
}))

const isCount = oneOf('0123456789一二三四五六七八九十两半')

/** Reads the length of time whose number begins at `index` of folded text: `三年内`, `15个工作日内`, `近三年`, `3—5年`. */
export function readLength(text: string, index: number, date?: IsoDate): Length | null {
  if (!isCount(text, index)) return null
  for (const rule of lengthRules) {
    const found = at(rule.pattern, text, index)
    if (!found) continue
    const groups = found.groups ?? {}
    const count = rule.id === 'half-year' ? 6 : countOf(groups.count ?? '')
    if (!(count > 0)) return null
    const step = stepOf(rule, count, Boolean(groups.half ?? groups.half2), groups.months)
    const { start, end, form, side, rules } = frame(text, index, index + found[0].length)
    const length: Length = { start, end, duration: duration(step), form, rules: [rule.id, ...rules] }
    return Object.assign(length, placed(rule, count, step, side, date))
  }
  return null
}

/** 两三 and 三五 are at most the second of them. */
function countOf(text: string): number {
  return calendarNumber(/^[一二两三四五六七八][二两三四五六七八九]$/.test(text) ? text.slice(1) : text)
}

interface Step {
  years: number
  months: number
  weeks: number
  days: number
  hours: number
}

function stepOf(rule: LengthRule, count: number, half: boolean, months: string | undefined): Step {
  const step: Step = { years: 0, months: 0, weeks: 0, days: 0, hours: 0 }
  if (rule.unit === 'Y') return { ...step, years: count, months: half ? 6 : months ? calendarNumber(months) : 0 }
  if (rule.unit === 'M') return { ...step, months: count }
  if (rule.unit === 'Q') return { ...step, months: 3 * count }
  if (rule.unit === 'H') return { ...step, hours: count }
  if (rule.unit === 'W') return { ...step, weeks: count }
  return { ...step, days: count }
}

function duration({ years, months, weeks, days, hours }: Step): string {
  if (weeks) return `P${weeks}W`
  const part = (n: number, unit: string): string => (n ? `${n}${unit}` : '')
  return `P${part(years, 'Y')}${part(months, 'M')}${part(days, 'D')}${hours ? `T${hours}H` : ''}`
}

type Framed = Pick<Length, 'start' | 'end' | 'form' | 'rules'> & Pick<LengthFrame, 'side'>

/** The characters that a frame can end with before a length and begin with after it: most lengths have none. */
const endsBefore = edgeOf(
  frames.map(({ before }) => before),
  'end',
)
const opensAfter = edgeOf(
  frames.map(({ after }) => after),
  'start',
)

function frame(text: string, start: number, end: number): Framed {
  if (!endsBefore(text, start - 1) && !opensAfter(text, end)) return { start, end, form: 'length', rules: [] }
  const left = text.slice(Math.max(0, start - 4), start)
  const framed: Framed = { start, end, form: 'length', rules: [] }
  let side: LengthFrame['side']
  for (const { rule, before, after } of frames) {
    const lead = before?.exec(left)
    const tail = after ? at(after, text, framed.end) : null
    if (before ? !lead || framed.start < start : !tail) continue
    if (lead) framed.start -= lead[0].length
    if (tail) framed.end += tail[0].length
    if (framed.form === 'length') framed.form = rule.form
    side ??= rule.side
    framed.rules.push(rule.id)
  }
  if (side) framed.side = side
  return framed
}

function placed(rule: LengthRule, count: number, step: Step, side: LengthFrame['side'], date: IsoDate | undefined) {
  if (!date || date.length < 10 || !side || step.hours) return {}
  if (side === 'past') {
    const from = addTo(date, { years: -step.years, months: -step.months, days: -step.days - 7 * step.weeks })
    return { from, by: addTo(date, { days: -1 }) }
  }
  return {
    from: date,
    by:
      rule.unit === 'working day'
        ? addWorkingDays(date, count)
        : addTo(date, { ...step, days: step.days + 7 * step.weeks }),
  }
}
