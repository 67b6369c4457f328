import type { Line } from './lines.js'

/** More entries than any table of contents has. */
const MOST_ENTRIES = 1000

/** Labels tables of contents: the lines after 目录, up to where the first of them comes again as a heading. */
export function labelContents(text: string, lines: Line[]): void {
  labelChapters(text, lines)
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

/** Chapters have text below them: one after the other, from the first on, above a text without a number they are contents that have lost their 目录. */
function labelChapters(text: string, lines: Line[]): void {
  const first = lines.findIndex(({ reading }) => reading !== undefined)
  const opening = lines[first]?.reading
  if (opening === undefined || opening.rule.rank >= 6) return
  const { style } = opening
  let end = first
  while (end < lines.length && isEntry(lines[end]!) && lines[end]!.reading!.ordinal === end - first + 1) end++
  const below = lines[end]
  if (end - first < FEWEST_CHAPTERS || below === undefined) return
  const again = below.reading?.style === style && keyOf(text, below) === keyOf(text, lines[first]!)
  if (below.reading !== undefined ? !again : !lines.slice(end).some(({ reading }) => reading !== undefined)) return
  for (let i = first; i < end; i++) {
    lines[i]!.label = 'toc'
    lines[i]!.reading = undefined
  }

  function isEntry(line: Line): boolean {
    return line.label === 'body' && line.reading?.style === style && line.end - line.start <= 60
  }
}
const FEWEST_CHAPTERS = 4

/** An entry without blanks, leader dots and page number. */
function keyOf(text: string, line: Line): string {
  return text
    .slice(line.start, line.end)
    .replace(/[\s.．…·—\-－]+/g, '')
    .replace(/[（(]?\d{1,4}[）)]?$/, '')
}
