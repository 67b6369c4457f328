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
      reason: 'LibreOffice was not found, so the .doc was read without its automatic list numbers and tables.',
    },
  ])
}

function linesOf(text: string, role?: Piece['role']): Piece[] {
  return text.split('\n').map((line, i): Piece => {
    const origin = { paragraph: i + 1 }
    const piece: Piece = { kind: 'paragraph', text: line, origin }
    // A table row ends its cells by TABs.
    if (/\t\S/.test(line) || /\S\t[^\t]{0,2000}\t$/.test(line))
      Object.assign(piece, { text: line.replaceAll('\t', ' ').trim() })
    if (role) piece.role = role
    return piece
  })
}
