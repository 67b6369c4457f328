import { makeLexicon, wordAt } from './lexicon.js'
import { match } from './numerals/signs.js'
import { counterRows, unitRows, wordBegins } from './units.table.js'

/** A unit as read from a text. */
export interface Unit {
  end: number
  /** Its usual name: 元 for 元人民币, 百分点 for 个百分点, `元/人·月` for a compound. Not converted: 公里 stays 公里. */
  unit: string
  /** What it measures (`length`, `money`, `count`), or `compound`. */
  dimension: string
  /** Its size in the base unit of its dimension: 1000 for 公里. */
  factor: number
}

interface Entry {
  unit: string
  dimension: string
  factor: number
  /** Ends with a Latin letter: no unit where another follows. */
  latin: boolean
  /** Characters with which it is another word. */
  notBefore: string
}

const entry = (name: string, unit: string, dimension: string, factor: number): [string, Entry] => [
  name,
  { unit, dimension, factor, latin: isLatin(name, name.length - 1), notBefore: wordBegins[name] ?? '' },
]

function* entries(): Generator<[string, Entry]> {
  for (const row of counterRows)
    for (const counter of row.counters.split(' ')) yield entry(counter, counter, 'count', 1)
  yield entry('人口', '人', 'count', 1)
  for (const { dimension, units } of unitRows) {
    for (const [name, size] of Object.entries(units)) {
      const unit = typeof size === 'string' ? size : name
      yield entry(name, unit, dimension, Number(units[unit] ?? 1))
    }
  }
}
const lexicon = makeLexicon(entries())
const scale = /[十百千万亿]{0,2}/y

/**
 * Reads the unit that begins at `at` of a folded text: a measure (公里), money, a known measure word (人次), or a compound of them
 * (微克/立方米, 元/人·月, 兆比特每秒). Undefined when none begins there, also where it would be the beginning of another word (人 in 人才).
 *
 * @example readUnit('微克/立方米以下', 0) // { end: 6, unit: '微克/立方米', dimension: 'compound', factor: 1 }
 */
export function readUnit(text: string, at: number): Unit | undefined {
  const first = readSimple(text, at)
  if (!first) return undefined
  let { end } = first
  let { unit } = first
  for (let parts = 0; parts < 3; parts++) {
    const sign = text[end]
    if (sign !== '/' && sign !== '·' && sign !== '每') break
    // 元/千瓦时, but 元/千人
    const scaled = sign === '每' || readSimple(text, end + 1) ? 0 : (match(scale, text, end + 1)?.length ?? 0)
    const start = end + 1 + scaled
    const next = readSimple(text, start) ?? readCalendarUnit(text, start)
    if (!next || (sign === '每' && next.unit === '年')) break
    unit += (sign === '每' ? '每' : sign) + text.slice(end + 1, start) + next.unit
    end = next.end
  }
  return unit === first.unit ? first : { end, unit, dimension: 'compound', factor: 1 }
}

/** 月 and 季 are units of time only below a stroke: 元/人·月. */
function readCalendarUnit(text: string, at: number): Pick<Unit, 'unit' | 'end'> | undefined {
  const sign = text[at]
  return sign === '月' || sign === '季' || sign === '旬' ? { unit: sign, end: at + 1 } : undefined
}

function readSimple(text: string, at: number): Unit | undefined {
  const found = wordAt(lexicon, text, at, (name, { latin }) => !latin || !isLatin(text, at + name.length))
  if (!found) return undefined
  const [name, { unit, dimension, factor, notBefore }] = found
  const end = at + name.length
  if (notBefore !== '' && name.length === 1 && end < text.length && notBefore.includes(text[end]!)) return undefined
  return { end, unit, dimension, factor }
}

function isLatin(text: string, at: number): boolean {
  if (at >= text.length) return false
  const code = text.charCodeAt(at) | 32
  return code >= 97 && code <= 122
}
