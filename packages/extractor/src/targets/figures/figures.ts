import type { QuantityMention, Span } from '@gangmu/model'
import { endTest, isSpace, oneOf } from '@gangmu/zh'
import { leadingEnd } from '../words/strip.js'
import type { Clause } from './clauses.js'
import type { Figure } from './figure.js'
import { farthest, isAgeInName, isSizeToo, joinFigures, saysExtent } from './joinFigures.js'
import { boundsOf } from './mask.js'
import { isReference, markOrigins } from './origins.js'

/** Divides a clause between its figures. */
export function figuresOf(
  text: string,
  folded: string,
  clause: Clause,
  mentions: readonly QuantityMention[],
): Figure[] {
  const figures: Figure[] = []
  const outers = outerSpans(mentions, folded, clause.start)
  let leftStart = Math.max(clause.start, (mentions[0]?.span.start ?? clause.start) - farthest)
  let previousEnd = clause.start
  for (let i = 0; i < outers.length; i++) {
    const outer = outers[i]!
    const rightEnd = i + 1 < outers.length ? Math.max(outer.end, outers[i + 1]!.start) : clause.end
    const cut = i + 1 < outers.length ? cutGap(text, outer.end, rightEnd) : { noun: rightEnd, left: rightEnd }
    figures.push({
      mention: mentions[i]!,
      outer,
      left: { start: leftStart, end: Math.max(leftStart, outer.start) },
      right: { start: outer.end, end: Math.min(cut.noun, outer.end + farthest) },
      inner: undefined,
      bare:
        i > 0 && (isLink(text, previousEnd, outer.start) || isAlso(mentions[i - 1]!, mentions[i]!, text[outer.end])),
      first: i === 0,
    })
    leftStart = Math.max(cut.left, rightEnd - farthest)
    previousEnd = outer.end
  }
  for (let i = 0; i < figures.length; i++) markOrigins(text, clause.end, figures, i)
  let named = true
  for (let i = 1; i < figures.length; i++) {
    const before = figures[i - 1]!
    const figure = figures[i]!
    if (!before.inner && !figure.bare && before.right.end === figure.outer.start)
      joinFigures(text, before, figure, figures[i - 2], figures[i + 1])
    else if (saysExtent(text, before, figure)) {
      figure.inner = 'qualifier'
      before.right = { start: figure.right.start, end: figure.right.end }
    } else if (isSizeToo(text, figures[i - 2], before, figure)) {
      figure.inner = 'qualifier'
      figures[i - 2]!.right.end = figure.right.end
    } else if (isAgeInName(text, before) && !figure.bare) {
      before.inner = 'qualifier'
      figure.left = { start: Math.max(before.left.start, figure.outer.start - farthest), end: figure.outer.start }
    }
    named &&= before.inner !== undefined
    figure.first = named
  }
  const last = figures.at(-1)
  if (last && !last.inner && last.outer.end >= clause.end && isReference(text, last)) last.inner = 'origin'
  for (const figure of figures) if (figure.mention.unit === '%') boundWhole(text, figure)
  return figures
}

const wholeBound =
  /(?:应当?|[要须需]|必须)?(不[得能应]?(?:[低少高大多]于|超过)|超过|达到(?=[^\uE002]{2,24}的$))[^,;、\uE000]{2,24}的$/u
const isShare = endTest(/(?:率|比例|比重|占比)$/u)

/** 用地指标不少于总量的20%, 借款不得超过总额的15%, 锻炼人数达到总人口的45%以上: the bound is said before that of which it is a share. */
function boundWhole(text: string, figure: Figure): void {
  const { start, end } = figure.left
  if (text[end - 1] !== '的') return
  const words = text.slice(start, end)
  const bound = wholeBound.exec(words)
  if (!bound || bound.index < 2) return
  const said = bound[1] as string
  const reaches = said === '达到'
  if (reaches ? !isPart(figure, words, bound.index) : figure.mention.comparator !== '=') return
  const comparator = said.startsWith('不') ? (/[低少]/u.test(said) ? '>=' : '<=') : '>'
  if (!reaches) figure.mention = { ...figure.mention, comparator }
  figure.left = { start, end: start + bound.index }
  figure.whole = { start: start + bound[0].indexOf(said) + bound.index + said.length, end: end - 1 }
}

/** 达到全国平均水平的80% is no share, nor is what a rate reaches. */
function isPart({ mention }: Figure, words: string, at: number): boolean {
  return mention.unit === '%' && !words.endsWith('水平的') && !isShare(words.slice(0, at))
}

const isSeparator = oneOf('、和及与或,')

/** Whether the signs of a list are all that stands between two offsets. */
function isLink(text: string, start: number, end: number): boolean {
  if (start >= end) return false
  if (end - start === 2 && text.startsWith('以及', start)) return true
  for (let at = start; at < end; at++) if (!isSeparator(text, at) && !isSpace(text, at)) return false
  return true
}

/** 67个2860户, 公路5条300公里: the same counted, or measured, in two units, one right after the other. */
function isAlso(before: QuantityMention, { span, unit, kind }: QuantityMention, next = ','): boolean {
  return (
    before.span.end === span.start &&
    kind === 'number' &&
    isCounter.test(before.unit) &&
    (isCounter.test(unit) || (isExtent.test(unit) && (endsPhrase.test(next) || isLine(before, unit, next)))) &&
    unit !== before.unit
  )
}

/** 5条300公里农村公路: lines, and how long they are together. */
function isLine({ unit, value = 1 }: QuantityMention, length: string, next: string): boolean {
  return value > 1 && next !== '的' && /^[条段]$/u.test(unit) && /^(?:公里|千米|米)$/u.test(length)
}

const isExtent = /^(?:公里|千米|米|亩|公顷|平方米|千瓦|吨|张)$/u
const endsPhrase = /^[、,;。)\uE001]$/u

const isCounter = /^[个家处座户人名口套栋条]$/u

/** Where the noun after a figure ends and where the words before the next figure begin. */
function cutGap(text: string, start: number, end: number): { noun: number; left: number } {
  let first = start
  while (first < end && !isSeparator(text, first)) first++
  if (first === end) return { noun: end, left: end }
  let last = end - 1
  while (!isSeparator(text, last)) last--
  const noun = beforeSeparator(text, first, start)
  if (noun === start) return { noun, left: first + 1 }
  // 1家综合医院、1座…: after the last separator the next figure stands at once, or after a verb.
  if (leadingEnd(text, last + 1, end) >= end) return { noun: beforeSeparator(text, last, start), left: last + 1 }
  return { noun, left: first + 1 }
}

/** 以及 is one separator. */
function beforeSeparator(text: string, at: number, start: number): number {
  return at > start && text[at] === '及' && text[at - 1] === '以' ? at - 1 : at
}

/** The quantities with their comparator words, each up to the end of the one before. */
function outerSpans(mentions: readonly QuantityMention[], folded: string, from: number): Span[] {
  const spans: Span[] = []
  let floor = from
  for (const mention of mentions) {
    let { start, end } = mention.span
    for (const span of boundsOf(mention, folded)) {
      if (span.start < start && start - span.end <= 1 && span.start >= floor) start = span.start
      if (span.end > end && span.start - end <= 1) end = span.end
    }
    spans.push({ start, end })
    floor = end
  }
  return spans
}
