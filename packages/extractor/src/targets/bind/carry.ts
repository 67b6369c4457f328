import type { Span } from '@gangmu/model'
import { endTest, oneOf } from '@gangmu/zh'
import type { Clause } from '../figures/clauses.js'
import { LENGTH, type Masked, TIME } from '../figures/mask.js'
import { moodOfWords, type Said } from '../mood/mood.js'
import { fulfilledShare } from '../mood/mood.table.js'
import { scopeAt } from '../words/scope.js'
import { leadingEnd } from '../words/strip.js'
import type { Reading } from './reading.js'
import { hasVerb, namesClass } from './subject.js'

/** What is said once and holds on to the next ； or 。: scope, force, period, and whether it tells of the past. */
export interface Carried {
  part: number
  scope: Span | undefined
  force: Reading['force']
  period: Reading['period']
  said: Said | undefined
  /** Where the clause ends that has `said` it. */
  saidBefore: number
  /** Sentences before have begun to tell what has been done: 过去一年，…取得了很大成绩. */
  past: boolean
}

/** What a passage begins with. */
export function newCarried(): Carried {
  return {
    part: -1,
    scope: undefined,
    force: undefined,
    period: undefined,
    said: undefined,
    saidBefore: Number.POSITIVE_INFINITY,
    past: false,
  }
}

const turn =
  /(过去的?[一二三五]年|[一二三四五几近多]年来|去年以来|取得了[^,。]{0,8}(?:成绩|成就|成效|进展))|今年(?!以来)|明年|今后|未来|下一步|接下来|我们要|必须|将|目标|建议|要(?!求|素|点|件|领)/u

/** The same by words that are times, which the masked text hides. */
const turnOfTime =
  /((?:过去的?|[近这])[一二三五]年(?:[,来]|里)|[一二三四五几近多]年来|去年以来)|今年(?!以来)|明年|今后/u

/** Notes where a text turns to the past and back, also in clauses without figures. */
export function noteTurn(state: Carried, { text, folded }: Masked, { start, end }: Clause): void {
  const to = Math.min(end + 1, start + 120)
  const found = turn.exec(text.slice(start, to)) ?? turnOfTime.exec(folded.slice(start, to))
  if (found) state.past = found[1] !== undefined
}

const opensClause = oneOf(` 　${TIME}${LENGTH}到至在力争确保`)

/** Takes in a clause: a new part of a sentence begins with nothing; a scope at its head and words of past or future hold on. */
export function enter(state: Carried, masked: string, clause: Clause): void {
  if (clause.part !== state.part) {
    state.part = clause.part
    state.scope = undefined
    state.force = undefined
    state.period = undefined
    state.said = undefined
  }
  let at = clause.start
  while (at < clause.end && opensClause(masked, at)) at++
  const scope = scopeAt(masked, at, clause.end) ?? (masked[clause.end] === ',' ? subjectAlone(masked, clause) : null)
  if (scope) state.scope = scope
  if (at > clause.start && masked[at - 1] === TIME) state.period = undefined
  const words = moodOfWords(masked.slice(clause.start, Math.min(clause.end, clause.start + 400)))
  // 力争产值达到8亿元，同比增长9%: what is striven for is compared.
  if (words && !(words.rule === 'year-on-year' && state.said?.mood === 'plan')) {
    state.said = words
    state.saidBefore = clause.end
  } else if (
    state.said?.mood !== 'plan' &&
    (masked.startsWith('同比', clause.end + 1) || isFulfilledNext(masked, clause))
  ) {
    state.said = { mood: 'review', rule: 'compared-next' }
    state.saidBefore = clause.end
  }
}

const fulfilled = new RegExp(fulfilledShare, 'uy')

/** 完成投资8亿元，占年度计划的99%: what is a share of a plan has been reached. */
function isFulfilledNext(masked: string, { end }: Clause): boolean {
  fulfilled.lastIndex = end + 1
  return fulfilled.test(masked)
}

const isBlank = oneOf(' \t　')

/** What a longer clause mostly ends with as an object: 部区共建山货交易中心. */
const endsWithThing = endTest(/(?:项目|平台|基地|中心|集团|会议|专业)$/u)

/** 对新建小区，…; 老城区和无设施的小区，…: a clause that only names whom the next ones are about. */
function subjectAlone(masked: string, { start, end }: Clause): Span | null {
  while (start < end && isBlank(masked, start)) start++
  const from = masked[start] === '对' ? start + 1 : start
  const words = masked.slice(from, end)
  if (words.length < 3 || words.length > 32 || !namesClass(words) || hasVerb(words)) return null
  // 新建的小区，: a verb before 的 says what they are, not what is done.
  const described = words.includes('的') && !words.endsWith('的')
  if (!described && words.length > 9 && endsWithThing(words)) return null
  return described || leadingEnd(masked, from, end) === from ? { start: from, end } : null
}

const annualThing =
  /(?:^|[^\d今明去前后当每全])年(?:旅客|货物)?(?:总?产值|总?产量|吞吐(?:能力|量)|通过能力|生产能力|处理能力|发电量|供水量|收入|销售额|营业收入|加工费|交易额|利润|主营|加工量|处理量|接待|播种面积|种植面积)|^年[^均内龄轻度青报龄]{1,8}(?:量|额|人数|人次|收入|产值|能力)$|^年(?:产|养|加工|销售|营业|交易|处理|供水|供应|接待|收入|培训|发电|新增|利用|主营|出栏|节约|减排|均(?!浓度|气温))/u

/** 年销售收入过亿元的企业, 年产值50亿元以上园区 are counted: what is yearly stands after the last 的, and no amount follows it. */
function isAnnual({ indicators }: Reading): boolean {
  const text = indicators.length > 0 ? indicators[0]!.text : ''
  return text.includes('年') && annualThing.test(text.slice(text.lastIndexOf('的') + 1)) && !ofThing.test(text)
}

const ofThing = /年[^年]{1,12}(?:\d|[一二三四五六七八九十百千万亿](?:元|吨))/u

/** Fills in what the part of the sentence has said before, and remembers what this figure says. */
export function carry(state: Carried, reading: Reading): void {
  if (!reading.scope && state.scope) {
    reading.scope = state.scope
    reading.rules.push('carried-scope')
  }
  if (reading.force) state.force = reading.force
  else if (state.force) reading.force = state.force
  // 年接待游客5万人次，建成基地3个: the year is part of the name, and holds for no other.
  const named = !reading.period && isAnnual(reading)
  if (named) reading.period = 'annual'
  const governed =
    reading.predicate ||
    reading.figure.mention.unit === '%' ||
    reading.figure.mention.kind === 'ratio' ||
    reading.carried
  if (reading.period && !reading.predicate && !reading.periodInside && !named) state.period = reading.period
  else if (!reading.period && state.period && (reading.figure.first || !reading.verb) && !governed)
    reading.period = state.period
  else if (reading.predicate) state.period = undefined
}
