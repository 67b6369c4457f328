import type { TableCell, TableRow } from '@gangmu/model'

/** The rows with the cell that stands in each column; a cell that spans rows stands in all of them. */
export function columnsOf(rows: readonly TableRow[]): Array<{ row: TableRow; columns: Array<TableCell | undefined> }> {
  const open: Array<{ cell: TableCell; rows: number } | undefined> = []
  return rows.map((row) => {
    const columns: Array<TableCell | undefined> = []
    const free = [...row.children]
    for (let i = 0; free.length || (open[i]?.rows ?? 0) > 0; i++) {
      const above = open[i]
      if (above && above.rows > 0) {
        above.rows--
        columns[i] = above.cell
        continue
      }
      const cell = free.shift()
      const width = Math.min(cell?.colSpan ?? 1, 50)
      for (let k = 0; k < width; k++) {
        columns[i + k] = cell
        open[i + k] = cell ? { cell, rows: (cell.rowSpan ?? 1) - 1 } : undefined
      }
      i += width - 1
    }
    return { row, columns }
  })
}
