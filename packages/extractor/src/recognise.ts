import type { Mention } from '@gangmu/model'
import { fold } from '@gangmu/zh'
import { recogniseOrdinals } from './recognise/ordinals.js'
import { recogniseQuantities } from './recognise/quantities.js'
import { recogniseTimes } from './recognise/times.js'

/**
 * Finds the quantities, times and ordinals of a text by itself, in text order; spans are UTF-16 offsets into it.
 *
 * @param date the day that 明年 and 三年内 count from, `YYYY-MM-DD`; without it they have no dates
 * @example recognise('力争到2027年增长5%左右').map(({ text }) => text) // ['到2027年', '5%']
 */
export function recognise(text: string, { date }: { date?: string } = {}): Mention[] {
  const words = { text, folded: fold(text) }
  const times = recogniseTimes(words, date === undefined ? {} : { date })
  const quantities = recogniseQuantities(words, times).map(said)
  const mentions: Mention[] = [...times, ...quantities, ...recogniseOrdinals(words)]
  return mentions.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}

/** Without what is undefined. */
function said<T extends object>(mention: T): T {
  return Object.fromEntries(Object.entries(mention).filter(([, value]) => value !== undefined)) as T
}
