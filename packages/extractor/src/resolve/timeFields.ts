import type { Deadline, ObservationRecord } from '@gangmu/model'
import type { IsoDate } from '@gangmu/zh'
import { pastYears } from '../times/pastYears.js'
import type { RoledTime } from '../times/roledTime.js'
import type { TimedPassage } from './timedPassage.js'

/** A time as a deadline. */
export function deadlineOf(time: RoledTime, offset: number, basis: Deadline['basis']): Deadline {
  const { text, by, from, duration, span, role } = time
  const deadline = { text } as Deadline
  if (by) deadline.by = by
  if (from && role === 'period') deadline.from = from
  if (duration) deadline.duration = duration
  deadline.basis = basis
  deadline.span = { start: offset + span.start, end: offset + span.end }
  return deadline
}

/** The document's own planning period as a deadline. */
export function documentDeadline(own: TimedPassage['own']): Deadline | null {
  if (!own) return null
  if (own.time) return deadlineOf(own.time.time, own.time.offset, 'document')
  return { text: `${own.from}—${own.by}`, from: own.from, by: own.by, basis: 'document' }
}

/** A past time as what an observation tells of. */
export function asOfTime(time: RoledTime, offset: number, now: IsoDate | undefined): ObservationRecord['asOf'] {
  const { text, span } = time
  const { from, by } = pastYears(time, now) ?? time
  const asOf = { text } as NonNullable<ObservationRecord['asOf']>
  if (from && from !== by) asOf.from = from
  if (by) asOf.by = by
  asOf.span = { start: offset + span.start, end: offset + span.end }
  return asOf
}
