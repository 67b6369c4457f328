import { oneOf, spaces } from '../oneOf.js'
import { calendarNumber } from './calendarNumerals.js'
import { isoDate, precedes } from './isoDates.js'
import type { CalendarContext, Point } from './point.js'
import { type DateWords, readDate, settle } from './readDate.js'
import { readForm } from './readForm.js'
import { at, dash, dashMarks, words } from './words.js'

/**
 * Reads the point or stretch of the calendar that begins at `index` of folded text, ranges included: `2025年底`, `2023—2027年`,
 * `“十四五”末`, `3月上旬`, `今年上半年`, `本世纪中叶`, `2019年1月1日至12月31日`. Null when none begins there.
 */
export function readPoint(text: string, index: number, context: CalendarContext): Point | null {
  const form = readForm(text, index, context)
  const first = form ? null : readDate(text, index, context)
  const point = form ?? (first && settle(first, context))
  if (!point) return null
  return readRange(text, point, first, context) ?? (first?.bare ? null : point)
}

const canLink = oneOf(`起${dashMarks}至到和${spaces}`)
const pairDash = new RegExp(`起?${dash}`, 'y')
const between = /和(?=\d{4}年(?:\d{1,2}月)?(?:之?间))/y

function readRange(text: string, open: Point, first: DateWords | null, context: CalendarContext): Point | null {
  if (open.by === undefined || open.from === undefined || !canLink(text, open.end)) return null
  const link = at(pairDash, text, open.end) ?? at(between, text, open.end)
  if (!link) return null
  const start = open.end + link[0].length
  const close = readForm(text, start, context) ?? closing(text, start, first, context)
  if (!close?.by || precedes(close.by, open.by)) return null
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
