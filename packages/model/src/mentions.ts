/**
 * Mentions: what recognisers find in a stretch of text, before they are bound into records. They stand off from the tree and may overlap.
 */
import type { IsoDate, Span } from './source.js'

/** How a number binds: `~` is 左右 or 约, `range` lies between `min` and `max`. */
export type Comparator = '=' | '>=' | '>' | '<=' | '<' | '~' | 'range'

/** A number with its unit. Spans count in the text that was given to the recogniser. */
export interface QuantityMention {
  type: 'quantity'
  /** The number with its unit, without comparator words. */
  span: Span
  text: string
  kind: 'number' | 'ratio' | 'rank' | 'grade' | 'multiple'
  /** In the base unit; absent for a range. */
  value?: number
  min?: number
  max?: number
  /** The base unit: 人, 元, %, 百分点, 微克/立方米; empty for a bare number. */
  unit: string
  comparator: Comparator
  /** Where comparator words stand (不低于 before, 以上 after): they lie outside `span`. */
  comparatorSpans: Span[]
  /** Ids of the rules that made it. */
  rules: string[]
  /** Id of the rule that doubts that it says anything by itself: `denominator` (每千人), `quoted-name` (“三个一批”), `circle` (15分钟生活圈). */
  doubt?: string
}

/** An expression that names a point or a stretch of time. */
export interface TimeMention {
  type: 'time'
  span: Span
  text: string
  from?: IsoDate
  by?: IsoDate
  /** ISO 8601 duration: P5Y. */
  duration?: string
  /** ISO 8601 period of recurrence: P1Y, P3M, P1M, P1W. */
  every?: string
  /** What its form says: a limit (到…, …前), a stretch, a bare point, a recurrence, a length. The role comes from its context. */
  form: 'limit' | 'stretch' | 'point' | 'recurrence' | 'length'
  rules: string[]
}

/** 第五, 第250: a place in an order. */
export interface OrdinalMention {
  type: 'ordinal'
  span: Span
  text: string
  value: number
  rules: string[]
}

/** Any mention, told apart by its `type`. */
export type Mention = QuantityMention | TimeMention | OrdinalMention
