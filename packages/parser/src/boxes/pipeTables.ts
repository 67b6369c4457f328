import type { Block, Span } from '@gangmu/model'
import { isBlank } from '../lines/characters.js'
import { type Line, partOf, rowOf } from '../lines/lines.js'

/** Numbers of the tables found here; a source's own count from 0, those scraped one cell a line from -1 down. */
const FIRST_TABLE = -1_000_000
/** So many lines on end with a bar behind them are cells. */
const FEWEST_CELLS = 3

/**
 * Reads the rows of tables whose cells stand apart by bars, `| 甲 | 1 |` or `甲 | 1 | |`: rows on end with as many cells, words in the
 * first and a figure in a later one; a row of dashes belongs to the one above. Lines with one cell before the first row stay lines, without
 * their bars, as do cells on lines of their own with a bar behind each.
 */
export function readPipes(text: string, lines: readonly Line[]): readonly Line[] {
  if (!text.includes('|')) return lines
  const rows = lines.map((line) => cellsOf(text, line))
  const out: Line[] = []
  let tables = 0
  for (let i = 0; i < lines.length; ) {
    const width = rows[i]?.length ?? 0
    let end = i + 1
    while (width > 0 && rows[end] && Math.abs(rows[end]!.length - width) <= 1) end++
    let head = i
    while (head < end && (rows[head] ?? []).filter(isFilled).length < 2) head++
    const table = head < end && isTable(text, rows.slice(head, end) as Span[][])
    if (table) tables++
    const alone = width === 1 && end - i >= FEWEST_CELLS
    for (let at = i; at < end; at++) {
      const line = lines[at]!
      const cells = rows[at]
      if (!cells || !(table || alone)) out.push(line)
      else if (alone || at < head) out.push(partOf(text, line, line.start, cells.find(isFilled)?.end ?? line.end))
      else if (at > head && isRule(text, line)) out.at(-1)!.end = line.end
      else out.push(rowLine(line, cells, FIRST_TABLE + tables, at === head))
    }
    i = end
  }
  return out
}

/** The cells between a line's bars; null for a line that has none, or none behind its only cell. */
function cellsOf(text: string, line: Line): Span[] | null {
  if (line.block?.kind === 'tableRow') return null
  const { start, end } = line
  const cells: Span[] = []
  let from = text[start] === '|' ? start + 1 : start
  for (let bar = text.indexOf('|', from); bar >= 0 && bar < end; bar = text.indexOf('|', from)) {
    cells.push(trimmed(text, from, bar))
    from = bar + 1
  }
  if (from < end) cells.push(trimmed(text, from, end))
  else if (cells.length === 0) return null
  return cells.length > 1 || from === end ? cells : null
}

function trimmed(text: string, from: number, to: number): Span {
  let [start, end] = [from, to]
  while (start < end && isBlank(text, start)) start++
  while (end > start && isBlank(text, end - 1)) end--
  return { start, end }
}

function isFilled({ start, end }: Span): boolean {
  return end > start
}

/** `| --- | :-: |` */
function isRule(text: string, { start, end }: Line): boolean {
  return /^[-:| \t]+$/.test(text.slice(start, end)) && text.slice(start, end).includes('--')
}

/** Words over a figure; pairs of 发布日期： and a value are none, nor are links side by side. */
function isTable(text: string, rows: readonly Span[][]): boolean {
  const said = rows.map((cells) => cells.map(({ start, end }) => text.slice(start, end)))
  if (said.length < 2 || said.some((cells) => cells.some((cell) => /^[^-:]{1,12}[:：]$/.test(cell)))) return false
  const figures = said.slice(1).filter((cells) => cells.some((cell) => /^[≥≤><]?\d[\d.,]*%?$/.test(cell)))
  return !said[0]!.some((cell) => /^\d[\d.,]*%?$/.test(cell) && !/^(?:19|20)\d\d$/.test(cell)) && figures.length > 0
}

function rowLine(line: Line, cells: Span[], table: number, header: boolean): Line {
  const row = { table, ...(header && { header: true as const }), cells: cells.map((span) => ({ span })) }
  const block: Block = { kind: 'tableRow', span: { start: line.start, end: line.end }, row }
  return rowOf(line, line.end, block)
}
