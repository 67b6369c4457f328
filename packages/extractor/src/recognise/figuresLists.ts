import type { Figure } from './figures.js'
import { isYear } from './figuresRanges.js'
import type { Words } from './figuresRead.js'

const tightLink = /^ ?(?:、|和|及|与|或|以及) ?$/

/** Gives the members of a list the unit that its last member has: 18万、20万、15万人; 12个、6个工作日. */
export function fillUnits({ folded }: Words, figures: readonly Figure[]): Figure[] {
  const filled = [...figures]
  for (let i = filled.length - 2; i >= 0; i--) {
    const member = filled[i]!
    const next = filled[i + 1]!
    const begun = member.unit === '个' && /^(?:工作日|百分点|小时|月)$/.test(next.unit)
    if ((member.unit !== '' && !begun) || next.unit === '' || member.kind !== 'number' || next.kind !== 'number')
      continue
    if (member.dimension === 'share' || isYear(member)) continue
    if (!isTight(folded, member, next)) continue
    filled[i] = { ...member, unit: next.unit, dimension: next.dimension, rules: [...member.rules, 'unit-of-list'] }
  }
  return filled
}

/** Nothing stands between the two but the sign of a list. */
export function isTight(folded: string, member: Figure, next: Figure): boolean {
  return next.start - member.end <= 4 && tightLink.test(folded.slice(member.end, next.start))
}
