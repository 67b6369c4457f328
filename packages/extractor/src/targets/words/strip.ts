import type { Span } from '@gangmu/model'
import { oneOf } from '@gangmu/zh'
import { BRACKETED, COMPARATOR, LENGTH, QUANTITY, QUOTED, TIME } from '../figures/mask.js'
import { baselineAt, pricesAt } from './comparison.js'
import { describes } from './describes.js'
import { type Frame, newFrame, take } from './frame.js'
import { leadingWords } from './leading.table.js'
import { isAdding, isAgain, marksObject } from './particles.js'
import { namesAt } from './placeNames.js'
import { afterPreamble } from './preamble.js'
import { isEach, scopeAt } from './scope.js'
import { type WordRule, wordsFrom, wordsUpTo } from './words.js'

const leadingAt = wordsFrom<WordRule>(leadingWords)

/** Where what is left begins when the words before an indicator are taken off: `stripLeading` for the place alone. */
export function leadingEnd(text: string, from: number, to: number): number {
  return stripLeading(text, from, to, newFrame())
}

const canCompare = oneOf('比较与和同')
const verbRules = new Set(['build', 'push', 'move', 'plant', 'fetch', 'add', 'add-again', 'cut', 'yearly-new'])

const isBetween = oneOf(`、,;: \t　.—-▶●■◆★▲•·※◎○□①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳${COMPARATOR}`)
const isLink = oneOf('但而且并')

/** （一）新建…: the number of a point whose line is no heading. */
const marker = /\((?:[一二三四五六七八九十]{1,3}|\d{1,2})\)/y

/** Reads the words before an indicator from `from` on: returns where the indicator begins. */
export function stripLeading(text: string, from: number, to: number, frame: Frame): number {
  let at = afterPreamble(text, from, to)
  let steps = 0
  while (at < to && steps++ < 60) {
    const char = text[at] as string
    if (isBetween(text, at)) {
      at++
      continue
    }
    if (char === TIME) {
      at = skipTime(text, at, to)
      if (text[at] === '的' && at < to) at++
      continue
    }
    // 分三年投入
    if (char === LENGTH || (char === '分' && text[at + 1] === LENGTH)) {
      at = skipTime(text, char === LENGTH ? at : at + 1, to)
      frame.period = 'total'
      frame.rules.push('in-a-length-of-time')
      continue
    }
    if (char === '(' && at === from) {
      marker.lastIndex = at
      const length = marker.exec(text)?.[0].length ?? 0
      if (length === 0) break
      at += length
      continue
    }
    if (char === BRACKETED && text[at - 1] !== undefined && at === from) {
      at++
      continue
    }
    const baseline = canCompare(text, at) ? baselineAt(text, at, to) : null
    if (baseline) {
      frame.baseline = { start: baseline.start, end: baseline.end }
      at = baseline.next
      continue
    }
    const prices = pricesAt(text, at, to)
    if (prices) {
      at = prices
      continue
    }
    const scope = scopeAt(text, at, to)
    // 建成全国示范县: after a verb the nation is a grade of the thing, not where it is.
    if (scope && !(frame.verb && /^(?:全国|[东中西]部(?!地区))/u.test(text.slice(at, at + 4)))) {
      // 给3县西部地区专项资金: a second region is part of the indicator; 全省各县(市) is one scope.
      if (frame.scope && !isEach(text.slice(scope.start, scope.end))) break
      frame.scope = frame.scope?.end === scope.start ? { start: frame.scope.start, end: scope.end } : scope
      frame.rules.push('scope-leading')
      at = scope.end
      continue
    }
    if (marksObject(text, at) || (at === from && isAdding(text, at))) {
      at++
      continue
    }
    if (
      at === from &&
      ((isLink(text, at) && !text.startsWith('并网', at)) ||
        (char === '使' && !/^[用命馆者领]/u.test(text.slice(at + 1, at + 2))))
    ) {
      at++
      continue
    }
    const named = frame.scope || frame.verb ? null : namesAt(text, at, to)
    if (named) {
      frame.scope = named
      frame.rules.push('named-place')
      at = named.end
      continue
    }
    const word = leadingAt(text, at)
    if (word && !frame.verb && describes(text, at, to)) break
    if (isAgain(text, at) && at === from && (word === null || word.length === 1)) {
      at++
      continue
    }
    if (!word || at + word.length > to) break
    const next = at + word.length
    if ((word.length === 1 || word.rule.id === 'adverb') && !canFollow(text, next, to)) break
    take(frame, word.rule)
    if (verbRules.has(word.rule.id)) {
      frame.verb = text.slice(at, next)
      frame.deed = { start: at, end: next }
    }
    at = next
  }
  return at
}

/** A single character is a word of its own only where another word, a figure, a name in quotes or a time follows. */
function canFollow(text: string, at: number, to: number): boolean {
  if (at >= to) return true
  const char = text[at] as string
  if (char === TIME || char === LENGTH || char === QUANTITY || char === COMPARATOR || char === QUOTED) return true
  if (scopeAt(text, at, to) || baselineAt(text, at, to) || char === '每' || marksObject(text, at)) return true
  const word = leadingAt(text, at)
  return word !== null && word.length > 1
}

function skipTime(text: string, from: number, to: number): number {
  let at = from
  while (at < to && (text[at] === TIME || text[at] === LENGTH)) at++
  afterTime.lastIndex = at
  return afterTime.test(text) && afterTime.lastIndex <= to ? afterTime.lastIndex : at
}

const afterTime =
  /(?:的?基础上|的?时间(?:内|里)?|左右|年?末|年?底|之?前|期间|期|以内|内(?![部容外陆涵设环河贸蒙])|以来|时|起|间)/uy

const doingUpTo = wordsUpTo<WordRule>(
  leadingWords.filter((rule) => verbRules.has(rule.id)).map(({ unless: _, ...rule }) => rule),
)

const sizes = new Set(['规模', '长度', '里程', '面积'])
const isBeforeFigure = oneOf(`${COMPARATOR}${TIME}了出约近`)

/** Where the word of doing that stands right before a figure (with adverbs, bounds and 了 between) begins; -1 when there is none. */
export function doingBefore(text: string, from: number, to: number): Span | null {
  let at = to
  while (at > from && isBeforeFigure(text, at - 1)) at--
  // 设立总规模5亿元的基金: how large the thing is, said between.
  if (sizes.has(text.slice(at - 2, at))) at -= text[at - 3] === '总' ? 3 : 2
  const word = doingUpTo(text, at, from)
  return word && word.length >= 2 ? { start: at - word.length, end: at } : null
}
