import { oneOf } from '../oneOf.js'
import { bigMagnitudeOf, digitOf, smallMagnitudeOf, tensOf, unitAfterMagnitude } from './numerals.table.js'

/** Makes a look-up of what a table says of the character at a place; -1 where it says nothing. */
function lookUp(table: Readonly<Record<string, number>>): (text: string, at: number) => number {
  const values = new Int8Array(0x10000).fill(-1)
  for (const [sign, value] of Object.entries(table)) values[sign.charCodeAt(0)] = value
  return (text, at) => (at < text.length ? values[text.charCodeAt(at)]! : -1)
}

/** The figure that a Chinese character is, 0–9; -1 for any other. */
export const digitAt: (text: string, at: number) => number = lookUp(digitOf)

/** 20 of 廿; -1 for most characters. */
export const tensAt: (text: string, at: number) => number = lookUp(tensOf)

/** The power of ten of 万 or 亿; -1 for any other. */
export const bigAt: (text: string, at: number) => number = lookUp(bigMagnitudeOf)

/** The power of ten that a character stands for, 百, 万; -1 for one that is no magnitude. */
export const magnitudeAt: (text: string, at: number) => number = lookUp({ ...smallMagnitudeOf, ...bigMagnitudeOf })

/** How many Chinese figures stand side by side at `at`, up to 21. */
export function hanDigits(text: string, at: number): number {
  let end = at
  while (end < at + 21 && digitAt(text, end) >= 0) end++
  return end - at
}

/** Whether a number in digits can go on here: most end with their digits. */
export const goesOn: (text: string, at: number) => boolean = oneOf(
  `0123456789${Object.keys({ ...digitOf, ...smallMagnitudeOf, ...bigMagnitudeOf, ...tensOf }).join('')} 个余多来几`,
)

const isMore = oneOf('余多来几')

/** 余 or 多 at `at`: inside a number (500多亿), at its end (200余家), or no such word. */
export function opensMore(text: string, at: number): 'inside' | 'end' | undefined {
  if (!isMore(text, at)) return undefined
  const sign = text[at]
  const next = text[at + 1] ?? ''
  if (powerAt(text, at + 1) >= 0) return 'inside'
  if (sign === '余') return /[额热杭姚江粮量]/.test(next) ? undefined : 'end'
  if (sign === '多') return /[样层式方渠点种次边地]/.test(next) && !/种|次/.test(next) ? undefined : 'end'
  return /[个家人名项年天公]/.test(next) && /[十百千]/.test(text[at - 1] ?? '') ? 'end' : undefined
}

const isFiller = oneOf(' 个')

/** 177.1 亿, 19  亿 in justified print, 2个亿: what may stand before a big magnitude; 2个亿元以上项目 are two of that size. */
export function fillerAt(text: string, at: number): 0 | 1 | 2 {
  if (!isFiller(text, at)) return 0
  if (text[at] !== ' ') return text[at + 1] === '亿' && text[at + 2] !== '元' ? 1 : 0
  const spaces = text[at + 1] === ' ' ? 2 : 1
  return bigAt(text, at + spaces) >= 0 ? spaces : 0
}

/** The power of ten of the magnitude at `at`, unless it belongs to the unit that follows (千瓦); -1 where none is. */
export function powerAt(text: string, at: number): number {
  const power = magnitudeAt(text, at)
  if (power !== 2 && power !== 3) return power
  const word = unitAfterMagnitude[text[at]!]
  return word && match(word, text, at + 1) ? -1 : power
}

/** Whether an Arabic digit stands at `at`. */
export function isFigure(text: string, at: number): boolean {
  if (at >= text.length) return false
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}

/** What a sticky pattern matches at `at`. */
export function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}
