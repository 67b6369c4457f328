import type { IsoDate } from './isoDates.js'

/** What relative words count from. */
export interface CalendarContext {
  /** The document's date: 今年, 三年内, 本季度. */
  date?: IsoDate | undefined
  /** The year that the text is in: 3月上旬, 年底前, 当年. */
  year?: number | undefined
  /** The year that 去年 has named last: the 上年 of its figures is the one before it. */
  told?: number | undefined
}

/** A point or stretch of the calendar as it was read. Without `from` and `by` when the text does not say the year. */
export interface Point {
  end: number
  from?: IsoDate
  by?: IsoDate
  /** It names the year itself. */
  explicit: boolean
  rules: string[]
}
