import { leadingRegion, type Region, readIssuer, regionOfText, resolveBody, resolveRegion } from '@gangmu/knowledge'
import type { Document, DocumentFacts, DocumentRecord, Root } from '@gangmu/model'
import { type Passage, passages } from './passages.js'
import { provenance } from './provenance.js'

/** The `document` records of a tree, one for each document; the first takes in what is known of the file. `own` is the region of the tree, null when it is in doubt. */
export function documentRecords(
  tree: Root,
  doc: string,
  own: Region | null = regionOfTree(tree) ?? null,
): DocumentRecord[] {
  return tree.children
    .filter((node) => node.type === 'document')
    .map((document) => documentRecord(document, tree, doc, own))
}

/** The region that a tree's first document speaks for; undefined when it is in doubt. */
export function regionOfTree(tree: Root, found: readonly Passage[] = passages(tree)): Region | undefined {
  const documents = tree.children.filter((node) => node.type === 'document')
  const facts = documents[0]?.data.facts ?? {}
  const byText = () => regionOfText(found.map((passage) => passage.text).join('\n'))
  return (
    regionOfFacts(facts) ??
    (facts.region
      ? resolveRegion(facts.region, byText()?.code)?.region
      : (documents.map((document) => regionOfTitle(document.data.facts?.title)).find((region) => region) ?? byText()))
  )
}

function documentRecord(document: Document, tree: Root, doc: string, own: Region | null): DocumentRecord {
  const { region: named, issuers = [], ...facts } = document.data.facts ?? {}
  const span = { start: document.position.start.offset, end: document.position.end.offset }
  const region =
    regionOfFacts({ ...(named && { region: named }), ...(facts.title && { title: facts.title }), issuers }) ??
    own ??
    undefined
  const { name, sha256, charset, format } = tree.data.source
  return {
    type: 'document',
    ...provenance('document', doc, { sections: [] }, span, facts.title ?? ''),
    rules: [],
    ...facts,
    issuers: issuers.map((issuer) => withPlace(issuer, region)),
    ...(region && !(named && isTownship(named))
      ? { region: { name: region.name, code: region.code } }
      : named && { region: { name: named } }),
    source: { ...(name && { name }), ...(sha256 && { sha256 }), ...(charset && { charset }), format },
  }
}

/** 省政府办公厅, as a page's data have it, needs its place; a name with its place stays as the text gives it. */
function withPlace(issuer: string, region: Region | undefined): string {
  return /^(?:[省市县区州]|自治区)/.test(issuer) ? (resolveBody(issuer, region?.code)?.fullName ?? issuer) : issuer
}

/** Townships are not in the register. */
function isTownship(name: string): boolean {
  return /(?:[镇乡]|街道)$/.test(name)
}

/** From whom it comes: the issuers' place, else the title's, else that of the 文号 (which may be short for several). */
function regionOfFacts({ issuers = [], region, title, docNumber, number }: DocumentFacts): Region | undefined {
  for (const issuer of issuers) {
    // A township's name is no district's: 高桥镇 is not 高桥区.
    if (region && isTownship(region) && issuer.startsWith(region)) return
    const place = resolveBody(issuer)?.region ?? leadingRegion(issuer.replace(/^中共/, ''))?.region
    if (place) return place
    // The first issuer says the place, though it is not in the register: the second may be a central body's branch.
    if (region && issuer.startsWith(region)) break
  }
  if (region) return resolveRegion(region)?.region
  const titled = regionOfTitle(title)
  if (titled) return titled
  return number && docNumber ? readIssuer(number.issuer)?.place : undefined
}

/** A title that begins with a place in full, 南宁市科学技术发展规划; a short name may be a word (和平, 东方). */
function regionOfTitle(title: string | undefined): Region | undefined {
  const text = title?.replace(/^(?:关于)?[《“]?(?:\d{4}年)?/, '') ?? ''
  const found = leadingRegion(text)
  return found &&
    (found.region.name === text.slice(0, found.end) || text.slice(0, found.end).endsWith(found.region.name))
    ? found.region
    : undefined
}
