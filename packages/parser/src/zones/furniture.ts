import { fold, oneOf } from '@gangmu/zh'
import type { Line } from '../lines/lines.js'
import { furniture } from './furniture.table.js'
import type { FurnitureRule } from './furnitureRule.js'

/** Longer lines are running text. */
const LONGEST = 260

const byLead = new Map<number, FurnitureRule[]>()
for (const rule of furniture)
  for (const char of rule.lead ?? '') {
    const same = byLead.get(char.charCodeAt(0))
    if (same === undefined) byLead.set(char.charCodeAt(0), [rule])
    else same.push(rule)
  }
/** The same for lines that are sentences. */
const sentencesByLead = new Map([...byLead].filter(([, rules]) => rules.some((rule) => rule.sentences)))
const byWord = furniture.flatMap((rule) => (rule.holds ?? []).map((word) => ({ word, rule })))
const anyWord = new RegExp(byWord.map(({ word }) => word.replace('.', '\\.')).join('|'))

/** Rules that go by a word are for short lines. */
const LONGEST_WITH_WORD = 130
/** A longer line that ends like a sentence is running text, but for the rules that say otherwise. */
const LONGEST_PHRASE = 40

/** The rule that knows this line (without outer blanks) as page furniture, bibliographic data or an annotation. */
export function furnitureRule(content: string): FurnitureRule | undefined {
  const first = content.charCodeAt(0)
  const sentence = content.length > LONGEST_PHRASE && content.endsWith('。')
  const led = (sentence ? sentencesByLead : byLead).get(first > 0xff00 && first < 0xff5f ? first - 0xfee0 : first)
  let folded: string | undefined
  for (const rule of led ?? []) {
    if (rule.shape?.test(content) === false) continue
    folded ??= fold(content)
    if (rule.pattern.test(folded)) return rule
  }
  if (sentence || content.length > LONGEST_WITH_WORD || !anyWord.test(content)) return undefined
  for (const { word, rule } of byWord) {
    if (!content.includes(word) || rule.shape?.test(content) === false) continue
    folded ??= fold(content)
    if (rule.pattern.test(folded)) return rule
  }
  return undefined
}

/** The same for a line of the text, looked up once. */
export function ruleOf(text: string, line: Line): FurnitureRule | undefined {
  if (line.furniture === undefined)
    line.furniture =
      line.end - line.start > LONGEST ? longNote(text, line) : (furnitureRule(text.slice(line.start, line.end)) ?? null)
  return line.furniture ?? undefined
}

/** [1] ……: a note may be as long as it likes. */
function longNote(text: string, line: Line): FurnitureRule | null {
  if (!opensNote(text, line.start)) return null
  const rule = furnitureRule(text.slice(line.start, line.start + LONGEST))
  return rule?.label === 'note' ? rule : null
}

const opensNote = oneOf('[［资数')
