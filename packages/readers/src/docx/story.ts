import type { Message, Origin } from '@gangmu/model'
import type { Piece } from '../compose.js'
import { type Element, elements } from '../xml.js'
import type { Counter } from './numbering.js'
import { type FieldState, type ParagraphText, readProperties, readRuns, runsOn } from './runs.js'
import type { Styles } from './styles.js'
import { readTable } from './table.js'

/** What the paragraphs of a story (body, header, footnotes) are read with; what they leave behind is collected here. */
export interface Story {
  styles: Styles
  count: Counter
  /** Name of the part, for origins; left out for the body. */
  part?: string
  role?: Piece['role']
  fields: FieldState
  /** Paragraphs so far. */
  paragraphs: number
  /** Tables so far, those of all stories. */
  tables: { count: number }
  /** Notes referred to, in order. */
  notes: string[]
  messages: Message[]
  /** Text of paragraphs whose mark was deleted: the next one begins with it. */
  carried: string
  hidden: number
}

/** Wrappers without a meaning of their own: content controls, insertions, custom XML. */
const transparent = new Set(['w:sdt', 'w:sdtContent', 'w:ins', 'w:moveTo', 'w:customXml', 'w:smartTag'])

/** Reads the paragraphs and tables below `parent` in order. */
export function readStory(parent: Element, story: Story): Piece[] {
  const pieces: Piece[] = []
  for (const element of elements(parent)) {
    if (element.name === 'w:p') pieces.push(...readParagraph(element, story))
    else if (element.name === 'w:tbl') pieces.push(...readTable(element, story))
    else if (transparent.has(element.name)) pieces.push(...readStory(element, story))
    else if (element.name === 'w:altChunk' || element.name === 'w:subDoc') {
      story.messages.push({
        ruleId: 'embedded-document',
        reason: 'The file embeds another document, which was not read.',
      })
    }
  }
  return pieces
}

/** A paragraph with its computed marker, followed by the text boxes anchored in it. */
export function readParagraph(paragraph: Element, story: Story): Piece[] {
  story.paragraphs++
  const origin: Origin = { paragraph: story.paragraphs, ...(story.part === undefined ? {} : { part: story.part }) }
  const read = readRuns(paragraph, story.fields)
  story.notes.push(...read.notes)
  story.hidden += read.hidden
  if (runsOn(paragraph)) {
    story.carried += read.text
    return readBoxes(read, story)
  }
  const text = story.carried + read.text
  story.carried = ''

  const own = readProperties(paragraph)
  const style = story.styles.get(own.style)
  const piece: Piece = { kind: 'paragraph', text, origin }
  const outline = own.outline ?? style?.outline
  if (outline !== undefined && outline <= 8) {
    piece.kind = 'heading'
    piece.level = outline + 1
  }
  if (story.role) piece.role = story.role
  else if (style && /^(title|标题)$/i.test(style.name)) piece.role = 'title'
  else if (style && /^(caption|题注)$/i.test(style.name)) piece.role = 'caption'

  const numId = own.numId ?? style?.list?.numId
  if (numId !== undefined && numId !== '0') {
    const marker = story.count(
      own.numId === undefined && own.level === undefined && style?.list
        ? { numId, style: style.list.by, level: style.list.level ?? 0 }
        : { numId, level: own.level ?? 0 },
    )
    if (marker) {
      if (piece.kind === 'paragraph') {
        piece.kind = 'listItem'
        piece.level = marker.level + 1
      }
      piece.text = marker.text + marker.suffix + text.replace(/^[ \t]{1,40}/, '')
      piece.marker = marker.text.length
      if (marker.unknownFormat !== undefined) {
        story.messages.push({
          ruleId: 'list-format',
          reason: `The number format ${marker.unknownFormat} is not known; its numbers were written in figures.`,
        })
      }
    }
  }
  return [piece, ...readBoxes(read, story)]
}

function readBoxes(read: ParagraphText, story: Story): Piece[] {
  if (read.boxes.length === 0) return []
  // A box is no part of the field or the broken paragraph that its anchor stands in.
  const { fields, carried } = story
  story.fields = { open: [] }
  story.carried = ''
  const pieces = read.boxes.flatMap((box) => readStory(box, story))
  story.fields = fields
  story.carried = carried
  return pieces
}
