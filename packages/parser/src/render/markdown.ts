import type { Root } from '@gangmu/model'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { toMarkdown as serialise } from 'mdast-util-to-markdown'
import { toMdast } from './mdast.js'

/**
 * Writes a tree as Markdown with GFM tables: real headings, lists and tables, `toMdast` says which. Numbers that are not `1.` stay text.
 *
 * @example
 * toMarkdown(parse('一、总体要求\n（一）目标。到2025年建成。').tree) // '## 一、总体要求\n\n- （一）目标。到2025年建成。\n'
 */
export function toMarkdown(tree: Root): string {
  return serialise(toMdast(tree), {
    extensions: [gfmTableToMarkdown()],
    bullet: '-',
    listItemIndent: 'one',
    incrementListMarker: true,
  })
}
