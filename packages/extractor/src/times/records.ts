import type { TimeRecord } from '@gangmu/model'
import { provenance } from '../provenance.js'
import type { PassageTimes } from './roledTime.js'

/**
 * Writes a passage's time expressions as records, in text order. A deadline, a reference and a bare year that is compared with say only
 * `by`; a period and any stretch say `from` too; a length of time says `duration` and, when it ends on a day that can be told, `by`.
 */
export function timeRecords({ passage, times }: PassageTimes, doc: string): TimeRecord[] {
  return times.map(({ role, form, text, from, by, duration, every, span, rules }) => {
    const place = { start: passage.offset + span.start, end: passage.offset + span.end }
    const { id, address } = provenance('time', doc, passage, place, text)
    const record: Omit<TimeRecord, 'rules'> = { type: 'time', id, doc, address, span: place, text, role }
    if (from && role !== 'deadline' && (form === 'stretch' || role === 'period' || from !== by)) record.from = from
    if (by) record.by = by
    if (duration) record.duration = duration
    if (every) record.every = every
    return Object.assign(record, { rules })
  })
}
