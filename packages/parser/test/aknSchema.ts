/**
 * What akomantoso30.xsd (OASIS, 2017) says of the elements that `toAkn` writes: content as a pattern over the names of the children,
 * each followed by a space; which need an eId; which hold text.
 */
const hierElements = '(?:book|part|title|chapter|section|article|point|level|hcontainer) '
const block = '(?:p|table|blockContainer) '
const hierarchy = `(?:num )?(?:heading )?(?:(?:intro )?(?:${hierElements})*(?:wrapUp )?|content )`
const documentParts = (body: string) => `meta (?:preface )?${body} (?:conclusions )?(?:attachments )?`
const frbr = (own: string) => `FRBRthis (?:FRBRuri )+(?:FRBRdate )+(?:FRBRauthor )+${own}`

export const contentModels: Readonly<Record<string, string>> = {
  akomaNtoso: '(?:act|doc) ',
  act: documentParts('body'),
  doc: documentParts('mainBody'),
  meta: 'identification references ',
  identification: 'FRBRWork FRBRExpression FRBRManifestation ',
  FRBRWork: frbr('FRBRcountry '),
  FRBRExpression: frbr('FRBRlanguage '),
  FRBRManifestation: frbr(''),
  references: '(?:TLCOrganization )+',
  preface: `(?:${block})+`,
  conclusions: `(?:${block})+`,
  body: `(?:${hierElements})+`,
  mainBody: `(?:${hierElements}|${block})+`,
  ...Object.fromEntries(
    ['book', 'part', 'title', 'chapter', 'section', 'article', 'point', 'level', 'hcontainer'].map((name) => [
      name,
      hierarchy,
    ]),
  ),
  content: `(?:${block})*`,
  intro: `(?:${block})*`,
  wrapUp: `(?:${block})*`,
  blockContainer: `(?:heading )?(?:${block})+`,
  table: '(?:caption )?(?:tr )+',
  tr: '(?:t[hd] )+',
  td: `(?:${block})*`,
  th: `(?:${block})*`,
  attachments: '(?:attachment )+',
  attachment: '(?:act|doc) ',
  p: '(?:docTitle |docNumber |signature |docDate )*',
}

export const needEId: ReadonlySet<string> = new Set(
  (
    'book part title chapter section article point level hcontainer heading content intro wrapUp table blockContainer attachment ' +
    'TLCOrganization'
  ).split(' '),
)

export const holdText: ReadonlySet<string> = new Set(
  'p num heading caption docTitle docNumber signature docDate'.split(' '),
)

export const attributesOf: Readonly<Record<string, readonly string[]>> = {
  act: ['name'],
  doc: ['name'],
  hcontainer: ['name'],
  identification: ['source'],
  references: ['source'],
  FRBRthis: ['value'],
  FRBRuri: ['value'],
  FRBRdate: ['date', 'name'],
  FRBRauthor: ['href'],
  FRBRcountry: ['value'],
  FRBRlanguage: ['language'],
  TLCOrganization: ['href', 'showAs'],
  docDate: ['date'],
}
