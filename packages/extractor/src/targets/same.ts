import type { Message, ObservationRecord, TargetRecord } from '@gangmu/model'

type Figure = TargetRecord | ObservationRecord

/**
 * Links targets of one document that say the same in several places (in prose and in a table), by `sameAs`: each to the first of them, that one
 * to the next (all to all would be quadratic). Where the same indicator is due
 * at the same time with another value, a message says so. Records are changed in place.
 */
export function linkSame(records: readonly Figure[]): Message[] {
  const groups = new Map<string, TargetRecord[]>()
  for (const record of records) {
    if (record.type !== 'target' || !record.deadline?.by) continue
    const key = [
      plain(record.indicator.text),
      record.deadline.by.slice(0, 4),
      record.quantity.unit,
      record.change,
      record.period,
      record.scope?.text ?? '',
    ].join('|')
    const group = groups.get(key)
    if (group) group.push(record)
    else groups.set(key, [record])
  }
  return [...groups.values()].filter((group) => group.length > 1).flatMap(linkGroup)
}

function linkGroup(group: readonly TargetRecord[]): Message[] {
  const values = new Map<string, TargetRecord[]>()
  for (const record of group) {
    const { value, min, max } = record.quantity
    const said = `${value ?? ''}:${min ?? ''}:${max ?? ''}`
    const same = values.get(said)
    if (same) same.push(record)
    else values.set(said, [record])
  }
  for (const [first, second, ...others] of values.values()) {
    if (!first || !second) continue
    first.sameAs = [second.id]
    for (const record of [second, ...others]) record.sameAs = [first.id]
  }
  const cell = group.find(({ table }) => table)
  const prose = group.find((record) => !record.table && record.quantity.value !== cell?.quantity.value)
  if (values.size < 2 || !cell || !prose) return []
  return [
    {
      ruleId: 'conflicting-targets',
      reason: `${cell.indicator.text} is ${cell.quantity.text} in a table, but ${prose.quantity.text} in the text: both were kept.`,
      span: cell.span,
    },
  ]
}

function plain(text: string): string {
  return text.replace(/[\s“”"（）()]|全?[市省区县]/gu, '')
}
