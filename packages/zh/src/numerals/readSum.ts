import type { Numeral } from './numeral.js'
import { plain, readAlternatives, readFraction } from './parts.js'
import {
  digitAt,
  fillerAt,
  goesOn,
  hanDigits,
  isFigure,
  magnitudeAt,
  match,
  opensMore,
  powerAt,
  tensAt,
} from './signs.js'

const figures = /\d{1,8}/y

/** A number as a sum of groups: 3万4000, 四亿五千六百四十二万零一十五. `figure` is what has been read up to `at`. */
export function readSum(text: string, start: number, from: number, figure: number | undefined): Numeral | undefined {
  if (figure !== undefined && !goesOn(text, from)) return plain(start, from, figure, 'arabic')
  const script = figure === undefined ? 'han' : 'arabic'
  let at = from
  let high = 0
  let section = 0
  let pending = figure
  let spoken = false
  let last = 0
  let lastSmall = 4
  let lastBig = 0
  let magnitude = 0
  let afterZero = false
  let bare = false
  let more = false
  for (;;) {
    const empty = at === start
    const digit = digitAt(text, at)
    if (digit >= 0) {
      if (pending !== undefined) {
        // 十七八, 二十三四: the ends of a stretch
        const found =
          spoken && last === 1 && high === 0 && section > 0 ? readAlternatives(text, at - 1, section, start) : undefined
        if (found) return found
        break
      }
      // 9万亿三个: after a number in digits 三 opens another, unless its magnitude follows (100万三千)
      if (script === 'arabic' && digit !== 0 && powerAt(text, at + 1) < 0) break
      if (digit === 0 && !empty) {
        if (digitAt(text, at + 1) <= 0 && magnitudeAt(text, at + 1) !== 1) break
        afterZero = true
      } else {
        pending = digit
        spoken = true
        magnitude = 0
      }
      at++
      continue
    }
    const tens = tensAt(text, at)
    if (tens > 0 && pending === undefined && section === 0) {
      section = tens
      last = 1
      lastSmall = 1
      at++
      continue
    }
    if (!empty && last >= 4 && pending === undefined && section === 0 && isFigure(text, at)) {
      const literal = match(figures, text, at)!
      const next = at + literal.length
      const odd = /[\d.年]/.test(text[next] ?? '') || (literal.length < 2 && magnitudeAt(text, next) < 0)
      if (odd || Number(literal) >= 10 ** last) break
      pending = Number(literal)
      spoken = false
      magnitude = 0
      at = next
      continue
    }
    const open = empty ? undefined : opensMore(text, at)
    if (open) {
      more = true
      at++
      if (open === 'end') break
      continue
    }
    const space = empty ? 0 : fillerAt(text, at)
    const power = powerAt(text, at + space)
    if (power < 0) {
      if (text[at] === '点' && !empty && script === 'han' && hanDigits(text, at + 1) > 0)
        return readFraction(text, start, at, String(high + section + (pending ?? 0)))
      break
    }
    if (power < 4) {
      if (power >= lastSmall) break
      if (pending === undefined && power > 1 && !empty) break
      if (pending === undefined && power > 1) bare = true
      section += (pending ?? 1) * 10 ** power
      lastSmall = power
    } else {
      let group = section + (pending ?? 0)
      if (empty) {
        bare = true
        group = 1
      }
      if (power === 4 && (group === 0 || lastBig === 4)) break
      if (power === 8 && lastBig === 8) break
      high = power === 4 ? high + group * 1e4 : (high + group) * 1e8
      section = 0
      lastSmall = 4
      lastBig = power
      magnitude += power
    }
    pending = undefined
    afterZero = false
    last = power
    at += space + 1
  }
  if (at === start) return undefined
  // 三千五, 一万五: the last figure stands one place below the last magnitude
  const elided = spoken && pending !== undefined && last >= 2 && !afterZero ? 10 ** (last - 1) : 1
  const value = high + section + (pending ?? 0) * elided
  return { start, end: at, value, max: undefined, more, bare, magnitude, script }
}
