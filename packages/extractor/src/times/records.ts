import type { TimeRecord } from '@gangmu/model'
import { provenance } from '../provenance.js'
import type { PassageTimes } from './timesOf.js'

/** What stands before a length of years that is counted from the document's date: 力争三年内, not 成立5年内. */
const counts = /(?:^|[,，。;；:：、\s]|力争|争取|确保|计划|[在于用要])$/

/**
 * Writes a passage's time expressions as records, in text order. A deadline, a reference and a bare year that is compared with say only
 * `by`; a period and any stretch say `from` too; a length of time says `duration` and, when it ends on a day that can be told, `by`.
 */
export function timeRecords({ passage, times }: PassageTimes, doc: string): TimeRecord[] {
  return times.map(({ role, form, text, from, by, duration, every, span, rules }) => {
    // 过去五年 is not counted to the day; 三年内 is.
    const loose =
      duration !== undefined &&
      !(form === 'limit' && rules[0] === 'years' && counts.test(passage.folded.slice(0, span.start)))
    const place = { start: passage.offset + span.start, end: passage.offset + span.end }
    return {
      type: 'time',
      ...provenance('time', doc, passage, place, text),
      text,
      role,
      ...(from &&
        !loose &&
        role !== 'deadline' &&
        (form === 'stretch' || role === 'period' || from !== by) && { from }),
      ...(by && !loose && { by }),
      ...(duration && { duration }),
      ...(every && { every }),
      rules,
    }
  })
}
