import type { QuantityMention } from '@gangmu/model'
import { endTest, oneOf } from '@gangmu/zh'
import { bindClause } from './bind/bind.js'
import { carry, enter, newCarried, noteTurn } from './bind/carry.js'
import type { Reading } from './bind/reading.js'
import { type Clause, clausesOf } from './figures/clauses.js'
import { figuresOf } from './figures/figures.js'
import { maskText, QUANTITY } from './figures/mask.js'
import { type Course, courseFrom, follow } from './mood/course.js'
import type { Said } from './mood/mood.js'
import { type Refusal, refuseHidden } from './refusals/refuse.js'
import { explain, settle } from './settle.js'
import type { Recognised, TargetReading } from './targetReading.js'

/** Reads targets and observations from running text, in text order; cells of tables are left to `readTables`. */
export function readProse(recognised: readonly Recognised[], doc: string): TargetReading {
  const out: TargetReading = { records: [], messages: [], explanations: [] }
  let course: Course | null = null
  for (let at = 0; at < recognised.length; at++) {
    const item = recognised[at]!
    const { passage } = item
    if (passage.document !== course?.document) course = courseFrom(recognised, at)
    if ((passage.kind === 'cell' && passage.text.length < article && !item.work) || passage.kind === 'line') continue
    const said = follow(course, recognised, at)
    if (item.quantities.length > 0) readPassage(item, said, course, doc, out)
  }
  return out
}

/** A cell as long as this is running text that a page lays out in a table. */
const article = 200

function readPassage(item: Recognised, said: Said, course: Course, doc: string, out: TargetReading): void {
  const { passage } = item
  const quantities = item.quantities.filter(
    (mention) => mention.doubt !== 'denominator' && !isPlaceCount(mention.text) && !isTime(item, mention),
  )
  const masked = maskText(passage.folded, quantities, item.times)
  const text = { source: passage.text, masked: masked.text }
  const state = newCarried()
  let before: Reading | null = null
  let recent: Reading[] = []
  let next = 0
  let topic: Clause | null = null
  let opened: Clause | null = null
  const clauses = clausesOf(masked.text)
  let refused: Refusal | null = null
  const ends = partEnds(clauses)
  const title = titleAbove(passage)
  for (const clause of clauses) {
    if (next >= quantities.length) break
    noteTurn(state, masked, clause)
    if (startOf(quantities, next) >= (ends[clause.part] ?? 0)) continue
    const mentions: QuantityMention[] = []
    while (next < quantities.length && startOf(quantities, next) < clause.end) {
      const mention = quantities[next++] as QuantityMention
      if (masked.text[mention.span.start] === QUANTITY) mentions.push(mention)
      else explain(item, mention, refuseHidden(masked, mention), out)
    }
    const count = out.records.length
    // 新建站点(其中:快充站5个)20个: what is counted behind the bracket stands before it.
    const aside = opened && passage.folded[clause.start - 1] === ')' ? opened : null
    opened &&= passage.folded[clause.end] === ')' || mentions.length === 0 ? opened : null
    if (clause.part !== recent[0]?.clause.part) recent = []
    enter(state, masked.text, clause)
    if (mentions.length === 0) {
      topic = clause
      if (passage.folded[clause.end] === '(') opened = clause
      continue
    }
    for (const reading of bindClause(
      text,
      clause,
      figuresOf(masked.text, passage.folded, clause, mentions),
      before,
      aside ?? topic,
      title,
      recent,
    )) {
      carry(state, reading)
      const again: Refusal | null = reading.rules.includes('carried-list') ? refused : null
      refused = settle(item, masked, reading, { said, course, state, doc, again }, out)
      if (!refused && reading.scope) state.scope = reading.scope
      if (!reading.figure.inner) before = reading
      if (recent.length < 40) recent.push(reading)
    }
    if (out.records.length > count) topic = null
    else if (!topic || !onlyFrom.test(masked.text.slice(clause.start, clause.end))) topic = clause
  }
}

/** 职工的比例，由2010年的50%，上升到80%: says only where a change starts from. */
const onlyFrom = /^[\s　]*[已则就]{0,2}[从由]/u

/** The title of the section whose first paragraph this is. */
function titleAbove({ node, sections: [section] }: Recognised['passage']): string {
  const [heading, first] = section?.children ?? []
  return heading?.type === 'heading' && first === node ? (section?.title ?? '') : ''
}

/** 3县(市): so many places that the text has named; they are read as words. */
const isPlaceCount = endTest(
  /^[\d一二两三四五六七八九十]{1,3}(?:县|市|区|镇|乡|州|旗|省)(?:[(（][^()（）]{1,4}[)）])?$/u,
)

const isUnitOfTime = oneOf('年月日天周时')
const measuresTime = endTest(/(?:为|达到?|到|至少?|不少于|不低于|超过|提高|延长|增加|缩短|控制在)$/u)

/** A length of time that says how long work takes (用5年时间), and does not measure anything (受教育年限达到11年). */
function isTime({ passage, times }: Recognised, { span, unit }: QuantityMention): boolean {
  if (!isUnitOfTime(unit, unit.length - 1)) return false
  if (!times.some((t) => t.span.start < span.end && t.span.end > span.start)) return false
  return !measuresTime(passage.folded.slice(Math.max(0, span.start - 4), span.start))
}

/** Where each part of a sentence ends; only parts with figures are read. */
function partEnds(clauses: readonly Clause[]): number[] {
  const ends: number[] = []
  for (const { part, end } of clauses) ends[part] = end
  return ends
}

function startOf(quantities: readonly QuantityMention[], at: number): number {
  return (quantities[at] as QuantityMention).span.start
}
