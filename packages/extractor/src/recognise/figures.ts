import type { Comparator, QuantityMention, Span } from '@gangmu/model'

/** A quantity in the making: what `readFigure` read at one place, before ranges, lists and comparators are looked at. */
export interface Figure {
  start: number
  end: number
  /** End of the number itself: the unit begins here or after a space. */
  numberEnd: number
  value: number
  /** Upper end of a range or a vague number. */
  max: number | undefined
  kind: QuantityMention['kind']
  unit: string
  /** What the unit measures; empty without one. */
  dimension: string
  /** Power of ten of a closing 万 or 亿: what 5 takes from 8万 in 5—8万. */
  magnitude: number
  /** Written in Chinese numerals. */
  han: boolean
  /** Begins with its magnitude: 百家, 千亿元. */
  round: boolean
  /** Is a quantity only as the lower end of a range: 三 in 三至五百. */
  lowEnd: boolean
  comparator: Comparator | undefined
  /** The comparator stands after the number, or was carried here from the list's end. */
  comparatorSpans: Span[]
  rules: string[]
  doubt: string | undefined
}

/** A figure without anything said around it; all figures are made here, so that they have one shape. */
export function makeFigure(
  start: number,
  end: number,
  value: number,
  unit: string,
  dimension: string,
  rules: string[],
): Figure {
  return {
    start,
    end,
    numberEnd: end,
    value,
    max: undefined,
    kind: 'number',
    unit,
    dimension,
    magnitude: 0,
    han: false,
    round: false,
    lowEnd: false,
    comparator: undefined,
    comparatorSpans: [],
    rules,
    doubt: undefined,
  }
}
