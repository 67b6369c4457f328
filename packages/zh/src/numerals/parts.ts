import type { Numeral } from './numeral.js'
import { bigAt, digitAt, fillerAt, goesOn, hanDigits, opensMore, powerAt } from './signs.js'

/** 七八, 三五百, 二三十万, 十七八: two figures side by side at `at` name the two ends of a stretch. */
export function readAlternatives(text: string, at: number, tens: number, start: number): Numeral | undefined {
  const low = digitAt(text, at)
  const high = digitAt(text, at + 1)
  if (low <= 0 || !(high === low + 1 || (low === 3 && high === 5))) return undefined
  let end = at + 2
  let power = 0
  let big = 0
  for (let step = powerAt(text, end); step >= 0; step = powerAt(text, end)) {
    power += step
    big += Math.max(0, bigAt(text, end))
    end++
  }
  return {
    start,
    end,
    value: (tens + low) * 10 ** power,
    max: (tens + high) * 10 ** power,
    more: false,
    bare: false,
    magnitude: big,
    script: 'han',
  }
}

/** The whole part is read; 点 and figures may follow, and then a magnitude. */
export function readFraction(text: string, start: number, at: number, whole: string): Numeral | undefined {
  const places = text[at] === '点' ? hanDigits(text, at + 1) : 0
  if (places === 0) return plain(start, at, Number(whole), 'han')
  let literal = `${whole}.`
  for (let sign = at + 1; sign <= at + places; sign++) literal += digitAt(text, sign)
  return readScaled(text, start, at + 1 + places, literal, 'han')
}

/** A number with nothing after its figures. */
export function plain(start: number, end: number, value: number, script: Numeral['script']): Numeral {
  return { start, end, value, max: undefined, more: false, bare: false, magnitude: 0, script }
}

/** A decimal and the magnitudes after it. The scale goes into the literal, so that 1.2万亿 is exact. */
export function readScaled(
  text: string,
  start: number,
  at: number,
  literal: string,
  script: Numeral['script'],
): Numeral {
  if (!goesOn(text, at)) return plain(start, at, Number(literal), script)
  let end = at
  let power = 0
  let big = 0
  let more = false
  for (;;) {
    const space = fillerAt(text, end)
    const inside = opensMore(text, end + space) === 'inside'
    const step = powerAt(text, end + space + (inside ? 1 : 0))
    if (inside) more = true
    if (step < 0) break
    end += space + (inside ? 1 : 0)
    power += step
    big += Math.max(0, bigAt(text, end))
    end++
  }
  if (opensMore(text, end) === 'end') {
    more = true
    end++
  }
  return { start, end, value: Number(`${literal}e${power}`), max: undefined, more, bare: false, magnitude: big, script }
}
