import { eastAsianWidth } from 'get-east-asian-width'

/** A cell of printed output. */
export type Value = string | number | undefined
export type Row = Readonly<Record<string, Value>>

/** Names of all columns of some rows, in the order of their first appearance. */
export function columnsOf(rows: readonly Row[]): string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row)))]
}

/** Names of the columns that some row fills. */
export function filledColumns(rows: readonly Row[]): string[] {
  return columnsOf(rows).filter((name) => rows.some((row) => row[name] !== undefined))
}

const text = (value: Value): string => (value === undefined ? '' : String(value))

/** CSV as RFC 4180 has it; a text that a spreadsheet would take for a formula gets an apostrophe before it. */
export function csv(columns: readonly string[], rows: readonly Row[]): string {
  const cell = (value: Value): string => {
    const plain = typeof value === 'string' && /^[=+\-@\t\r]./s.test(value) ? `'${value}` : text(value)
    return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
  }
  return [columns, ...rows.map((row) => columns.map((name) => row[name]))]
    .map((line) => `${line.map(cell).join(',')}\r\n`)
    .join('')
}

/** Tab-separated; tabs and line breaks inside a cell become spaces. */
export function tsv(columns: readonly string[], rows: readonly Row[]): string {
  const cell = (value: Value): string => text(value).replace(/[\t\r\n]+/g, ' ')
  return [columns, ...rows.map((row) => columns.map((name) => row[name]))]
    .map((line) => `${line.map(cell).join('\t')}\n`)
    .join('')
}

/** A Markdown table. */
export function markdown(columns: readonly string[], rows: readonly Row[]): string {
  const cell = (value: Value): string =>
    text(value)
      .replace(/[\r\n]+/g, ' ')
      .replace(/[\\|]/g, '\\$&')
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`
  return (
    line(columns) +
    line(columns.map(() => '---')) +
    rows.map((row) => line(columns.map((name) => cell(row[name])))).join('')
  )
}

/** An aligned table for a terminal of `width` half-width columns; the widest columns give way first. */
export function table(columns: readonly string[], rows: readonly Row[], width: number): string {
  const cells = [columns.map(String), ...rows.map((row) => columns.map((name) => text(row[name]).replace(/\s+/g, ' ')))]
  const widths = columns.map((_, i) => cells.reduce((most, line) => Math.max(most, columnsWide(line[i]!)), 0))
  const gaps = 2 * (columns.length - 1)
  while (sum(widths) + gaps > width && Math.max(...widths) > 8) widths[widths.indexOf(Math.max(...widths))]! -= 1
  return cells
    .map(
      (line) =>
        `${line
          .map((cell, i) => fit(cell, widths[i]!))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('')
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

function columnsWide(value: string): number {
  let wide = 0
  for (const char of value) wide += eastAsianWidth(char.codePointAt(0)!)
  return wide
}

function fit(value: string, width: number): string {
  const wide = columnsWide(value)
  if (wide <= width) return value + ' '.repeat(width - wide)
  let kept = ''
  let used = 0
  for (const char of value) {
    const next = eastAsianWidth(char.codePointAt(0)!)
    if (used + next > width - 1) break
    kept += char
    used += next
  }
  return `${kept}…${' '.repeat(Math.max(0, width - used - 1))}`
}
