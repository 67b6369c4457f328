import { fold } from '@gangmu/zh'
import { type FurnitureRule, furniture } from './furniture.table.js'

const rules = furniture
/** All patterns as one, to pass over a line that matches none at the cost of one match. */
const any = new RegExp(rules.map((rule) => `(?:${rule.pattern.source})`).join('|'), 'i')

/** The rule that knows this line (without outer blanks) as page furniture, bibliographic data or an annotation. */
export function furnitureRule(content: string): FurnitureRule | undefined {
  const folded = fold(content)
  if (!any.test(folded)) return undefined
  return rules.find((rule) => rule.pattern.test(folded))
}
