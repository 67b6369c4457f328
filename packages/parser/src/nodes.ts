import type { FrontMatter, Meta, Paragraph, Point, Position, Sentence, TableCell, TableRow, Text } from '@gangmu/model'
import { CLOSE, isBlank, kindOf, STOP } from './lines/characters.js'
import type { Line, Marks } from './lines/lines.js'
import { Points } from './points.js'
import { metaFields } from './zones/meta.js'

const ORIGIN: Point = { line: 1, column: 1, offset: 0 }
const NOWHERE: Position = { start: ORIGIN, end: ORIGIN }

/** Makes the nodes that hold characters of a text; they are asked for in text order. */
export class Nodes {
  readonly points: Points
  /** Those made so far that hold metadata. */
  readonly metas: Meta[] = []
  private readonly text: string
  private readonly stops: readonly number[]
  /** How many of the stops have been passed. */
  private passed = 0

  constructor(text: string, { lines, stops }: Marks) {
    this.text = text
    this.stops = stops
    this.points = new Points(lines)
  }

  leaf(start: number, end: number): Text {
    return { type: 'text', value: this.text.slice(start, end), position: this.points.between(start, end) }
  }

  literal(line: Line, type: FrontMatter['type']): FrontMatter {
    const value = this.text.slice(line.start, line.end)
    const node = { type, value, position: this.points.between(line.start, line.end) }
    if (type !== 'meta') return node
    const fields = metaFields(value, line.start)
    const meta: Meta = fields.length > 0 ? { ...node, type, fields } : { ...node, type }
    this.metas.push(meta)
    return meta
  }

  /** The sentences of a paragraph tile it. One ends after 。！？； with the closing quotes and brackets that follow. */
  paragraph(start: number, end: number): Paragraph {
    const { text, stops, points } = this
    const children: Sentence[] = []
    let from = start
    while (from < end && isBlank(text, from)) from++
    // A sentence begins where the one before it ends: they share the point.
    let point = points.at(from)
    while (from < end) {
      while (this.passed < stops.length && stops[this.passed]! < from) this.passed++
      let to = this.passed < stops.length ? stops[this.passed]! + 1 : end
      while (to < end && (kindOf(text, to) & (STOP | CLOSE)) !== 0) to++
      if (to > end) to = end
      const position = { start: point, end: points.at(to) }
      const leaf: Text = { type: 'text', value: text.slice(from, to), position }
      children.push({ type: 'sentence', children: [leaf], position })
      point = position.end
      from = to
    }
    return { type: 'paragraph', children, position: around(children) }
  }

  /** A row of a source that has tables, or of a text whose cells stand apart by tabs or blanks. */
  row(line: Line): TableRow {
    const row = line.block?.row
    const children: TableCell[] = []
    if (row !== undefined) {
      for (const { span, rowSpan, colSpan } of row.cells) {
        const leaf = this.cellText(span.start, span.end)
        const cell: TableCell = {
          type: 'tableCell',
          children: leaf.value === '' ? [] : [leaf],
          position: leaf.position,
        }
        if (rowSpan !== undefined) cell.rowSpan = rowSpan
        if (colSpan !== undefined) cell.colSpan = colSpan
        children.push(cell)
      }
    } else {
      let from = line.start
      for (let i = from; i <= line.end; i++) {
        if (i < line.end && !endsCell(this.text.charCodeAt(i), line.spaced)) continue
        const leaf = this.cellText(from, i)
        if (leaf.value !== '') children.push({ type: 'tableCell', children: [leaf], position: leaf.position })
        from = i + 1
      }
    }
    const position = children.length > 0 ? around(children) : this.points.between(line.start, line.end)
    const node: TableRow = { type: 'tableRow', children, position }
    if (row?.header) node.header = true
    return node
  }

  private cellText(from: number, to: number): Text {
    let start = from
    let end = to
    while (start < end && isBlank(this.text, start)) start++
    while (end > start && isBlank(this.text, end - 1)) end--
    return this.leaf(start, end)
  }
}

function endsCell(code: number, spaced: boolean): boolean {
  return spaced ? code === 0x20 || code === 0x3000 : code === 0x09
}

/** From the first of some nodes to the last. */
export function around(nodes: ReadonlyArray<{ position: Position }>): Position {
  if (nodes.length === 0) return NOWHERE
  return { start: nodes[0]!.position.start, end: nodes[nodes.length - 1]!.position.end }
}
