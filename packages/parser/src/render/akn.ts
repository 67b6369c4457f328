import type { Box, Document, Flow, Root, Section, Table } from '@gangmu/model'
import { aknMeta } from './aknMeta.js'
import { aknNames } from './aknNames.table.js'
import { element, escapeMarkup } from './markup.js'
import { bodyOf, headingText, rowsOf, textOf } from './text.js'

/**
 * Writes a tree as Akoma Ntoso 3.0 XML (OASIS LegalDocML, schema akomantoso30.xsd): a document of articles as `act`, any other as `doc`,
 * further documents of the file as its attachments. Each eId is the path of a section's address: chapter 2, article 7 → `chp_2__art_7`;
 * of the address's signs `~` (heading lost) becomes `i`, `*` (no marker) `u`, `-` (no number) `d`, `+` (a number's second turn) `x`.
 * Page furniture is left out.
 */
export function toAkn(tree: Root): string {
  const [first, ...rest] = tree.children.filter((child): child is Document => child.type === 'document')
  const content = aknDocument(first ?? empty, '', tree, rest)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">\n${content}\n</akomaNtoso>\n`
}

const nowhere = { line: 1, column: 1, offset: 0 }
const empty: Document = {
  type: 'document',
  role: 'main',
  children: [],
  data: {},
  position: { start: nowhere, end: nowhere },
}

type Block = Exclude<Flow, Section> | Box['children'][number]

function aknDocument(document: Document, prefix: string, tree: Root, attached: readonly Document[]): string {
  const { preface, body, conclusions } = split(document.children.filter(({ type }) => type !== 'noise'))
  const isAct = body.some((node) => node.type === 'section' && statuteName(node) !== undefined)
  const parts = [aknMeta(document, tree, prefix)]
  const facts = document.data.facts
  if (preface.length > 0)
    parts.push(element('preface', {}, ...preface.map((node) => line(node, prefix, facts?.written))))
  parts.push(isAct ? element('body', {}, hierarchy(body, prefix)) : element('mainBody', {}, mixed(body, prefix)))
  if (conclusions.length > 0) {
    parts.push(element('conclusions', {}, ...conclusions.map((node) => line(node, prefix, facts?.written))))
  }
  const attachments = attached.map((other, index) => {
    const eId = `${prefix}att_${index + 1}`
    return element('attachment', { eId }, '\n', aknDocument(other, `${eId}__`, tree, []))
  })
  if (attachments.length > 0) parts.push(element('attachments', {}, ...attachments))
  return element(isAct ? 'act' : 'doc', { name: facts?.kind ?? 'document' }, ...parts.map((part) => `\n${part}`), '\n')
}

/** The literal lines before the text, the text, and those after it. */
function split(nodes: readonly Flow[]): { preface: Flow[]; body: Flow[]; conclusions: Flow[] } {
  const isText = ({ type }: Flow): boolean =>
    type === 'section' || type === 'paragraph' || type === 'table' || type === 'box'
  const start = nodes.findIndex(isText)
  if (start < 0) return { preface: [...nodes], body: [], conclusions: [] }
  const end = nodes.findLastIndex(isText) + 1
  return { preface: nodes.slice(0, start), body: nodes.slice(start, end), conclusions: nodes.slice(end) }
}

/** A literal line of the front or the end. */
function line(node: Flow, prefix: string, written: string | undefined): string {
  if (!('value' in node)) return blocks([node as Block], prefix)
  const text = escapeMarkup(node.value)
  switch (node.type) {
    case 'title':
      return element('p', {}, element('docTitle', {}, text))
    case 'docNumber':
      return element('p', {}, element('docNumber', {}, text))
    case 'signature':
      return element('p', {}, element('signature', {}, text))
    case 'date':
      return element(
        'p',
        {},
        /^\d{4}-\d{2}-\d{2}$/.test(written ?? '') ? element('docDate', { date: written }, text) : text,
      )
    default:
      return element('p', { class: node.type }, text)
  }
}

/** The content of `mainBody`, where sections and blocks may stand side by side. */
function mixed(nodes: readonly Flow[], prefix: string): string {
  const count = counter()
  const written = nodes.map((node) =>
    node.type === 'section' ? aknSection(node, prefix, false) : blocks([node], prefix, count),
  )
  return written.length === 0 ? element('p', {}) : written.join('\n')
}

/** Sections with what stands between them: loose blocks become sections without a number. */
function hierarchy(nodes: readonly Flow[], prefix: string, inArticle = false): string {
  const written: string[] = []
  let loose: Block[] = []
  let containers = 0
  const endLoose = (): void => {
    if (loose.length === 0) return
    const eId = `${prefix}hcontainer_${++containers}`
    written.push(element('hcontainer', { eId, name: 'text' }, content(loose, eId)))
    loose = []
  }
  for (const node of nodes) {
    if (node.type !== 'section') loose.push(node)
    else {
      endLoose()
      written.push(aknSection(node, prefix, inArticle))
    }
  }
  endLoose()
  return written.join('\n')
}

const content = (nodes: readonly Block[], eId: string): string =>
  element('content', { eId: `${eId}__content` }, blocks(nodes, `${eId}__`))

function statuteName({ marker }: Section): (typeof aknNames)[number] | undefined {
  return marker && aknNames.find(({ styles }) => styles.includes(marker.style))
}

function aknSection(node: Section, prefix: string, inArticle: boolean): string {
  const statute = statuteName(node)
  const name = statute?.element ?? (inArticle ? 'point' : 'level')
  const ordinal = node.address.slice(node.address.lastIndexOf('/') + 1)
  const eId = `${prefix}${statute?.abbreviation ?? name}_${ordinal.replace(/[~*+-]/g, (sign) => ({ '~': 'i', '*': 'u', '+': 'x' })[sign] ?? 'd')}`
  const title = headingText(node)
  const head = [
    node.marker === undefined ? '' : element('num', {}, escapeMarkup(node.marker.text)),
    title === '' ? '' : element('heading', { eId: `${eId}__heading` }, escapeMarkup(title)),
  ]
  return element(name, { eId }, ...head, sectionBody(bodyOf(node), eId, inArticle || name === 'article'))
}

/** Blocks alone are `content`; with sections among them, those before are `intro`, those after `wrapUp`. */
function sectionBody(nodes: readonly Flow[], eId: string, inArticle: boolean): string {
  const shown = nodes.filter(({ type }) => type !== 'noise')
  const isSection = ({ type }: Flow): boolean => type === 'section'
  const first = shown.findIndex(isSection)
  if (first < 0) return shown.length === 0 ? '' : content(shown as Block[], eId)
  const last = shown.findLastIndex(isSection) + 1
  const part = (name: 'intro' | 'wrapUp', inside: readonly Flow[]): string =>
    inside.length === 0 ? '' : element(name, { eId: `${eId}__${name}` }, blocks(inside as Block[], `${eId}__${name}__`))
  return [
    part('intro', shown.slice(0, first)),
    '\n',
    hierarchy(shown.slice(first, last), `${eId}__`, inArticle),
    part('wrapUp', shown.slice(last)),
  ].join('')
}

function counter(): (name: string) => number {
  const counts = new Map<string, number>()
  return (name) => {
    const next = (counts.get(name) ?? 0) + 1
    counts.set(name, next)
    return next
  }
}

function blocks(nodes: readonly Block[], prefix: string, count: (name: string) => number = counter()): string {
  return nodes
    .map((node) => {
      switch (node.type) {
        case 'paragraph':
        case 'heading':
          return element('p', {}, escapeMarkup(textOf(node)))
        case 'table':
          return aknTable(node, `${prefix}table_${count('table')}`)
        case 'box':
          return aknBox(node, `${prefix}box_${count('box')}`)
        case 'noise':
          return ''
        default:
          return element('p', { class: node.type }, escapeMarkup(node.value))
      }
    })
    .join('\n')
}

function aknBox(box: Box, eId: string): string {
  const inside = box.children.filter(({ type }) => type !== 'title')
  const heading = element('heading', { eId: `${eId}__heading` }, escapeMarkup(box.title))
  return element(
    'blockContainer',
    { eId, class: 'box' },
    heading,
    inside.length === 0 ? element('p', {}) : blocks(inside, `${eId}__`),
  )
}

function aknTable(table: Table, eId: string): string {
  const caption = table.children.flatMap((child) => (child.type === 'title' ? escapeMarkup(child.value) : []))
  const notes = table.children.flatMap((child) =>
    child.type === 'note' ? element('p', { class: 'note' }, escapeMarkup(child.value)) : [],
  )
  const rows = rowsOf(table).map((row) => {
    const cells = row.children.map((cell) =>
      element(
        row.header ? 'th' : 'td',
        { rowspan: cell.rowSpan, colspan: cell.colSpan },
        element('p', {}, escapeMarkup(textOf(cell))),
      ),
    )
    return element('tr', {}, ...cells)
  })
  if (rows.length === 0) return [...caption.map((text) => element('p', {}, text)), ...notes].join('\n')
  const head = caption.length === 0 ? '' : element('caption', {}, caption.join(' '))
  return [element('table', { eId }, head, ...rows.map((row) => `\n${row}`)), ...notes].join('\n')
}
