import type { Message, QuantityMention } from '@gangmu/model'
import { type GoverningTime, governingTime } from '../resolve/governingTime.js'
import { withOpened } from '../resolve/opened.js'
import type { Carried } from './bind/carry.js'
import type { Reading } from './bind/reading.js'
import type { Masked } from './figures/mask.js'
import type { Course } from './mood/course.js'
import type { Said, Setting } from './mood/mood.js'
import { observationOf, targetOf } from './records.js'
import { type Refusal, refuse } from './refusals/refuse.js'
import type { Explanation, Recognised, TargetReading } from './targetReading.js'

interface Circumstances {
  said: Said
  course: Course
  state: Carried
  doc: string
  again: Refusal | null
}

/** What is true of all members of a list: 奖励30万元、20万元、10万元. */
const ofList = /^(?:grant|granted-after|grant-of|per-case|rate-unit|fine|charge|length|statute)/u

/** Decides what a reading is, and records it; else why not. `again`: why the figure was refused whose list it goes on with. */
export function settle(
  item: Recognised,
  masked: Masked,
  reading: Reading,
  { said, course: { setting, opened }, state, doc, again }: Circumstances,
  out: TargetReading,
): Refusal | null {
  const { mention } = reading.figure
  const governing = governingTime(mention.span, item, reading.list)
  const here = moodHere(said, state, governing, setting, item.passage.offset)
  const refusal = refuse(masked, reading, here) ?? (again && ofList.test(again.rule) ? again : null)
  if (refusal) {
    explain(item, mention, refusal, out, reading)
    return refusal
  }
  const rules: string[] = []
  addNew(rules, mention.rules)
  addNew(rules, reading.rules)
  if (!rules.includes(here.rule)) rules.push(here.rule)
  if (reading.mismatch) out.messages.push(mismatchMessage(item, reading.mismatch, mention))
  if (governing.baseline) reading.compared = governing.baseline
  const reviewed = here.mood === 'review'
  const opening = withOpened(governing, opened, here.mood)
  const times = reviewed ? whenReached(opening, setting) : opening
  for (const indicator of reading.indicators) {
    const settled = { item, doc, reading, indicator, governing: times, rules }
    const record = reviewed ? observationOf(settled) : targetOf(settled)
    out.records.push(record)
    out.explanations.push({
      span: record.span,
      text: mention.text,
      outcome: reviewed ? 'observation' : 'target',
      rules,
      reason: reviewed ? 'reported as reached' : 'to be reached',
      indicator: indicator.text,
    })
  }
  return null
}

/** 2024年，全市完成…: a year that is not over yet where the text speaks, though its figures have been reached. */
function whenReached(times: GoverningTime, { year }: Setting): GoverningTime {
  const { deadline, asOf, told } = times
  if (asOf || told || !deadline?.span || !namesYear.test(deadline.text) || Number(deadline.by) !== year) return times
  const { text, from, by, span } = deadline
  return { ...times, asOf: { text, ...(from && { from }), by, span } }
}

const namesYear = /^[\d一二三四五六七八九〇○零]{4}年$/u

function addNew(rules: string[], more: readonly string[]): void {
  for (const rule of more) if (!rules.includes(rule)) rules.push(rule)
}

function mismatchMessage(
  { passage: { offset } }: Recognised,
  { indicators, figures }: NonNullable<Reading['mismatch']>,
  { span }: QuantityMention,
): Message {
  return {
    ruleId: 'distributive-mismatch',
    reason: `${indicators} indicators but ${figures} figures: every figure was given to every indicator.`,
    span: { start: offset + span.start, end: offset + span.end },
  }
}

/** A report without headings is guessed to tell of the past, until it turns; its own words know better. */
function isGuess({ rule }: Said): boolean {
  return rule.startsWith('report-')
}

const comparing = new Set<string | undefined>(['year-on-year', 'compared-next'])
const sharing = new Set<string | undefined>(['fulfilled-share', 'compared-next'])

/** The words of its own clause and the time that governs a figure say more than its section's title. */
function moodHere(
  section: Said,
  { said, saidBefore, past }: Carried,
  { deadline, asOf }: GoverningTime,
  { year, yearly }: Setting,
  offset: number,
): Said {
  if (section.mood === 'statute' || section.mood === 'note') return section
  const due = Number(deadline?.by?.slice(0, 4) ?? Number.NaN)
  const ahead = deadline?.basis === 'stated' && year !== null && due > year
  // 目前已达14万亩，今年再发展1万亩: a time to come, said after the words of the past, ends them.
  const over =
    said?.mood === 'review' && deadline?.basis === 'stated' && (deadline.span?.start ?? 0) - offset >= saidBefore
  // 资产总额达到3亿元，同比增长8%: what is compared has been reached, unless a time to come is said.
  const compared = sharing.has(said?.rule) && deadline?.basis === 'stated'
  // 销售收入达到8亿元，同比增长16%: so a report to a congress plans too.
  const plansOn = yearly && section.mood === 'plan' && section.rule !== 'plan-by-default' && comparing.has(said?.rule)
  const words = over || compared || plansOn ? undefined : said
  if (section.mood === 'review' && isGuess(section) && words?.rule === 'ahead') return words
  if (section.mood === 'review')
    return ahead && words?.mood !== 'review' ? { mood: 'plan', rule: 'stated-deadline' } : section
  if (words?.mood === 'plan') return words
  if (asOf?.by ?? asOf?.from) return { mood: 'review', rule: 'past-time' }
  // 到2025年，全市共有…
  if (words && !(words.rule === 'there-are' && deadline?.basis === 'stated')) {
    // 到2030年，成功创建旅游强县，从业人数达到5万人: honours to come.
    const honours = words.rule === 'honour' && deadline?.basis === 'stated' && deadline.text.startsWith('到')
    if (!honours || (year !== null && due < year)) return words
  }
  return past && !ahead && deadline?.basis !== 'stated' ? { mood: 'review', rule: 'text-tells-the-past' } : section
}

/** Writes down why a figure is refused. */
export function explain(
  item: Recognised,
  mention: QuantityMention,
  { rule, reason }: Refusal,
  out: TargetReading,
  reading?: Reading,
): void {
  const indicator = reading?.indicators[0]?.text
  const { offset } = item.passage
  const explanation: Explanation = {
    span: { start: offset + mention.span.start, end: offset + mention.span.end },
    text: mention.text,
    outcome: 'refused',
    rules: [rule],
    reason,
  }
  if (indicator) explanation.indicator = indicator
  out.explanations.push(explanation)
}
