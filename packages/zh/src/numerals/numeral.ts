/** A number as written: `3万4000`, `三千五百万`, `500多亿`. Offsets count in the text that was read. */
export interface Numeral {
  start: number
  end: number
  /** Exact: `1.2万亿` is 1200000000000. Of an open number (`500多亿`) or a vague one (`数十亿`, `七八`) the lower end. */
  value: number
  /** Upper end of a vague number: 数十亿 → 10000000000, 三五百 → 500. */
  max: number | undefined
  /** 余, 多, 来 or 几 stands inside: the number is more than `value`. */
  more: boolean
  /** Begins with a magnitude, with no figure before it: 百, 万亿. */
  bare: boolean
  /** Power of ten that its last magnitude stands for, 0 when it has none: 8 for `5亿`. */
  magnitude: number
  script: 'arabic' | 'han'
}
