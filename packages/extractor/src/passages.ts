import type { Box, Document, Flow, Heading, Paragraph, Root, Section, Table, TableCell, Text } from '@gangmu/model'
import { fold } from '@gangmu/zh'

/** A stretch of running text: what recognisers look at. Its characters are contiguous in the canonical text. */
export interface Passage {
  kind: 'heading' | 'paragraph' | 'cell' | 'line'
  /** As in the canonical text. */
  text: string
  /** `text` with full-width forms folded; same length. */
  folded: string
  /** Offset of its first character in the canonical text. */
  offset: number
  document: Document
  /** Innermost section first; empty outside of sections. */
  sections: Section[]
  node: Heading | Paragraph | TableCell | Flow
  /** For cells. */
  table: Table | undefined
  box: Box | undefined
}

/** The passages of a tree in text order: headings, paragraphs, table cells, and the literal lines of the front matter. */
export function passages(tree: Root): Passage[] {
  const found: Passage[] = []
  for (const document of tree.children) {
    if (document.type === 'document') visit(document.children, { document, sections: [] }, found)
  }
  return found
}

type Context = Pick<Passage, 'document' | 'sections'> & { box?: Box }

function visit(nodes: ReadonlyArray<Flow>, context: Context, found: Passage[]): void {
  for (const node of nodes) {
    switch (node.type) {
      case 'section':
        visit(node.children, { ...context, sections: [node, ...context.sections] }, found)
        break
      case 'box':
        visit(node.children, { ...context, box: node }, found)
        break
      case 'table':
        for (const row of node.children) {
          if (row.type !== 'tableRow') found.push(passage('line', row, row.value, context))
          else for (const cell of row.children) found.push(passage('cell', cell, textOf(cell.children), context, node))
        }
        break
      case 'heading':
        found.push(passage('heading', node, textOf(node.children), context))
        break
      case 'paragraph':
        found.push(passage('paragraph', node, node.children.map((s) => textOf(s.children)).join(''), context))
        break
      default:
        if (node.type !== 'noise') found.push(passage('line', node, node.value, context))
    }
  }
}

function textOf(leaves: ReadonlyArray<Text>): string {
  return leaves.length === 1 ? leaves[0]!.value : leaves.map((leaf) => leaf.value).join('')
}

function passage(
  kind: Passage['kind'],
  node: Passage['node'],
  text: string,
  { document, sections, box }: Context,
  table?: Table,
): Passage {
  return { kind, text, folded: fold(text), offset: node.position.start.offset, node, document, sections, table, box }
}
