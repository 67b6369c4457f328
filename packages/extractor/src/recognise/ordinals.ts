import type { OrdinalMention } from '@gangmu/model'
import { readNumeral } from '@gangmu/zh'
import type { Words } from './figuresRead.js'

const maxPlaces = 12

/**
 * Finds the ordinals of a stretch of text: 第五, 第250. Spans count in `words.text`.
 *
 * @example recogniseOrdinals({ text: '第二百五十条', folded: '第二百五十条' }) // [{ type: 'ordinal', text: '第二百五十', value: 250, … }]
 */
export function recogniseOrdinals({ text, folded }: Words): OrdinalMention[] {
  const found: OrdinalMention[] = []
  for (let at = folded.indexOf('第'); at >= 0; at = folded.indexOf('第', at + 1)) {
    const space = folded[at + 1] === ' ' ? 1 : 0
    const numeral = readNumeral(folded, at + 1 + space)
    if (!numeral || numeral.max !== undefined || numeral.more || numeral.end - at > maxPlaces) continue
    const span = { start: at, end: numeral.end }
    found.push({
      type: 'ordinal',
      span,
      text: text.slice(span.start, span.end),
      value: numeral.value,
      rules: ['ordinal'],
    })
  }
  return found
}
