import { isoDate } from './isoDates.js'
import { legalEducationPeriods, planningPeriods } from './planningPeriods.table.js'
import type { Point } from './point.js'
import { at, words } from './words.js'

const legal = /.{0,4}(?:普法|法治宣传|法制宣传)/y

/** The years of a planning period that is named by 十四五 or, with rule `plan-ordinal`, 十四; the part that follows at `end` narrows them. */
export function readPlan(text: string, end: number, name: string, id: string): Point | null {
  const ordinal = id === 'plan-ordinal'
  const period = planningPeriods.find((p) => (ordinal ? p.ordinal : p.name) === name)
  const education = at(legal, text, end) ? legalEducationPeriods.find(([n]) => n === name) : undefined
  const first = education?.[1] ?? period?.from
  if (first === undefined) return null
  const years = (from: number, by: number) => ({ from: isoDate(first + from - 1), by: isoDate(first + by - 1) })
  const part = words.planPart(text, end)
  if (!part) return { end, ...years(1, 5), explicit: true, rules: [id] }
  const { rule } = part.row
  const [from, by] = Array.isArray(rule.stretch) ? rule.stretch : [1, 5]
  return { end: part.end, ...years(from, by), explicit: true, rules: [id, rule.id] }
}
