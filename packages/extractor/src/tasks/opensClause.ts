import { startsWith } from '@gangmu/zh'
import { notSubject, properStart } from './duties.table.js'

const isNoSubject = startsWith(notSubject)
const isProper = startsWith(properStart)

/** Whether a word stands at a place that opens a clause and no name of a body. */
export function opensClause(folded: string, at = 0): boolean {
  return isNoSubject(folded, at) && !isProper(folded, at)
}
