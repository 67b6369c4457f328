import type { Box, Flow, Heading, Paragraph, Section, Table, TableCell, TableRow } from '@gangmu/model'

/** Any node that stands in a document, a box or a table. */
export type Content = Flow | Box['children'][number] | TableRow | TableCell

/** The characters of a node that holds text, as they stand in the canonical text. */
export function textOf(node: Heading | Paragraph | TableCell): string {
  return node.type === 'paragraph'
    ? node.children.map((sentence) => sentence.children.map((leaf) => leaf.value).join('')).join('')
    : node.children.map((leaf) => leaf.value).join('')
}

/** A section's heading, undefined when it was lost. */
export function headingOf(section: Section): Heading | undefined {
  const first = section.children[0]
  return first?.type === 'heading' ? first : undefined
}

/** What a heading says after its marker. */
export function headingText(section: Section): string {
  const heading = headingOf(section)
  if (heading === undefined) return ''
  const text = textOf(heading)
  const { marker } = section
  return (marker === undefined ? text : text.slice(marker.span.end - heading.position.start.offset)).trim()
}

/** A section's content, its heading aside. */
export function bodyOf(section: Section): Flow[] {
  return headingOf(section) === undefined ? section.children : section.children.slice(1)
}

/** The rows of a table. */
export function rowsOf(table: Table): TableRow[] {
  return table.children.filter((child): child is TableRow => child.type === 'tableRow')
}

/** A table as a full grid: each row has a text for every column, empty where a cell above or to the left spans it. */
export function gridOf(table: Table): string[][] {
  const grid: string[][] = []
  /** For each column, how many rows below are covered. */
  const covered: number[] = []
  for (const { children } of rowsOf(table)) {
    const row: string[] = []
    const skipCovered = (): void => {
      for (; (covered[row.length] ?? 0) > 0; row.push('')) covered[row.length]!--
    }
    for (const cell of children) {
      skipCovered()
      for (let i = 0; i < (cell.colSpan ?? 1); i++) {
        covered[row.length] = (cell.rowSpan ?? 1) - 1
        row.push(i === 0 ? textOf(cell) : '')
      }
    }
    skipCovered()
    grid.push(row)
  }
  const width = Math.min(
    grid.reduce((most, row) => Math.max(most, row.length), 0),
    1000,
  )
  return grid.map((row) => (row.length < width ? [...row, ...Array<string>(width - row.length).fill('')] : row))
}
