import { makeLexicon, readUnit, wordAt } from '@gangmu/zh'
import { notCounters, nounUnits } from './counters.table.js'

export interface UnitRead {
  /** End of the unit in the text; where it is only understood (5000万群众), the end of the number. */
  end: number
  unit: string
  dimension: string
  rule: string
}

export interface NumberShape {
  /** Written in Chinese numerals. */
  han: boolean
  /** It has 万 or 亿. */
  magnitude: boolean
  integer: boolean
  /** It begins with its magnitude: 百, 千亿. */
  round: boolean
}

/**
 * Reads the unit of a number that ends at `at`. Known units and measure words come from the table; any other character is taken for a measure word
 * by its position: where it closes the phrase (12垛。), or stands between a whole number and a noun (3垛柴草).
 */
export function readUnitAfter(folded: string, at: number, shape: NumberShape): UnitRead | undefined {
  const known = readUnit(folded, at)
  if (known) return { end: bracketed(folded, known.end), unit: known.unit, dimension: known.dimension, rule: 'unit' }
  const spaced = folded[at] === ' ' ? readUnit(folded, at + 1) : undefined
  if (spaced)
    return { end: bracketed(folded, spaced.end), unit: spaced.unit, dimension: spaced.dimension, rule: 'unit' }
  return understood(folded, at) ?? (shape.round ? undefined : positional(folded, at, shape))
}

/** 套(间), 县(市、区): a second measure word in brackets belongs to the quantity. */
function bracketed(folded: string, at: number): number {
  if (folded[at] !== '(') return at
  const inside = folded.slice(at + 1, at + 6).split(')', 1)[0]!
  if (inside.length > 4) return at
  for (const part of inside.split('、')) if (readUnit(part, 0)?.end !== part.length) return at
  return at + inside.length + 2
}

const nouns = makeLexicon(nounUnits.flatMap((row) => row.nouns.map((noun) => [noun, row] as const)))

/** 5000万群众: the noun says what is counted, and so the unit. */
function understood(folded: string, at: number): UnitRead | undefined {
  const row = wordAt(nouns, folded, at)?.[1]
  return row && { end: at, unit: row.unit, dimension: 'count', rule: row.id }
}

const countedBefore =
  /(?:(人口|人数)|(人次)|(户数))(?:规模|已经?|总量|总数|分别|均|力争|稳定在|保持在|控制在|达到|超过|突破|新增|增加到?|提高到|增至|约|达|超|为|近|到|至)*$/

const currencyOf: Readonly<Record<string, string>> = { '￥': '元', '¥': '元', $: '美元', '€': '欧元', '£': '英镑' }

/** 新增人口100万, 旅游人次86.5万: without a unit of its own, the number counts what stands before it. */
export function readUnitBefore(folded: string, at: number, shape: NumberShape): UnitRead | undefined {
  const money = currencyOf[folded[at - 1] ?? '']
  if (money) return { end: at, unit: money, dimension: 'money', rule: 'currency-sign' }
  if (!shape.magnitude) return undefined
  const found = countedBefore.exec(folded.slice(Math.max(0, at - 12), at))
  if (!found) return undefined
  return { end: at, unit: found[1] ? '人' : found[2] ? '人次' : '户', dimension: 'count', rule: 'unit-of-noun-before' }
}

const boundary = /[^\p{Script=Han}]|$|以[上下内]|及以|之内|左右|上下|[的和与及等为或]/uy

function positional(folded: string, at: number, shape: NumberShape): UnitRead | undefined {
  const sign = folded[at]
  if (!sign || !/\p{Script=Han}/u.test(sign) || notCounters.includes(sign)) return undefined
  for (let length = 1; length <= 2; length++) {
    boundary.lastIndex = at + length
    if (boundary.test(folded)) {
      return {
        end: bracketed(folded, at + length),
        unit: folded.slice(at, at + length),
        dimension: 'count',
        rule: 'counter-by-position',
      }
    }
    if (notCounters.includes(folded[at + length]!)) break
  }
  if (shape.han || shape.magnitude || !shape.integer) return undefined
  return { end: bracketed(folded, at + 1), unit: sign, dimension: 'count', rule: 'counter-by-position' }
}
