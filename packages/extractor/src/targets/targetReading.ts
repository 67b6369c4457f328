import type { Message, ObservationRecord, QuantityMention, Span, TargetRecord } from '@gangmu/model'
import type { TimedPassage } from '../resolve/timedPassage.js'

/** A passage with what was recognised in it; spans count in its text. */
export interface Recognised extends TimedPassage {
  quantities: readonly QuantityMention[]
}

/** What became of a figure, and why. */
export interface Explanation {
  /** In the canonical text. */
  span: Span
  text: string
  outcome: 'target' | 'observation' | 'refused'
  /** Rules that made the record, or the one that refused it. */
  rules: string[]
  reason: string
  indicator?: string
}

export interface TargetReading {
  records: Array<TargetRecord | ObservationRecord>
  messages: Message[]
  explanations: Explanation[]
}
