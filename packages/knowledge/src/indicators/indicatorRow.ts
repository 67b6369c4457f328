/** What an indicator measures; `ratio` is a share or rate, `density` a count for so many people, `intensity` an amount for so much output. */
export type Dimension =
  | 'money'
  | 'count'
  | 'ratio'
  | 'density'
  | 'intensity'
  | 'index'
  | 'time'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'energy'
  | 'power'
  | 'concentration'
  | 'yield'
  | 'labour'
  | 'computing'

/** An indicator that plans use. */
export interface IndicatorRow {
  id: string
  zh: string
  en: string
  /** Other names that texts give it; no name stands in two rows. */
  aliases: readonly string[]
  /** Base unit; empty for an index or a bare ratio. */
  unit: string
  dimension: Dimension
  /** Whether plans want it to rise or to fall. */
  better: 'higher' | 'lower' | 'none'
  domain: string
  /** Key in `indicatorSources`. */
  source: string
}
