import type { QuantityMention } from '@gangmu/model'
import { headOf } from '../words/members.js'
import { doingBefore, leadingEnd } from '../words/strip.js'
import type { Figure } from './figure.js'
import { differing, fromWord, isReference, isTimesOf, toLevel } from './origins.js'

/** Words farther from a figure than this do not belong to it. */
export const farthest = 240

/** 达到5%的目标: what is reached, and no size of a thing. */
const opensAim = /^的(?:目标|要求|任务|标准|水平)/u
/** 90%的村集体收入达到10万元: so many of them, and what each has to reach. */
const shareThatReaches =
  /^((?:以上|左右)?的)([\p{Script=Han}]{0,8}?(?:村|社区|乡镇|县|企业|学校|医院|机构|农户|家庭|园区))[\p{Script=Han}]{2,14}(?:达到?|不低于|不少于|超过?)[\uE001\s]*$/u
const opensNoun = /^[\p{Script=Han}A-Za-z\uE003“"\uE004]/u

/** 电子、造纸2个产值超千亿元的集群: what the counted have of their own, between their number and its size. */
const ownSize =
  /^年?(?:总?产值|总?产量|营业收入|主营业务收入|销售收入|营收|收入|销售额|交易额|产能)(?:超过?|过|达到?|突破|在)?$/u
const opensDescribed = /^(?:以上)?的/u

const isKind = /^(?:大?类|批)$/u
const parts = /^(?:、|和|及|以及)$/u
const severalNext = /^[、和](?:一批|若干|多个)/u
const saysSize = /(?:级|伏)$/u

/** 千亿级, 超十亿元, 50万人口: how large something is, rather than how many there are. */
function isSize({ text, unit, kind }: QuantityMention): boolean {
  return kind !== 'grade' && (saysSize.test(text) || /^(?:元|美元|吨|千瓦|瓦时|亩|平方米|人口)$/u.test(unit))
}

/** Two figures with no separator between them: the one is inside the other's name, or the change starts from it. */
export function joinFigures(
  text: string,
  before: Figure,
  figure: Figure,
  earlier: Figure | undefined,
  next: Figure | undefined,
): void {
  const between = text.slice(before.right.start, before.right.end)
  if (toLevel.test(between)) {
    before.inner = 'origin'
    figure.left = { start: before.left.start, end: fromWord(text, before.left) }
    return
  }
  if (differing.test(between) && isReference(text, before)) {
    before.inner = 'origin'
    figure.left = { start: before.right.start, end: figure.outer.start }
    return
  }
  const { start, end } = before.left
  if (between === '的' && isTimesOf(text, before, figure)) {
    before.inner = 'origin'
    figure.left = { start, end }
    return
  }
  const after = text.slice(figure.outer.end, figure.outer.end + 3)
  if (before.mention.unit === '元' && isSpent(text, before) && forWork.test(between)) {
    figure.left = { start: before.right.start, end: figure.outer.start }
    before.right = { start: before.right.start, end: before.right.start }
    return
  }
  const share = before.mention.unit === '%' && !figure.bare ? shareThatReaches.exec(between) : null
  if (share) {
    const [, of = '', things = ''] = share
    const noun = before.right.start + of.length
    before.right = { start: before.right.start, end: noun + things.length }
    figure.left = { start: noun, end: figure.outer.start }
    return
  }
  // 90%的企业达到二级以上: which grade so many of them are to have.
  if (figure.mention.kind === 'grade' && before.mention.unit === '%' && between.startsWith('的')) {
    figure.inner = 'qualifier'
    before.right = { start: before.right.start, end: figure.right.end }
    return
  }
  // 在二级以上医院改造100张床位: what is done there is done to so many.
  const done =
    before.mention.kind === 'grade' && figure.mention.unit !== '%' && opensNoun.test(after)
      ? doingBefore(text, before.outer.end, figure.outer.start)
      : null
  if (done && done.start - before.outer.end >= 2) {
    before.inner = 'qualifier'
    figure.left = { start: done.start, end: figure.outer.start }
    return
  }
  // 办好12类45件民生实事: of how many kinds they are.
  if (between === '' && isKind.test(before.mention.unit)) {
    before.inner = 'qualifier'
    figure.left = { start, end }
    return
  }
  // 打造生猪、苹果2个500亿级产业集群: right after a number stands the size of what it counts.
  const countsNoun =
    between === '' ||
    (ownSize.test(between) && opensDescribed.test(after) && !opensAim.test(after)) ||
    leadingEnd(text, start, end) >= end ||
    doingBefore(text, start, before.outer.start) !== null
  if (countsNoun && opensNoun.test(after) && (between === '' || !opensAim.test(after))) {
    figure.inner = 'qualifier'
    before.right = { start: before.right.start, end: figure.right.end }
    if (isSize(figure.mention)) before.sized = figure.outer.end
    return
  }
  // 打造2个千亿级、5个百亿级产业集群: of each size so many, before the noun of all.
  if (
    countsNoun &&
    isSize(figure.mention) &&
    (next?.mention.unit === before.mention.unit
      ? parts.test(text.slice(figure.outer.end, next.outer.start))
      : severalNext.test(text.slice(figure.outer.end, figure.outer.end + 4)))
  ) {
    figure.inner = 'qualifier'
    before.right = { start: before.right.start, end: figure.outer.end }
    before.sized = figure.outer.end
    return
  }
  before.inner = 'qualifier'
  // 50亿级和100亿级园区20个: both say how large.
  const two = before.bare && earlier && !earlier.inner && saysSize.test(earlier.mention.text)
  const first = two ? earlier : before
  first.inner = 'qualifier'
  const cost = between === '的' ? costs.exec(text.slice(start, end).slice(-8))?.[0].length : undefined
  const to = cost ? end - cost : figure.outer.start
  figure.left = { start: Math.min(to, Math.max(first.left.start, figure.outer.start - farthest)), end: to }
}

/** 投资5000万元实施老厂改造3处: what was spent is no part of what it was for. */
function isSpent(text: string, { mention, left }: Figure): boolean {
  return mention.comparator === '=' && spends.test(text.slice(left.start, left.end).slice(-4))
}

const spends = /(?:投资|投入|出资)$/u
const forWork = /^了?(?:完成|实施|新建|建设|改造|建成|启动|开展|推进|购置|修建|新改建|改扩建)/u

/** 实施总投资35亿元的80项工程: what they cost, between the verb and how many they are. */
const costs = /(?:总|计划|估算|概算)?投资(?:总?额|规模)?$/u

/** 5岁以下儿童死亡率、孕产妇死亡率分别…: an age in the name of a measure, which others follow. */
export function isAgeInName(text: string, { mention, inner, right }: Figure): boolean {
  if (inner !== undefined || !mention.unit.endsWith('岁')) return false
  return headOf(text.slice(right.start, right.end)) !== null
}

const extent = /^、(?:总|全)(?:长度?|里程|面积|建筑面积|投资|规模|装机(?:容量)?)(?:达到?)?\uE001*$/u

/** 新建5条、总长60公里的公路: how large they are together, said between their number and their noun. */
export function saysExtent(text: string, before: Figure, figure: Figure): boolean {
  return (
    !before.inner &&
    /^的(?!目标|任务|要求)/u.test(text.slice(figure.outer.end, figure.outer.end + 3)) &&
    extent.test(text.slice(before.outer.end, figure.outer.start))
  )
}

/** 8个110千伏和35千伏变电站: a second size of what is counted. */
export function isSizeToo(text: string, counted: Figure | undefined, size: Figure, figure: Figure): boolean {
  return (
    size.inner === 'qualifier' &&
    counted?.inner === undefined &&
    counted?.right.end === size.right.end &&
    figure.bare &&
    figure.mention.unit === size.mention.unit &&
    opensNoun.test(text.slice(figure.outer.end, figure.outer.end + 2))
  )
}
