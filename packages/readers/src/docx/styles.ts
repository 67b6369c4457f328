import { child, type Element, elements, val } from '../xml.js'

/** What a paragraph style says, its parents included. */
export interface Style {
  id: string
  name: string
  /** From 0 for a first-level heading. */
  outline?: number
  /** Its list, and the style in the chain that names it. */
  list?: { numId: string; level?: number; by: string }
}

/** Paragraph and numbering styles by id; the style of paragraphs that name none under the empty id. */
export type Styles = ReadonlyMap<string, Style>

/** Reads `word/styles.xml`. */
export function readStyles(part: Element | undefined): Styles {
  const sources = new Map<string, Element>()
  let normal: string | undefined
  for (const style of elements(part, 'w:style')) {
    const id = style.attributes['w:styleId']
    if (id === undefined) continue
    sources.set(id, style)
    if (style.attributes['w:type'] === 'paragraph' && /^(1|true|on)$/.test(style.attributes['w:default'] ?? ''))
      normal = id
  }
  const styles = new Map<string, Style>()
  for (const id of sources.keys()) styles.set(id, inherit(id, sources))
  const ofNone = normal === undefined ? undefined : styles.get(normal)
  if (ofNone) styles.set('', ofNone)
  return styles
}

function inherit(id: string, sources: ReadonlyMap<string, Element>): Style {
  const style: Style = { id, name: val(sources.get(id), 'w:name') ?? id }
  const seen = new Set<string>()
  for (let at: string | undefined = id; at !== undefined && !seen.has(at); at = val(sources.get(at), 'w:basedOn')) {
    seen.add(at)
    const properties = child(sources.get(at), 'w:pPr')
    const outline = val(properties, 'w:outlineLvl')
    if (style.outline === undefined && outline !== undefined) style.outline = Number(outline)
    const numbering = child(properties, 'w:numPr')
    const numId = val(numbering, 'w:numId')
    if (style.list === undefined && numId !== undefined) {
      const level = val(numbering, 'w:ilvl')
      style.list = { numId, by: at, ...(level === undefined ? {} : { level: Number(level) }) }
    }
  }
  return style
}
