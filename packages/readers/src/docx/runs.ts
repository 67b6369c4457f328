import { child, type Element, elements, isOn, textOf, val } from '../xml.js'
import { readSymbol } from './symbols.js'

/** The text of a paragraph and what hangs on it. */
export interface ParagraphText {
  text: string
  /** `w:txbxContent` elements of the text boxes anchored in it. */
  boxes: Element[]
  /** Ids of the notes it refers to: `footnote:2`. */
  notes: string[]
  hidden: number
}

/** A complex field (`w:fldChar`) runs across runs, so what it hides is kept between them and between paragraphs. */
export interface FieldState {
  /** For each open field whether its result has begun. */
  open: boolean[]
}

/**
 * Reads the runs of a paragraph: insertions kept, deletions left out, fields by their results, line breaks as LF.
 * Hidden text is left out and counted.
 */
export function readRuns(paragraph: Element, fields: FieldState): ParagraphText {
  const read: ParagraphText = { text: '', boxes: [], notes: [], hidden: 0 }
  readInline(paragraph, fields, read)
  return read
}

/** Deleted and moved-away text, what is drawn over the base text, and alternatives for old programs. */
const left = new Set([
  'w:del',
  'w:moveFrom',
  'w:pPr',
  'w:rPr',
  'w:rt',
  'w:instrText',
  'w:delText',
  'w:sdtPr',
  'w:fldData',
])

function readInline(parent: Element, fields: FieldState, read: ParagraphText): void {
  for (const element of elements(parent)) {
    if (left.has(element.name)) continue
    if (element.name === 'w:r') readRun(element, fields, read)
    else if (element.name === 'm:t') read.text += textOf(element)
    else if (element.name === 'w:txbxContent') read.boxes.push(element)
    else readInline(element, fields, read)
  }
}

function readRun(run: Element, fields: FieldState, read: ParagraphText): void {
  const before = read.text.length
  const isHidden = isOn(child(run, 'w:rPr'), 'w:vanish')
  for (const element of elements(run)) {
    if (element.name === 'w:fldChar') {
      const type = element.attributes['w:fldCharType']
      if (type === 'begin') fields.open.push(false)
      else if (type === 'separate' && fields.open.length > 0) fields.open[fields.open.length - 1] = true
      else if (type === 'end') fields.open.pop()
      continue
    }
    if (fields.open.includes(false) || left.has(element.name)) continue
    read.text += readRunPart(element, fields, read)
  }
  if (isHidden) {
    read.hidden += read.text.length - before
    read.text = read.text.slice(0, before)
  }
}

function readRunPart(element: Element, fields: FieldState, read: ParagraphText): string {
  switch (element.name) {
    case 'w:t': {
      const text = textOf(element)
      return element.attributes['xml:space'] === 'preserve' ? text : text.replace(/^[ \t\r\n]+/, '').trimEnd()
    }
    case 'w:tab':
    case 'w:ptab':
      return '\t'
    case 'w:br':
      return element.attributes['w:type'] === 'page' || element.attributes['w:type'] === 'column' ? '' : '\n'
    case 'w:cr':
      return '\n'
    case 'w:noBreakHyphen':
      return '-'
    case 'w:sym':
      return readSymbol(
        String.fromCodePoint(Math.min(Number.parseInt(element.attributes['w:char'] ?? '', 16) || 0xfffd, 0x10ffff)),
        element.attributes['w:font'],
      )
    case 'w:footnoteReference':
      read.notes.push(`footnote:${element.attributes['w:id'] ?? ''}`)
      return ''
    case 'w:endnoteReference':
      read.notes.push(`endnote:${element.attributes['w:id'] ?? ''}`)
      return ''
    case 'w:txbxContent':
      read.boxes.push(element)
      return ''
    case 'w:softHyphen':
    case 'w:annotationRef':
      return ''
    default:
      // Drawings, embedded objects, ruby: what text they hold lies deeper.
      readInline(element, fields, read)
      return ''
  }
}

/** Whether the paragraph's own mark was deleted by a tracked change, so that it runs on into the next. */
export function runsOn(paragraph: Element): boolean {
  const mark = child(child(paragraph, 'w:pPr'), 'w:rPr')
  return child(mark, 'w:del') !== undefined || child(mark, 'w:moveFrom') !== undefined
}

/** The paragraph's style id, and what it says itself about list and outline. */
export function readProperties(paragraph: Element): {
  style: string
  numId?: string
  level?: number
  outline?: number
} {
  const properties = child(paragraph, 'w:pPr')
  const numbering = child(properties, 'w:numPr')
  const numId = val(numbering, 'w:numId')
  const level = val(numbering, 'w:ilvl')
  const outline = val(properties, 'w:outlineLvl')
  return {
    style: val(properties, 'w:pStyle') ?? '',
    ...(numId === undefined ? {} : { numId }),
    ...(level === undefined ? {} : { level: Number(level) || 0 }),
    ...(outline === undefined ? {} : { outline: Number(outline) }),
  }
}
