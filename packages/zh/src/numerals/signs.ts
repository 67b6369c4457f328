import { oneOf } from '../oneOf.js'
import { bigMagnitudeOf, digitOf, smallMagnitudeOf, tensOf, unitAfterMagnitude } from './numerals.table.js'

/** Figures side by side, sticky. */
export const hanDigits: RegExp = /[〇○零一二两三四五六七八九壹贰叁肆伍陆柒捌玖]{1,21}/y

/** Whether a number in digits can go on here: most end with their digits. */
export const goesOn: (text: string, at: number) => boolean = oneOf(
  `0123456789${Object.keys({ ...digitOf, ...smallMagnitudeOf, ...bigMagnitudeOf, ...tensOf }).join('')} 个余多来几`,
)

/** 余 or 多 at `at`: inside a number (500多亿), at its end (200余家), or no such word. */
export function opensMore(text: string, at: number): 'inside' | 'end' | undefined {
  const sign = text[at]
  if (sign !== '余' && sign !== '多' && sign !== '来' && sign !== '几') return undefined
  const next = text[at + 1] ?? ''
  if (powerAt(text, at + 1) !== undefined) return 'inside'
  if (sign === '余') return /[额热杭姚江粮量]/.test(next) ? undefined : 'end'
  if (sign === '多') return /[样层式方渠点种次边地]/.test(next) && !/种|次/.test(next) ? undefined : 'end'
  return /[个家人名项年天公]/.test(next) && /[十百千]/.test(text[at - 1] ?? '') ? 'end' : undefined
}

/** 177.1 亿, 2个亿: what may stand before a big magnitude. */
export function fillerAt(text: string, at: number): 0 | 1 {
  const next = text[at + 1] ?? ''
  return (text[at] === ' ' && bigMagnitudeOf[next]) || (text[at] === '个' && next === '亿') ? 1 : 0
}

/** The power of ten that a magnitude stands for. */
export function powerOf(sign: string): number {
  return smallMagnitudeOf[sign] ?? bigMagnitudeOf[sign]!
}

/** The power of ten of the magnitude at `at`, unless it belongs to the unit that follows: 千瓦. */
export function powerAt(text: string, at: number): number | undefined {
  const sign = text[at] ?? ''
  const small = smallMagnitudeOf[sign]
  if (small === undefined) return bigMagnitudeOf[sign]
  const word = unitAfterMagnitude[sign]
  return word && match(word, text, at + 1) ? undefined : small
}

/** Whether an Arabic digit stands at `at`. */
export function isFigure(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}

/** What a sticky pattern matches at `at`. */
export function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}
