import type { Document } from '@gangmu/model'

/** What stands in a document's own lines, outside of its sections. */
export interface Literals {
  titles: string[]
  numbers: string[]
  signatures: string[]
  /** Dates, and signatures that may hold one. */
  dated: string[]
  /** Notes above the text: the 题注 of a statute. */
  notes: string[]
  /** The first lines that are no headings. */
  front: string[]
}

const FRONT_NODES = 30
const FRONT_LINES = 12
const LONGEST = 400

export function literalsOf(document: Document): Literals {
  const found: Literals = { titles: [], numbers: [], signatures: [], dated: [], notes: [], front: [] }
  let inFront = true
  for (let i = 0; i < document.children.length; i++) {
    const node = document.children[i]!
    const { type } = node
    if (type === 'section') inFront = false
    inFront &&= i < FRONT_NODES && found.front.length < FRONT_LINES
    if (type === 'paragraph') {
      if (inFront) {
        let line = ''
        for (const { children } of node.children.slice(0, 8)) line += children[0]!.value.slice(0, LONGEST)
        found.front.push(line)
      }
      continue
    }
    if (!('value' in node)) continue
    if (inFront) found.front.push(node.value.slice(0, LONGEST).trim())
    if (type === 'title') found.titles.push(node.value)
    else if (type === 'note' && inFront) addNote(found.notes, node.value.slice(0, LONGEST))
    else if (type === 'docNumber') found.numbers.push(node.value.trim())
    else if (type === 'date') found.dated.push(node.value)
    else if (type === 'signature') {
      found.signatures.push(node.value.trim())
      found.dated.push(node.value)
    }
  }
  return found
}

/** A 题注 whose bracket the line before has left open goes on. */
function addNote(notes: string[], value: string): void {
  if (/^[（(][^）)]*$/.test(notes.at(-1) ?? '')) notes[notes.length - 1] += value
  else notes.push(value)
}
