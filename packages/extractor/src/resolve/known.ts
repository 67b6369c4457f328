import { matchIndicator, type Region, regionsInText, withParents } from '@gangmu/knowledge'
import type { ObservationRecord, Scope, TargetRecord } from '@gangmu/model'

/** The place that the document itself is about: 全市, 我省. */
const ownPlace = /^(?:在)?[全我本](国|省|自治区|市|州|盟|县|旗|区)(?:域|内|范围内|上下|各地)?$/

/** Adds to figures what is known outside their document: the indicator's id in the registry, and the regions of the scope; in place. */
export function withKnown<T extends TargetRecord | ObservationRecord>(records: T[], own: Region | undefined): T[] {
  for (const record of records) {
    const match = matchIndicator(record.indicator.text, { unit: record.quantity.unit, change: record.change })
    if (match) {
      record.rules = [...record.rules, `indicator-${match.reason}`]
      record.indicator.id = match.indicator.id
    }
    if (record.scope) record.scope = scopeWithRegions(record.scope, own)
  }
  return records
}

/** 全市 → the document's city, 桐庐、建德 → both; classes (各县) and functional areas (智造新城) stay text. */
export function scopeWithRegions(scope: Scope, own: Region | undefined): Scope {
  const regions = regionsOf(scope.text, own)
  return regions.length > 0 ? { ...scope, regions: regions.map(({ code, name }) => ({ code, name })) } : scope
}

function regionsOf(text: string, own: Region | undefined): Region[] {
  const rank = text.match(ownPlace)?.[1]
  if (rank) return (own ? withParents(own.code) : []).filter((region) => region.name.endsWith(rank)).slice(0, 1)
  return regionsInText(text, own?.code).map((mention) => mention.region)
}
