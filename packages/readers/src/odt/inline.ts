import { type Element, textOf } from '../xml.js'

/** The text of a paragraph and what hangs on it. */
export interface Inline {
  text: string
  /** `draw:text-box` elements anchored in it. */
  boxes: Element[]
  /** `text:note` elements that it refers to. */
  notes: Element[]
}

/** What is no text of the paragraph: comments, phonetic aids, descriptions of pictures, what was deleted. */
const left = new Set(['office:annotation', 'text:ruby-text', 'svg:title', 'svg:desc', 'text:tracked-changes'])

/** Reads a paragraph's content (OpenDocument 1.3, 6): runs of white space are one space, `text:s` stands for more. */
export function readInline(paragraph: Element): Inline {
  const read: Inline = { text: '', boxes: [], notes: [] }
  follow(paragraph, read)
  return read
}

function follow(parent: Element, read: Inline): void {
  for (const part of parent.children) {
    if (typeof part === 'string') {
      read.text += part.replace(/[ \t\r\n]+/g, ' ')
      continue
    }
    if (left.has(part.name)) continue
    if (part.name === 'text:s') read.text += ' '.repeat(Math.min(Number(part.attributes['text:c'] ?? 1) || 1, 1_000))
    else if (part.name === 'text:tab') read.text += '\t'
    else if (part.name === 'text:line-break') read.text += '\n'
    else if (part.name === 'text:note') read.notes.push(part)
    else if (part.name === 'draw:text-box') read.boxes.push(part)
    else if (part.name === 'text:number') read.text += ''
    else if (part.name === 'text:placeholder') read.text += textOf(part)
    else follow(part, read)
  }
}
