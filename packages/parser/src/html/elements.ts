import type { Span } from '@gangmu/model'
import { Tokenizer } from 'htmlparser2'
import { nextMatch } from '../lines/nextMatch.js'
import {
  blockElements,
  cellWalls,
  endParagraph,
  impliedEnds,
  rowParents,
  silentElements,
  tableParts,
  transparentElements,
  voidElements,
} from './elementKinds.js'

export interface HtmlElement {
  type: 'element'
  /** Lower case. */
  name: string
  attributes: Readonly<Attributes>
  parent: HtmlElement | null
  children: HtmlNode[]
  source: Span
}

export interface HtmlText {
  type: 'text'
  /** Entities decoded, white space as it stands. */
  text: string
  source: Span
}

export type HtmlNode = HtmlElement | HtmlText

export interface Page {
  root: HtmlElement
  /** Text of the first `<title>`. */
  title: string
  /** `<meta name content>` in order. */
  metas: Array<{ name: string; content: string }>
  /** True when elements were nested deeper than `maxDepth`; those beyond are flattened, their text kept. */
  flattened: boolean
}

/** The attributes that bear on the text; others are not kept. */
export type AttributeName =
  | ('class' | 'id' | 'style' | 'hidden' | 'colspan' | 'rowspan' | 'start' | 'type' | 'value' | 'reversed')
  | ('role' | 'name' | 'property' | 'content')

export type Attributes = Partial<Record<AttributeName, string>>

const attributeNames: readonly AttributeName[] = [
  ...(['class', 'id', 'style', 'hidden', 'colspan', 'rowspan', 'start', 'type', 'value', 'reversed'] as const),
  ...(['role', 'name', 'property', 'content'] as const),
]

/** Browsers stop at 512. */
export const maxDepth = 256

/**
 * The elements of a page, or of a piece of one, however broken it is: end tags are implied as browsers imply them,
 * and a stray one ends nothing outside of its table cell. Time is linear in the length; so no general tree builder,
 * parse5 takes seconds for 40,000 nested elements.
 */
export function readElements(html: string): Page {
  const root = element('#root', {}, null, 0)
  const page: Page = { root, title: '', metas: [], flattened: false }
  /** Open elements, the root first, and how many of each name. */
  const stack: HtmlElement[] = [root]
  const open = new Map<string, number>()
  let beyond = 0
  let silent: string | undefined
  let inTitle = false
  let name = ''
  let tagStart = 0
  let attributes: Attributes = {}
  let attribute: keyof Attributes | undefined
  let value = ''
  let text: string[] = []
  let textStart = 0
  /** End of the last token. */
  let tokenEnd = 0
  const endTags = new Map(
    [...silentElements].map((silent) => [silent, nextMatch(html, new RegExp(`</${silent}`, 'gi'))]),
  )

  const top = (): HtmlElement => stack[stack.length - 1]!
  const isOpen = (wanted: string): boolean => (open.get(wanted) ?? 0) > 0

  function addText(piece: string, end: number): void {
    if (silent === undefined) {
      if (text.length === 0) textStart = tokenEnd
      text.push(piece)
    }
    tokenEnd = end
  }

  function flushText(): void {
    if (text.length === 0) return
    const whole = text.join('')
    text = []
    if (inTitle) page.title ||= whole.trim()
    else top().children.push({ type: 'text', text: whole, source: { start: textStart, end: tokenEnd } })
  }

  function pop(end: number): void {
    const closed = stack.pop()!
    closed.source.end = end
    open.set(closed.name, (open.get(closed.name) ?? 1) - 1)
  }

  /** Ends everything above and including the element at `index`. */
  function endAt(index: number, end: number): void {
    while (stack.length > index) pop(end)
  }

  function lastOpen(isWanted: (name: string) => boolean, isWall: (name: string) => boolean): number {
    for (let i = stack.length - 1; i > 0; i--) {
      if (isWanted(stack[i]!.name)) return i
      if (isWall(stack[i]!.name)) return -1
    }
    return -1
  }

  function startTag(end: number): void {
    flushText()
    tokenEnd = end
    if (silent !== undefined) return
    if (silentElements.has(name)) {
      if (endTags.get(name)!(end) >= 0) silent = name
    } else if (name === 'title' && top().name !== 'figure') inTitle = true
    else if (name === 'meta') {
      page.metas.push({
        name: attributes.name ?? attributes.property ?? '',
        content: attributes.content ?? '',
      })
    } else if (!transparentElements.has(name)) openElement(end)
  }

  function openElement(end: number): void {
    if (endParagraph.has(name) && isOpen('p')) {
      const paragraph = lastOpen(
        (open) => open === 'p',
        (open) => cellWalls.has(open),
      )
      if (paragraph > 0) endAt(paragraph, tagStart)
    }
    const implied = impliedEnds.get(name)
    if (implied !== undefined) {
      for (;;) {
        const ended = lastOpen(
          (open) => implied.ends.has(open),
          (open) => implied.until.has(open),
        )
        if (ended < 0) break
        endAt(ended, tagStart)
      }
    }
    const isVoid = voidElements.has(name)
    if (!isVoid && stack.length >= maxDepth) {
      page.flattened = true
      beyond++
      if (blockElements.has(name)) top().children.push(element('br', {}, top(), tagStart, end))
      return
    }
    if ((name === 'td' || name === 'th') && rowParents.has(top().name)) push('tr', {}, tagStart)
    if (isVoid) top().children.push(element(name, attributes, top(), tagStart, end))
    else push(name, attributes, end)
  }

  function push(name: string, attributes: Attributes, end: number): void {
    const opened = element(name, attributes, top(), tagStart, end)
    top().children.push(opened)
    stack.push(opened)
    open.set(name, (open.get(name) ?? 0) + 1)
  }

  function endTag(name: string, end: number): void {
    flushText()
    tokenEnd = end
    if (silent !== undefined) {
      if (name === silent) silent = undefined
    } else if (name === 'title') inTitle = false
    else if (name === 'br') top().children.push(element('br', {}, top(), end, end))
    else if (beyond > 0 && !transparentElements.has(name) && !voidElements.has(name)) beyond--
    else if (isOpen(name)) {
      const isWall = tableParts.has(name)
        ? (open: string) => open === 'table'
        : blockElements.has(name)
          ? (open: string) => cellWalls.has(open)
          : (open: string) => blockElements.has(open)
      const index = lastOpen((open) => open === name, isWall)
      if (index > 0) endAt(index, end)
    }
  }

  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: (start, end) => addText(html.slice(start, end), end),
      ontextentity: (code, end) => addText(String.fromCodePoint(code), end),
      onopentagname: (start, end) => {
        name = html.slice(start, end).toLowerCase()
        tagStart = start - 1
        attributes = {}
      },
      onattribname: (start, end) => {
        const written = html.slice(start, end).toLowerCase()
        attribute = attributeNames.find((known) => known === written)
        value = ''
      },
      onattribdata: (start, end) => {
        if (attribute !== undefined) value += html.slice(start, end)
      },
      onattribentity: (code) => {
        value += String.fromCodePoint(code)
      },
      onattribend: () => {
        if (attribute !== undefined) attributes[attribute] ??= value
      },
      onopentagend: (end) => startTag(end + 1),
      onselfclosingtag: (end) => {
        if (!silentElements.has(name)) startTag(end + 1)
      },
      onclosetag: (start, end) => endTag(html.slice(start, end).toLowerCase(), end + 1),
      oncomment: (_start, end) => {
        if (text.length === 0) tokenEnd = end + 1
      },
      oncdata: (start, end, extra) => addText(html.slice(start, end - extra), end),
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onend: () => {},
    },
  )
  tokenizer.write(html)
  tokenizer.end()
  flushText()
  endAt(0, html.length)
  return page
}

function element(
  name: string,
  attributes: Readonly<Attributes>,
  parent: HtmlElement | null,
  start: number,
  end = start,
): HtmlElement {
  return { type: 'element', name, attributes, parent, children: [], source: { start, end } }
}
