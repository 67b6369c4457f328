import type { Line } from './lines.js'

/** A line and the page that it stands on. */
export interface PageLine extends Line {
  page: number
  pageWidth: number
  pageHeight: number
}

/** - 3 -, 第3页, 3/24, 第 3 页 共 24 页, — iv —. */
const pageNumber =
  /^[-—–―·•.\s]{0,6}(?:第 ?)?(?:\d{1,4}|[ivxlcIVXLC]{1,7})(?: ?页)?(?:[\s,，/／]{0,3}(?:共 ?)?\d{1,4}(?: ?页)?)?[-—–―·•.\s]{0,6}$/

/** Share of the page, at its top and at its bottom, that headers, footers and page numbers stand in. */
const margin = 0.13

/**
 * Finds the lines that belong to the pages and not to the text: page numbers, and what repeats (figures apart) at the same
 * height in the margins of at least three pages, or of both of two.
 */
export function findFurniture(pages: ReadonlyArray<readonly PageLine[]>): Set<PageLine> {
  const found = new Set<PageLine>()
  const alike = new Map<string, PageLine[]>()
  for (const lines of pages) {
    for (const line of edgeLines(lines)) {
      const isLow = line.top > line.pageHeight * (1 - margin)
      if (pageNumber.test(line.text) && (isLow || line.bottom < line.pageHeight * 0.1)) found.add(line)
      const key = `${line.text.replace(/\d+/g, '0')} ${Math.round(line.top / 6)}`
      const group = alike.get(key)
      if (group) group.push(line)
      else alike.set(key, [line])
    }
  }
  const enough = Math.min(pages.length, 3)
  for (const group of alike.values()) {
    if (pages.length > 1 && new Set(group.map(({ page }) => page)).size >= enough)
      for (const line of group) found.add(line)
  }
  return found
}

/** The outermost lines of a page that stand in its margins. */
function edgeLines(lines: readonly PageLine[]): PageLine[] {
  const upper = lines.filter((line) => line.bottom < line.pageHeight * margin).slice(0, 3)
  const lower = lines.filter((line) => line.top > line.pageHeight * (1 - margin)).slice(-3)
  return [...upper, ...lower]
}
