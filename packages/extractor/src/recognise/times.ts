import type { TimeMention } from '@gangmu/model'
import { type CalendarContext, findTimes } from '@gangmu/zh'
import type { Passage } from '../passages.js'

/**
 * Finds the time expressions of a passage; their role is not yet known (`../times/roles.ts`).
 *
 * @param words Text and folded text of the same length; spans count in it.
 * @param context What 今年 and 三年内 count from, and the year that 3月上旬 lies in.
 * @returns Mentions in text order that do not overlap.
 * @example recogniseTimes({ text, folded: fold(text) }, { date: '2023-05-01' })
 */
export function recogniseTimes(words: Pick<Passage, 'text' | 'folded'>, context: CalendarContext = {}): TimeMention[] {
  return findTimes(words.folded, context).map(({ start, end, form, from, by, duration, every, rules }) => {
    const mention: TimeMention = { type: 'time', span: { start, end }, text: words.text.slice(start, end), form, rules }
    if (from !== undefined) mention.from = from
    if (by !== undefined) mention.by = by
    if (duration !== undefined) mention.duration = duration
    if (every !== undefined) mention.every = every
    return mention
  })
}
