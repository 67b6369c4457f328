import type { CitationRecord } from '@gangmu/model'
import type { Passage } from '../passages.js'
import { provenance } from '../provenance.js'
import { type CitationMention, type NamesSoFar, recogniseCitations } from './recognise.js'
import { basisHeading } from './relations.table.js'
import { titles } from './titles.js'

/** A document that citations can resolve to. */
export interface KnownDocument {
  /** What `resolved` will say. */
  name: string
  title?: string
  docNumber?: string
}

export interface CitationOptions {
  /** Name of the file, for `doc`. */
  doc?: string
  /** The documents of the corpus. */
  known?: readonly KnownDocument[] | undefined
}

/**
 * The citations of a file, in text order. A document's own title and 文号 line, its recipients and signature are none.
 * `resolved` is given when exactly one known document has the number or the title that is cited.
 */
export function citations(
  passages: ReadonlyArray<{ passage: Passage }>,
  { doc = '', known = [] }: CitationOptions = {},
): CitationRecord[] {
  const find = resolver(known)
  const found: CitationRecord[] = []
  let names: NamesSoFar | undefined
  let current: Passage['document'] | undefined
  for (const { passage } of passages) {
    if (passage.document !== current || !names) names = { shorts: new Map(), titles: new Set() }
    current = passage.document
    // What the document is about (关于《…办法》的起草说明) can be called 《办法》 later.
    if (passage.node.type === 'title')
      for (const { span } of titles(passage.folded)) names.titles.add(passage.text.slice(span.start + 1, span.end - 1))
    if (passage.kind === 'line' && passage.node.type !== 'note') continue
    for (const mention of recogniseCitations(passage, names)) {
      if (passage.kind === 'line' && mention.kind === 'number') continue
      found.push(record(underBasis(mention, passage), passage, doc, find(mention)))
    }
  }
  return found
}

/** Listed under a heading such as 起草依据, a document that nothing else is said of is a basis. */
function underBasis(mention: CitationMention, { sections }: Passage): CitationMention {
  const listed = mention.relation === 'mentions' && (mention.kind === 'title' || mention.kind === 'number')
  if (!listed || !sections.some(({ title }) => basisHeading.test(title))) return mention
  return { ...mention, relation: 'basis', rules: [...mention.rules, 'cite-under-basis'] }
}

function record(
  { span, ...mention }: CitationMention,
  passage: Passage,
  doc: string,
  resolved: string | undefined,
): CitationRecord {
  const place = { start: passage.offset + span.start, end: passage.offset + span.end }
  return {
    type: 'citation',
    ...provenance('citation', doc, passage, place, mention.text),
    ...mention,
    ...(resolved !== undefined && { resolved }),
  }
}

/** Compares titles and numbers without white space, with brackets of one kind. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s/gu, '')
    .replace(/[〔[【]/gu, '(')
    .replace(/[〕\]】]/gu, ')')
}

function resolver(known: readonly KnownDocument[]): (mention: CitationMention) => string | undefined {
  const byKey = new Map<string, Set<string>>()
  const put = (key: string, name: string): void => {
    byKey.set(key, (byKey.get(key) ?? new Set()).add(name))
  }
  for (const { name, title, docNumber } of known) {
    if (title) put(plain(title), name)
    if (docNumber) put(plain(docNumber), name)
  }
  const only = (key: string | undefined): string | undefined => {
    const names = key && byKey.get(plain(key))
    return names && names.size === 1 ? [...names][0] : undefined
  }
  return (mention) =>
    mention.kind === 'self' || mention.kind === 'clause' ? undefined : (only(mention.number) ?? only(mention.title))
}
