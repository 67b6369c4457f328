import type { Deadline } from '@gangmu/model'
import type { TimedPassage } from '../resolve/timedPassage.js'
import { governs } from '../resolve/timedPassages.js'
import type { RoledTime } from '../times/roledTime.js'

/** When the work of a paragraph is due: the last date that it states as a deadline; else what a heading or lead sentence above sets. */
export function taskDeadline({ passage, times, lead }: TimedPassage): Deadline | null {
  let last: RoledTime | undefined
  for (const time of times)
    if (time.role === 'deadline' && time.by !== undefined && time.by >= (last?.by ?? '') && governs(time)) last = time
  const [time, offset] = last ? [last, passage.offset] : [lead?.time, lead?.offset ?? 0]
  if (!time?.by) return null
  return {
    text: time.text,
    by: time.by,
    ...(time.from && time.role === 'period' && { from: time.from }),
    basis: last ? 'stated' : 'inherited',
    span: { start: offset + time.span.start, end: offset + time.span.end },
  }
}
