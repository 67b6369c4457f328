import { oneOf } from '@gangmu/zh'
import { COMPARATOR, LENGTH, TIME } from '../figures/mask.js'
import { baselineUpTo, differenceUpTo, endsPrices, pricesBack } from './comparison.js'
import { type Frame, take } from './frame.js'
import { trailingWords } from './trailing.table.js'
import { type WordRule, wordsUpTo } from './words.js'

const trailingUpTo = wordsUpTo<WordRule>(trailingWords)
const endsComparison = oneOf(`${TIME}${LENGTH}末底上比较平算行成际数绩期径,`)
const trailingVerbRules = new Set(['up-to', 'down-to', 'keep', 'reach', 'stand', 'grow', 'shrink'])
const isBetweenBack = oneOf(`, :;、了${COMPARATOR}`)
const endsDifference = oneOf('高多低少出')
const leadsToTime = oneOf('到至在于自')
/** 综合排名上升到第40位, 排名由第十位…: what it is that rises. */
const isFrom = oneOf('从由')

/** Deeds that name what grows or shrinks by their figure: 农民增收10亿元, 香柚扩种3万亩. */
const growingDeed = /^(?:增收|增支|扩种|增产|增效|扩面|增资|扩产|(减排|减税|降费|减负|节能|减员|节水|减收|减支|减产))$/u

const endsDeed = oneOf('收支种产效面资排税费负能员水')

/** Reads the words between an indicator and its figure backwards from `to`: returns where the indicator ends. */
export function stripTrailing(text: string, from: number, to: number, frame: Frame): number {
  let at = to
  let steps = 0
  let first = true
  while (at > from && steps++ < 30) {
    const char = text[at - 1] as string
    if (isBetweenBack(text, at - 1)) {
      at--
      continue
    }
    const differs = first && endsDifference(text, at - 1) ? differenceUpTo(text, at, from, frame.baseline) : null
    if (differs) {
      frame.change = differs.change
      frame.verb = text.slice(at - 1, at)
      frame.predicate = true
      frame.baseline ??= { start: differs.start, end: differs.end }
      at = differs.next
      first = false
      continue
    }
    const back = endsComparison(text, at - 1) ? baselineUpTo(text, at, from) : null
    if (back) {
      frame.baseline = { start: back.start, end: back.end }
      at = back.next
      continue
    }
    // 增长目标是在提高效益的基础上年均增长7%, 基于2020年用地规模的1.3倍
    const ground = char === '上' ? groundUpTo(text, at, from) : first ? basisUpTo(text, at, from) : at
    if (ground < at) {
      at = ground
      continue
    }
    if (char === LENGTH) {
      while (at > from && text[at - 1] === LENGTH) at--
      frame.period = 'total'
      continue
    }
    // 比上年（下同）增长2%
    if (char === ')' && text.startsWith('(下同', at - 4)) {
      at -= 4
      continue
    }
    if (char === '的' && text[at - 2] === TIME) {
      at--
      continue
    }
    if (char === TIME) {
      while (at > from && text[at - 1] === TIME) at--
      // 增加到2015年的8万人
      if (first && trailingUpTo(text, at, from)?.rule.id.endsWith('-to')) continue
      while (at > from && leadsToTime(text, at - 1)) at--
      continue
    }
    const counted = endsPrices(text, at - 1) ? pricesBack.exec(text.slice(Math.max(from, at - 30), at)) : null
    if (counted) {
      at -= counted[0].length
      continue
    }
    // 增长了5%
    if (char === '了' && first && trailingUpTo(text, at - 1, from)) {
      at--
      continue
    }
    const deed = first && endsDeed(text, at - 1) ? growingDeed.exec(text.slice(Math.max(from, at - 2), at)) : null
    if (deed) {
      frame.change = deed[1] ? 'decrease' : 'increase'
      frame.verb ??= deed[0]
      break
    }
    const word = trailingUpTo(text, at, from)
    if (!word || (text.startsWith('排名', at - 2) && (!first || isFrom(text, to)))) break
    // A word of doing that is all there is names the indicator itself: 增收10亿元, 营造林.
    if (trailingVerbRules.has(word.rule.id)) {
      if (first || frame.verb === undefined) frame.verb = text.slice(at - word.length, at)
      if (first && word.rule.change) {
        frame.change = word.rule.change
        frame.rules.push(word.rule.id)
      }
      frame.predicate = true
      first = false
    } else {
      take(frame, word.rule)
      if (word.rule.period) frame.periodInside = true
    }
    at -= word.length
  }
  return at
}

/** Where 基于2020年用地规模的 begins, when it ends at `at`. */
function basisUpTo(text: string, at: number, from: number): number {
  const start = Math.max(from, at - 24)
  const near = text.slice(start, at)
  const basis = near.lastIndexOf('基于')
  return basis > 0 && near[basis + 2] === TIME ? start + basis : at
}

/** Where 在…基础上 begins, when it ends at `at`. */
function groundUpTo(text: string, at: number, from: number): number {
  if (!text.startsWith('基础上', at - 3)) return at
  const start = text.lastIndexOf('在', at - 4)
  return start > from && at - start <= 24 ? start : at
}
