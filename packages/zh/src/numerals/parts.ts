import type { Numeral } from './numeral.js'
import { bigMagnitudeOf, digitOf } from './numerals.table.js'
import { fillerAt, goesOn, hanDigits, match, opensMore, powerAt } from './signs.js'

/** 七八, 三五百, 二三十万, 十七八: two figures side by side name the two ends of a stretch. */
export function readAlternatives(
  text: string,
  at: number,
  digits: string,
  tens: number,
  start: number,
): Numeral | undefined {
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

/** The whole part is read; 点 and figures may follow, and then a magnitude. */
export function readFraction(text: string, start: number, at: number, whole: string): Numeral | undefined {
  const places = text[at] === '点' ? match(hanDigits, text, at + 1) : undefined
  if (!places) return { start, end: at, value: Number(whole), magnitude: 0, script: 'han' }
  const literal = `${whole}.${[...places].map((sign) => digitOf[sign]).join('')}`
  return readScaled(text, start, at + 1 + places.length, literal, 'han')
}

/** A decimal and the magnitudes after it. The scale goes into the literal, so that 1.2万亿 is exact. */
export function readScaled(
  text: string,
  start: number,
  at: number,
  literal: string,
  script: Numeral['script'],
): Numeral {
  if (!goesOn(text, at)) return { start, end: at, value: Number(literal), magnitude: 0, script }
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
  const read: Numeral = { start, end, value, magnitude: big, script }
  if (more) read.more = true
  return read
}
