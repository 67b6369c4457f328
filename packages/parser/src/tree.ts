import type {
  Box,
  Document,
  Flow,
  FrontMatter,
  Heading,
  Meta,
  Noise,
  Root,
  Section,
  Source,
  Table,
  Title,
} from '@gangmu/model'
import type { Label, Line, Marks } from './lines/lines.js'
import { around, Nodes } from './nodes.js'
import { addressOf, type Turns } from './numbering/addresses.js'
import { markerOf } from './numbering/markers.js'

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

type Open = { node: Section; turns: Turns | undefined }

/** Builds the zcast tree from labelled, nested lines. Noise before the first and after the last document goes to the root. */
export function buildTree(source: Source, parts: readonly Part[], marks: Marks): { tree: Root; metas: Meta[] } {
  const { text } = source
  const nodes = new Nodes(text, marks)
  const children: Root['children'] = []
  for (const part of parts) {
    let first = 0
    while (first < part.lines.length && part.lines[first]!.label === 'noise') {
      children.push(nodes.literal(part.lines[first]!, 'noise') as Noise)
      first++
    }
    if (first < part.lines.length) children.push(buildDocument(text, nodes, part, first))
  }
  const position = { start: { line: 1, column: 1, offset: 0 }, end: nodes.points.at(text.length) }
  return { tree: { type: 'root', children, data: { source: source.info }, position }, metas: nodes.metas }
}

function buildDocument(text: string, nodes: Nodes, part: Part, first: number): Document {
  const flow: Flow[] = []
  const open: Open[] = []
  const turns: Turns = new Map()
  const here = () => (open.length === 0 ? flow : open[open.length - 1]!.node.children)
  const { lines } = part

  const openSection = (node: Section) => {
    while (open.length > 0 && open[open.length - 1]!.node.depth >= node.depth) close(open.pop()!)
    const parent = open[open.length - 1]
    if (parent === undefined) node.address = addressOf(node, undefined, turns)
    else {
      parent.turns ??= new Map()
      node.address = addressOf(node, parent.node, parent.turns)
    }
    here().push(node)
    open.push({ node, turns: undefined })
  }

  for (let i = first; i < lines.length; i++) {
    const line = lines[i]!
    const implicit = part.implicit.get(i)
    for (let k = 0; implicit !== undefined && k < implicit.length; k++) {
      const depth = implicit[k]!
      const point = nodes.points.at(line.start)
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
        const node = section(text, nodes, line)
        openSection(node)
        break
      }
      case 'body':
        here().push(nodes.paragraph(line.start, line.end))
        break
      case 'box':
        i = readBox(text, nodes, lines, i, here()) - 1
        break
      case 'table':
        i = readTable(text, nodes, lines, i, here()) - 1
        break
      case 'sign':
      case 'date':
      case 'attach':
        while (open.length > 0) close(open.pop()!)
        flow.push(nodes.literal(line, LITERAL[line.label]))
        break
      default:
        here().push(nodes.literal(line, LITERAL[line.label]))
    }
  }
  while (open.length > 0) close(open.pop()!)
  return { type: 'document', role: part.role, children: flow, data: {}, position: around(flow) }
}

function close({ node }: Open): void {
  node.position = { start: node.position.start, end: node.children[node.children.length - 1]!.position.end }
}

function section(text: string, nodes: Nodes, line: Line): Section {
  const leaf = nodes.leaf(line.start, line.headEnd)
  const heading: Heading = { type: 'heading', children: [leaf], position: leaf.position }
  const children: Flow[] = [heading]
  if (line.label === 'item') heading.runIn = true
  if (line.headEnd < line.end) children.push(nodes.paragraph(line.headEnd, line.end))
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

function readBox(text: string, nodes: Nodes, lines: readonly Line[], from: number, into: Flow[]): number {
  const children: Box['children'] = []
  let i = from
  const caption = lines[i]!
  const opened = caption.opens === true
  if (opened) {
    children.push(nodes.literal(caption, 'title') as Title)
    i++
  }
  while (i < lines.length && !lines[i]!.opens && (lines[i]!.label === 'box' || lines[i]!.label === 'table')) {
    if (lines[i]!.label === 'table') i = readTable(text, nodes, lines, i, children)
    else {
      children.push(nodes.paragraph(lines[i]!.start, lines[i]!.end))
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
  nodes: Nodes,
  lines: readonly Line[],
  from: number,
  into: Array<Flow | Box['children'][number]>,
): number {
  const children: Table['children'] = []
  const first = lines[from]!
  let i = from
  let caption: string | undefined
  if (first.opens && first.block?.row === undefined) {
    caption = text.slice(first.start, first.end)
    children.push(nodes.literal(first, 'title') as Title)
    i++
  }
  const number = lines[i]?.block?.row?.table
  for (; i < lines.length; i++) {
    const line = lines[i]!
    if (line.label !== 'table' || (line.opens && i > from) || line.block?.row?.table !== number) break
    children.push(nodes.row(line))
  }
  const table: Table = { type: 'table', children, position: around(children) }
  if (caption !== undefined) table.caption = caption
  into.push(table)
  return i
}
