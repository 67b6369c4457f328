import type {
  Box,
  Document,
  Flow,
  FrontMatter,
  Heading,
  Meta,
  Noise,
  Paragraph,
  Point,
  Position,
  Root,
  Section,
  Sentence,
  Source,
  Table,
  TableCell,
  TableRow,
  Text,
  Title,
} from '@gangmu/model'
import { addressIn } from './addresses.js'
import { isBlank, type Label, type Line } from './lines.js'
import { markerOf } from './markers.js'
import { metaFields } from './meta.js'
import { type PointAt, pointsOf } from './points.js'
import { eachSentence } from './sentences.js'

const LITERAL = {
  noise: 'noise',
  meta: 'meta',
  title: 'title',
  docnum: 'docNumber',
  recipient: 'recipient',
  sign: 'signature',
  date: 'date',
  attach: 'attachmentList',
  note: 'note',
  toc: 'toc',
} as const satisfies Partial<Record<Label, FrontMatter['type']>>

/** One document's lines with the implicit sections that stand before some of them. */
export interface Part {
  role: Document['role']
  lines: Line[]
  /** By index of line: depths of the implicit sections that open before it, outermost first. */
  implicit: Map<number, number[]>
}

type Open = { node: Section; children: Flow[] }

/** Builds the zcast tree from labelled, nested lines. Noise before the first and after the last document goes to the root. */
export function buildTree(source: Source, parts: readonly Part[]): Root {
  const { text } = source
  const at = pointsOf(text)
  const children: Root['children'] = []
  for (const part of parts) {
    let first = 0
    while (first < part.lines.length && part.lines[first]!.label === 'noise') {
      children.push(literal(text, at, part.lines[first]!, 'noise') as Noise)
      first++
    }
    if (first < part.lines.length) children.push(buildDocument(text, at, part, first))
  }
  const start = { line: 1, column: 1, offset: 0 }
  const position = { start, end: at(text.length) }
  return { type: 'root', children, data: { source: source.info }, position }
}

function buildDocument(text: string, at: PointAt, part: Part, first: number): Document {
  const flow: Flow[] = []
  const open: Open[] = []
  const address = addressIn()
  const here = () => (open.length === 0 ? flow : open[open.length - 1]!.children)
  const { lines } = part

  const openSection = (node: Section) => {
    while (open.length > 0 && open[open.length - 1]!.node.depth >= node.depth) close(open.pop()!)
    node.address = address(open[open.length - 1]?.node, node)
    here().push(node)
    open.push({ node, children: node.children })
  }

  for (let i = first; i < lines.length; i++) {
    const line = lines[i]!
    for (const depth of part.implicit.get(i) ?? []) {
      const point = at(line.start)
      openSection({
        type: 'section',
        depth,
        implicit: true,
        title: '',
        address: '',
        children: [],
        position: { start: point, end: point },
      })
    }
    switch (line.label) {
      case 'heading':
      case 'item': {
        const node = section(text, at, line)
        openSection(node)
        break
      }
      case 'body':
        here().push(paragraph(text, at, line.start, line.end))
        break
      case 'box':
        i = readBox(text, at, lines, i, here()) - 1
        break
      case 'table':
        i = readTable(text, at, lines, i, here()) - 1
        break
      case 'sign':
      case 'date':
      case 'attach':
        while (open.length > 0) close(open.pop()!)
        flow.push(literal(text, at, line, LITERAL[line.label]))
        break
      default:
        here().push(literal(text, at, line, LITERAL[line.label]))
    }
  }
  while (open.length > 0) close(open.pop()!)
  return { type: 'document', role: part.role, children: flow, data: {}, position: around(flow) }
}

function close({ node }: Open): void {
  node.position = { start: node.position.start, end: node.children[node.children.length - 1]!.position.end }
}

function section(text: string, at: PointAt, line: Line): Section {
  const heading: Heading = {
    type: 'heading',
    children: [textNode(text, at, line.start, line.headEnd)],
    position: NOWHERE,
  }
  heading.position = heading.children[0]!.position
  const children: Flow[] = [heading]
  if (line.label === 'item') heading.runIn = true
  if (line.headEnd < line.end) children.push(paragraph(text, at, line.headEnd, line.end))
  const node: Section = {
    type: 'section',
    depth: line.depth,
    title: line.title,
    address: '',
    children,
    position: heading.position,
  }
  if (line.reading !== undefined) node.marker = markerOf(text, line.reading)
  return node
}

function paragraph(text: string, at: PointAt, start: number, end: number): Paragraph {
  const children: Sentence[] = []
  while (start < end && isBlank(text.charCodeAt(start))) start++
  // A sentence begins where the one before it ends: they share the point.
  let from = at(start)
  eachSentence(text, start, end, (_, to) => {
    const position = { start: from, end: at(to) }
    const leaf: Text = { type: 'text', value: text.slice(from.offset, to), position }
    children.push({ type: 'sentence', children: [leaf], position })
    from = position.end
  })
  return { type: 'paragraph', children, position: around(children) }
}

function readBox(text: string, at: PointAt, lines: readonly Line[], from: number, into: Flow[]): number {
  const children: Box['children'] = []
  let i = from
  const caption = lines[i]!
  const opened = caption.opens === true
  if (opened) {
    children.push(literal(text, at, caption, 'title') as Title)
    i++
  }
  while (i < lines.length && !lines[i]!.opens && (lines[i]!.label === 'box' || lines[i]!.label === 'table')) {
    if (lines[i]!.label === 'table') i = readTable(text, at, lines, i, children)
    else {
      children.push(paragraph(text, at, lines[i]!.start, lines[i]!.end))
      i++
    }
  }
  into.push({
    type: 'box',
    title: opened ? text.slice(caption.start, caption.end) : '',
    children,
    position: around(children),
  })
  return i
}

function readTable(
  text: string,
  at: PointAt,
  lines: readonly Line[],
  from: number,
  into: Array<Flow | Box['children'][number]>,
): number {
  const children: Table['children'] = []
  const first = lines[from]!
  const number = first.block?.row?.table
  let i = from
  let caption: string | undefined
  if (first.opens && first.block?.row === undefined) {
    caption = text.slice(first.start, first.end)
    children.push(literal(text, at, first, 'title') as Title)
    i++
  }
  for (; i < lines.length; i++) {
    const line = lines[i]!
    if (line.label !== 'table' || (line.opens && i > from) || line.block?.row?.table !== number) break
    children.push(tableRow(text, at, line))
  }
  const table: Table = { type: 'table', children, position: around(children) }
  if (caption !== undefined) table.caption = caption
  into.push(table)
  return i
}

function tableRow(text: string, at: PointAt, line: Line): TableRow {
  const row = line.block?.row
  const children: TableCell[] = []
  if (row !== undefined) {
    for (const cell of row.cells) {
      const leaf = cellText(text, at, cell.span.start, cell.span.end)
      const node: TableCell = { type: 'tableCell', children: leaf.value === '' ? [] : [leaf], position: leaf.position }
      if (cell.rowSpan !== undefined) node.rowSpan = cell.rowSpan
      if (cell.colSpan !== undefined) node.colSpan = cell.colSpan
      children.push(node)
    }
  } else {
    let from = line.start
    for (const cell of text.slice(line.start, line.end).split(line.spaced ? /[ \u3000]/ : '\t')) {
      const leaf = cellText(text, at, from, from + cell.length)
      if (leaf.value !== '') children.push({ type: 'tableCell', children: [leaf], position: leaf.position })
      from += cell.length + 1
    }
  }
  const node: TableRow = {
    type: 'tableRow',
    children,
    position: children.length > 0 ? around(children) : { start: at(line.start), end: at(line.end) },
  }
  if (row?.header) node.header = true
  return node
}

function cellText(text: string, at: PointAt, from: number, to: number): Text {
  while (from < to && isBlank(text.charCodeAt(from))) from++
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--
  return textNode(text, at, from, to)
}

function literal(text: string, at: PointAt, line: Line, type: FrontMatter['type']): FrontMatter {
  const value = text.slice(line.start, line.end)
  const node = { type, value, position: { start: at(line.start), end: at(line.end) } }
  const fields = type === 'meta' ? metaFields(value, line.start) : []
  return fields.length > 0 ? ({ ...node, fields } as Meta) : node
}

function textNode(text: string, at: PointAt, start: number, end: number): Text {
  return { type: 'text', value: text.slice(start, end), position: { start: at(start), end: at(end) } }
}

const ORIGIN: Point = { line: 1, column: 1, offset: 0 }
const NOWHERE: Position = { start: ORIGIN, end: ORIGIN }

function around(nodes: ReadonlyArray<{ position: Position }>): Position {
  if (nodes.length === 0) return NOWHERE
  return { start: nodes[0]!.position.start, end: nodes[nodes.length - 1]!.position.end }
}
