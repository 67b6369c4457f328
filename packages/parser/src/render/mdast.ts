import type { Box, Flow, Root, Section, Table } from '@gangmu/model'
import type { BlockContent, List, ListItem, Root as MdastRoot, RootContent } from 'mdast'
import { bodyOf, gridOf, headingOf, headingText, textOf } from './text.js'

/**
 * A tree as mdast: titles and headings are headings (a section of depth 1 is one of depth 2), numbered paragraphs are list items,
 * ordered ones where their numbers are `1.`; boxes are block quotes. Page furniture is left out.
 */
export function toMdast(tree: Root): MdastRoot {
  const children = tree.children.flatMap((child) => (child.type === 'document' ? flow(child.children) : []))
  return { type: 'root', children }
}

type Node = Flow | Box['children'][number]

function flow(nodes: readonly Node[]): RootContent[] {
  const written: RootContent[] = []
  let title = ''
  const endTitle = (): void => {
    if (title !== '') written.push({ type: 'heading', depth: 1, children: [{ type: 'text', value: title }] })
    title = ''
  }
  for (const node of nodes) {
    if (node.type === 'title') title += node.value.trim()
    else {
      endTitle()
      if (node.type === 'section') section(node, written)
      else if (node.type !== 'noise') written.push(...block(node))
    }
  }
  endTitle()
  return written
}

function block(node: Exclude<Node, Section | { type: 'noise' | 'title' }>): RootContent[] {
  switch (node.type) {
    case 'heading':
    case 'paragraph':
      return paragraph(textOf(node))
    case 'table':
      return table(node)
    case 'box':
      return [{ type: 'blockquote', children: node.children.flatMap(boxed) as BlockContent[] }]
    default:
      return paragraph(node.value)
  }
}

/** The title of a box is none of the document's headings. */
function boxed(node: Box['children'][number]): RootContent[] {
  if (node.type !== 'title') return flow([node])
  return [{ type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', value: node.value.trim() }] }] }]
}

function section(node: Section, into: RootContent[]): void {
  const heading = headingOf(node)
  if (heading === undefined) into.push(...flow(node.children))
  else if (heading.runIn || node.depth > 5) item(node, into)
  else {
    const depth = (node.depth + 1) as 2 | 3 | 4 | 5 | 6
    into.push(
      { type: 'heading', depth, children: [{ type: 'text', value: textOf(heading).trim() }] },
      ...flow(bodyOf(node)),
    )
  }
}

/** Adds a numbered paragraph to the list before it, when its number follows, or opens a list. */
function item(node: Section, into: RootContent[]): void {
  const body = bodyOf(node)
  const first = body[0]?.type === 'paragraph' && headingOf(node)?.runIn ? body[0] : undefined
  const opening = `${headingText(node)}${first === undefined ? '' : textOf(first)}`
  const number = /^[0-9]{1,9}\.$/.test(node.marker?.text ?? '') ? (node.marker?.ordinal ?? undefined) : undefined
  const text = number === undefined ? `${node.marker?.text ?? ''}${opening}` : opening
  const listItem: ListItem = {
    type: 'listItem',
    spread: false,
    children: [...paragraph(text), ...flow(first === undefined ? body : body.slice(1))] as ListItem['children'],
  }
  const before = into.at(-1)
  if (before?.type === 'list' && follows(before, number)) before.children.push(listItem)
  else {
    // Two ordered lists in a row would be told apart by another sign after the number.
    if (before?.type === 'list' && number !== undefined) into.push({ type: 'html', value: '<!-- -->' })
    const counted = number === undefined ? { ordered: false } : { ordered: true, start: number }
    into.push({ type: 'list', ...counted, spread: false, children: [listItem] })
  }
}

function follows(list: List, number: number | undefined): boolean {
  return number === undefined
    ? list.ordered !== true
    : list.ordered === true && number === (list.start ?? 1) + list.children.length
}

function paragraph(text: string): BlockContent[] {
  const value = text.trim()
  return value === '' ? [] : [{ type: 'paragraph', children: [{ type: 'text', value }] }]
}

function table(node: Table): RootContent[] {
  const lines = (type: 'title' | 'note'): RootContent[] =>
    node.children.flatMap((child) => (child.type === type ? paragraph(child.value) : []))
  const rows = gridOf(node).map((row) => ({
    type: 'tableRow' as const,
    children: row.map((value) => ({ type: 'tableCell' as const, children: [{ type: 'text' as const, value }] })),
  }))
  return [
    ...lines('title'),
    ...(rows.length === 0 ? [] : [{ type: 'table' as const, children: rows }]),
    ...lines('note'),
  ]
}
