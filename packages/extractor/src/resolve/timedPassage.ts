import type { IsoDate } from '@gangmu/zh'
import type { PassageTimes, RoledTime } from '../times/roledTime.js'

/** A time expression with the offset of its passage in the canonical text. */
export interface PlacedTime {
  time: RoledTime
  offset: number
  /** The year that a heading names after its period: 2026 of “十五五”目标和2026年工作. */
  year?: IsoDate | undefined
}

/** A passage with its times and with those that it stands under. */
export interface TimedPassage extends PassageTimes {
  /** Deadline or period of a heading or of the lead sentence above it: `到2025年` under 发展目标. */
  lead: PlacedTime | null
  /** The past time of a heading above it: `2025年` of 2025年工作回顾. */
  review: PlacedTime | null
  /** The planning period that the document has by its title or purpose. */
  own: { from: string; by: string; time?: PlacedTime } | null
  /** A cell of a task table that says in words what is to be done. */
  work: true | undefined
}
