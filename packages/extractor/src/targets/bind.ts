import { regionsNamed } from '@gangmu/knowledge'
import type { Baseline, QuantityMention, Span } from '@gangmu/model'
import type { Clause } from './clauses.js'
import type { Figure } from './figures.js'
import { COMPARATOR, TIME } from './mask.js'
import { carryPrefix, completeMembers, headOf, splitMembers } from './members.js'
import { nounAfter } from './nounAfter.js'
import { doingBefore, type Frame, stripLeading, stripTrailing } from './strip.js'
import { namesClass, splitSubject } from './subject.js'

/** An indicator's words, with their place when they stand together in the text. */
export interface Indicator {
  text: string
  span?: Span
}

/** A figure with what its clause says of it; nothing is decided yet. Spans count in the passage. */
export interface Reading extends Frame {
  figure: Figure
  clause: Clause
  /** One for each target that the figure makes; empty when the text names none. */
  indicators: Indicator[]
  /** 建成智能工厂50个 is noun first, 建成50个智能工厂 number first. */
  order: 'noun' | 'number'
  /** The indicator, or part of it, was said with an earlier figure. */
  carried: boolean
  /** Places in a list, one for each figure: 龙游、江山县城人口分别达到…. */
  memberSpans?: Span[]
  /** What is measured in each of those places. */
  placed?: string
  /** 从380元提高至1000元: what the change starts from. */
  origin?: QuantityMention
  /** The baseline that was found for it; a figure that carries its indicator on is compared with the same. */
  compared?: Baseline
  /** 分别 with another number of figures than of indicators. */
  mismatch?: { indicators: number; figures: number }
  /** Counted things that are to do something: 5个县通过评估. */
  countsPredicate?: true
}

interface Text {
  /** As in the source. */
  source: string
  masked: string
}

/** Reads each figure of a clause together with its indicator; `before` is the last reading of the same passage. */
export function bindClause(
  text: Text,
  clause: Clause,
  figures: readonly Figure[],
  before: Reading | null,
  topic: Clause | null = null,
): Reading[] {
  const readings: Reading[] = []
  let last = before
  let pendingOrigin: QuantityMention | undefined
  for (const figure of figures) {
    const reading = bindFigure(text, clause, figure, last)
    if (topic && figure.first && !figure.inner) bindTopic(text, reading, topic)
    readings.push(reading)
    if (figure.inner === 'origin') pendingOrigin = figure.mention
    if (figure.inner) continue
    if (pendingOrigin) reading.origin = pendingOrigin
    pendingOrigin = undefined
    last = reading
  }
  pairLists(readings)
  closeNamedLists(text.masked, readings)
  return readings
}

function bindFigure(text: Text, clause: Clause, figure: Figure, before: Reading | null): Reading {
  const reading: Reading = { figure, clause, indicators: [], order: 'noun', carried: false, rules: [] }
  const { masked } = text
  if (figure.inner) return reading
  const follows = before && sameList(before, reading) ? before : null
  if (figure.bare && follows) return carryWhole(reading, follows)

  const to = figure.left.end
  if (figure.left.end < figure.outer.start) stripTrailing(masked, figure.left.end, figure.outer.start, reading)
  const right = trim(masked, figure.right)
  const bland = right.end === right.start || blandAfter.test(masked.slice(right.start, right.end))
  const from = stripLeading(masked, figure.left.start, to, reading)
  const doing = bland || from >= to ? null : doingBefore(masked, from, to)
  if (doing) {
    reading.verb = masked.slice(doing.start, doing.end)
    reading.order = 'number'
    bindAfter(text, reading, subjectOf(masked, trim(masked, { start: from, end: doing.start }), reading), right)
    if (follows && !figure.first) carryInto(reading, follows)
    return reading
  }
  const end = stripTrailing(
    masked,
    from,
    figure.mention.kind === 'rank' || figure.mention.kind === 'grade' ? beforeRank(masked, from, to) : to,
    reading,
  )
  let left = trim(masked, { start: from, end })
  const subject = splitSubject(masked, left)
  if (subject) {
    if (subject.scope && !reading.scope) reading.scope = subject.scope
    reading.verb = subject.verb
    if (subject.change) reading.change ??= subject.change
    if (subject.period) reading.period ??= subject.period
    const after: Frame = { rules: [] }
    left = trim(masked, {
      start: stripLeading(masked, subject.rest.start, subject.rest.end, after),
      end: subject.rest.end,
    })
    if (after.scope) reading.scope = after.scope
  }
  if (!bland && countsNoun(masked, left, reading)) {
    reading.order = 'number'
    bindAfter(text, reading, left, right)
    if (follows && !figure.first) carryInto(reading, follows)
    return reading
  }
  if (before && left.end > left.start && namesPlaces(text.source.slice(left.start, left.end)))
    return bindPlace(reading, left, before)
  if (left.end > left.start) {
    if (/新增/u.test(masked.slice(left.start, left.end))) reading.change ??= 'increase'
    reading.indicators = listedIndicators(text, left, reading)
    if (follows && !figure.first && !reading.deed) carryInto(reading, follows)
    return reading
  }
  return bindNothing(text, reading, follows, before)
}

/** 跻身全国重点城市20强: where the verb that leads to a rank ends. */
function beforeRank(masked: string, from: number, to: number): number {
  const words = masked.slice(from, to)
  const verb = [
    ...words.matchAll(/跻身|进入|位居|位列|排名|保持在|稳居|居|列入|列|达到或好于|达到|稳定在|好于|优于|创建/gu),
  ].at(-1)
  return verb ? from + verb.index + verb[0].length : to
}

/** Before a verb stands who does it (涉农市县安排…), or for whom (为每个产业配备…): a scope when it names a class; else nothing. */
function subjectOf(masked: string, span: Span, reading: Reading): Span {
  const words = masked.slice(span.start, span.end)
  const start = span.start + (/^(?:为|给|对|向|在|由|从|将|把)/u.test(words) ? 1 : 0)
  const end = stripTrailing(masked, start, span.end, { rules: [] })
  if (/每年|年均/u.test(words)) reading.period ??= 'annual'
  if (/累计|共$/u.test(words)) reading.period ??= 'total'
  if (!reading.scope && namesClass(masked.slice(start, end)) && end - start <= 24) reading.scope = { start, end }
  if (/^每[千万百十亿]/u.test(words)) return span
  return reading.figure.mention.unit === '%' && headOf(words) === null && !reading.scope
    ? span
    : { start: span.end, end: span.end }
}

/** 达到20%的水平: these words after a figure name nothing. */
const blandAfter =
  /^的?(?:水平(?!线)|规模(?!化|以上|养)|目标(?!群|人)|标准(?!化|厂|地|田)|要求|任务|速度|增速|幅度|增幅|高位|台阶|关口|大关|合理区间|区间|范围|规划|和(?!美|谐)|并|且|,|与|同比|全覆盖|\))/u

/** Whether a figure counts the noun after it, not the one before. */
function countsNoun(masked: string, left: Span, frame: Frame): boolean {
  if (left.end === left.start) return true
  const words = masked.slice(left.start, left.end)
  if (/^每[千万百十亿\uE000]/u.test(words)) return true
  if (frame.rules.some((rule) => ['up-to', 'down-to', 'keep', 'reach', 'grow', 'shrink'].includes(rule))) return false
  return headOf(words) === null
}

/** 不少于10个托位, 55%以上面积达到要求: the noun after the figure. */
function bindAfter(text: Text, reading: Reading, left: Span, right: Span): void {
  const noun = nounAfter(text.source, text.masked, right)
  if (!noun) return
  if (noun.predicate) reading.countsPredicate = true
  const words = text.source.slice(left.start, left.end)
  if (/^每[千万百十亿\d]/u.test(words)) {
    reading.indicators = [{ text: words + noun.text }]
  } else if (reading.figure.mention.unit === '%' && words && noun.span && !noun.predicate && words.length <= 16) {
    reading.indicators = [{ text: words + noun.text, span: { start: left.start, end: noun.span.end } }]
    if (/(?:区|县|市|镇|村)$/u.test(words)) {
      reading.indicators = [noun]
      reading.scope = reading.scope?.end === left.start ? { start: reading.scope.start, end: left.end } : left
    }
  } else {
    reading.indicators = [noun]
    if (words && words.length <= 24 && noun.predicate && reading.scope?.end === left.start)
      reading.scope = { start: reading.scope.start, end: left.end }
    else if (words && words.length <= 24 && !reading.scope) reading.scope = left
  }
}

/** A list of measured things is one indicator each when the words say so (均, 分别, 都) or each of them is measured itself. */
function listedIndicators(text: Text, left: Span, reading: Reading): Indicator[] {
  const masked = text.masked.slice(left.start, left.end)
  const slice = (span: Span): string => clean(text.source.slice(left.start + span.start, left.start + span.end))
  const parts = splitMembers(masked)
  const between = text.masked.slice(left.end, reading.figure.outer.start)
  const together = /均|分别|都|双双|各/u.test(between)
  const names = parts.map(slice).filter(Boolean)
  const alone = [{ text: clean(text.source.slice(left.start, left.end)), span: left }]
  if (parts.length < 2 || names.length < 2) return alone
  const measured = names.every((name) => headOf(name) !== null)
  if (
    !together &&
    !(
      measured &&
      (reading.change !== undefined || reading.verb !== undefined || reading.figure.mention.kind === 'multiple')
    )
  )
    return alone
  if (/等$/u.test(names.at(-1) as string) || /等/u.test(masked)) return alone
  reading.rules.push('listed-indicators')
  notePlaces(left, parts, names, reading)
  return completeMembers(names.map((name) => name.replace(/(?:等)?(?:两|三|四|\d)[个项]指标$/u, ''))).map((name, i) => {
    const part = parts[i] as Span
    return slice(part) === name
      ? { text: name, span: { start: left.start + part.start, end: left.start + part.end } }
      : { text: name }
  })
}

/** 龙游、江山县城人口: members that are places, the last with what is measured there. */
function notePlaces(left: Span, parts: readonly Span[], names: readonly string[], reading: Reading): void {
  const last = names.at(-1) as string
  const length = [4, 3, 2].find((size) => last.length > size + 1 && regionsNamed(last.slice(0, size)).length > 0)
  if (!length || !names.slice(0, -1).every((name) => regionsNamed(name).length > 0)) return
  const spans = parts.map(({ start, end }) => ({ start: left.start + start, end: left.start + end }))
  const end = spans.at(-1) as Span
  reading.memberSpans = [...spans.slice(0, -1), { start: end.start, end: end.start + length }]
  reading.placed = last.slice(length)
}

/** 分别 gives each figure of a list its own indicator, or its own place when the list names places. */
function pairLists(readings: Reading[]): void {
  for (let i = 0; i < readings.length; i++) {
    const head = readings[i] as Reading
    let size = 1
    while (readings[i + size]?.figure.bare && !readings[i + size]?.figure.inner) size++
    if (size < 2) continue
    const list = readings.slice(i, i + size)
    const { indicators } = head
    i += size - 1
    const places = head.memberSpans?.length === size ? head.memberSpans : null
    if (places && head.placed) {
      for (const [k, reading] of list.entries()) {
        reading.scope = places[k] as Span
        reading.indicators = [{ text: head.placed }]
        reading.rules.push('distributive', 'place-before-figure')
      }
    } else if (indicators.length === size) {
      for (const [k, reading] of list.entries()) reading.indicators = [indicators[k] as Indicator]
      for (const reading of list) reading.rules.push('distributive')
    } else if (indicators.length === 1 && size === 2 && /城乡居民/u.test(indicators[0]?.text ?? '')) {
      const whole = (indicators[0] as Indicator).text
      for (const [k, reading] of list.entries())
        reading.indicators = [{ text: whole.replace('城乡', k === 0 ? '城镇' : '农村') }]
    }
    if (indicators.length > 1 && indicators.length !== size && head.rules.includes('listed-indicators'))
      head.mismatch = { indicators: indicators.length, figures: size }
    closeComparators(list)
  }
}

/** 现代农业产业园2个、农业园区10个以上: figures of one clause joined by 、, each with a noun of its own. */
function closeNamedLists(masked: string, readings: readonly Reading[]): void {
  const outer = readings.filter(({ figure }) => !figure.inner)
  let list: Reading[] = []
  for (const reading of outer) {
    const before = list.at(-1)?.figure
    const joined = before && /^[、和及与]/u.test(masked.slice(before.outer.end, before.outer.end + 1))
    if (!joined || (reading.predicate ?? false)) {
      closeComparators(list)
      list = []
    }
    list.push(reading)
  }
  closeComparators(list)
}

/** 18万、20万、15万人以上: a comparator that closes a list whose members have none holds for them all. */
export function closeComparators(list: readonly Reading[]): void {
  const last = list.at(-1)?.figure.mention
  if (list.length < 2 || !last || last.comparator === '=' || last.comparator === 'range') return
  const after = last.comparatorSpans.some((span) => span.start >= last.span.end)
  const earlier = list.slice(0, -1)
  if (!after || earlier.some(({ figure }) => figure.mention.comparator !== '=')) return
  for (const { figure, rules } of earlier) {
    if (figure.mention.comparator !== '=') continue
    figure.mention = { ...figure.mention, comparator: last.comparator }
    rules.push('comparator-closes-list')
  }
}

/** The same list goes on: same sentence part. */
function sameList(before: Reading, reading: Reading): boolean {
  return before.clause.part === reading.clause.part && before.clause.sentence === reading.clause.sentence
}

function carryWhole(reading: Reading, before: Reading): Reading {
  const { change, period, force, scope, baseline, verb, indicators, order } = before
  Object.assign(reading, clear({ change, period, force, scope, baseline, verb }), { indicators, order, carried: true })
  reading.rules.push('carried-list')
  return reading
}

/** An item of a list after 、 with a noun of its own takes the list's verb, period and opening words. */
function carryInto(reading: Reading, before: Reading): void {
  const own = reading.verb !== undefined
  const [mine] = reading.indicators
  const [theirs] = before.indicators
  if (!own) {
    reading.verb = before.verb ?? ''
    if (
      reading.order === 'noun' &&
      reading.change === undefined &&
      before.change !== undefined &&
      sameUnit(reading, before)
    )
      reading.change = before.change
  }
  if (!reading.period && before.period && !reading.predicate) reading.period = before.period
  if (mine && theirs && reading.indicators.length === 1 && mine.text.startsWith('占') && before.change !== undefined) {
    reading.indicators = [{ text: theirs.text + mine.text }]
    reading.carried = true
  } else if (mine && theirs && reading.indicators.length === 1 && !own) {
    const filled = carryPrefix(theirs.text, mine.text)
    if (filled !== mine.text) {
      reading.indicators = [{ text: filled }]
      reading.carried = true
      reading.rules.push('carried-prefix')
    }
  }
}

function sameUnit(a: Reading, b: Reading): boolean {
  return a.figure.mention.unit === b.figure.mention.unit
}

/** No noun on either side: the indicator is the one before (比2010年翻一番), or the deed itself (造林20万亩, 增收10亿元). */
function bindNothing(text: Text, reading: Reading, follows: Reading | null, before: Reading | null): Reading {
  const { deed } = reading
  const source = (span: Span): string => text.source.slice(span.start, span.end)
  if (deed && deed.end - deed.start >= 2 && nameable.test(source(deed))) {
    reading.indicators = [{ text: source(deed), span: deed }]
    reading.rules.push('deed-is-indicator')
    return reading
  }
  const origin = follows ?? (reading.change !== undefined || reading.verb ? before : null)
  if (origin && origin.indicators.length > 0 && compatible(origin, reading)) {
    reading.indicators = origin.indicators.map(({ text: name }) => ({ text: name }))
    reading.scope ??= origin.scope as Span
    if (!reading.scope) delete reading.scope
    if (origin.compared && origin.change === reading.change) reading.compared = origin.compared
    reading.carried = true
    reading.rules.push('carried-indicator')
    return reading
  }
  return reading
}

/** 培育重点实验室，2020年达到86家: a clause that only says a level speaks of what the clause before it names. */
function bindTopic(text: Text, reading: Reading, topic: Clause): void {
  const own = reading.indicators[0]?.text ?? ''
  const hollow =
    reading.indicators.length === 0 || (reading.predicate && /(?:目标|任务|要求|标准)(?:值)?是?$/u.test(own))
  if (!hollow || reading.order === 'number' || topic.part !== reading.clause.part) return
  const from = stripLeading(text.masked, topic.start, topic.end, { rules: [] })
  const span = trim(text.masked, { start: from, end: topic.end })
  const name = text.source.slice(span.start, span.end)
  const counter = !/^(?:元|%|百分点)/u.test(reading.figure.mention.unit)
  if (name.length < 2 || name.length > 24 || !(counter ? from > topic.start : (headOf(name) ?? name.endsWith('资金'))))
    return
  reading.indicators = [{ text: name, span }]
  reading.carried = true
  reading.rules.push('topic-of-clause-before')
}

/** 桐庐、建德只能达到70%: only places before the figure, so it is the indicator before, there. */
function bindPlace(reading: Reading, place: Span, before: Reading): Reading {
  reading.scope = place
  reading.indicators = before.indicators.map(({ text: name }) => ({ text: name }))
  reading.carried = true
  reading.rules.push('carried-indicator', 'place-before-figure')
  return reading
}

/** Whether words are names of regions and nothing else. */
function namesPlaces(words: string): boolean {
  return (
    words.length <= 30 && words.split(/[、和及]/u).every((name) => name.length > 1 && regionsNamed(name).length > 0)
  )
}

/** Deeds that are counted themselves. */
const nameable =
  /^(?:造林|培训|搬迁|改造|接待|转移|安置|救助|治理|修复|流转|新增|销售|出栏|脱贫|招生|招商|减排|增收|扩种|种植|养殖|发电|外送|完成|整治|加固|维修|拆除|收购|帮扶|资助|惠及|服务|就业|投资)$/u

function compatible(origin: Reading, reading: Reading): boolean {
  const [a, b] = [origin.figure.mention, reading.figure.mention]
  if (a.unit === '%' && reading.predicate && /元$/u.test(b.unit)) return true
  return b.kind === 'multiple' || a.unit === b.unit || b.unit === '%' || b.unit === '百分点'
}

/** A span without separators, spaces and masks at its ends. */
export function trim(masked: string, span: Span): Span {
  let { start, end } = span
  const out = ` \t　,、;:.。${COMPARATOR}`
  while (end > start + 1 && masked[end - 1] === '的') end--
  while (start < end && out.includes(masked[start] as string)) start++
  while (end > start && out.includes(masked[end - 1] as string)) end--
  while (start < end && masked[start] === TIME) start++
  while (end > start && masked[end - 1] === TIME) end--
  return { start, end }
}

function clean(text: string): string {
  return text.replace(/[（(][^（）()]{8,}[)）]|原则上|[\s　]+/gu, '')
}

function clear<T extends object>(object: T): Partial<T> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Partial<T>
}
