import type { Document, Root } from '@gangmu/model'
import { element } from './markup.js'

/** Stands for a date that the document does not tell; the schema demands one. */
const unknownDate = '0001-01-01'

/**
 * The `meta` of a document: work, expression and manifestation after FRBR, and the organisations that they refer to.
 * IRIs follow the AKN Naming Convention: /akn/cn/doc/2021-03-01/number.
 */
export function aknMeta(document: Document, tree: Root, prefix: string): string {
  const facts = document.data.facts ?? {}
  const date = [facts.written, facts.published].find((known) => /^\d{4}-\d{2}-\d{2}$/.test(known ?? '')) ?? unknownDate
  const number = encodeURIComponent(wellFormed(facts.docNumber ?? facts.title ?? tree.data.source.name ?? 'unnamed'))
  const part = prefix === '' ? '!main' : `!${prefix.replaceAll('__', '')}`
  const work = `/akn/cn/doc/${date}/${number}`
  const issuers = (facts.issuers ?? []).map((name, index) => organization(`${prefix}issuer_${index + 1}`, name))
  const author = issuers.length === 0 ? [`${prefix}gangmu`] : issuers.map((_, index) => `${prefix}issuer_${index + 1}`)
  const level = (name: string, uri: string, dateName: string, authors: readonly string[], ...own: string[]): string =>
    element(
      name,
      {},
      element('FRBRthis', { value: `${uri}/${part}` }),
      element('FRBRuri', { value: uri }),
      element('FRBRdate', { date, name: date === unknownDate ? 'unknown' : dateName }),
      ...authors.map((id) => element('FRBRauthor', { href: `#${id}` })),
      ...own,
    )
  const source = `#${prefix}gangmu`
  return element(
    'meta',
    {},
    element(
      'identification',
      { source },
      level('FRBRWork', work, 'written', author, element('FRBRcountry', { value: 'cn' })),
      level('FRBRExpression', `${work}/zho@`, 'written', author, element('FRBRlanguage', { language: 'zho' })),
      level('FRBRManifestation', `${work}/zho@.xml`, 'written', [`${prefix}gangmu`]),
    ),
    element('references', { source }, organization(`${prefix}gangmu`, 'Gangmu'), ...issuers),
  )
}

function organization(eId: string, name: string): string {
  const href = `/akn/ontology/organization/cn/${encodeURIComponent(wellFormed(name))}`
  return element('TLCOrganization', { eId, href, showAs: name })
}

/** `encodeURIComponent` throws on a lone surrogate. */
const wellFormed = (text: string): string =>
  text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
