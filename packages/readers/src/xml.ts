import { ReadError } from '@gangmu/parser'
import { SaxesParser } from 'saxes'
import { type Limits, overLimit } from './limits.js'

/** An element; names carry the usual prefix of their namespace (`w:p`), whatever prefix the file uses. */
export interface Element {
  name: string
  attributes: Readonly<Record<string, string>>
  children: Array<Element | string>
}

/** Namespaces and the prefixes they are known by here; the strict variants of ISO/IEC 29500 share those of the transitional ones. */
const prefixes: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': 's',
  'http://purl.oclc.org/ooxml/spreadsheetml/main': 's',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://www.ofdspec.org/2016': 'ofd',
  'http://www.ofdspec.org': 'ofd',
  'urn:oasis:names:tc:opendocument:xmlns:office:1.0': 'office',
  'urn:oasis:names:tc:opendocument:xmlns:text:1.0': 'text',
  'urn:oasis:names:tc:opendocument:xmlns:table:1.0': 'table',
  'urn:oasis:names:tc:opendocument:xmlns:style:1.0': 'style',
  'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0': 'draw',
  'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0': 'manifest',
  'http://www.w3.org/XML/1998/namespace': 'xml',
}

interface Open {
  element: Element
  /** File prefix → prefix used here, as declared so far. */
  names: ReadonlyMap<string, string>
}

/**
 * Reads an XML part into a tree. DTDs are refused, so no entity can expand; of `mc:AlternateContent` only the first choice that has
 * content is kept, so that what Word writes twice is there once.
 *
 * @throws ReadError `damaged` when it is not well formed, `limit` when it is too deep or too large.
 */
export function readXml(bytes: Uint8Array, part: string, limits: Limits): Element {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false })
  const root: Element = { name: '', attributes: {}, children: [] }
  const stack: Open[] = [{ element: root, names: new Map([['xml', 'xml']]) }]
  let elements = 0
  parser.on('doctype', () => {
    throw new ReadError(
      'damaged',
      `the part ${part} has a DTD, which may hide anything`,
      'Save it again in an office program.',
    )
  })
  parser.on('opentag', (tag) => {
    if (++elements > limits.xmlElements)
      throw overLimit('xmlElements', `the part ${part} has more than ${limits.xmlElements} elements`)
    if (stack.length > limits.xmlDepth)
      throw overLimit('xmlDepth', `the part ${part} is nested more than ${limits.xmlDepth} deep`)
    const parent = stack.at(-1)!
    const names = declare(tag.attributes, parent.names)
    const element: Element = { name: rename(tag.name, names, true), attributes: {}, children: [] }
    const attributes = element.attributes as Record<string, string>
    for (const name in tag.attributes) {
      if (!skipped.test(name)) attributes[rename(name, names, false)] = tag.attributes[name]!
    }
    parent.element.children.push(element)
    stack.push({ element, names })
  })
  parser.on('text', (text) => {
    stack.at(-1)!.element.children.push(text)
  })
  parser.on('cdata', (text) => {
    stack.at(-1)!.element.children.push(text)
  })
  parser.on('closetag', () => {
    const { element } = stack.pop()!
    if (element.name === 'mc:AlternateContent') {
      const siblings = stack.at(-1)!.element.children
      siblings.pop()
      for (const child of chosen(element)) siblings.push(child)
    }
  })
  try {
    parser.write(decodeXml(bytes)).close()
  } catch (error) {
    if (error instanceof ReadError) throw error
    throw new ReadError(
      'damaged',
      `the part ${part} is no well-formed XML`,
      'Open it in the program that made it and save it again.',
    )
  }
  return root.children.find((child) => typeof child !== 'string') as Element
}

/** Namespace declarations, and the revision ids that Word puts on everything. */
const skipped = /^(xmlns(:|$)|w:rsid|w14:(para|text)Id)/

function declare(
  attributes: Readonly<Record<string, string>>,
  names: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  let declared: Map<string, string> | undefined
  for (const name in attributes) {
    if (!name.startsWith('xmlns')) continue
    declared ??= new Map(names)
    const prefix = name.slice(6)
    declared.set(prefix, prefixes[attributes[name]!] ?? prefix)
  }
  return declared ?? names
}

function rename(name: string, names: ReadonlyMap<string, string>, isElement: boolean): string {
  const colon = name.indexOf(':')
  if (colon < 0 && !isElement) return name
  const prefix = names.get(colon < 0 ? '' : name.slice(0, colon)) ?? name.slice(0, Math.max(colon, 0))
  const local = name.slice(colon + 1)
  return prefix === '' ? local : `${prefix}:${local}`
}

function chosen(alternatives: Element): Array<Element | string> {
  for (const child of alternatives.children) {
    if (typeof child !== 'string' && child.children.length > 0) return child.children
  }
  return []
}

function decodeXml(bytes: Uint8Array): string {
  let charset = 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) charset = 'utf-16le'
  else if (bytes[0] === 0xfe && bytes[1] === 0xff) charset = 'utf-16be'
  else {
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, 120))
    if (/encoding=["']gb/i.test(head)) charset = 'gb18030'
  }
  return new TextDecoder(charset, { fatal: true }).decode(bytes)
}

/** The first child element of that name. */
export function child(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((c): c is Element => typeof c !== 'string' && c.name === name)
}

/** The child elements, all or those of one name. */
export function* elements(element: Element | undefined, name?: string): Generator<Element> {
  for (const c of element?.children ?? []) if (typeof c !== 'string' && (name === undefined || c.name === name)) yield c
}

/** Descendants of that name in document order; those inside one that was found are left out. */
export function* descendants(element: Element, name: string): Generator<Element> {
  for (const c of elements(element)) {
    if (c.name === name) yield c
    else yield* descendants(c, name)
  }
}

/** All characters below an element. */
export function textOf(element: Element): string {
  return element.children.map((c) => (typeof c === 'string' ? c : textOf(c))).join('')
}

/** Value of a child's `w:val`: `val(pPr, 'w:pStyle')`. */
export function val(element: Element | undefined, name: string): string | undefined {
  return child(element, name)?.attributes['w:val']
}

/** Whether an on/off property such as `w:vanish` is set: present, and not switched off. */
export function isOn(element: Element | undefined, name: string): boolean {
  const found = child(element, name)
  return found !== undefined && !/^(0|false|off)$/.test(found.attributes['w:val'] ?? '')
}
