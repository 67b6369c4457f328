import type { Span } from '@gangmu/model'
import type { WordRule } from './words.js'

/** What the words around an indicator say of its figure. */
export interface Frame {
  change: 'level' | 'increase' | 'decrease' | undefined
  period: 'annual' | 'total' | undefined
  /** 补偿资金每年2亿元: it is said between the noun and its figure, and holds for no other. */
  periodInside: boolean
  force: 'binding' | 'expected' | 'aspirational' | undefined
  scope: Span | undefined
  baseline: Span | undefined
  /** A word of doing or reaching governs the figure. */
  verb: string | undefined
  /** That word stands right before the figure and says what becomes of a measure: 达到, 控制在, 增长. */
  predicate: boolean
  /** Where the last leading word of doing stands: the indicator, when nothing else is left. */
  deed: Span | undefined
  rules: string[]
}

/** A frame of which nothing is said yet. */
export function newFrame(): Frame {
  return {
    change: undefined,
    period: undefined,
    periodInside: false,
    force: undefined,
    scope: undefined,
    baseline: undefined,
    verb: undefined,
    predicate: false,
    deed: undefined,
    rules: [],
  }
}

/** Notes what a word of the tables says. */
export function take(frame: Frame, rule: WordRule): void {
  if (rule.change && frame.change === undefined) frame.change = rule.change
  if (rule.period) frame.period = rule.period
  if (rule.force) frame.force = rule.force
  if (rule.change || rule.period || rule.force) frame.rules.push(rule.id)
}
