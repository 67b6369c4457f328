import type { PageLine } from './furniture.js'
import { joinWrapped } from './lines.js'
import type { Page } from './page.js'

/** The lines of a page's footnotes: those below the short rule that word processors draw above them. */
export function findNotes(page: Page, lines: readonly PageLine[]): PageLine[] {
  const left = Math.min(...lines.map(({ x0 }) => x0))
  const separator = page.rules.find(
    ({ x0, x1, y0, y1 }) =>
      Math.abs(y1 - y0) < 2.5 &&
      y0 > page.height / 2 &&
      x1 - x0 > 0.08 * page.width &&
      x1 - x0 < 0.45 * page.width &&
      Math.abs(x0 - left) < 12,
  )
  if (!separator) return []
  // A short rule in the middle of something is none: lines beside it, or rules that cross.
  const crosses = page.rules.some(
    (rule) =>
      Math.abs(rule.x1 - rule.x0) < 2.5 &&
      rule.y0 < separator.y0 + 3 &&
      rule.y1 > separator.y0 - 3 &&
      rule.x0 < separator.x1 + 3,
  )
  const notes = lines.filter(({ top, size }) => top > separator.y0 - 0.5 * size)
  return crosses || !notes[0] || !/^(\[|[①-⑳*\d])/.test(notes[0].text) ? [] : notes
}

/** Joins the lines of each note; a note begins with its number. */
export function setNotes(lines: readonly PageLine[]): Array<{ text: string; line: PageLine }> {
  const notes: Array<{ text: string; line: PageLine }> = []
  for (const line of lines) {
    const last = notes.at(-1)
    if (last && !/^(\[\d|[①-⑳*])/.test(line.text)) last.text = joinWrapped(last.text, line.text)
    else notes.push({ text: line.text, line })
  }
  return notes
}
