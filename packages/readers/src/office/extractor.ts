import { Buffer } from 'node:buffer'
import type { Source, SourceInfo } from '@gangmu/model'
import { ReadError } from '@gangmu/parser'
import { compose, type Piece } from '../compose.js'

/** Reads a .doc without an office program: paragraphs and table rows as text. */
export async function readWithExtractor(bytes: Uint8Array, info: Partial<SourceInfo>): Promise<Source> {
  const { default: WordExtractor } = await import('word-extractor')
  let document: Awaited<ReturnType<InstanceType<typeof WordExtractor>['extract']>>
  try {
    document = await new WordExtractor().extract(Buffer.from(bytes))
  } catch {
    throw new ReadError(
      'damaged',
      'the file can’t be read as a Word document',
      'Install LibreOffice, or save the file as docx.',
    )
  }
  const pieces: Piece[] = [
    ...linesOf(document.getBody()),
    ...linesOf(document.getTextboxes()),
    ...linesOf(document.getFootnotes() + document.getEndnotes(), 'note'),
    ...linesOf(document.getHeaders(), 'noise'),
  ]
  return compose(pieces, { ...info, format: 'doc' }, [
    {
      ruleId: 'list-numbers-missing',
      reason: 'LibreOffice was not found, so the .doc was read without its automatic list numbers.',
    },
  ])
}

/** The extractor ends each cell of a table row by a TAB. */
function linesOf(text: string, role?: Piece['role']): Piece[] {
  let table = -1
  let inTable = false
  return text.split('\n').map((line, i): Piece => {
    const isRow = line.endsWith('\t') && line.indexOf('\t') < line.length - 1
    if (isRow && !inTable) table++
    inTable = isRow
    const piece: Piece = { kind: 'paragraph', text: line, origin: { paragraph: i + 1 } }
    if (isRow) {
      const cells = line
        .slice(0, -1)
        .split('\t')
        .map((cell) => ({ text: cell }))
      Object.assign(piece, { kind: 'tableRow', text: '', cells, table } satisfies Partial<Piece>)
    }
    if (role) piece.role = role
    return piece
  })
}
