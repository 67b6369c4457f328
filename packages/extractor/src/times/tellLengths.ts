import { oneOf } from '@gangmu/zh'
import type { RoledTime } from './roledTime.js'

/** Rules for roles by which a time is past, not only part of a name or a date of a document. */
const past = new Set([
  'role-past',
  'role-review',
  'role-review-length',
  'role-limit-past',
  'role-as-of',
  'role-since',
  'role-past-length',
  'role-this-length',
  'role-estimate',
  'role-estimate-before',
  'role-measured',
  'role-measured-next',
  'role-told',
  'role-length-told',
])

const beforeClause = oneOf(',，。;；、:：')
const ahead = /一|[^,，。;；]{0,12}(?:要|将|力争|争取|确保|计划|必须)/y

/**
 * Lengths of years that open a clause after a time of the past tell of it: 2012年产值达到9亿元，五年翻了一番; 从2001年到2005年的五年间. What shall be
 * done in so many years (五年要新建) does not.
 */
export function tellLengths(times: readonly RoledTime[], folded: string): void {
  let told = false
  let end = 0
  for (const time of times) {
    const { rules, role, form, span } = time
    if (form === 'length' && rules[0] === 'years' && role === 'period') {
      ahead.lastIndex = span.end
      const opens = span.start === 0 || beforeClause(folded, span.start - 1) || folded.slice(end, span.start) === '的'
      if (told && opens && !ahead.test(folded)) {
        time.role = 'reference'
        rules.push('role-length-told')
      }
    } else if (role === 'reference') told ||= past.has(rules.at(-1) ?? '')
    else if (role !== 'baseline' && role !== 'recurring') told = false
    end = span.end
  }
}
