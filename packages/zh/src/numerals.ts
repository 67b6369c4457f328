import { bigMagnitudeOf, digitOf, maxPlaces, smallMagnitudeOf, tensOf, unitAfterMagnitude } from './numerals.table.js'

/** A number as written: `3万4000`, `三千五百万`, `500多亿`. Offsets count in the text that was read. */
export interface Numeral {
  start: number
  end: number
  /** Exact: `1.2万亿` is 1200000000000. Of an open number (`500多亿`) or a vague one (`数十亿`, `七八`) the lower end. */
  value: number
  /** Upper end of a vague number: 数十亿 → 10000000000, 三五百 → 500. */
  max?: number
  /** 余, 多, 来 or 几 stands inside: the number is more than `value`. */
  more?: true
  /** Begins with a magnitude, with no figure before it: 百, 万亿. */
  bare?: true
  /** Power of ten that its last magnitude stands for, 0 when it has none: 8 for `5亿`. */
  magnitude: number
  script: 'arabic' | 'han'
}

export interface NumeralOptions {
  /** Whether `,` groups three digits (12,345). Say no where the source has a full-width comma between two figures. */
  grouping?: boolean
}

const arabic = /\d{1,3}(?:,\d{3}){1,5}(?!\d|,\d)(?:\.\d{1,12})?|\d{1,21}(?:\.\d{1,12})?/y
const arabicUngrouped = /\d{1,21}(?:\.\d{1,12})?/y
const hanDigits = /[〇○零一二两三四五六七八九壹贰叁肆伍陆柒捌玖]{1,21}/y
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

/** 七八, 三五百, 二三十万, 十七八: two figures side by side name the two ends of a stretch. */
function readAlternatives(text: string, at: number, digits: string, tens: number, start: number): Numeral | undefined {
  const [low, high] = [digitOf[digits[0]!]!, digitOf[digits[1]!]!]
  if (low === 0 || !(high === low + 1 || (low === 3 && high === 5))) return undefined
  let end = at + digits.length
  let power = 0
  let big = 0
  for (let step = powerAt(text, end); step !== undefined; step = powerAt(text, end)) {
    power += step
    big += bigMagnitudeOf[text[end]!] ?? 0
    end++
  }
  return {
    start: tens ? start : at,
    end,
    value: (tens + low) * 10 ** power,
    max: (tens + high) * 10 ** power,
    magnitude: big,
    script: 'han',
  }
}

/** 一二三产业 names three things, it is no number. */
function isAscending(digits: string): boolean {
  return [...digits].every((sign, i) => i === 0 || digitOf[sign] === digitOf[digits[i - 1]!]! + 1)
}

/** The whole part is read; 点 and figures may follow, and then a magnitude. */
function readFraction(text: string, start: number, at: number, whole: string): Numeral | undefined {
  const places = text[at] === '点' ? match(hanDigits, text, at + 1) : undefined
  if (!places) return { start, end: at, value: Number(whole), magnitude: 0, script: 'han' }
  const literal = `${whole}.${[...places].map((sign) => digitOf[sign]).join('')}`
  return readScaled(text, start, at + 1 + places.length, literal, 'han')
}

/** A decimal and the magnitudes after it. The scale goes into the literal, so that 1.2万亿 is exact. */
function readScaled(text: string, start: number, at: number, literal: string, script: Numeral['script']): Numeral {
  let end = at
  let power = 0
  let big = 0
  let more = false
  for (;;) {
    const space = fillerAt(text, end)
    const open = opensMore(text, end + space)
    const step = powerAt(text, end + space + (open === 'inside' ? 1 : 0))
    if (open === 'inside') more = true
    if (step === undefined) break
    end += space + (open === 'inside' ? 1 : 0)
    power += step
    big += bigMagnitudeOf[text[end]!] ?? 0
    end++
  }
  if (opensMore(text, end) === 'end') {
    more = true
    end++
  }
  const value = Number(`${literal}e${power}`)
  return { start, end, value, magnitude: big, script, ...(more && { more }) }
}

/** A number as a sum of groups: 3万4000, 四亿五千六百四十二万零一十五. `figure` is what has been read up to `at`. */
function readSum(text: string, start: number, from: number, figure: number | undefined): Numeral | undefined {
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
    const sign = text[at] ?? ''
    const empty = at === start
    const digit = digitOf[sign]
    if (digit !== undefined) {
      if (pending !== undefined) {
        // 十七八, 二十三四: the ends of a stretch
        const ends = spoken && last === 1 && high === 0 ? text.slice(at - 1, at + 1) : ''
        const found = ends && readAlternatives(text, at - 1, ends, section, start)
        if (found) return found
        break
      }
      if (digit === 0 && !empty) {
        if (!/[一二两三四五六七八九十壹贰叁肆伍陆柒捌玖拾]/.test(text[at + 1] ?? '')) break
        afterZero = true
      } else {
        pending = digit
        spoken = true
        magnitude = 0
      }
      at++
      continue
    }
    if (tensOf[sign] && pending === undefined && section === 0) {
      section = tensOf[sign]!
      last = 1
      lastSmall = 1
      at++
      continue
    }
    if (isFigure(text, at) && !empty && last >= 4 && pending === undefined && section === 0) {
      const literal = match(/\d{1,8}/y, text, at)!
      const next = text[at + literal.length] ?? ''
      const odd = /[\d.年]/.test(next) || (literal.length < 2 && !smallMagnitudeOf[next] && !bigMagnitudeOf[next])
      if (odd || Number(literal) >= 10 ** last) break
      pending = Number(literal)
      spoken = false
      magnitude = 0
      at += literal.length
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
    if (power === undefined) {
      if (sign === '点' && !empty && script === 'han' && match(hanDigits, text, at + 1)) {
        return readFraction(text, start, at, String(high + section + (pending ?? 0)))
      }
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
  return { start, end: at, value, magnitude, script, ...(more && { more }), ...(bare && { bare }) }
}

/** 余 or 多 at `at`: inside a number (500多亿), at its end (200余家), or no such word. */
function opensMore(text: string, at: number): 'inside' | 'end' | undefined {
  const sign = text[at]
  if (sign !== '余' && sign !== '多' && sign !== '来' && sign !== '几') return undefined
  const next = text[at + 1] ?? ''
  if (powerAt(text, at + 1) !== undefined) return 'inside'
  if (sign === '余') return /[额热杭姚江粮量]/.test(next) ? undefined : 'end'
  if (sign === '多') return /[样层式方渠点种次边地]/.test(next) && !/种|次/.test(next) ? undefined : 'end'
  return /[个家人名项年天公]/.test(next) && /[十百千]/.test(text[at - 1] ?? '') ? 'end' : undefined
}

/** 177.1 亿, 2个亿: what may stand before a big magnitude. */
function fillerAt(text: string, at: number): 0 | 1 {
  const next = text[at + 1] ?? ''
  return (text[at] === ' ' && bigMagnitudeOf[next]) || (text[at] === '个' && next === '亿') ? 1 : 0
}

function powerOf(sign: string): number {
  return smallMagnitudeOf[sign] ?? bigMagnitudeOf[sign]!
}

/** The power of ten of the magnitude at `at`, unless it belongs to the unit that follows: 千瓦. */
function powerAt(text: string, at: number): number | undefined {
  const sign = text[at] ?? ''
  const small = smallMagnitudeOf[sign]
  if (small === undefined) return bigMagnitudeOf[sign]
  const word = unitAfterMagnitude[sign]
  return word && match(word, text, at + 1) ? undefined : small
}

function isFigure(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}
