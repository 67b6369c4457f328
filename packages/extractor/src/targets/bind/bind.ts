import type { QuantityMention, Span } from '@gangmu/model'
import { edgeTest, endTest, oneOf, unitAt } from '@gangmu/zh'
import type { Clause } from '../figures/clauses.js'
import type { Figure } from '../figures/figure.js'
import { BRACKETED, COMPARATOR } from '../figures/mask.js'
import { differenceFrom } from '../words/comparison.js'
import { headOf } from '../words/members.js'
import { doingBefore, stripLeading } from '../words/strip.js'
import { stripTrailing } from '../words/stripTrailing.js'
import { carryInto, carryNoun, carryWhole } from './carryOn.js'
import { bindCounted, bindServed, countsNoun, isListSign, servedAfter, subjectOf } from './counted.js'
import { awaitsNoun, closeNamedLists, listedIndicators, nounClosesList, nounClosesSizes, pairLists } from './lists.js'
import { nounBefore } from './nounBefore.js'
import { pairWithBefore } from './pairWithBefore.js'
import { bindClass, bindPlace, namesPlaces } from './places.js'
import { clean, newReading, type Reading, type Text, trim } from './reading.js'
import { bindGrown, bindNothing, bindTitle, bindTopic } from './unnamed.js'

/**
 * Reads each figure of a clause together with its indicator; `before` is the last reading of the same passage, `topic` the clause before
 * when it has no figures, `recent` the readings of the same part of the sentence.
 */
export function bindClause(
  text: Text,
  clause: Clause,
  figures: readonly Figure[],
  before: Reading | null,
  topic: Clause | null = null,
  title = '',
  recent: readonly Reading[] = [],
): Reading[] {
  const readings: Reading[] = []
  let last = before
  const origins: QuantityMention[] = []
  for (const figure of figures) {
    const reading = bindFigure(text, clause, figure, last)
    if (topic && figure.first && !figure.inner) bindTopic(text, reading, topic)
    if (title && !last && !figure.inner) bindTitle(text.masked, reading, title)
    readings.push(reading)
    if (figure.inner === 'origin') origins.push(figure.mention)
    if (figure.inner) continue
    const origin = origins.shift()
    if (origin) reading.origin = origin
    last = reading
  }
  if (readings.length > 1) {
    nounClosesList(readings)
    nounClosesSizes(text.source, readings)
    pairLists(readings)
  }
  pairWithBefore(text, readings, recent, topic)
  if (readings.length > 1) closeNamedLists(text.masked, readings)
  for (const reading of readings) fillUnit(reading)
  return readings
}

const persons =
  /(?:人口|人数|劳动力|职工|学生|农民工?|群众|居民|毕业生|移民|人员|脱贫|减贫)(?:转移|稳定|充分)?(?:就业|创业)?$/u

const money = endTest(/(?:收入|支出|投资|投入|资金|产值|税收|增加值|贷款|存款|利润|营业额|销售额|补贴|经费)$/u)

/** 贫困人口减少100万, 30万农村人口, 引导10万劳动力就业, 财政收入198万: large round numbers of persons leave out 人, sums 元. */
function fillUnit({ figure, indicators, order }: Reading): void {
  const { mention } = figure
  if (mention.unit !== '' || mention.kind !== 'number' || !/[万亿]余?$/u.test(mention.text)) return
  const name = indicators[0]?.text ?? ''
  if (persons.test(name)) figure.mention = { ...mention, unit: '人' }
  else if (order === 'noun' && /\d/u.test(mention.text) && money(name)) figure.mention = { ...mention, unit: '元' }
}

function bindFigure(text: Text, clause: Clause, figure: Figure, before: Reading | null): Reading {
  const reading = newReading(figure, clause)
  const { masked } = text
  if (figure.inner) return reading
  if (figure.mention.kind === 'multiple' && figure.mention.unit === '番') reading.change = 'increase'
  const follows = before && sameList(before, reading) ? before : null
  if (figure.bare && follows && figure.sized === undefined && !awaitsNoun(text.masked, follows, figure))
    return carryWhole(reading, follows)

  const { start, end } = figure.left
  if (end < figure.outer.start) stripTrailing(masked, end, figure.outer.start, reading)
  const difference = figure.mention.unit === '百分点' ? differenceFrom(masked, end, start) : null
  if (difference) {
    reading.baseline = { start: difference.start, end: difference.end }
    reading.change = difference.change
    reading.predicate = true
  }
  const plan = shareOfPlanAt(reading, masked, start)
  const to = plan ?? difference?.next ?? end
  const right = afterBrackets(masked, trim(masked, figure.right))
  const from = stripLeading(masked, start, to, reading)
  const after = masked.slice(right.start, right.end)
  const countable =
    after !== '' &&
    !isListSign(masked, figure.right.start) &&
    !(from < to && alsoAfter.test(after)) &&
    !isBland(masked, right) &&
    !(deedAlone.test(after) && (from < to || after.includes('任务')))
  const growing = grows(reading, masked, to, countable)
  if (growing) reading.change = 'increase'
  if (plan !== null) reading.change = 'level'
  if (plan !== null && from >= to && follows) return carryWhole(reading, follows, 'level')
  const purpose =
    countable &&
    opensPurpose(masked, right.start) &&
    (forPurpose.test(after) || (inSupport.test(after) && endsMoney(masked.slice(from, to))))
  const doing = countable && !purpose && from < to ? doingBefore(masked, from, to) : null
  if (doing) {
    reading.verb = masked.slice(doing.start, doing.end)
    const subject = subjectOf(masked, trim(masked, { start: from, end: doing.start }), reading)
    return bindCounted(text, reading, subject, right, follows)
  }
  const served = countable ? servedAfter(masked, figure, right) : null
  if (served !== null) return bindServed(text, reading, right, served)
  const left = nounBefore(masked, figure, from, to, reading)
  if (growing) reading.change = 'increase'
  const grown = before && bindGrown(reading, before, masked.slice(left.start, left.end))
  if (grown) return grown
  if (countable && !(purpose && left.end > left.start) && countsNoun(masked, left, reading))
    return bindCounted(text, reading, left, right, follows)
  const nameless = figure.mention.kind === 'rank' && amongWhom.test(masked.slice(left.start, left.end))
  if (nameless || left.end === left.start) return bindNothing(text, reading, follows, before)
  const classed = before && bindClass(text, reading, left, before)
  if (classed) return classed
  // 创建森林城镇1个: what is built is counted, no place.
  const counts = /^[个座]$/u.test(figure.mention.unit) && !reading.predicate
  if (before && !reading.deed && namesPlaces(text.source.slice(left.start, left.end), counts))
    return bindPlace(reading, left, before)
  // 保持年均6%的增长
  if (figure.mention.unit === '%' && growthAfter.test(masked.slice(right.start, right.end))) reading.change = 'increase'
  if (masked[figure.outer.start] === COMPARATOR && /^(?:元|美元|%)/u.test(figure.mention.unit)) reading.predicate = true
  // 提高城镇化率5个百分点
  if (figure.mention.unit === '百分点' && /^提[高升]$/u.test(reading.verb ?? '')) reading.change = 'increase'
  const words = masked.slice(left.start, left.end)
  if (/新增(?!加)/u.test(words) && !/(?:率|比重|比例|占比)$/u.test(words)) reading.change ??= 'increase'
  reading.indicators = listedIndicators(text, left, reading)
  const [only, more] = reading.indicators
  if (reading.doers?.length === 1 && only && !more && headOf(only.text) !== null)
    reading.indicators = [{ text: reading.doers[0] + only.text }]
  if (figure.whole && only && !more)
    reading.indicators = [{ text: `${only.text}占${clean(text.source.slice(figure.whole.start, figure.whole.end))}` }]
  if (follows && !figure.first && !reading.deed) carryInto(reading, follows)
  if (follows) carryNoun(reading, follows, masked.startsWith('其中', clause.start))
  return reading
}

/** 引进织机400台及配套设备: more that is not counted. */
const alsoAfter = /^(?:以?及|和配套)(?!其|时)/u

/** 突破1亿千瓦、居全国第1位: among whom, not what. */
const amongWhom = /^(?:全[国球省市区州县盟旗]|世界|[东中西]部|东北)$/u

/** 县财政安排500万元用于…: what money is for is not counted by it. */
const opensPurpose = oneOf('专主重用支保参推充')
const forPurpose = /^(?:专项|专门|主要|重点)?用于/u
/** 筹集资金3亿元支持重点项目: what the money is for is not counted either. */
const inSupport = /^(?:(?:主要|重点)?支持|保障|参与|充实|推[进动])[^,;、的]{2}/u
const endsMoney = endTest(
  new RegExp(`(?:资金|资本投入|国债|债券|贷款|基金|经费|财力)(?:安排|投入|拿出)?${COMPARATOR}*$`, 'u'),
)

const growthAfter = /^的?(?:年均|平均|较快|快速|稳定|同比|正)?增长(?!率|极|点|速度|目标|要求)/u

/** 时令蔬菜700亩种植: what is done with it, not what is counted. */
const deedAlone = /^的?(?:种植|建设|改造|治理|修复|整治|栽植|养殖)(?:任务|工程)?$/u

/** 收入6亿元，完成年初预算的112%; 进出口总额完成年度目标的118%: where it begins to say how much of its plan is reached. */
function shareOfPlanAt({ figure }: Reading, masked: string, start: number): number | null {
  if (figure.mention.unit !== '%') return null
  const from = Math.max(start, figure.outer.start - 24)
  const found = shareOfPlan.exec(masked.slice(from, figure.outer.start))
  return found && from + found.index
}

const shareOfPlan =
  /(?:完成|为|占|达到?|是)了?(?:全?年度?|年初|当年|调整|总|既定|预期|原定?|变动|[省市县]定|[省市]?下达|上级|考核|收入|支出|\uE002)*(?:预算|计划|任务|目标)(?:数|任务|目标)?的?[\uE001]*$/u

/** 比上年提高3个百分点: a word of building, right before its figure, says that it grows; what is new (新增就业达到3万人) is growth. */
function grows({ deed, figure }: Reading, masked: string, to: number, countable: boolean): boolean {
  if (!deed) return false
  const word = masked.slice(deed.start, deed.end)
  if (/^(?:新增|净增)加?$/u.test(word)) return true
  // 改造提升80万亩梯田 counts what is made better.
  const better = countable && !/^(?:%|百分点)$/u.test(figure.mention.unit)
  const ends = masked[deed.end] === '了' ? deed.end + 1 : deed.end
  return ends === to && !better && /^提[高升]$/u.test(word)
}

/** 1000个(含充电泊位): what a bracket says of a figure is not counted by it. */
function afterBrackets(masked: string, { start, end }: Span): Span {
  while (start < end && masked[start] === BRACKETED) start++
  if (masked[start] === '(') {
    const close = masked.indexOf(')', start)
    if (close > start && close < Math.min(end, start + 9)) start = close + 1
  }
  return { start, end }
}

/** 达到20%的水平: these words after a figure name nothing. */
const blandAfter =
  /^的?(?:(?:年均|平均|较快|快速|稳定|同比|正)?增长|[得计记扣](?:满?分|\uE000)|水平(?!线|高|较|先进)|规模(?!化|以上|养|种|大|较|适|企业|工业|的)|目标(?!群|人)|标准(?![化厂地田机园间件养])|要求|任务|速度|增速|幅度|增幅|高位|[新大]?台阶|关口|大关|合理区间|区间|范围(?!广|大)|规划|和(?!美|谐)|并|且|,|与|同比|全覆盖|等$|\))/u

const beginsBland = edgeTest(blandAfter, 'start')

function isBland(masked: string, { start, end }: Span): boolean {
  return beginsBland(unitAt(masked, start)) && blandAfter.test(masked.slice(start, end))
}

/** The same list goes on: same sentence part. */
function sameList(before: Reading, reading: Reading): boolean {
  return before.clause.part === reading.clause.part && before.clause.sentence === reading.clause.sentence
}
