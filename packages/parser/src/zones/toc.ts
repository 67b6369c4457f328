import { oneOf } from '@gangmu/zh'
import type { Line } from '../lines/lines.js'

/** More entries than any table of contents has. */
const MOST_ENTRIES = 1000
const FEWEST_ENTRIES = 4
/** Contents stand within so many lines of the beginning. */
const FRONT_LINES = 200

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
    label(lines, i, end)
    i = end - 1
  }
  labelRepeated(text, lines)
  labelChapters(lines)
}

/** Headings without text between them, up to where the first comes again with the second (or with its text): contents that have lost their 目录. */
function labelRepeated(text: string, lines: Line[]): void {
  for (let from = 0; from < lines.length && from < FRONT_LINES; from++) {
    let to = from
    let numbered = 0
    for (; to < lines.length && to < from + MOST_ENTRIES && isEntry(text, lines[to]!); to++)
      if (lines[to]!.reading !== undefined) numbered++
    const [first, end] = numbered >= FEWEST_ENTRIES ? (repeated(text, lines, from, to) ?? []) : []
    if (first !== undefined && end !== undefined) label(lines, first, end)
    from = to
  }
}

/** The first of a run's lines that comes again in it, and where. */
function repeated(text: string, lines: readonly Line[], from: number, to: number): [number, number] | undefined {
  const keys = lines.slice(from, to).map((line) => keyOf(text, line).replace(/^[\d.．、]+/, ''))
  const seen = new Map<string, number>()
  for (let i = 0; i < keys.length; i++) {
    const first = seen.get(keys[i]!)
    if (first === undefined) seen.set(keys[i]!, i)
    else if (i - first >= FEWEST_ENTRIES && (i + 1 === keys.length || keys[i + 1] === keys[first + 1])) {
      const numbered = lines.slice(from + first, from + i).filter(({ reading }) => reading !== undefined).length
      if (lines[from + i]!.reading !== undefined && numbered * 3 > (i - first) * 2) return [from + first, from + i]
    }
  }
  return undefined
}

function isEntry(text: string, line: Line): boolean {
  return line.label === 'body' && line.end - line.start <= 60 && !endsSentence(text, line.end - 1)
}

const endsSentence = oneOf('。；：:')

/** Chapters that follow one another (第一章, 第二章 …) above a line without a number, with numbering below it, are contents. */
function labelChapters(lines: Line[]): void {
  const first = lines.findIndex(({ reading }) => reading !== undefined)
  const opening = lines[first]?.reading
  if (opening === undefined || opening.rule.rank >= 6) return
  let end = first
  while (isChapter(lines[end], opening.style) && lines[end]!.reading!.ordinal === end - first + 1) end++
  if (end - first < FEWEST_ENTRIES || lines[end] === undefined || lines[end]!.reading !== undefined) return
  if (lines.slice(end).some(({ reading }) => reading !== undefined)) label(lines, first, end)
}

function isChapter(line: Line | undefined, style: number): boolean {
  return line?.label === 'body' && line.reading?.style === style && line.end - line.start <= 60
}

function label(lines: Line[], from: number, to: number): void {
  for (let i = from; i < to; i++) {
    lines[i]!.label = 'toc'
    lines[i]!.reading = undefined
  }
}

/** An entry without blanks, leader dots and page number. */
function keyOf(text: string, line: Line): string {
  return text
    .slice(line.start, line.end)
    .replace(/[\s.．…·—\-－]+/g, '')
    .replace(/[（(]?\d{1,4}[）)]?$/, '')
}
