import type { TimeRecord } from '@gangmu/model'
import type { PassageTimes } from './timesOf.js'

/** The `time` record of each time expression, in text order; `record` adds what all records of the file share. */
export type TimeFields = Omit<TimeRecord, 'id' | 'doc' | 'address'>

/** Writes a passage's times as records; a deadline, a reference and a baseline that is a point have only `by`. */
export function timeFields({ passage, times }: PassageTimes): TimeFields[] {
  return times.map(({ role, form, text, from, by, duration, every, span, rules }) => ({
    type: 'time',
    span: { start: passage.offset + span.start, end: passage.offset + span.end },
    text,
    role,
    ...(from && (form === 'stretch' || role === 'period') && role !== 'deadline' && { from }),
    ...(by && !(duration && role !== 'deadline') && { by }),
    ...(duration && { duration }),
    ...(every && { every }),
    rules,
  }))
}
