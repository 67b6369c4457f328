/** A line of a Markdown file without the marks of its containers. */
export interface MarkdownLine {
  start: number
  end: number
  /** Its text after quote marks, indentation and bullets, without trailing blanks. */
  content: string
  /** Offset of `content`. */
  at: number
  /** For the first line of a list item: how deep in lists it stands, from 1. */
  item?: number
}

/** The lines of a file. `>` and the bullets `-`, `*`, `+` go; the number of a list item is text like any other and stays. */
export function readMarkdownLines(text: string): MarkdownLine[] {
  const lines: MarkdownLine[] = []
  /** Where the content of each open list item begins. */
  const items: number[] = []
  let start = 0
  while (start <= text.length) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    lines.push(readLine(text, start, end, items))
    start = end + 1
  }
  return lines
}

function readLine(text: string, start: number, end: number, items: number[]): MarkdownLine {
  let at = start
  let column = 0
  let item: number | undefined
  for (;;) {
    const indent = at
    while (at < end && (text[at] === ' ' || text[at] === '\t')) at++
    column += at - indent
    if (text[at] === '>') {
      at++
      column = 0
      continue
    }
    listMarker.lastIndex = at
    const marker = isThematicBreak(text.slice(at, Math.min(end, at + 200))) ? null : listMarker.exec(text)
    if (marker === null || at + marker[0].length > end) break
    while (items.length > 0 && items.at(-1)! > column) items.pop()
    if (items.length < 99) items.push(column + marker[0].length + 1)
    item = items.length
    if (marker[1] !== undefined) break
    at += marker[0].length
    column += marker[0].length
  }
  const content = text.slice(at, end).trimEnd()
  if (content !== '' && item === undefined && column === 0) items.length = 0
  return { start, end, content, at, ...(item === undefined ? {} : { item }) }
}

/** A bullet, or a number (captured), with a blank or the line's end after it. */
const listMarker = /(?:[-*+]|(\d{1,9}[.)]))(?=[ \t]|$)/my

/** `---`, `* * *`: a line across the page. */
export function isThematicBreak(content: string): boolean {
  return /^[-*_]/.test(content) && /^(?:-{3,}|\*{3,}|_{3,})$/.test(content.replace(/[ \t]/g, ''))
}
