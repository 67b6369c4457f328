import type { Baseline, ObservationRecord, Quantity, QuantityMention, Scope, Span, TargetRecord } from '@gangmu/model'
import type { Passage } from '../passages.js'
import { provenance } from '../provenance.js'
import type { GoverningTime } from '../resolve/governingTime.js'
import { timesStartingBefore } from '../resolve/timesStartingBefore.js'
import type { Indicator, Reading } from './bind/reading.js'
import type { Recognised } from './targetReading.js'
import { isEach } from './words/scope.js'

/** A reading with all that has been settled of it. */
export interface Settled {
  item: Recognised
  doc: string
  reading: Reading
  indicator: Indicator
  governing: GoverningTime
  rules: string[]
}

/** A reading of what shall be, as a record. */
export function targetOf(settled: Settled): TargetRecord {
  const { item, reading, governing } = settled
  const record: TargetRecord = {
    type: 'target',
    ...measured('target', settled),
    deadline: governing.deadline,
    force: reading.force ?? null,
    bodies: [],
  }
  if (item.work) record.table = true
  return record
}

/** A reading of what has been reached, as a record. */
export function observationOf(settled: Settled): ObservationRecord {
  return {
    type: 'observation',
    ...measured('observation', settled),
    asOf: settled.governing.told ?? settled.governing.asOf,
  }
}

/** What a target and an observation both say. */
function measured(
  type: 'target' | 'observation',
  { item, doc, reading, indicator, governing, rules }: Settled,
): Omit<ObservationRecord, 'type' | 'asOf'> {
  const { passage } = item
  const { figure, scope } = reading
  const { id, address, span } = provenance(type, doc, passage, shift(figure.mention.span, passage), indicator.text)
  return {
    id,
    doc,
    address,
    span,
    rules,
    indicator: indicatorOf(indicator, passage),
    quantity: quantityOf(figure.mention, span),
    change: reading.change ?? 'level',
    period: reading.period ?? null,
    baseline: baselineOf(reading, governing, item),
    scope: scope ? scopeOf(scope, passage) : null,
  }
}

function shift({ start, end }: Span, { offset }: Passage): Span {
  return { start: offset + start, end: offset + end }
}

function indicatorOf({ text, span }: Indicator, passage: Passage): TargetRecord['indicator'] {
  return span ? { text, span: shift(span, passage) } : { text }
}

function quantityOf({ text, kind, unit, comparator, value, min, max }: QuantityMention, span: Span): Quantity {
  const quantity: Quantity = { text, kind, unit, comparator, span }
  if (value !== undefined) quantity.value = value
  if (min !== undefined) quantity.min = min
  if (max !== undefined) quantity.max = max
  return quantity
}

function scopeOf(at: Span, passage: Passage): Scope {
  const text = passage.text.slice(at.start, at.end)
  const span = shift(at, passage)
  return isEach(text) ? { text, span, each: true } : { text, span }
}

/**
 * What the figure is compared with; in 从380元提高至1000元 the figure that the change starts from, in 由2020年的186公里增至240公里 with its year.
 */
function baselineOf(
  { compared, baseline, origin }: Reading,
  governing: GoverningTime,
  { passage, times }: Recognised,
): Baseline | null {
  const said = governing.baseline ?? compared
  if (said) return said
  if (baseline) return { text: passage.text.slice(baseline.start, baseline.end), span: shift(baseline, passage) }
  if (!origin) return null
  const { text, value } = origin
  const from: Baseline = { text, span: shift(origin.span, passage) }
  const of = times[timesStartingBefore(times, origin.span.start) - 1]
  if (of && /^的?[^，。；、的]{0,6}$/u.test(passage.text.slice(of.span.end, origin.span.start))) {
    const year = Number(of.by?.slice(0, 4))
    if (year > 0) from.year = year
  }
  if (value !== undefined) from.value = value
  return from
}
