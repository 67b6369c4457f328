import type { Baseline, Span, TargetRecord } from '@gangmu/model'
import { provenance } from '../provenance.js'
import type { GoverningTime } from '../resolve/governingTime.js'
import type { Indicator, Reading } from './bind.js'
import type { Recognised } from './read.js'
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
  const { value, min, max, kind, unit, comparator, text } = mention
  return {
    ...provenance(type, doc, passage, shift(mention.span), indicator.text),
    rules,
    indicator: { text: indicator.text, ...(indicator.span && { span: shift(indicator.span) }) },
    quantity: {
      text,
      kind,
      ...(value !== undefined && { value }),
      ...(min !== undefined && { min }),
      ...(max !== undefined && { max }),
      unit,
      comparator,
      span: shift(mention.span),
    },
    change: reading.change ?? 'level',
    period: reading.period ?? null,
    baseline: governing.baseline ?? reading.compared ?? ownBaseline(reading, shift, slice),
    scope: reading.scope
      ? { text: slice(reading.scope), span: shift(reading.scope), ...(isEach(slice(reading.scope)) && { each: true }) }
      : null,
  }
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
