import type { Table, TableCell, TableRow } from '@gangmu/model'

/** Wider tables are cut: no indicator table comes near, and a page may claim any `colspan`. */
const maximumColumns = 400

/** A table's rows, without caption and notes. */
export function rowsOf(table: Table): TableRow[] {
  return table.children.filter((child) => child.type === 'tableRow')
}

/**
 * Lays a table out: for each row and each column the cell that covers it, merged cells repeated.
 *
 * @example grid(table)[0]?.[2] // the cell over the third column
 */
export function grid(table: Table): Array<Array<TableCell | undefined>> {
  const rows = rowsOf(table)
  const laid: Array<Array<TableCell | undefined>> = rows.map(() => [])
  rows.forEach((row, r) => {
    let column = 0
    for (const cell of row.children) {
      while (laid[r]?.[column]) column++
      const width = Math.min(cell.colSpan ?? 1, maximumColumns - column)
      const height = Math.min(cell.rowSpan ?? 1, rows.length - r)
      for (let y = r; y < r + height; y++) for (let x = column; x < column + width; x++) (laid[y] ?? [])[x] ??= cell
      column += Math.max(width, 0)
    }
  })
  return laid
}

/** A cell's words, its line breaks as they stand. */
export function textOfCell(cell: TableCell): string {
  return cell.children.map((leaf) => leaf.value).join('')
}

const figure = /^\s*[[(<>≤≥≧≦＜＞［（-]{0,2}\s*\d[\d,.]*\s*[\])%‰]{0,2}\s*$/
const year = /^\s*(?:19|20)\d\d\s*$/

/** How many rows at the top name the columns: those that are marked so, else those before the first that holds a figure. */
export function headerRows(table: Table): number {
  const rows = rowsOf(table)
  const marked = rows.findIndex((row) => !row.header)
  if (marked !== 0) return marked < 0 ? rows.length : marked
  const first = rows.findIndex((row) =>
    row.children.some((cell) => figure.test(textOfCell(cell)) && !year.test(textOfCell(cell))),
  )
  return first < 0 ? Math.min(1, rows.length) : first
}
