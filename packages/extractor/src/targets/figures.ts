import type { QuantityMention, Span } from '@gangmu/model'
import type { Clause } from './clauses.js'
import { boundsOf } from './mask.js'
import { doingBefore, stripLeading } from './strip.js'

/** A quantity in its clause, with the words on both sides that belong to it and not to a neighbour. */
export interface Figure {
  mention: QuantityMention
  /** The quantity with its comparator words. */
  outer: Span
  /** From the end of the neighbour before (or the clause's start) to the figure. */
  left: Span
  /** From the figure to the neighbour after, or the clause's end: a noun that it counts, or nothing. */
  right: Span
  /** It belongs inside the name of something that another figure counts, or is where a change starts from. */
  inner?: 'qualifier' | 'origin'
  /** Nothing but a separator stands between it and the figure before: 18万、20万、15万. */
  bare: boolean
  /** First of its clause. */
  first: boolean
}

/** Words farther from a figure than this do not belong to it. */
const farthest = 240

const separator = /(?:、|以及|和|及|与|或|,)/gu
const toLevel =
  /^(?:[\uE001\s]*)(?:逐步|分别|稳步)?(?:提高|增加|提升|扩大|增长|上升|增|升|降|降低|下降|减少|缩小|缩短|发展|压减|调整|到|至|扩|提)(?:到|至)?[\uE002\s]*(?:年)?的?$/u
const opensNoun = /^[\p{Script=Han}A-Za-z\uE003“"\uE004]/u

/** Divides a clause between its figures. */
export function figuresOf(
  text: string,
  folded: string,
  clause: Clause,
  mentions: readonly QuantityMention[],
): Figure[] {
  const figures: Figure[] = []
  let leftStart = Math.max(clause.start, (mentions[0]?.span.start ?? clause.start) - farthest)
  let previousEnd = clause.start
  for (const [i, mention] of mentions.entries()) {
    const outer = outerSpan(mention, folded, previousEnd)
    const next = mentions[i + 1]
    const rightEnd = next ? Math.max(outer.end, outerSpan(next, folded, outer.end).start) : clause.end
    const cut = next ? cutGap(text, outer.end, rightEnd) : { noun: rightEnd, left: rightEnd }
    figures.push({
      mention,
      outer,
      left: { start: leftStart, end: Math.max(leftStart, outer.start) },
      right: { start: outer.end, end: Math.min(cut.noun, outer.end + farthest) },
      bare: i > 0 && /^(?:[、和及与或,\s]+|以及)$/u.test(text.slice(previousEnd, outer.start)),
      first: i === 0,
    })
    leftStart = Math.max(cut.left, rightEnd - farthest)
    previousEnd = outer.end
  }
  for (const [i, figure] of figures.entries()) {
    const before = figures[i - 1]
    if (before && !before.inner && !figure.bare && before.right.end === figure.outer.start) join(text, before, figure)
  }
  return figures
}

/** 生产率从人均8.7万元提高到…: the words before 从 name what changes. */
function fromWord(text: string, left: Span): number {
  const words = text.slice(left.start, left.end)
  const from = Math.max(words.lastIndexOf('从'), words.lastIndexOf('由'))
  return from > 0 ? left.start + from : left.end
}

/** Where the noun after a figure ends and where the words before the next figure begin. */
function cutGap(text: string, start: number, end: number): { noun: number; left: number } {
  const gap = text.slice(start, end)
  const cuts = [...gap.matchAll(separator)]
  const first = cuts[0]
  if (!first) return { noun: end, left: end }
  if (first.index === 0) return { noun: start, left: start + first[0].length }
  const last = cuts.at(-1) as RegExpExecArray
  const after = start + last.index + last[0].length
  // 1家综合医院、1座…: after the last separator the next figure stands at once, or after a verb.
  if (stripLeading(text, after, end, { rules: [] }) >= end) return { noun: start + last.index, left: after }
  return { noun: start + first.index, left: start + first.index + first[0].length }
}

/** Two figures with no separator between them: the one is inside the other's name, or the change starts from it. */
function join(text: string, before: Figure, figure: Figure): void {
  const between = text.slice(before.right.start, before.right.end)
  if (toLevel.test(between)) {
    before.inner = 'origin'
    figure.left = { start: before.left.start, end: fromWord(text, before.left) }
    return
  }
  const after = text.slice(figure.outer.end, figure.outer.end + 2)
  const { start, end } = before.left
  const countsNoun =
    stripLeading(text, start, end, { rules: [] }) >= end || doingBefore(text, start, before.outer.start) !== null
  if (countsNoun && opensNoun.test(after)) {
    figure.inner = 'qualifier'
    before.right = { start: before.right.start, end: figure.right.end }
    return
  }
  before.inner = 'qualifier'
  figure.left = { start: Math.max(before.left.start, figure.outer.start - farthest), end: figure.outer.start }
}

function outerSpan(mention: QuantityMention, folded: string, from: number): Span {
  let { start, end } = mention.span
  for (const span of boundsOf(mention, folded)) {
    if (span.start < start && start - span.end <= 1 && span.start >= from) start = span.start
    if (span.end > end && span.start - end <= 1) end = span.end
  }
  return { start, end }
}
