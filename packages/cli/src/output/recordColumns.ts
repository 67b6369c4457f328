import type { PolicyRecord, Quantity, TargetRecord } from '@gangmu/model'
import type { Places } from './places.js'
import type { Row, Value } from './rows.js'

/**
 * A record as a row of a spreadsheet. `full` has every field and the sentence it stands in; otherwise only what a person reads first.
 */
export function rowOf(record: PolicyRecord, places: Places, full: boolean): Row {
  const at = { type: record.type, line: places.line(record.span.start) }
  const row = { ...at, ...fieldsOf(record) }
  if (!full) return row
  return {
    doc: record.doc,
    ...row,
    address: record.address,
    section: places.section(record.span.start),
    sentence: record.type === 'document' ? undefined : places.sentence(record.span.start),
    start: record.span.start,
    end: record.span.end,
    id: record.id,
  }
}

function fieldsOf(record: PolicyRecord): Row {
  switch (record.type) {
    case 'target':
      return {
        ...figure(record),
        due: record.deadline?.by ?? record.deadline?.duration,
        from: record.deadline?.from,
        basis: record.deadline?.basis,
        force: record.force ?? undefined,
        bodies: names(record.bodies),
      }
    case 'observation':
      return { ...figure(record), asOf: record.asOf?.by ?? record.asOf?.from }
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
      return { text: record.text, bodies: names(record.bodies), due: record.deadline?.by }
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
        issuers: record.issuers.join('、'),
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

function figure(
  record: Pick<TargetRecord, 'indicator' | 'quantity' | 'change' | 'period' | 'scope' | 'baseline'>,
): Row {
  return {
    indicator: record.indicator.text,
    comparator: record.quantity.comparator,
    value: valueText(record.quantity),
    unit: record.quantity.unit,
    quote: record.quantity.text,
    change: record.change === 'level' ? undefined : record.change,
    period: record.period ?? undefined,
    scope: record.scope?.text,
    baseline: record.baseline?.text,
  }
}

function valueText({ value, min, max }: Quantity): Value {
  return value ?? `${min ?? ''}–${max ?? ''}`
}

function names(bodies: ReadonlyArray<{ name: string; role: string }>): string | undefined {
  return bodies.length
    ? bodies.map(({ name, role }) => (role === 'responsible' ? name : `${name} (${role})`)).join('、')
    : undefined
}
