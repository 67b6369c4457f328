import type { Block, Cell } from '@gangmu/model'

/** A block on its way into the canonical text: what it says, not yet where. */
export interface Draft extends Pick<Block, 'kind' | 'level' | 'role' | 'origin'> {
  /** Without LF. For a table row, leave it empty: its cells are its text. */
  text: string
  /** How many characters at the start of `text` are a list marker that the reader computed. */
  markerLength?: number
  row?: { table: number; header?: true; cells: DraftCell[] }
}

export interface DraftCell extends Pick<Cell, 'rowSpan' | 'colSpan'> {
  /** Without LF and TAB. */
  text: string
}

/** Writes drafts into one canonical text, blocks joined by LF and the cells of a row by TAB, and says where each one stands. */
export function compose(drafts: Iterable<Draft>): { text: string; blocks: Block[] } {
  const parts: string[] = []
  const blocks: Block[] = []
  let offset = 0
  for (const { text, markerLength, row, ...rest } of drafts) {
    const start = offset === 0 && parts.length === 0 ? 0 : offset + 1
    const written = row === undefined ? text : row.cells.map((cell) => cell.text).join('\t')
    const block: Block = { ...rest, span: { start, end: start + written.length } }
    if (markerLength !== undefined) block.marker = { start, end: start + markerLength }
    if (row !== undefined) block.row = { ...row, cells: placeCells(row.cells, start) }
    blocks.push(block)
    parts.push(written)
    offset = block.span.end
  }
  return { text: parts.join('\n'), blocks }
}

function placeCells(cells: DraftCell[], start: number): Cell[] {
  let at = start
  return cells.map(({ text, ...spans }) => {
    const span = { start: at, end: at + text.length }
    at = span.end + 1
    return { span, ...spans }
  })
}
