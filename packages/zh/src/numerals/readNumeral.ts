import type { Numeral } from './numeral.js'
import { maxPlaces } from './numerals.table.js'
import { readAlternatives, readFraction, readScaled } from './parts.js'
import { readSum } from './readSum.js'
import { bigAt, digitAt, hanDigits, isFigure, magnitudeAt, match, powerAt } from './signs.js'

export interface NumeralOptions {
  /** Whether `,` groups three digits (12,345). Say no where the source has a full-width comma between two figures. */
  grouping?: boolean
}

const grouped = /\d{1,3}(?:,\d{3}){1,5}(?!\d|,\d)(?:\.\d{1,12})?/y
const vague = /[数几][十百千万亿]{1,4}/y

/** Most places after the point. */
const maxDecimals = 12

/**
 * Reads the cardinal number that begins at `at` of a folded text: Arabic (`1,234.5`), Chinese (`三千五百万`, `壹万壹仟`, `二〇二五`, `十五点七`),
 * mixed (`3.5万`, `3万4000`), open (`5000多万`) and vague (`数十亿`, `七八`). Undefined when none begins there or it has more than 20 places.
 * It reads what can be a number; whether 一 in 一体化 counts is for the caller to judge, as is what stands left of `at`.
 *
 * @example readNumeral('1.2万亿元', 0) // { start: 0, end: 5, value: 1200000000000, magnitude: 12, script: 'arabic', … }
 */
export function readNumeral(text: string, at: number, options?: NumeralOptions): Numeral | undefined {
  if (isFigure(text, at)) return readArabic(text, at, options?.grouping ?? true)
  const sign = text[at]
  return (sign === '数' || sign === '几' ? readVague(text, at) : undefined) ?? readHan(text, at)
}

function readArabic(text: string, at: number, grouping: boolean): Numeral | undefined {
  let end = at
  let value = 0
  while (isFigure(text, end)) value = value * 10 + text.charCodeAt(end++) - 48
  const places = end - at
  if (grouping && places <= 3 && text[end] === ',') {
    const literal = match(grouped, text, at)
    if (literal) return readGrouped(text, at, literal)
  }
  if (places > maxPlaces) return undefined
  if (text[end] === '.' && isFigure(text, end + 1)) {
    const point = end++
    while (isFigure(text, end)) end++
    return end - point - 1 > maxDecimals ? undefined : readScaled(text, at, end, text.slice(at, end), 'arabic')
  }
  return readSum(text, at, end, places <= 15 ? value : Number(text.slice(at, end)))
}

/** 12,345.6 */
function readGrouped(text: string, at: number, literal: string): Numeral | undefined {
  const end = at + literal.length
  if (isFigure(text, end)) return undefined
  const plain = literal.replaceAll(',', '')
  return plain.includes('.') ? readScaled(text, at, end, plain, 'arabic') : readSum(text, at, end, Number(plain))
}

function readVague(text: string, at: number): Numeral | undefined {
  const found = match(vague, text, at)
  if (!found) return undefined
  const end = at + found.length
  let power = 0
  let big = 0
  for (let sign = at + 1; sign < end; sign++) {
    power += magnitudeAt(text, sign)
    big += Math.max(0, bigAt(text, sign))
  }
  return {
    start: at,
    end,
    value: 10 ** power,
    max: 10 ** (power + 1),
    more: false,
    bare: false,
    magnitude: big,
    script: 'han',
  }
}

function readHan(text: string, at: number): Numeral | undefined {
  const length = hanDigits(text, at)
  if (length < 2) return readSum(text, at, at, undefined)
  const end = at + length
  const zeros = hasZero(text, at, end)
  if (zeros ? powerAt(text, end) < 0 : length > 3) {
    if (length > maxPlaces || isAscending(text, at, end)) return undefined
    let whole = ''
    for (let sign = at; sign < end; sign++) whole += digitAt(text, sign)
    return readFraction(text, at, end, whole)
  }
  if (zeros) return readSum(text, at, at, undefined)
  return length === 2 ? readAlternatives(text, at, 0, at) : undefined
}

function hasZero(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (digitAt(text, at) === 0) return true
  return false
}

/** 一二三产业 names three things, it is no number. */
function isAscending(text: string, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++) if (digitAt(text, at) !== digitAt(text, at - 1) + 1) return false
  return true
}
