import type { QuantityMention, TimeMention } from '@gangmu/model'
import { boundFigures } from './figuresBounds.js'
import { fillUnits } from './figuresLists.js'
import { joinRanges } from './figuresRanges.js'
import type { Words } from './figuresRead.js'
import { scanFigures } from './figuresScan.js'

/**
 * Finds the quantities of a stretch of text: numbers with their units, ranges, ratios, multiples, ranks and grades, with their comparators.
 * What `times` holds is left out (2025年, 三年内), but for lengths like 6个月. Spans count in `words.text`; `words.folded` is its folded form.
 *
 * @example recogniseQuantities({ text: '总产量达到11.1亿斤以上', folded: … }, [])
 * // [{ type: 'quantity', text: '11.1亿斤', value: 1110000000, unit: '斤', comparator: '>=', … }]
 */
export function recogniseQuantities(words: Words, times: readonly TimeMention[]): QuantityMention[] {
  const figures = boundFigures(words, fillUnits(words, joinRanges(words, scanFigures(words, times))))
  return figures.map((figure): QuantityMention => {
    const { start, end, value, max, kind, unit, comparatorSpans, rules, doubt } = figure
    // What is not said is written down as undefined, so that all mentions have one shape.
    return {
      type: 'quantity',
      span: { start, end },
      text: words.text.slice(start, end),
      kind,
      unit,
      comparator: max === undefined ? (figure.comparator ?? '=') : 'range',
      comparatorSpans,
      rules,
      value: max === undefined ? value : undefined,
      min: max === undefined ? undefined : value,
      max,
      doubt,
    } as QuantityMention
  })
}
