import type { QuantityMention, Span } from '@gangmu/model'
import { edgeTest, endTest, oneOf, unitAt } from '@gangmu/zh'
import {
  bindGrown,
  bindNothing,
  bindPlace,
  bindTitle,
  bindTopic,
  carryInto,
  carryNoun,
  carryWhole,
  namesPlaces,
} from './carryOn.js'
import type { Clause } from './clauses.js'
import type { Figure } from './figures.js'
import { awaitsNoun, closeNamedLists, listedIndicators, nounClosesList, nounClosesSizes, pairLists } from './lists.js'
import { BRACKETED, COMPARATOR } from './mask.js'
import { headOf, splitMembers } from './members.js'
import { nounAfter } from './nounAfter.js'
import { pairWithBefore } from './pairWithBefore.js'
import { kindAtHead, placeAtEnd } from './placeNames.js'
import { clean, type Indicator, newReading, type Reading, type Text, trim } from './reading.js'
import { doingBefore, type Frame, newFrame, stripLeading, stripTrailing } from './strip.js'
import { namesClass, objectOf, placesOf, splitSubject } from './subject.js'

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
    pairWithBefore(text, readings, recent, topic)
    closeNamedLists(text.masked, readings)
  }
  for (const reading of readings) countPersons(reading)
  return readings
}

const persons = /(?:人口|人数|劳动力|职工|学生|农民工?|群众|居民|毕业生|移民|人员|脱贫|减贫)$/u

/** 贫困人口减少100万, 30万农村人口: large round numbers of persons leave out 人. */
function countPersons({ figure, indicators }: Reading): void {
  const { mention } = figure
  if (mention.unit !== '' || mention.kind !== 'number' || !/[万亿]$/u.test(mention.text)) return
  if (persons.test(indicators[0]?.text ?? '')) figure.mention = { ...mention, unit: '人' }
}

function bindFigure(text: Text, clause: Clause, figure: Figure, before: Reading | null): Reading {
  const reading = newReading(figure, clause)
  const { masked } = text
  if (figure.inner) return reading
  if (figure.mention.kind === 'multiple' && figure.mention.unit === '番') reading.change = 'increase'
  const follows = before && sameList(before, reading) ? before : null
  if (figure.bare && follows && figure.sized === undefined && !awaitsNoun(text.masked, follows, figure))
    return carryWhole(reading, follows)

  const { start, end: to } = figure.left
  if (to < figure.outer.start) stripTrailing(masked, to, figure.outer.start, reading)
  const right = afterBrackets(masked, trim(masked, figure.right))
  const from = stripLeading(masked, start, to, reading)
  const after = masked.slice(right.start, right.end)
  const countable =
    after !== '' &&
    !isListSign(masked, figure.right.start) &&
    !isBland(masked, right) &&
    !(deedAlone.test(after) && (from < to || after.includes('任务')))
  const growing = grows(reading, masked, to, countable)
  if (growing) reading.change = 'increase'
  if (follows && isShareOfPlan(reading, masked, start)) return carryWhole(reading, follows, 'level')
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
  const left = withoutPlace(masked, leftOf(masked, from, rankAt(masked, figure, from, to), reading), reading)
  if (growing) reading.change = 'increase'
  const grown = before && bindGrown(reading, before, masked.slice(left.start, left.end))
  if (grown) return grown
  if (countable && !(purpose && left.end > left.start) && countsNoun(masked, left, reading))
    return bindCounted(text, reading, left, right, follows)
  if (left.end === left.start) return bindNothing(text, reading, follows, before)
  // 创建森林城镇1个: what is built is counted, no place.
  if (before && !reading.deed && namesPlaces(text.source.slice(left.start, left.end)))
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

/** 登记船舶80艘、总吨位居第二: what a list goes on with is not counted. */
const isListSign = oneOf('、')

/** 县财政安排500万元用于…: what money is for is not counted by it. */
const opensPurpose = oneOf('专主重用支保参推充')
const forPurpose = /^(?:专项|专门|主要|重点)?用于/u
/** 筹集资金3亿元支持重点项目: what the money is for is not counted either. */
const inSupport = /^(?:(?:主要|重点)?支持|保障|参与|充实|推[进动])[^,;、的]{2}/u
const endsMoney = endTest(new RegExp(`(?:资金|资本投入|国债|债券|贷款|基金|经费|财力)${COMPARATOR}*$`, 'u'))

/** 筹措7亿元实施惠民工程: what is done with the money is no part of what it is for. */
function withoutWork(noun: Indicator): Indicator {
  const work = /^(?:实施|开展|推[进动]|支持)(?=..)/u.exec(noun.text)?.[0].length ?? 0
  const { text, span } = noun
  return work && span ? { text: text.slice(work), span: { start: span.start + work, end: span.end } } : noun
}

function isMoney({ mention }: Figure): boolean {
  return mention.unit.endsWith('元')
}

const growthAfter = /^的?(?:年均|平均|较快|快速|稳定|同比|正)?增长(?!率|极|点|速度|目标|要求)/u

/** 时令蔬菜700亩种植: what is done with it, not what is counted. */
const deedAlone = /^的?(?:种植|建设|改造|治理|修复|整治|栽植|养殖)(?:任务|工程)?$/u

/** 收入6亿元，完成年初预算的112%: how much of its plan is reached. */
function isShareOfPlan({ figure }: Reading, masked: string, start: number): boolean {
  return (
    figure.mention.unit === '%' &&
    shareOfPlan.test(masked.slice(Math.max(start, figure.outer.start - 24), figure.outer.start))
  )
}

const shareOfPlan = /(?:完成|为|占|达到?|是)了?[^,、]{0,10}(?:预算|计划|任务|目标)(?:数|任务|目标)?的?[\uE001]*$/u

/** 比上年提高3个百分点: a word of building, right before its figure, says that it grows; what is new (新增就业达到3万人) is growth. */
function grows({ deed, figure }: Reading, masked: string, to: number, countable: boolean): boolean {
  if (!deed) return false
  const word = masked.slice(deed.start, deed.end)
  if (/^(?:新增|净增)加?$/u.test(word)) return true
  // 改造提升80万亩梯田 counts what is made better.
  const better = countable && !/^(?:%|百分点)$/u.test(figure.mention.unit)
  return deed.end === to && !better && /^提[高升]$/u.test(word)
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

/** The noun before a figure: without the words between, and without the subject of a verb before it (园区培育企业10家). */
function leftOf(masked: string, from: number, to: number, reading: Reading): Span {
  const left = objectOf(masked, trim(masked, { start: from, end: stripTrailing(masked, from, to, reading) }))
  const places = reading.scope ? null : placesOf(masked, left)
  if (places) {
    reading.scope = places
    return { start: places.end, end: left.end }
  }
  const subject = splitSubject(masked, left)
  if (!subject) return left
  const before = masked.slice(left.start, subject.rest.start)
  const doers = doersOf(before, subject.verb)
  if (doers) reading.doers = doers
  else if (ofTrade.test(before)) reading.doers = [before.slice(0, -subject.verb.length)]
  if (subject.scope) reading.scope ??= subject.scope
  reading.verb = subject.verb
  if (subject.change) reading.change ??= subject.change
  if (subject.period) reading.period ??= subject.period
  const { start, end } = subject.rest
  const after = newFrame()
  const rest = trim(masked, { start: stripLeading(masked, start, end, after), end })
  if (after.scope) reading.scope = after.scope
  return rest
}

/** The noun before a figure without the place that it begins or ends with: 沿江5市绿化率, 灌溉率山区(不低于80%). */
function withoutPlace(masked: string, left: Span, reading: Reading): Span {
  const ahead = reading.scope ? null : kindAtHead(masked, left)
  const behind = ahead ? null : placeAtEnd(masked, left)
  if (ahead ?? behind) reading.scope = ahead ?? (behind as Span)
  if (ahead) return { start: ahead.end, end: left.end }
  return behind ? { start: left.start, end: behind.start } : left
}

/** 糖业实现销售收入95亿元: what it is that earns so much. */
const ofTrade = /^[\p{Script=Han}A-Za-z]{1,10}(?<!企)业(?:实现|完成)$/u

/** 铁路、公路分别完成投资8亿元、9亿元: the members of the subject, each with a figure of its own. */
function doersOf(words: string, verb: string): string[] | null {
  const before = words.slice(0, words.lastIndexOf(verb))
  if (!before.endsWith('分别')) return null
  const names = splitMembers(before.slice(0, -2)).map(({ start, end }) => before.slice(start, end))
  if (names.length < 2 || names.every(namesClass) || !names.every((name) => /^[\p{Script=Han}]{1,12}$/u.test(name)))
    return null
  return names.map((name) => name.replace(/^第?([一二三])(?:产业?|次产业)?$/u, '第$1产业'))
}

function bindCounted(text: Text, reading: Reading, left: Span, right: Span, follows: Reading | null): Reading {
  reading.order = 'number'
  if (/每年|年均/u.test(text.masked.slice(left.start, left.end))) reading.period ??= 'annual'
  bindAfter(text, reading, left, right)
  if (follows && !reading.figure.first) carryInto(reading, follows)
  return reading
}

function bindServed(text: Text, reading: Reading, right: Span, served: number): Reading {
  const service = clean(text.source.slice(served, right.end))
  const persons = clean(text.source.slice(right.start, served)).replace(/^的/u, '')
  reading.verb = '为'
  reading.order = 'number'
  reading.countsPredicate = true
  reading.indicators = [{ text: `${service}的${persons}`, span: right }]
  return reading
}

/** What can end 为, 为全市. */
const endsLead = oneOf('为对给在国省市县区州镇乡\uE001')

/** 为1万名留守儿童进行心理健康评估: where the service begins that so many are to have. */
function servedAfter(masked: string, { outer }: Figure, right: Span): number | null {
  if (!endsLead(masked, outer.start - 1)) return null
  const led = /([为对给在])(?:(?:全|我)(?:国|省|市|县|区|州|镇|乡)|辖区)?\uE001*$/u.exec(
    masked.slice(Math.max(0, outer.start - 8), outer.start),
  )
  if (!led) return null
  const words = masked.slice(right.start, right.end)
  const service = ('为给'.includes(led[1] as string) ? serving : carriedOut).exec(words)
  return service && service.index >= 2 ? right.start + service.index : null
}

const carriedOut = /(?:免费|大力|全面|广泛|集中|率先)?(?:提供|进行|开展|实施|发放|适配|办理|设置|安装)/u
const serving =
  /(?:免费)?(?:提供|进行|开展|实施|发放|适配|办理|更换|安装|加装|配备|配发|购买|代缴|缴纳|建立|接种|投保|落实|解决|筛查|体检|引入)/u

/** 跻身全国重点城市20强: where the verb that leads to a rank ends. */
function rankAt(masked: string, { mention }: Figure, from: number, to: number): number {
  if (mention.kind !== 'rank' && mention.kind !== 'grade') return to
  const words = masked.slice(from, to)
  const verb = [
    ...words.matchAll(/跻身|进入|位居|位列|排名|保持在|稳居|居|列入|列|达到或好于|达到|稳定在|好于|优于|创建/gu),
  ].at(-1)
  return verb ? from + verb.index + verb[0].length : to
}

/** Before a verb stands who does it (涉农市县安排…), or for whom (为每个产业配备…): a scope when it names a class; else nothing. */
function subjectOf(masked: string, span: Span, reading: Reading): Span {
  if (span.start === span.end) return span
  const words = masked.slice(span.start, span.end)
  const start =
    span.start + (opensObject(masked, span.start) && !/^(?:在[校职岗册编建园]|对[口外])/u.test(words) ? 1 : 0)
  const twice = doneTwice.exec(words)
  const end = stripTrailing(masked, start, twice ? span.start + twice.index : span.end, newFrame())
  if (/每年|年均/u.test(words)) reading.period ??= 'annual'
  if (/累计|共$/u.test(words)) reading.period ??= 'total'
  if (!reading.scope && end - start <= 24 && namesClass(masked.slice(start, end))) reading.scope = { start, end }
  if (/^每[千万百十亿\d]/u.test(words)) return span
  return reading.figure.mention.unit === '%' && headOf(words) === null && !reading.scope
    ? span
    : { start: span.end, end: span.end }
}

/** 建成并正式运营: the first of two words of doing. */
const doneTwice = /(?:至少)?(?:建设|建成|新建|改造|打造|培育|引进|创建)(?:并|和|或)(?:正式|全面|全部)?$/u

const opensObject = oneOf('为给对向在由从将把')

/** 达到20%的水平: these words after a figure name nothing. */
const blandAfter =
  /^的?(?:(?:年均|平均|较快|快速|稳定|同比|正)?增长|[得计记扣](?:满?分|\uE000)|水平(?!线|高|较|先进)|规模(?!化|以上|养|种|大|较|适|企业|工业)|目标(?!群|人)|标准(?![化厂地田机园间件养])|要求|任务|速度|增速|幅度|增幅|高位|台阶|关口|大关|合理区间|区间|范围(?!广|大)|规划|和(?!美|谐)|并|且|,|与|同比|全覆盖|等$|\))/u

const beginsBland = edgeTest(blandAfter, 'start')

function isBland(masked: string, { start, end }: Span): boolean {
  return beginsBland(unitAt(masked, start)) && blandAfter.test(masked.slice(start, end))
}

const levelRules = new Set(['up-to', 'down-to', 'keep', 'reach', 'grow', 'shrink'])

/** Whether a figure counts the noun after it, not the one before. */
function countsNoun(masked: string, left: Span, frame: Frame): boolean {
  if (left.end === left.start) return true
  const words = masked.slice(left.start, left.end)
  if (words.startsWith('每') && /^每[千万百十亿\d\uE000]/u.test(words)) return true
  for (const rule of frame.rules) if (levelRules.has(rule)) return false
  return headOf(words) === null
}

/** 不少于10个托位, 55%以上面积达到要求: the noun after the figure. */
function bindAfter(text: Text, reading: Reading, left: Span, right: Span): void {
  const noun = nounAfter(text.source, text.masked, right, reading.figure.mention.unit)
  if (!noun) return
  if (noun.predicate) reading.countsPredicate = true
  const words = text.source.slice(left.start, left.end)
  if (/^每[千万百十亿\d]/u.test(words)) {
    // 每千人口不少于8个托位建设设施: what is built by it is not measured.
    reading.indicators = [{ text: words + noun.text.replace(/(?<=..)(?:建设|配备|配置|设置|设立|安排|规划).+$/u, '') }]
  } else if (reading.figure.mention.unit === '%' && words && noun.span && !noun.predicate && words.length <= 16) {
    reading.indicators = [{ text: words + noun.text, span: { start: left.start, end: noun.span.end } }]
    if (/(?:区|县|市|镇|村)$/u.test(words)) {
      reading.indicators = [noun]
      reading.scope = reading.scope?.end === left.start ? { start: reading.scope.start, end: left.end } : left
    }
  } else {
    reading.indicators = [isMoney(reading.figure) ? withoutWork(noun) : noun]
    if (words && words.length <= 24 && noun.predicate && reading.scope?.end === left.start)
      reading.scope = { start: reading.scope.start, end: left.end }
    else if (
      words.length <= 24 &&
      !reading.scope &&
      !isListSign(text.masked, reading.figure.outer.start - 1) &&
      namesClass(text.masked.slice(left.start, left.end))
    )
      reading.scope = left
  }
}

/** The same list goes on: same sentence part. */
function sameList(before: Reading, reading: Reading): boolean {
  return before.clause.part === reading.clause.part && before.clause.sentence === reading.clause.sentence
}
