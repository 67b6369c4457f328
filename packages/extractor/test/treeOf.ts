import type { Document, DocumentFacts, Paragraph, Position, Root, Section } from '@gangmu/model'

/** A tree of one section with one paragraph per text, as the parser would make it; offsets count in the texts joined by LF. */
export function treeOf(
  texts: readonly string[],
  title = '主要目标',
  facts: DocumentFacts = { written: '2023-03-01' },
): Root {
  const all = texts.join('\n')
  const place = (start: number, end: number): Position => ({
    start: { line: 1, column: start + 1, offset: start },
    end: { line: 1, column: end + 1, offset: end },
  })
  let offset = 0
  const children = texts.map((value): Paragraph => {
    const position = place(offset, offset + value.length)
    offset += value.length + 1
    return {
      type: 'paragraph',
      position,
      children: [{ type: 'sentence', position, children: [{ type: 'text', value, position }] }],
    }
  })
  const position = place(0, all.length)
  const section: Section = { type: 'section', depth: 1, title, address: '1', position, children }
  const document: Document = { type: 'document', role: 'main', position, data: { facts }, children: [section] }
  return { type: 'root', position, data: { source: { format: 'text', name: 'sample.txt' } }, children: [document] }
}
