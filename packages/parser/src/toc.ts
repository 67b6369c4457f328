import type { Line } from './lines.js'

/** More entries than any table of contents has. */
const MOST_ENTRIES = 1000

/** Labels tables of contents: the lines after 目录, up to where the first of them comes again as a heading. */
export function labelContents(text: string, lines: Line[]): void {
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    if (line.label !== 'body' || line.end - line.start > 12 || !/^目\s*[录次]$/.test(text.slice(line.start, line.end)))
      continue
    const first = lines[i + 1]
    if (first === undefined) continue
    const key = keyOf(text, first)
    let end = i + 1
    for (let k = i + 1; k < lines.length && k < i + MOST_ENTRIES; k++) {
      const entry = lines[k]!
      if (entry.end - entry.start > 90 || text[entry.end - 1] === '。') break
      if (k > i + 1 && keyOf(text, entry) === key) break
      end = k + 1
    }
    if (end - i < 3) continue
    for (let k = i; k < end; k++) {
      lines[k]!.label = 'toc'
      lines[k]!.reading = undefined
    }
    i = end - 1
  }
}

/** An entry without blanks, leader dots and page number. */
function keyOf(text: string, line: Line): string {
  return text
    .slice(line.start, line.end)
    .replace(/[\s.．…·—\-－]+/g, '')
    .replace(/[（(]?\d{1,4}[）)]?$/, '')
}
