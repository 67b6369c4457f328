import type { TimeMention } from '@gangmu/model'
import { type IsoDate, precedes } from '@gangmu/zh'
import { type Place, type Role, type RoleRule, roleRules, type Tense } from './roles.table.js'

/** Whether the expression lies before, around or after a date that may itself be coarse. */
export function tense({ from, by }: Pick<TimeMention, 'from' | 'by'>, now: IsoDate | undefined): Tense {
  if (!now) return 'now'
  const [start, end] = [from ?? by, by ?? from]
  if (end && precedes(end, now)) return 'past'
  return start && precedes(now, start) ? 'coming' : 'now'
}

/** A text of December that says 2022年 or 截至2022年底 of its own year tells of what is over. */
function over({ form, by = '', rules }: TimeMention, now = ''): boolean {
  if (now.slice(5, 7) !== '12' || by.slice(0, 4) !== now.slice(0, 4)) return false
  return rules.includes('as-of') || (form === 'point' && by.length === 4)
}

const rulesFor = (form: TimeMention['form']): RoleRule[] =>
  roleRules.filter((rule) => rule.forms?.includes(form) ?? true)
const rulesByForm: Record<TimeMention['form'], RoleRule[]> = {
  limit: rulesFor('limit'),
  stretch: rulesFor('stretch'),
  point: rulesFor('point'),
  recurrence: rulesFor('recurrence'),
  length: rulesFor('length'),
}

/** Role of a mention by the words around it, the place that it stands in, and the document's date. */
export function roleOf(
  mention: TimeMention,
  folded: string,
  place: Place,
  now: IsoDate | undefined,
): { role: Role; rule: string } {
  const left = folded.slice(Math.max(0, mention.span.start - 12), mention.span.start)
  const when = over(mention, now) ? 'past' : tense(mention, now)
  for (const rule of rulesByForm[mention.form])
    if (fits(rule, mention, folded, left, place, when)) return { role: rule.role, rule: rule.id }
  return { role: 'reference', rule: 'role-point' }
}

function madeBy({ rules }: TimeMention, ids: readonly string[]): boolean {
  for (const id of ids) for (const rule of rules) if (rule.startsWith(id)) return true
  return false
}

function fits(rule: RoleRule, mention: TimeMention, folded: string, left: string, place: Place, when: Tense): boolean {
  if (rule.tense && !rule.tense.includes(when)) return false
  if (rule.place && !rule.place.includes(place)) return false
  if (rule.madeBy && !madeBy(mention, rule.madeBy)) return false
  if (rule.unless && madeBy(mention, rule.unless)) return false
  if (rule.before && !rule.before.test(left)) return false
  if (!rule.after) return true
  rule.after.lastIndex = mention.span.end
  return rule.after.test(folded)
}
