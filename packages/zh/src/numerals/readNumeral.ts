import type { Numeral } from './numeral.js'
import { bigMagnitudeOf, digitOf, maxPlaces } from './numerals.table.js'
import { readAlternatives, readFraction, readScaled } from './parts.js'
import { readSum } from './readSum.js'
import { hanDigits, isFigure, match, powerAt, powerOf } from './signs.js'

export interface NumeralOptions {
  /** Whether `,` groups three digits (12,345). Say no where the source has a full-width comma between two figures. */
  grouping?: boolean
}

const arabic = /\d{1,3}(?:,\d{3}){1,5}(?!\d|,\d)(?:\.\d{1,12})?|\d{1,21}(?:\.\d{1,12})?/y
const arabicUngrouped = /\d{1,21}(?:\.\d{1,12})?/y
const vague = /[数几][十百千万亿]{1,4}/y

/**
 * Reads the cardinal number that begins at `at` of a folded text: Arabic (`1,234.5`), Chinese (`三千五百万`, `壹万壹仟`, `二〇二五`, `十五点七`),
 * mixed (`3.5万`, `3万4000`), open (`5000多万`) and vague (`数十亿`, `七八`). Undefined when none begins there or it has more than 20 places.
 * It reads what can be a number; whether 一 in 一体化 counts is for the caller to judge, as is what stands left of `at`.
 *
 * @example readNumeral('1.2万亿元', 0) // { start: 0, end: 5, value: 1200000000000, magnitude: 12, script: 'arabic' }
 */
export function readNumeral(text: string, at: number, options: NumeralOptions = {}): Numeral | undefined {
  const first = text.charCodeAt(at)
  if (first >= 48 && first <= 57) return readArabic(text, at, options.grouping ?? true)
  return readVague(text, at) ?? readHan(text, at)
}

function readArabic(text: string, at: number, grouping: boolean): Numeral | undefined {
  const literal = match(grouping ? arabic : arabicUngrouped, text, at)
  if (!literal || isFigure(text, at + literal.length)) return undefined
  const plain = literal.replaceAll(',', '')
  if (plain.split('.')[0]!.length > maxPlaces) return undefined
  const end = at + literal.length
  return plain.includes('.') ? readScaled(text, at, end, plain, 'arabic') : readSum(text, at, end, Number(plain))
}

function readVague(text: string, at: number): Numeral | undefined {
  const found = match(vague, text, at)
  if (!found) return undefined
  let power = 0
  let big = 0
  for (const sign of found.slice(1)) {
    power += powerOf(sign)
    big += bigMagnitudeOf[sign] ?? 0
  }
  return {
    start: at,
    end: at + found.length,
    value: 10 ** power,
    max: 10 ** (power + 1),
    magnitude: big,
    script: 'han',
  }
}

function readHan(text: string, at: number): Numeral | undefined {
  const digits = match(hanDigits, text, at)
  if (!digits || digits.length === 1) return readSum(text, at, at, undefined)
  const end = at + digits.length
  if (/[〇○零]/.test(digits) ? powerAt(text, end) === undefined : digits.length > 3) {
    if (digits.length > maxPlaces || isAscending(digits)) return undefined
    return readFraction(text, at, end, [...digits].map((sign) => digitOf[sign]).join(''))
  }
  if (/[〇○零]/.test(digits)) return readSum(text, at, at, undefined)
  return digits.length === 2 ? readAlternatives(text, at, digits, 0, 0) : undefined
}

/** 一二三产业 names three things, it is no number. */
function isAscending(digits: string): boolean {
  return [...digits].every((sign, i) => i === 0 || digitOf[sign] === digitOf[digits[i - 1]!]! + 1)
}
