import { makeLexicon, type Numeral, oneOf, readUnit, wordAt } from '@gangmu/zh'
import { notCounters, nounUnits } from './counters.table.js'

export interface UnitRead {
  /** End of the unit in the text; where it is only understood (5000万群众), the end of the number. */
  end: number
  unit: string
  dimension: string
  rule: string
}

/**
 * Reads the unit after a numeral. Known units and measure words come from the table; any other character is taken for a measure word
 * by its position: where it closes the phrase (12垛。), or stands between a whole number and a noun (3垛柴草).
 */
export function readUnitAfter(folded: string, numeral: Numeral): UnitRead | undefined {
  const at = numeral.end
  const known = readUnit(folded, afterSpaces(folded, at))
  if (known) return { end: bracketed(folded, known.end), unit: known.unit, dimension: known.dimension, rule: 'unit' }
  const many = folded[at] === '/' ? perMany.exec(folded.slice(at, at + 4))?.[0] : undefined
  if (many) return { end: at + many.length, unit: many, dimension: 'ratio', rule: 'per-many' }
  return understood(folded, at) ?? (numeral.bare ? undefined : positional(folded, at, numeral))
}

/** Past the one or two spaces that justified print leaves between a number and its unit: 80  项. */
function afterSpaces(folded: string, at: number): number {
  if (folded[at] !== ' ') return at
  return folded[at + 1] === ' ' ? at + 2 : at + 1
}

/** 10/10万: a rate of deaths for so many. */
const perMany = /^\/(?:10|十|百|千)?万/u

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

const isCurrency = oneOf(Object.keys(currencyOf).join(''))

/** 新增人口100万, 旅游人次86.5万: without a unit of its own, the number counts what stands before it. */
export function readUnitBefore(folded: string, { start, magnitude }: Numeral): UnitRead | undefined {
  if (isCurrency(folded, start - 1))
    return { end: start, unit: currencyOf[folded[start - 1]!]!, dimension: 'money', rule: 'currency-sign' }
  if (magnitude === 0) return undefined
  const found = countedBefore.exec(folded.slice(Math.max(0, start - 12), start))
  if (!found) return undefined
  return {
    end: start,
    unit: found[1] ? '人' : found[2] ? '人次' : '户',
    dimension: 'count',
    rule: 'unit-of-noun-before',
  }
}

const boundary = /[^\p{Script=Han}]|$|以[上下内]|及以|之内|左右|上下|[的和与及等为或]/uy
const isNoCounter = oneOf(notCounters)

function positional(folded: string, at: number, { script, magnitude, value }: Numeral): UnitRead | undefined {
  if (at >= folded.length || isNoCounter(folded, at) || !/\p{Script=Han}/u.test(folded[at]!)) return undefined
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
    if (isNoCounter(folded, at + length)) break
  }
  if (script === 'han' || magnitude > 0 || !Number.isInteger(value)) return undefined
  return { end: bracketed(folded, at + 1), unit: folded[at]!, dimension: 'count', rule: 'counter-by-position' }
}
