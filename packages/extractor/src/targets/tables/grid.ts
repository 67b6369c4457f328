import type { Span, Table, TableRow } from '@gangmu/model'

/** A cell's words and their place; a cell that spans several rows or columns stands in each of them. */
export interface GridCell {
  text: string
  span: Span
  header: boolean
}

/** A table as rows of cells, all with the same columns where the table keeps to them. */
export type Grid = Array<Array<GridCell | undefined>>

/** The most cells that merged cells may fill: a table can claim any rowspan. */
const mostCells = 200_000

/** Lays a table out as a grid, with merged cells in every place they cover and rows that were broken over lines put together. */
export function gridOf(table: Table): Grid {
  const rows = table.children.filter((row) => row.type === 'tableRow')
  const merged = rows.some((row) => row.children.some((cell) => cell.rowSpan || cell.colSpan))
  return merged ? spread(rows) : joinBroken(rows.map(cellsOf))
}

function cellsOf(row: TableRow): GridCell[] {
  return row.children.map((cell) => ({
    text: cell.children
      .map((leaf) => leaf.value)
      .join('')
      .replace(/\s+/gu, ''),
    span: { start: cell.position.start.offset, end: cell.position.end.offset },
    header: row.header === true,
  }))
}

function spread(rows: readonly TableRow[]): Grid {
  const grid: Grid = rows.map(() => [])
  let left = mostCells
  for (const [r, row] of rows.entries()) {
    const cells = cellsOf(row)
    let column = 0
    for (const [i, cell] of cells.entries()) {
      const { rowSpan = 1, colSpan = 1 } = row.children[i] ?? {}
      const here = grid[r] as Array<GridCell | undefined>
      while (here[column]) column++
      for (let y = r; y < Math.min(r + rowSpan, grid.length); y++)
        for (let x = column; x < column + colSpan && left-- > 0; x++) (grid[y] as Array<GridCell | undefined>)[x] = cell
      column += colSpan
    }
  }
  return grid
}

/** Rows of plain text whose cells held line breaks: a line that does not begin a row of its own goes on with the row before it. */
function joinBroken(rows: readonly GridCell[][]): Grid {
  const head = rows.find((row) => row.length > 2)
  const columns = head?.length ?? 0
  const usual = Math.min(...(head?.slice(1).map((_, i) => gapBefore(head, i + 1)) ?? [0]))
  const joined: GridCell[][] = []
  let open: GridCell[] | null = null
  for (const short of rows) {
    const row = withEmpty(short, columns, usual)
    const goesOn =
      open !== null &&
      !/^(?:约束性|预期性)$/u.test(open.at(-1)?.text ?? '') &&
      row[0]?.text !== '' &&
      !(open.length === row.length && endsInFigure(open) && endsInFigure(row)) &&
      row.length !== columns &&
      !(open[0]?.text.endsWith('：') || (row.length === 1 && endsInFigure(open))) &&
      open.length + row.length - 1 <= columns + 1 &&
      (open.length < columns ? open !== head : row.length > 1 && row.length < columns / 2)
    if (goesOn && open) {
      const last = open.pop() as GridCell
      const first = row[0] as GridCell
      open.push({
        text: last.text + first.text,
        span: { start: last.span.start, end: first.span.end },
        header: last.header,
      })
      open.push(...row.slice(1))
    } else {
      open = [...row]
      joined.push(open)
    }
  }
  return joined
}

/** Blanks between two cells that stand side by side; fewer than between cells with an empty one between them. */
function gapBefore(row: readonly GridCell[], i: number): number {
  return (row[i]?.span.start ?? 0) - (row[i - 1]?.span.end ?? 0)
}

/** A row that lacks as many cells as its wide gaps have room for, or as it has wide gaps: the cells there are empty. */
function withEmpty(row: readonly GridCell[], columns: number, usual: number): readonly GridCell[] {
  const lacking = columns - row.length
  if (row.length < 2 || lacking < 1) return row
  const room = row.map((_, i) => (i > 0 ? Math.max(0, Math.ceil(gapBefore(row, i) / usual) - 1) : 0))
  const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0)
  const empty = [room, room.map((count) => Math.min(count, 1))].find((counts) => sum(counts) === lacking)
  if (!empty) return row
  return row.flatMap((cell, i) => {
    const at = cell.span.start - 1
    const blank = { text: '', span: { start: at, end: at }, header: cell.header }
    return [...new Array<GridCell>(empty[i] ?? 0).fill(blank), cell]
  })
}

function endsInFigure(row: readonly GridCell[]): boolean {
  return /^\d[\d.,]*%?$/u.test(row.at(-1)?.text ?? '')
}
