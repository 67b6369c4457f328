import type { Flow, Root, Section, Table } from '@gangmu/model'
import type { Label } from './lines/lines.js'

/** A row of the outline: one labelled line, or a section whose heading is missing. */
export interface OutlineRow {
  /** 1-based line of the canonical text; for an implicit section that of its first child. */
  line: number
  label: Exclude<Label, 'body'> | 'implicit'
  /** From 1 within each document for headings, items and implicit sections; 0 for the others. */
  depth: number
  /** As written; `-` when there is none. */
  marker: string
  /** Without marker and closing punctuation; `-` when there is none. */
  title: string
  /** Offset of the row's first character (of the marker, when there is one). */
  offset: number
}

const LABELS = {
  noise: 'noise',
  meta: 'meta',
  title: 'title',
  docNumber: 'docnum',
  recipient: 'recipient',
  signature: 'sign',
  date: 'date',
  attachmentList: 'attach',
  note: 'note',
  toc: 'toc',
} as const

/**
 * The outline of a tree, a row for every line that is not running text, in text order.
 *
 * @example
 * outlineRows(parse('一、总体要求\n坚持创新。').tree)[0] // { line: 1, label: 'heading', depth: 1, marker: '一、', title: '总体要求', offset: 0 }
 */
export function outlineRows(tree: Root): OutlineRow[] {
  const rows: OutlineRow[] = []
  const todo: Array<Root['children'][number] | Flow> = tree.children.toReversed()
  while (todo.length > 0) {
    const node = todo.pop()!
    switch (node.type) {
      case 'section':
        rows.push(sectionRow(node))
        for (let i = node.children.length - 1; i >= 0; i--) todo.push(node.children[i]!)
        break
      case 'document':
        for (let i = node.children.length - 1; i >= 0; i--) todo.push(node.children[i]!)
        break
      case 'table':
        for (const row of node.children) rows.push(...tableRows(row))
        break
      case 'box':
        for (const part of node.children)
          if (part.type === 'table') for (const row of part.children) rows.push(...tableRows(row))
          else rows.push(plainRow(part, part.type === 'note' ? 'note' : 'box'))
        break
      case 'heading':
      case 'paragraph':
        break
      default:
        rows.push(plainRow(node, LABELS[node.type]))
    }
  }
  return rows
}

/** A row of a table, once for each line that a cell of it stands on. */
function tableRows(row: Table['children'][number]): OutlineRow[] {
  const rows = [plainRow(row, 'table')]
  if (row.type !== 'tableRow') return rows
  for (const { position, children } of row.children) {
    const { start, end } = position
    if (children.length === 0) continue
    for (let line = Math.max(start.line, rows.at(-1)!.line + 1); line <= end.line; line++)
      rows.push({ ...rows[0]!, line, offset: start.offset })
  }
  return rows
}

function sectionRow(section: Section): OutlineRow {
  const { line, offset } = section.position.start
  if (section.implicit) return { line, label: 'implicit', depth: section.depth, marker: '-', title: '-', offset }
  const heading = section.children[0]
  const label = heading?.type === 'heading' && heading.runIn ? 'item' : 'heading'
  return {
    line,
    label,
    depth: section.depth,
    marker: section.marker?.text ?? '-',
    title: section.title === '' ? '-' : section.title.replace(/\s+/g, ' '),
    offset: section.marker?.span.start ?? offset,
  }
}

function plainRow(
  node: { position: { start: { line: number; offset: number } } },
  label: OutlineRow['label'],
): OutlineRow {
  return {
    line: node.position.start.line,
    label,
    depth: 0,
    marker: '-',
    title: '-',
    offset: node.position.start.offset,
  }
}
