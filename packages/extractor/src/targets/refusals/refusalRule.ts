/**
 * Figures that are no targets by the words next to them. `before` is tested on the words of the clause up to the figure with its
 * comparator, `after` on those behind it, both masked; `unit` on the base unit. In the examples the figure stands in 【】.
 */
export interface RefusalRule {
  id: string
  /** What the figure is instead. */
  reason: string
  before?: RegExp
  after?: RegExp
  unit?: RegExp
  /** Only numbers that are written as one word: 百, 千亿. */
  round?: true
  /** Only smaller figures. */
  below?: number
  /** Only figures without a bound. */
  exact?: true
  /** Only figures with a bound. */
  bounded?: true
  /** Only figures with an upper bound. */
  most?: true
  /** Not where a text tells by what share something has grown: 低保标准提高5%. */
  untold?: true
  /** Tested on the name of the indicator. */
  name?: RegExp
  /** Only for figures that come before what they count (建成50个工厂), or only for those after (工厂50个). */
  order?: 'noun' | 'number'
  yes: readonly string[]
  no?: readonly string[]
}
