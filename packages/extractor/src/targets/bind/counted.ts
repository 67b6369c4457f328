import type { Span } from '@gangmu/model'
import { oneOf } from '@gangmu/zh'
import type { Figure } from '../figures/figure.js'
import { type Frame, newFrame } from '../words/frame.js'
import { headOf } from '../words/members.js'
import { stripTrailing } from '../words/stripTrailing.js'
import { carryInto, isAdded } from './carryOn.js'
import { nounAfter } from './nounAfter.js'
import { clean, type Indicator, type Reading, type Text } from './reading.js'
import { namesClass } from './subject.js'

/** 登记船舶80艘、总吨位居第二: what a list goes on with is not counted. */
export const isListSign: (text: string, at: number) => boolean = oneOf('、')

const levelRules = new Set(['up-to', 'down-to', 'keep', 'reach', 'stand', 'grow', 'shrink'])

/** Whether a figure counts the noun after it, not the one before. */
export function countsNoun(masked: string, left: Span, frame: Frame): boolean {
  if (left.end === left.start) return true
  const words = masked.slice(left.start, left.end)
  if (words.startsWith('每') && /^每[千万百十亿\d\uE000]/u.test(words)) return true
  for (const rule of frame.rules) if (levelRules.has(rule)) return false
  return headOf(words) === null
}

/** Reads a figure that counts the noun after it; `left` is what stands before it. */
export function bindCounted(text: Text, reading: Reading, left: Span, right: Span, follows: Reading | null): Reading {
  reading.order = 'number'
  if (/每年|年均/u.test(text.masked.slice(left.start, left.end))) reading.period ??= 'annual'
  bindAfter(text, reading, left, right)
  if (follows && !reading.figure.first) carryInto(reading, follows)
  else if (follows && opensWithFigure(text.masked, reading.figure) && goesOnCounting(reading, follows)) {
    reading.verb = follows.verb
    if (isAdded(follows)) reading.change = 'increase'
    reading.rules.push('carried-verb')
  }
  return reading
}

function opensWithFigure(masked: string, { left }: Figure): boolean {
  return masked.slice(left.start, left.end).trim() === ''
}

/** 8项向全国推广, 3家获省级奖励: what has come of those counted. */
const tellsOf = /^(?:[向在由占受均列]|实现|完成|全部)|[获被已]|纳入|列入|入[选围]/u

/** 建成2所示范高校，8所重点中学: a clause that begins with what is counted has the verb of the one before, which counts too. */
function goesOnCounting(reading: Reading, { order, verb, countsPredicate, clause }: Reading): boolean {
  return (
    verb !== undefined &&
    verb !== '' &&
    order === 'number' &&
    reading.verb === undefined &&
    !countsPredicate &&
    !reading.countsPredicate &&
    reading.figure.mention.unit !== '%' &&
    !tellsOf.test(reading.indicators[0]?.text ?? '') &&
    reading.clause.start - clause.end <= 1
  )
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

/** 筹措7亿元实施惠民工程: what is done with the money is no part of what it is for. */
function withoutWork(noun: Indicator): Indicator {
  const work = /^(?:实施|开展|推[进动]|支持)(?=..)/u.exec(noun.text)?.[0].length ?? 0
  const { text, span } = noun
  return work && span ? { text: text.slice(work), span: { start: span.start + work, end: span.end } } : noun
}

function isMoney({ mention }: Figure): boolean {
  return mention.unit.endsWith('元')
}

/** Before a verb stands who does it (涉农市县安排…), or for whom (为每个产业配备…): a scope when it names a class; else nothing. */
export function subjectOf(masked: string, span: Span, reading: Reading): Span {
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
  // 年度计划安排不少于5%用地指标: where it is set aside is no part of what is.
  const setAside =
    /^(?:安排|拿出|预留|划出|列支|提取)$/u.test(reading.verb ?? '') &&
    !forUse.test(masked.slice(reading.figure.outer.end, reading.figure.outer.end + 2))
  return reading.figure.mention.unit === '%' && headOf(words) === null && !reading.scope && !setAside
    ? span
    : { start: span.end, end: span.end }
}

const forUse = /^(?:用于|以上|左右|,|;|。|$)/u

/** 建成并正式运营: the first of two words of doing. */
const doneTwice = /(?:至少)?(?:建设|建成|新建|改造|打造|培育|引进|创建)(?:并|和|或)(?:正式|全面|全部)?$/u

const opensObject = oneOf('为给对向在由从将把')

/** Reads a figure of those whom a service is for; it begins at `served`. */
export function bindServed(text: Text, reading: Reading, right: Span, served: number): Reading {
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
export function servedAfter(masked: string, { outer }: Figure, right: Span): number | null {
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
