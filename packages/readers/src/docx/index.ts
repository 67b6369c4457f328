import type { Message, Source, SourceInfo } from '@gangmu/model'
import { compose, type Piece } from '../compose.js'
import { defaultLimits, type Limits } from '../limits.js'
import { type Element, elements } from '../xml.js'
import { type Archive, openZip } from '../zip.js'
import { countLists, readNumbering } from './numbering.js'
import { openPackage, type Package } from './package.js'
import { readStory, type Story } from './story.js'
import { readStyles } from './styles.js'

/**
 * Reads a docx: paragraphs with their list markers computed and written into the text, tables row by row, then footnotes and endnotes
 * (`role: 'note'`), headers and footers (`role: 'noise'`). Tracked changes are taken as accepted, fields by their results.
 *
 * @throws ReadError for files that are damaged, encrypted or past a limit.
 * @example
 * const source = readDocx(bytes, { name: '方案.docx' })
 */
export function readDocx(bytes: Uint8Array, info: Partial<SourceInfo> = {}, limits: Limits = defaultLimits): Source {
  return readDocxArchive(openZip(bytes, limits), info, limits)
}

/** Reads a docx whose archive is open. */
export function readDocxArchive(archive: Archive, info: Partial<SourceInfo>, limits: Limits): Source {
  const file = openPackage(archive, limits)
  const part = (type: string): Element | undefined => {
    const name = file.related(file.main, type)[0]
    return name === undefined ? undefined : file.part(name)
  }
  const styles = readStyles(part('styles'))
  const numbering = readNumbering(part('numbering'), styles)
  const messages: Message[] = []
  const tables = { count: 0 }
  const story = (name?: string, role?: Piece['role']): Story => ({
    styles,
    count: countLists(numbering),
    fields: { open: [] },
    paragraphs: 0,
    tables,
    notes: [],
    messages,
    carried: '',
    hidden: 0,
    ...(name === undefined ? {} : { part: name }),
    ...(role === undefined ? {} : { role }),
  })

  const main = story()
  const pieces: Piece[] = []
  for (const body of elements(file.part(file.main), 'w:body')) pieces.push(...readStory(body, main))
  if (main.carried !== '')
    pieces.push({ kind: 'paragraph', text: main.carried, origin: { paragraph: main.paragraphs } })
  for (const kind of ['footnote', 'endnote'] as const) {
    pieces.push(...readNotes(part(`${kind}s`), kind, main.notes, story(`${kind}s`, 'note')))
  }
  for (const kind of ['header', 'footer'] as const)
    pieces.push(...readFurniture(file, kind, (name) => story(name, 'noise')))
  if (main.hidden > 0) {
    messages.push({ ruleId: 'hidden-text', reason: `${main.hidden} characters of hidden text were left out.` })
  }
  return compose(pieces, { ...info, format: 'docx' }, distinct(messages))
}

/** Notes in the order in which the text refers to them, each with its number in brackets before it. */
function readNotes(
  part: Element | undefined,
  kind: 'footnote' | 'endnote',
  references: readonly string[],
  story: Story,
): Piece[] {
  const notes = new Map<string, Element>()
  for (const note of elements(part, `w:${kind}`)) notes.set(`${kind}:${note.attributes['w:id'] ?? ''}`, note)
  const pieces: Piece[] = []
  let number = 0
  for (const reference of new Set(references)) {
    const note = notes.get(reference)
    if (!note) continue
    number++
    const read = readStory(note, story)
    const first = read.find((piece) => piece.text.trim() !== '')
    if (first) {
      const marker = `[${number}]`
      first.text = `${marker} ${first.text.trimStart()}`
      first.marker = marker.length
    }
    pieces.push(...read)
  }
  return pieces
}

/** Headers and footers, each text once however many sections repeat it. */
function readFurniture(file: Package, kind: 'header' | 'footer', story: (part: string) => Story): Piece[] {
  const seen = new Set<string>()
  const pieces: Piece[] = []
  for (const name of new Set(file.related(file.main, kind))) {
    const part = file.part(name)
    if (!part) continue
    for (const piece of readStory(part, story(name.slice(name.lastIndexOf('/') + 1)))) {
      const text = piece.cells ? piece.cells.map((cell) => cell.text).join('\t') : piece.text
      if (seen.has(text.trim())) continue
      seen.add(text.trim())
      pieces.push(piece)
    }
  }
  return pieces
}

function distinct(messages: readonly Message[]): Message[] {
  return [...new Map(messages.map((message) => [`${message.ruleId} ${message.reason}`, message])).values()]
}
