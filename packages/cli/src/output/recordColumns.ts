import type { ObservationRecord, PolicyRecord, Quantity, TargetRecord } from '@gangmu/model'
import type { Places } from './places.js'
import type { Row } from './rows.js'

/** A record as a row of a spreadsheet: every field, the sentence it stands in, and its place. */
export function fullRow(record: PolicyRecord, places: Places): Row {
  return {
    doc: record.doc,
    type: record.type,
    line: places.line(record.span.start),
    ...fieldsOf(record),
    address: record.address,
    section: places.section(record.span.start),
    sentence: record.type === 'document' ? undefined : places.sentence(record.span.start),
    start: record.span.start,
    end: record.span.end,
    id: record.id,
  }
}

/** A record as a row for a person's eyes: what is read first. */
export function shortRow(record: PolicyRecord, places: Places): Row {
  const at = { doc: record.doc, type: record.type, line: places.line(record.span.start) }
  switch (record.type) {
    case 'target':
      return { ...at, ...shortFigure(record), due: shortDue(record.deadline), force: record.force ?? undefined }
    case 'observation':
      return { ...at, ...shortFigure(record), asOf: asOf(record) }
    default:
      return { ...at, ...fieldsOf(record) }
  }
}

type Figure = Pick<TargetRecord, 'indicator' | 'quantity' | 'change' | 'period' | 'scope' | 'baseline'>

function shortFigure(record: Figure): Row {
  const { change, quantity } = record
  const sign = { increase: '+', decrease: '−', level: '' }[change]
  return {
    indicator: record.indicator.text,
    value: `${signs[quantity.comparator]}${sign}${quantity.text}`,
    period: record.period ?? undefined,
    scope: record.scope?.text,
  }
}

const signs: Readonly<Record<Quantity['comparator'], string>> = {
  '=': '',
  '>=': '≥ ',
  '>': '> ',
  '<=': '≤ ',
  '<': '< ',
  '~': '≈ ',
  range: '',
}

function fieldsOf(record: PolicyRecord): Row {
  switch (record.type) {
    case 'target':
      return {
        ...figure(record),
        due: dueOf(record.deadline),
        from: record.deadline?.from,
        basis: record.deadline?.basis,
        force: record.force ?? undefined,
        bodies: names(record.bodies),
      }
    case 'observation':
      return { ...figure(record), asOf: asOf(record) }
    case 'time':
      return {
        text: record.text,
        role: record.role,
        from: record.from,
        by: record.by,
        duration: record.duration,
        every: record.every,
      }
    case 'task':
      return { text: record.text, bodies: names(record.bodies), due: dueOf(record.deadline) }
    case 'citation':
      return {
        text: record.text,
        kind: record.kind,
        relation: record.relation,
        title: record.title,
        number: record.number,
      }
    case 'document':
      return {
        title: record.title,
        number: record.docNumber,
        issuers: record.issuers.join('、') || undefined,
        region: record.region?.name,
        kind: record.kind,
        written: record.written,
        published: record.published,
        effective: record.effective,
        period: record.period && `${record.period.from}—${record.period.by}`,
        forwards: record.forwards,
      }
  }
}

function figure(record: Figure): Row {
  const { quantity } = record
  return {
    indicator: record.indicator.text,
    indicatorId: record.indicator.id,
    comparator: quantity.comparator,
    value: quantity.value,
    min: quantity.min,
    max: quantity.max,
    unit: quantity.unit,
    quote: quantity.text,
    change: record.change,
    period: record.period ?? undefined,
    scope: record.scope?.text,
    baseline: record.baseline?.text,
  }
}

/** In brackets when the text does not say it and only the document's own period applies. */
function shortDue(deadline: TargetRecord['deadline']): string | undefined {
  const due = dueOf(deadline)
  return due && deadline?.basis === 'document' ? `(${due})` : due
}

function dueOf(deadline: TargetRecord['deadline']): string | undefined {
  return deadline?.by ?? deadline?.duration
}

function asOf({ asOf: reported }: ObservationRecord): string | undefined {
  return reported?.by ?? reported?.from
}

function names(bodies: ReadonlyArray<{ name: string; role: string }>): string | undefined {
  return bodies.length
    ? bodies.map(({ name, role }) => (role === 'responsible' ? name : `${name} (${role})`)).join('、')
    : undefined
}
