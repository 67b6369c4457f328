import type { PolicyRecord, Span } from '@gangmu/model'
import type { Passage } from './passages.js'

/** What every record has: where it stands and what it is called. */
export type Provenance = Pick<PolicyRecord, 'id' | 'doc' | 'address' | 'span'>

/**
 * Names a record by its type, its place and its words, so that the same text gives the same id.
 *
 * @param doc Name of the file, or of the document in it.
 * @param span In the canonical text.
 * @param words What sets apart two records on the same span: the record's text or indicator.
 */
export function provenance(
  type: PolicyRecord['type'],
  doc: string,
  { sections }: Pick<Passage, 'sections'>,
  span: Span,
  words: string,
): Provenance {
  const id = `${type}-${hex(fnv1a(words, fnv1a(`${span.start}:${span.end}:`)))}`
  return { id, doc, address: sections[0]?.address ?? '', span }
}

/** FNV-1a, 32 bits, over UTF-16 units, going on from `seed`. */
function fnv1a(text: string, seed = 0x811c9dc5): number {
  let hash = seed
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash
}

const bytes = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/** 32 bits as eight hexadecimal digits. */
function hex(bits: number): string {
  return bytes[bits >>> 24]! + bytes[(bits >>> 16) & 255]! + bytes[(bits >>> 8) & 255]! + bytes[bits & 255]!
}
