import type { Origin, Source, SourceInfo } from '@gangmu/model'
import { ReadError } from '@gangmu/parser'
import { compose, type Piece, type PieceCell } from '../compose.js'
import { defaultLimits, type Limits } from '../limits.js'
import { child, descendants, type Element, elements, readXml } from '../xml.js'
import { type Archive, openZip } from '../zip.js'
import { readInline } from './inline.js'
import { type CountedList, countItem, type ListStyles, outlineStyle, readListStyles } from './lists.js'

/**
 * Reads an OpenDocument text: as `readDocx` does, with list markers computed and written into the text, tables row by row, footnotes
 * after the text, headers and footers as `noise`.
 *
 * @throws ReadError for files that are damaged, encrypted or past a limit.
 * @example
 * const source = readOdt(bytes, { name: '方案.odt' })
 */
export function readOdt(bytes: Uint8Array, info: Partial<SourceInfo> = {}, limits: Limits = defaultLimits): Source {
  return readOdtArchive(openZip(bytes, limits), info, limits)
}

/** Reads an OpenDocument text whose archive is open. */
export function readOdtArchive(archive: Archive, info: Partial<SourceInfo>, limits: Limits): Source {
  const part = (name: string): Element | undefined =>
    archive.has(name) ? readXml(archive.read(name), name, limits) : undefined
  const manifest = part('META-INF/manifest.xml')
  if (manifest && !descendants(manifest, 'manifest:encryption-data').next().done) {
    throw new ReadError('encrypted', 'the file is protected by a password', 'Save it without a password.')
  }
  const content = readXml(archive.read('content.xml'), 'content.xml', limits)
  const styles = part('styles.xml')
  const story: Story = {
    lists: readListStyles(styles, content),
    byStyle: readParagraphLists(styles, content),
    counted: new Map(),
    latest: new Map(),
    outline: { levels: [], counts: [] },
    paragraphs: 0,
    tables: 0,
    notes: [],
  }
  story.outline.levels = story.lists.get(outlineStyle) ?? []
  const pieces: Piece[] = []
  for (const text of descendants(content, 'office:text')) pieces.push(...readFlow(text, story, undefined))
  pieces.push(...readNotes(story), ...readFurniture(styles, story))
  return compose(pieces, { ...info, format: 'odt' }, [])
}

interface Story {
  lists: ListStyles
  /** List style that a paragraph style puts its paragraphs in. */
  byStyle: ReadonlyMap<string, string>
  /** Lists by their id. */
  counted: Map<string, CountedList>
  /** The list of each style that was met last. */
  latest: Map<string, CountedList>
  outline: CountedList
  paragraphs: number
  tables: number
  notes: Element[]
  part?: string
  role?: Piece['role']
}

function readParagraphLists(...parts: Array<Element | undefined>): Map<string, string> {
  const lists = new Map<string, string>()
  for (const part of parts) {
    if (!part) continue
    for (const { attributes } of descendants(part, 'style:style')) {
      const list = attributes['style:list-style-name']
      if (list !== undefined && attributes['style:name'] !== undefined) lists.set(attributes['style:name'], list)
    }
  }
  return lists
}

/** The list item that a paragraph opens. */
interface Item {
  list: CountedList
  level: number
  start?: number
  /** False once its first paragraph has taken the marker. */
  isNew: boolean
}

function readFlow(parent: Element, story: Story, item: Item | undefined): Piece[] {
  const pieces: Piece[] = []
  for (const element of elements(parent)) {
    if (element.name === 'text:p' || element.name === 'text:h') pieces.push(...readParagraph(element, story, item))
    else if (element.name === 'text:list') pieces.push(...readList(element, story, item))
    else if (element.name === 'table:table') pieces.push(...readTable(element, story))
    else if (
      /^(text:section|text:table-of-content|text:index-body|text:index-title|draw:frame|draw:text-box)$/.test(
        element.name,
      )
    ) {
      pieces.push(...readFlow(element, story, item))
    }
  }
  return pieces
}

function readList(element: Element, story: Story, outer: Item | undefined): Piece[] {
  const level = outer ? outer.level + 1 : 0
  const own = story.lists.get(element.attributes['text:style-name'] ?? '')
  const list = !outer ? openList(element, story) : own ? { levels: own, counts: outer.list.counts } : outer.list
  const pieces: Piece[] = []
  for (const entry of elements(element)) {
    if (entry.name === 'text:list-header') pieces.push(...readFlow(entry, story, { list, level, isNew: false }))
    else if (entry.name === 'text:list-item') {
      const start = entry.attributes['text:start-value']
      const override = story.lists.get(entry.attributes['text:style-override'] ?? '')
      const item: Item = { list: override ? { levels: override, counts: list.counts } : list, level, isNew: true }
      if (start !== undefined) item.start = Number(start)
      pieces.push(...readFlow(entry, story, item))
    }
  }
  return pieces
}

/** A list counts on from the one that it names, or from the last of its style, or begins (OpenDocument 1.3, 5.3.1). */
function openList({ attributes }: Element, story: Story): CountedList {
  const style = attributes['text:style-name'] ?? ''
  const named = story.counted.get(attributes['text:continue-list'] ?? '')
  const last = attributes['text:continue-numbering'] === 'true' ? story.latest.get(style) : undefined
  const counts = named?.counts ?? last?.counts ?? []
  const list: CountedList = { levels: story.lists.get(style) ?? named?.levels ?? [], counts }
  const id = attributes['xml:id'] ?? attributes['text:id']
  if (id !== undefined) story.counted.set(id, list)
  story.latest.set(style, list)
  return list
}

function readParagraph(element: Element, story: Story, item: Item | undefined): Piece[] {
  story.paragraphs++
  const read = readInline(element)
  story.notes.push(...read.notes)
  const piece: Piece = { kind: 'paragraph', text: read.text, origin: originOf(story) }
  if (story.role) piece.role = story.role
  const style = element.attributes['text:style-name'] ?? ''
  if (element.name === 'text:h') {
    piece.kind = 'heading'
    piece.level = Number(element.attributes['text:outline-level'] ?? 1)
  } else if (style === 'Title') piece.role ??= 'title'

  let marker: ReturnType<typeof countItem>
  if (item) {
    if (item.isNew) {
      // The list may leave its style to the paragraph's.
      if (item.list.levels.length === 0) item.list.levels = story.lists.get(story.byStyle.get(style) ?? '') ?? []
      marker = countItem(item.list, item.level, item.start)
    }
    item.isNew = false
    if (piece.kind === 'paragraph' && marker) {
      piece.kind = 'listItem'
      piece.level = item.level + 1
    }
  } else if (piece.kind === 'heading' && element.attributes['text:is-list-header'] !== 'true') {
    marker = countItem(story.outline, piece.level! - 1)
  }
  if (marker) {
    piece.text = marker.text + marker.space + read.text.trimStart()
    piece.marker = marker.text.length
  }
  return [piece, ...read.boxes.flatMap((box) => readFlow(box, story, undefined))]
}

const originOf = ({ paragraphs, part }: Story): Origin => ({
  paragraph: paragraphs,
  ...(part === undefined ? {} : { part }),
})

function readTable(table: Element, story: Story): Piece[] {
  const rows = [...tableRows(table)]
  const isCell = ({ name }: Element): boolean => name === 'table:table-cell'
  if (rows.every(({ row }) => [...elements(row)].filter(isCell).length <= 1)) {
    return rows.flatMap(({ row }) =>
      [...elements(row)].filter(isCell).flatMap((cell) => readFlow(cell, story, undefined)),
    )
  }
  const number = story.tables++
  return rows.map(({ row, isHead }): Piece => {
    const origin = { ...originOf(story), paragraph: story.paragraphs + 1 }
    const cells = [...elements(row)].filter(isCell).map((cell): PieceCell => {
      const { attributes } = cell
      return {
        text: readFlow(cell, story, undefined)
          .map((piece) => (piece.cells ? piece.cells.map(({ text }) => text).join(' ') : piece.text))
          .filter((text) => text.trim() !== '')
          .join('\n'),
        rowSpan: Number(attributes['table:number-rows-spanned'] ?? 1),
        colSpan: Number(attributes['table:number-columns-spanned'] ?? 1),
      }
    })
    return {
      kind: 'tableRow',
      text: '',
      cells,
      table: number,
      origin,
      ...(isHead ? { header: true } : {}),
      ...(story.role ? { role: story.role } : {}),
    }
  })
}

function* tableRows(parent: Element, isHead = false): Generator<{ row: Element; isHead: boolean }> {
  for (const element of elements(parent)) {
    if (element.name === 'table:table-row') yield { row: element, isHead }
    else if (/^table:table-(header-rows|rows|row-group)$/.test(element.name)) {
      yield* tableRows(element, isHead || element.name === 'table:table-header-rows')
    }
  }
}

function readNotes(story: Story): Piece[] {
  const inNotes: Story = { ...story, paragraphs: 0, part: 'footnotes', role: 'note', notes: [] }
  return story.notes.flatMap((note, i) => {
    const body = child(note, 'text:note-body')
    const pieces = body ? readFlow(body, inNotes, undefined) : []
    const first = pieces.find(({ text }) => text.trim() !== '')
    if (first) {
      const marker = `[${i + 1}]`
      first.text = `${marker} ${first.text.trimStart()}`
      first.marker = marker.length
    }
    return pieces
  })
}

/** Headers and footers of the page styles, each text once. */
function readFurniture(styles: Element | undefined, story: Story): Piece[] {
  if (!styles) return []
  const seen = new Set<string>()
  const pieces: Piece[] = []
  for (const page of descendants(styles, 'style:master-page')) {
    for (const element of elements(page)) {
      if (!/^style:(header|footer)/.test(element.name)) continue
      const around: Story = { ...story, paragraphs: 0, part: element.name.slice(6), role: 'noise', notes: [] }
      for (const piece of readFlow(element, around, undefined)) {
        const text = piece.cells ? piece.cells.map((cell) => cell.text).join('\t') : piece.text
        if (!seen.has(text.trim())) pieces.push(piece)
        seen.add(text.trim())
      }
    }
  }
  return pieces
}
