import type { Box, Document, Flow, Root, Section, Table } from '@gangmu/model'
import { type Attributes, element, escapeMarkup } from './markup.js'
import { bodyOf, headingOf, rowsOf, textOf } from './text.js'

/**
 * Writes a tree as a page: an `article` for each document, nested `section`s with real headings, tables with their spans.
 * Sections have their address as `id` (`d1/2/4`: the second document's 2/4) and `data-depth`; other nodes their type as class.
 * Page furniture is there and hidden.
 */
export function toHtml(tree: Root): string {
  const title = tree.children.find((child): child is Document => child.type === 'document')?.data.facts?.title
  let documents = 0
  const body = tree.children.map((child) =>
    child.type === 'document' ? article(child, `d${documents++}`) : flow(child, ''),
  )
  return `<!doctype html>\n<html lang="zh-Hans">\n<head><meta charset="utf-8">${tag('title', {}, escapeMarkup(title ?? tree.data.source.name ?? ''))}</head>\n<body>\n${body.join('\n')}\n</body>\n</html>\n`
}

/** Like `element`, but never `<p/>`, which is no end in HTML. */
function tag(name: string, attributes: Attributes, ...content: string[]): string {
  return element(name, attributes, ...content).replace(/\/>$/, `></${name}>`)
}

function article(document: Document, id: string): string {
  return tag('article', { class: document.role, id }, '\n', ...document.children.map((node) => `${flow(node, id)}\n`))
}

function flow(node: Flow | Box['children'][number], id: string): string {
  switch (node.type) {
    case 'section':
      return section(node, id)
    case 'heading':
      return tag('p', {}, escapeMarkup(textOf(node)))
    case 'paragraph':
      return tag('p', {}, escapeMarkup(textOf(node)))
    case 'table':
      return table(node)
    case 'box':
      return tag('aside', { class: 'box' }, ...node.children.map((child) => boxed(child, id)))
    case 'title':
      return tag('h1', {}, escapeMarkup(node.value))
    case 'noise':
      return `<p class="noise" hidden>${escapeMarkup(node.value)}</p>`
    default:
      return tag('p', { class: node.type }, escapeMarkup(node.value))
  }
}

/** The title of a box is none of the document's headings. */
function boxed(node: Box['children'][number], id: string): string {
  return node.type === 'title' ? tag('p', {}, tag('b', {}, escapeMarkup(node.value))) : flow(node, id)
}

function section(node: Section, document: string): string {
  const heading = headingOf(node)
  const body = bodyOf(node)
  const attributes = { id: `${document}/${node.address}`, class: node.implicit && 'implicit', 'data-depth': node.depth }
  const opening: string[] = []
  if (heading?.runIn) {
    const first = body[0]?.type === 'paragraph' ? body.shift() : undefined
    const rest = first?.type === 'paragraph' ? escapeMarkup(textOf(first)) : ''
    opening.push(tag('p', {}, tag('b', {}, escapeMarkup(textOf(heading))), rest))
  } else if (heading !== undefined) {
    opening.push(tag(`h${Math.min(node.depth + 1, 6)}`, {}, escapeMarkup(textOf(heading))))
  }
  return tag('section', attributes, ...opening, ...body.map((child) => `\n${flow(child, document)}`))
}

function table(node: Table): string {
  const above = node.children.filter((child) => child.type === 'title').map((child) => escapeMarkup(child.value))
  const below = node.children.filter((child) => child.type === 'note').map((child) => flow(child, ''))
  const rows = rowsOf(node).map((row) => {
    const name = row.header ? 'th' : 'td'
    return tag(
      'tr',
      {},
      ...row.children.map((cell) =>
        tag(name, { rowspan: cell.rowSpan, colspan: cell.colSpan }, escapeMarkup(textOf(cell))),
      ),
    )
  })
  const caption = above.length === 0 ? '' : tag('caption', {}, above.join('<br>'))
  return [tag('table', {}, caption, ...rows), ...below].join('\n')
}
