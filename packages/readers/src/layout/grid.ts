import type { PieceCell } from '../compose.js'
import { firstUnit, joinWrapped, type Line, readLines } from './lines.js'
import type { Glyph, Page, Rule } from './page.js'

/** A table drawn with rules. */
export interface Grid {
  /** Positions of its column borders. */
  columns: number[]
  top: number
  bottom: number
  rows: GridRow[]
}

export interface GridRow {
  cells: PieceCell[]
  box: [number, number, number, number]
}

/** Borders nearer to one another than this (points) are one border: double lines, lines drawn cell by cell. */
const snap = 3
/** More rules than any table has: a drawing. */
const maxRules = 6_000

/** Finds the tables of two or more columns that a page's rules enclose; gives them with the glyphs that stand outside of them. */
export function readGrids(page: Page): { grids: Grid[]; rest: Glyph[] } {
  if (page.rules.length > maxRules) return { grids: [], rest: page.glyphs }
  let rest = page.glyphs
  const grids: Grid[] = []
  for (const rules of connected(merged(page.rules))) {
    const frame = frameOf(rules)
    if (!frame) continue
    const inside: Glyph[] = []
    const outside: Glyph[] = []
    for (const glyph of rest) (isInside(glyph, frame) ? inside : outside).push(glyph)
    const grid = readGrid(frame, inside)
    if (!grid) continue
    grids.push(grid)
    rest = outside
  }
  return { grids, rest }
}

interface Frame {
  xs: number[]
  ys: number[]
  rules: Rule[]
}

const isVertical = (rule: Rule): boolean => rule.x0 === rule.x1

/** Joins rules that lie on one line and touch. */
function merged(rules: readonly Rule[]): Rule[] {
  const straight = rules.map((rule) => {
    const vertical = Math.abs(rule.x1 - rule.x0) < Math.abs(rule.y1 - rule.y0)
    const x = (rule.x0 + rule.x1) / 2
    const y = (rule.y0 + rule.y1) / 2
    return vertical
      ? { x0: x, x1: x, y0: Math.min(rule.y0, rule.y1), y1: Math.max(rule.y0, rule.y1) }
      : { x0: Math.min(rule.x0, rule.x1), x1: Math.max(rule.x0, rule.x1), y0: y, y1: y }
  })
  const along = (vertical: boolean): Rule[] => {
    const [across, from, to] = vertical ? (['x0', 'y0', 'y1'] as const) : (['y0', 'x0', 'x1'] as const)
    const sorted = straight
      .filter((rule) => isVertical(rule) === vertical)
      .sort((a, b) => Math.round(a[across] / snap) - Math.round(b[across] / snap) || a[from] - b[from])
    const out: Rule[] = []
    for (const rule of sorted) {
      const last = out.at(-1)
      if (last && Math.abs(last[across] - rule[across]) < snap && rule[from] <= last[to] + snap)
        last[to] = Math.max(last[to], rule[to])
      else out.push({ ...rule })
    }
    return out
  }
  return [...along(true), ...along(false)]
}

/** Groups of rules that cross or touch. */
function connected(rules: readonly Rule[]): Rule[][] {
  const group = rules.map((_, i) => i)
  const root = (i: number): number => {
    let at = i
    while (group[at] !== at) {
      group[at] = group[group[at]!]!
      at = group[at]!
    }
    return at
  }
  rules.forEach((a, i) => {
    if (!isVertical(a)) return
    rules.forEach((b, j) => {
      if (isVertical(b)) return
      if (a.x0 >= b.x0 - snap && a.x0 <= b.x1 + snap && b.y0 >= a.y0 - snap && b.y0 <= a.y1 + snap)
        group[root(i)] = root(j)
    })
  })
  const groups = new Map<number, Rule[]>()
  rules.forEach((rule, i) => {
    const at = root(i)
    groups.set(at, [...(groups.get(at) ?? []), rule])
  })
  return [...groups.values()].filter((g) => g.length >= 4)
}

function frameOf(rules: Rule[]): Frame | undefined {
  const verticals = rules.filter(isVertical)
  const horizontals = rules.filter((rule) => !isVertical(rule))
  if (verticals.length === 0 || horizontals.length < 2) return undefined
  // Tables without side borders end where their horizontal rules end.
  const xs = distinct([...verticals.map((r) => r.x0), ...horizontals.flatMap((r) => [r.x0, r.x1])])
  const ys = distinct([...horizontals.map((r) => r.y0), ...verticals.flatMap((r) => [r.y0, r.y1])])
  if (xs.length < 3 || ys.length < 2 || xs.length * ys.length > 50_000) return undefined
  return { xs, ys, rules }
}

function distinct(values: number[]): number[] {
  const out: number[] = []
  for (const value of values.sort((a, b) => a - b)) if (out.length === 0 || value - out.at(-1)! > snap) out.push(value)
  return out
}

const middle = (glyph: Glyph): [number, number] => [(glyph.x0 + glyph.x1) / 2, glyph.y - 0.35 * glyph.size]

function isInside(glyph: Glyph, { xs, ys }: Frame): boolean {
  const [x, y] = middle(glyph)
  return x > xs[0]! && x < xs.at(-1)! && y > ys[0]! && y < ys.at(-1)!
}

/** Number of the band that a value lies in. */
function band(value: number, borders: readonly number[]): number {
  let low = 0
  let high = borders.length - 1
  while (high - low > 1) {
    const mid = (low + high) >> 1
    if (borders[mid]! <= value) low = mid
    else high = mid
  }
  return low
}

function readGrid(frame: Frame, glyphs: readonly Glyph[]): Grid | undefined {
  const { xs, ys } = frame
  const columns = xs.length - 1
  const rows = ys.length - 1
  const cells = cellsOf(frame)
  const filled = new Map<number, Glyph[]>()
  for (const glyph of glyphs) {
    const [x, y] = middle(glyph)
    const cell = cells[band(y, ys) * columns + band(x, xs)]!
    const inside = filled.get(cell)
    if (inside) inside.push(glyph)
    else filled.set(cell, [glyph])
  }
  if (filled.size < 2) return undefined

  const extents = new Map<number, { left: number; right: number; upper: number; lower: number }>()
  cells.forEach((cell, i) => {
    const column = i % columns
    const row = Math.floor(i / columns)
    const extent = extents.get(cell)
    if (!extent) extents.set(cell, { left: column, right: column, upper: row, lower: row })
    else {
      extent.left = Math.min(extent.left, column)
      extent.right = Math.max(extent.right, column)
      extent.lower = row
    }
  })
  if ([...extents.values()].every(({ left, right }) => left === 0 && right === columns - 1)) return undefined

  const table: Grid = { columns: xs, top: ys[0]!, bottom: ys[rows]!, rows: [] }
  for (let row = 0; row < rows; row++) {
    const starting = [...extents].filter(([, e]) => e.upper === row).sort(([, a], [, b]) => a.left - b.left)
    if (starting.length === 0) continue
    table.rows.push({
      cells: starting.map(([cell, e]) => ({
        ...cellText(filled.get(cell) ?? [], xs[e.right + 1]! - xs[e.left]!),
        rowSpan: e.lower - e.upper + 1,
        colSpan: e.right - e.left + 1,
      })),
      box: [xs[0]!, ys[row]!, xs[columns]!, ys[row + 1]!],
    })
  }
  return table
}

/** For each field of the grid the number of the cell it belongs to: fields without a rule between them are one cell. */
function cellsOf({ xs, ys, rules }: Frame): number[] {
  const columns = xs.length - 1
  const rows = ys.length - 1
  // Walls: right of field i, below field i.
  const right = new Uint8Array(columns * rows)
  const below = new Uint8Array(columns * rows)
  for (const rule of rules) {
    if (isVertical(rule)) {
      const column = nearest(rule.x0, xs) - 1
      if (column < 0 || column >= columns) continue
      for (let row = 0; row < rows; row++) {
        const y = (ys[row]! + ys[row + 1]!) / 2
        if (y > rule.y0 && y < rule.y1) right[row * columns + column] = 1
      }
    } else {
      const row = nearest(rule.y0, ys) - 1
      if (row < 0 || row >= rows) continue
      for (let column = 0; column < columns; column++) {
        const x = (xs[column]! + xs[column + 1]!) / 2
        if (x > rule.x0 && x < rule.x1) below[row * columns + column] = 1
      }
    }
  }
  const cell = Array.from({ length: columns * rows }, (_, i) => i)
  const root = (i: number): number => {
    let at = i
    while (cell[at] !== at) at = cell[at]!
    return at
  }
  const join = (a: number, b: number): void => {
    const [low, high] = [root(a), root(b)].sort((m, n) => m - n) as [number, number]
    cell[high] = low
  }
  for (let i = 0; i < columns * rows; i++) {
    if (i % columns < columns - 1 && !right[i]) join(i, i + 1)
    if (i + columns < columns * rows && !below[i]) join(i, i + columns)
  }
  return cell.map((_, i) => root(i))
}

function nearest(value: number, borders: readonly number[]): number {
  const low = band(value, borders)
  return Math.abs(borders[low]! - value) <= Math.abs(borders[low + 1]! - value) ? low : low + 1
}

/** Lines of a cell: joined where one was broken because the next character had no room, else set apart by a space. */
function cellText(glyphs: readonly Glyph[], width: number): { text: string; isFull: boolean } {
  let text = ''
  let previous: Line | undefined
  const room = (line: Line): number => width - (line.x1 - line.x0) - 1.2 * line.size
  for (const line of readLines(glyphs)) {
    if (!previous) text = line.text
    else if (room(previous) < firstUnit(line)) text = joinWrapped(text, line.text)
    else text += ` ${line.text}`
    previous = line
  }
  return { text, isFull: previous !== undefined && room(previous) < previous.size }
}
