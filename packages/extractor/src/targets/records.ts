import type { Baseline, Quantity, Scope, Span, TargetRecord } from '@gangmu/model'
import { provenance } from '../provenance.js'
import type { GoverningTime } from '../resolve/governingTime.js'
import type { Recognised } from './read.js'
import type { Indicator, Reading } from './reading.js'
import { isEach } from './scope.js'

type Figure = Omit<TargetRecord, 'type' | 'deadline' | 'force' | 'bodies'>

/** The fields that a target and an observation share, made of a reading. */
export function figureOf(
  type: 'target' | 'observation',
  { passage }: Recognised,
  doc: string,
  reading: Reading,
  indicator: Indicator,
  governing: GoverningTime,
  rules: string[],
): Figure {
  const { mention } = reading.figure
  const shift = (at: Span): Span => ({ start: passage.offset + at.start, end: passage.offset + at.end })
  const slice = (at: Span): string => passage.text.slice(at.start, at.end)
  const { id, address, span } = provenance(type, doc, passage, shift(mention.span), indicator.text)
  const quantity: Quantity = {
    text: mention.text,
    kind: mention.kind,
    unit: mention.unit,
    comparator: mention.comparator,
    span,
  }
  if (mention.value !== undefined) quantity.value = mention.value
  if (mention.min !== undefined) quantity.min = mention.min
  if (mention.max !== undefined) quantity.max = mention.max
  const baseline = governing.baseline ?? reading.compared ?? ownBaseline(reading, shift, slice)
  return {
    id,
    doc,
    address,
    span,
    rules,
    indicator: indicator.span ? { text: indicator.text, span: shift(indicator.span) } : { text: indicator.text },
    quantity,
    change: reading.change ?? 'level',
    period: reading.period ?? null,
    baseline,
    scope: reading.scope ? scopeOf(slice(reading.scope), shift(reading.scope)) : null,
  }
}

function scopeOf(text: string, span: Span): Scope {
  return isEach(text) ? { text, span, each: true } : { text, span }
}

/** 从380元提高至1000元: the figure that the change starts from. */
function ownBaseline(
  { origin, baseline }: Reading,
  shift: (span: Span) => Span,
  slice: (span: Span) => string,
): Baseline | null {
  if (baseline) return { text: slice(baseline), span: shift(baseline) }
  if (!origin) return null
  return { text: origin.text, ...(origin.value !== undefined && { value: origin.value }), span: shift(origin.span) }
}
