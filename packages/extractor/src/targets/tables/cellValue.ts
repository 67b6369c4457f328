import type { QuantityMention, Span } from '@gangmu/model'
import { fold } from '@gangmu/zh'
import { recogniseQuantities } from '../../recognise/quantities.js'

/** A figure in a cell of an indicator table. */
export interface CellValue {
  mention: QuantityMention
  /** The number as written; counts in the cell's text. */
  span: Span
  change?: 'increase' | 'decrease'
  /** [40]: a total over the period. */
  total?: true
}

const shape =
  /^[[［〔【(（]?(?:比(?:(?:19|20)\d\d年|上年))?(累计|共)?(下降|降低|减少|压减|-(?=\d))?(增长|增加|提高|新增)?((?:[≥≤><~]|>=|<=|不低于|不少于|不超过|不高于|大于|小于|超过|低于|约|控制在|达到)*)(\d[\d,.]*(?:(?:—|-|~|–)\d[\d.]*)?)((?:万|亿|千|百)?(?:%|‰|\p{Script=Han}[\p{Script=Han}/]{0,6})?)(以上|以下|以内|左右)?[\]］〕】)）]?(?:[(（].{0,12}[)）])?$/u

/** >7,并高于上年: what else is wished for after a bound. */
const furtherWords = /^([≥≤><]\d[\d.]{0,9}%?)[、,]\D{2,40}$/u

/** 2∶1, ≥1.5:1 */
const ratio = /^([≥≤><~]?)\d[\d.]*[:∶：]\d[\d.]*$/u

/**
 * Reads a cell that holds one figure and nothing else: ≥7.5, [190], 下降6, 45.6以上. `said` is what the table says the unit is.
 * A cell with any other words in it is no figure; nor is 2025, unless the table says of what.
 */
export function cellValue(text: string, said: string): CellValue | null {
  const unit = fold(said)
  const folded = fold(text).replace(/≧/gu, '≥').replace(/≦/gu, '≤').replace(furtherWords, '$1')
  if (ratio.test(folded)) return ratioIn(text, folded)
  const match = shape.exec(folded)
  if (!match) return null
  if (/^(?:19|20)\d\d(?:\D|$)/u.test(folded) && !(unit && folded.length === 4)) return null
  const [, total, fall, rise, before = '', number = '', own = '', after = ''] = match
  if (/^(?:年|月|日|号|期)/u.test(own)) return null
  const bare = own.replace(/^(?:以上|以下|以内|左右)/u, '')
  const suffix = after || (bare === own ? '' : own)
  const written = `${before}${number}${scaled(bare, unit)}${suffix}`
  const mention = recogniseQuantities({ text: written, folded: written }, [])[0]
  if (!mention) return null
  const whole = own === '' ? inFull(mention.unit, unit) : mention.unit
  const start = folded.indexOf(number, (match[1] ?? '').length)
  const end = start + number.length + (bare.startsWith('%') || bare.startsWith('‰') ? 1 : 0)
  return {
    mention: { ...mention, unit: whole, text: text.slice(start, end) },
    span: { start, end },
    ...(fall ? { change: 'decrease' as const } : rise ? { change: 'increase' as const } : {}),
    ...((total || /^[[［〔]/u.test(folded)) && { total: true as const }),
  }
}

/** The unit in the cell, or the table's; 万 and 亿 in the cell go before the table's unit. */
function scaled(own: string, unit: string): string {
  if (own === '') return unit
  return /^[万亿千百]+$/u.test(own) ? own + unit.replace(/^[万亿千百]+/u, '') : own
}

/** 元/人·月 of which a reader in a sentence takes 元 only: the table says that all of it is the unit. */
function inFull(read: string, said: string): string {
  if (read !== '' && said.startsWith(read)) return said
  const base = said.replace(/^[万亿千百]+/u, '')
  return read !== '' && base.startsWith(read) ? base : read
}

function ratioIn(text: string, folded: string): CellValue | null {
  const [mention] = recogniseQuantities({ text: folded, folded }, [])
  if (mention?.kind !== 'ratio') return null
  const start = folded.search(/\d/u)
  return { mention: { ...mention, text: text.slice(start) }, span: { start, end: text.length } }
}
