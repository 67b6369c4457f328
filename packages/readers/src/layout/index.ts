import type { Piece } from '../compose.js'
import { columnRuns } from './columns.js'
import { findFurniture, type PageLine } from './furniture.js'
import { type Grid, readGrids } from './grid.js'
import { joinWrapped, readLines } from './lines.js'
import { findNotes, setNotes } from './notes.js'
import type { Page } from './page.js'
import { goesOn, leadingOf, type Measure, measure } from './paragraphs.js'
import { continueTable, sameColumns } from './tables.js'

type Item = { top: number; line: PageLine } | { top: number; grid: Grid }

/**
 * Reads laid-out pages into pieces in reading order, from top to bottom: tables by their rules (or by columns that line up),
 * lines joined into paragraphs, also across pages. Headers, footers and page numbers have role `noise`; those between two pages, and the
 * footnotes of the first, follow the paragraph that runs across.
 */
export function readPages(pages: readonly Page[]): Piece[] {
  const read = pages.map((page) => {
    const { grids, rest } = readGrids(page)
    const onPage = { page: page.number, pageWidth: page.width, pageHeight: page.height }
    const lines = readLines(rest).map((line): PageLine => ({ ...line, ...onPage }))
    const noise = readLines(page.noise ?? []).map((line): PageLine => ({ ...line, ...onPage }))
    return { page, grids, lines, noise }
  })
  const furniture = findFurniture(read.map(({ lines }) => lines))
  const body = read.map(({ lines }) => lines.filter((line) => !furniture.has(line)))
  const measureOf = measureWidths(body.flat())
  const leading = leadingOf(body.flat())

  const pieces: Piece[] = []
  const waiting: Piece[] = []
  let open: { piece: Piece; last: PageLine } | undefined
  const close = (): void => {
    open = undefined
    pieces.push(...waiting.splice(0))
  }
  let table = -1
  let lastGrid: Grid | undefined

  read.forEach(({ page, grids, lines, noise }, i) => {
    const around = [...lines.filter((line) => furniture.has(line)), ...noise]
    const wait = (line: PageLine): number => waiting.push({ ...pieceOf(line), role: 'noise' })
    around.filter((line) => line.top < page.height / 2).forEach(wait)
    const notes = findNotes(page, body[i]!)
    const items: Item[] = [
      ...body[i]!.filter((line) => !notes.includes(line)).map((line) => ({ top: line.top, line })),
      ...grids.map((grid) => ({ top: grid.top, grid })),
    ].sort((a, b) => a.top - b.top)
    const inColumns = columnRuns(body[i]!)
    let run: number | undefined
    for (const item of items) {
      if ('grid' in item) {
        close()
        const goingOn =
          lastGrid && sameColumns(lastGrid, item.grid) ? pieces.filter((piece) => piece.table === table) : []
        if (goingOn.length === 0) table++
        lastGrid = item.grid
        const rows = item.grid.rows.map(
          ({ cells, box }): Piece => ({
            kind: 'tableRow',
            text: '',
            cells,
            table,
            origin: { page: page.number, box: rounded(box) },
          }),
        )
        pieces.push(...continueTable(goingOn, rows))
        continue
      }
      const { line } = item
      const column = inColumns.get(line)
      if (column !== undefined) {
        close()
        if (column !== run) table++
        run = column
        lastGrid = undefined
        pieces.push({
          ...pieceOf(line),
          kind: 'tableRow',
          text: '',
          cells: line.segments.map(({ text }) => ({ text })),
          table,
        })
        continue
      }
      lastGrid = undefined
      if (open && goesOn(open.last, line, measureOf, leading)) {
        open.piece.text = joinWrapped(open.piece.text, line.text)
        widen(open.piece, line)
        open.last = line
      } else {
        close()
        const piece = pieceOf(line)
        pieces.push(piece)
        open = { piece, last: line }
      }
    }
    waiting.push(...setNotes(notes).map(({ text, line }): Piece => ({ ...pieceOf(line), text, role: 'note' })))
    around.filter((line) => line.top >= page.height / 2).forEach(wait)
  })
  close()
  return pieces
}

/** Pages of one width are set alike; left and right pages of a book are shifted. */
const pageKinds = (line: PageLine): [string, string] => {
  const width = String(Math.round(line.pageWidth))
  return [`${width} ${line.page % 2}`, width]
}

/** Fewer lines say too little about where a text area ends. */
const enoughLines = 15

function measureWidths(lines: readonly PageLine[]): (line: PageLine) => Measure {
  const groups = new Map<string, PageLine[]>()
  for (const line of lines) {
    for (const kind of pageKinds(line)) {
      const group = groups.get(kind)
      if (group) group.push(line)
      else groups.set(kind, [line])
    }
  }
  const measures = new Map([...groups].map(([kind, group]) => [kind, measure(group)]))
  return (line) => {
    const [oneSide, both] = pageKinds(line)
    return measures.get(groups.get(oneSide)!.length >= enoughLines ? oneSide : both)!
  }
}

function pieceOf(line: PageLine): Piece {
  return {
    kind: 'paragraph',
    text: line.text,
    origin: { page: line.page, box: rounded([line.x0, line.top, line.x1, line.bottom]) },
  }
}

/** A paragraph's box covers its lines on the page where it begins. */
function widen(piece: Piece, line: PageLine): void {
  const box = piece.origin?.box
  if (!box || piece.origin?.page !== line.page) return
  piece.origin = {
    ...piece.origin,
    box: rounded([
      Math.min(box[0], line.x0),
      Math.min(box[1], line.top),
      Math.max(box[2], line.x1),
      Math.max(box[3], line.bottom),
    ]),
  }
}

const rounded = ([a, b, c, d]: [number, number, number, number]): [number, number, number, number] => {
  const tenth = (n: number): number => Math.round(n * 10) / 10
  return [tenth(a), tenth(b), tenth(c), tenth(d)]
}
