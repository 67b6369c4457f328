import type { Block } from '@gangmu/model'
import { type Line, rowOf } from '../lines/lines.js'
import { cellCost, headKindOf } from './scrapedCells.js'
import { type Cells, figureTableAt } from './scrapedFigures.js'

/** The head of the first column: a table that was scraped one cell a line is told by it. */
const FIRST_HEAD = /^(?:序[ \u3000]?号|类[ \u3000]?别|领[ \u3000]?域|分类|一级指标|.{0,4}指[ \u3000]?标(?:名称)?)$/
const LONGEST_FIRST = 9
const MOST_HEADS = 10
const LONGEST_HEAD = 14
const LONGEST_CELL = 600
/** Lines that the cells of one row may fill. */
const MOST_LINES = 30

/**
 * Puts tables together that were scraped one cell a line: 序号 with the other heads, then rows that open with 1, 2, 3 … (or 12, 13 …). Cells of several
 * lines are told by what their column holds. Returns the lines with each row as one; the same array when there is no such table.
 */
export function joinCellLines(text: string, lines: readonly Line[]): readonly Line[] {
  const first = lines.findIndex((line) => opensTable(text, line))
  if (first < 0) return lines
  const out = lines.slice(0, first)
  let tables = 0
  for (let i = first; i < lines.length; ) {
    const opens = opensTable(text, lines[i]!)
    const rows = opens ? (figureTableAt(text, lines, i) ?? tableAt(text, lines, i)) : null
    if (rows === null) {
      out.push(lines[i++]!)
      continue
    }
    tables++
    for (const cells of rows) out.push(row(cells, -tables, cells === rows[0]))
    i += rows.reduce((sum, cells) => sum + cells.reduce((n, cell) => n + cell.length, 0), 0)
  }
  return tables > 0 ? out : lines
}

function opensTable(text: string, line: Line): boolean {
  return line.end - line.start <= LONGEST_FIRST && FIRST_HEAD.test(contentOf(text, line))
}

/** The rows of the table whose heads begin at a line, or null where the lines are none. */
function tableAt(text: string, lines: readonly Line[], at: number): Cells[] | null {
  if (text.charCodeAt(lines[at]!.start) !== 0x5e8f /* 序 */) return null
  let first = at + 1
  while (first < lines.length && first - at <= MOST_HEADS && numberOf(text, lines[first]!) === 0) {
    const content = contentOf(text, lines[first]!)
    if (content.length > LONGEST_HEAD || /[。；，：:\t|]/.test(content)) return null
    first++
  }
  const heads = lines.slice(at + 1, first).map((line) => contentOf(text, line))
  const kinds = heads.map(headKindOf)
  // A part of a table begins with a later number.
  const from = lines[first] ? numberOf(text, lines[first]!) : 0
  if (heads.length < 2 || from === 0 || kinds.every((k) => k === 'other')) return null
  const rows: Cells[] = [lines.slice(at, first).map((line) => [line])]
  for (let start = first, n = from; ; n++) {
    const limit = Math.min(lines.length, start + 1 + MOST_LINES)
    let end = start + 1
    while (end < limit && !isNumber(text, lines[end]!, n + 1) && isCell(lines[end]!)) end++
    const last = end >= limit || !isNumber(text, lines[end]!, n + 1)
    if (last && n === from) return null
    const cells = lines.slice(start + 1, end)
    const number = lines[start]!
    if (last) {
      rows.push([[number], ...columns(text, cells.slice(0, lastRow(text, cells, kinds)), kinds)])
      return rows
    }
    for (const part of parts(text, cells, kinds))
      rows.push([part === cells || part[0] === cells[0] ? [number] : [], ...columns(text, part, kinds)])
    start = end
  }
}

/** A row whose last column says by when ends there; what follows before the next number is a row without one. */
function parts(text: string, cells: readonly Line[], kinds: ReturnType<typeof headKindOf>[]): Array<readonly Line[]> {
  if (kinds.at(-1) !== 'due') return [cells]
  const end = cells.findIndex((line) => cellCost(contentOf(text, line), 'due') === 0) + 1
  return end === 0 || end === cells.length ? [cells] : [cells.slice(0, end), ...parts(text, cells.slice(end), kinds)]
}

/** How many lines the last row has: up to its time, when that is its last column; else as many as there are columns. */
function lastRow(text: string, cells: readonly Line[], kinds: ReturnType<typeof headKindOf>[]): number {
  if (kinds.at(-1) !== 'due') return Math.min(cells.length, kinds.length)
  const end = cells.findIndex((line) => cellCost(contentOf(text, line), 'due') === 0) + 1
  return end === 0 ? Math.min(cells.length, kinds.length) : end
}

/** Gives lines to columns in order, at the least cost: each line costs what its column makes of it, a further line and an empty cell some more. */
function columns(text: string, cells: readonly Line[], kinds: ReturnType<typeof headKindOf>[]): Cells {
  const width = kinds.length
  // best[c]: the least cost of giving the lines so far to columns up to c, the last of them to c; how: the way there.
  let best: Array<{ cost: number; counts: number[] } | undefined> = [{ cost: 0, counts: [] }]
  let done = false
  for (const line of cells) {
    const content = contentOf(text, line)
    const next: typeof best = []
    for (let c = 0; c < width; c++) {
      const kind = kinds[c]!
      const own = cellCost(content, kind)
      best.forEach((from, b) => {
        if (!from) return
        const at = done ? b : -1
        if (c < at) return
        const skipped = kinds.slice(at + 1, c).reduce((sum, k) => sum + (k === 'note' ? 0.2 : 2.5), 0)
        const cost = from.cost + own + (c === at ? (kind === 'who' ? 0.4 : kind === 'lead' ? 0.6 : 0.8) : skipped)
        if (next[c] && next[c]!.cost <= cost) return
        const counts = [...from.counts]
        counts[c] = (counts[c] ?? 0) + 1
        next[c] = { cost, counts }
      })
    }
    best = next
    done = true
  }
  const ends = best.map((one, c) => one && { ...one, cost: one.cost + (done ? 2.5 * (width - 1 - c) : 0) })
  const [found] = ends.filter((one) => one !== undefined).sort((a, b) => a.cost - b.cost)
  let from = 0
  return kinds.map((_, c) => {
    const count = found?.counts[c] ?? 0
    from += count
    return cells.slice(from - count, from)
  })
}

function row(cells: Cells, table: number, header: boolean): Line {
  const filled = cells.filter((cell) => cell.length > 0)
  const first = filled[0]![0]!
  const span = { start: first.start, end: filled.at(-1)!.at(-1)!.end }
  let from = span.start
  const spans = cells.map((cell) => {
    const own = cell.length > 0 ? { start: cell[0]!.start, end: cell.at(-1)!.end } : { start: from, end: from }
    from = own.end
    return { span: own }
  })
  const block: Block = {
    kind: 'tableRow',
    span,
    row: { table, ...(header && { header: true as const }), cells: spans },
  }
  return rowOf(first, span.end, block)
}

function isCell(line: Line): boolean {
  return line.block?.kind !== 'tableRow' && line.end - line.start <= LONGEST_CELL
}

function isNumber(text: string, line: Line, n: number): boolean {
  return numberOf(text, line) === n
}

/** 12, 12. or 12、 on a line of its own; 0 for any other line. */
function numberOf(text: string, line: Line): number {
  return line.end - line.start <= 4 ? Number(/^(\d{1,3})[.、]?$/.exec(contentOf(text, line))?.[1] ?? 0) : 0
}

function contentOf(text: string, line: Line): string {
  return text.slice(line.start, line.end)
}
