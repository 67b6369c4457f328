import { isFigure } from '../numerals/signs.js'
import { readCentury } from './centuries.js'
import { nextFestival } from './festivals.js'
import { formRules } from './forms.table.js'
import { addTo, type IsoDate, isoDate } from './isoDates.js'
import type { CalendarContext, Point } from './point.js'
import { readPlan } from './readPlan.js'
import { at, byStart } from './words.js'

const formsByStart = byStart(formRules)

/** Reads a point or stretch that is written as one word: `2020-02-28`, `“十四五”末`, `本世纪中叶`, `本季度`. */
export function readForm(text: string, index: number, context: CalendarContext): Point | null {
  // 2025年 is a date, and by far the most common beginning: no form has it.
  if (text[index + 4] === '年' && [0, 1, 2, 3].every((place) => isFigure(text, index + place))) return null
  for (const rule of formsByStart.get(text.charCodeAt(index)) ?? []) {
    const found = at(rule.pattern, text, index)
    if (!found) continue
    const { year, month, day, plan, ordinal, century, decade, part, shift, unit, pair, festival } = found.groups ?? {}
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
    if (festival) return { end, explicit: false, rules: [rule.id], ...nextFestival(context, festival) }
    const period = plan ?? ordinal
    if (period) return readPlan(text, end, period, rule.id)
    return { end, explicit: true, rules: [rule.id], ...readCentury({ century, decade, part }, context.date) }
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
