import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readHtml } from '../src/html/readHtml.js'
import { readMarkdown } from '../src/markdown/readMarkdown.js'

const word = fc.constantFrom('一、总体要求', '（一）', '到2025年', 'GDP', '、', '增长5%。', '第一章', '　', ' ', '\n')
const tag = fc.constantFrom(
  'p',
  'div',
  'span',
  'b',
  'td',
  'tr',
  'table',
  'li',
  'ol',
  'ul',
  'h2',
  'a',
  'br',
  'th',
  'section',
  'pre',
)
const piece = fc.oneof(
  { weight: 3, arbitrary: word },
  tag.map((name) => `<${name}>`),
  tag.map((name) => `</${name}>`),
)
const page = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))
const table = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: word },
      fc.constantFrom(
        '<tr>',
        '<td>',
        '<td rowspan=2>',
        '<th colspan=2>',
        '</tr>',
        '</table>',
        '<table>',
        '<tbody>',
        '<caption>',
        '<p>',
      ),
    ),
    { maxLength: 60 },
  )
  .map((pieces) => `<table><tr><td>甲<td>乙${pieces.join('')}`)
const markup = fc.array(
  fc.oneof(
    word,
    fc.constantFrom(
      '#',
      '|',
      '-',
      '*',
      '**',
      '`',
      '```',
      '[',
      '](',
      ')',
      '>',
      '<!--',
      '-->',
      '\\',
      '&',
      '1. ',
      '\n\n',
      '---\n',
      '~~',
    ),
  ),
  { maxLength: 60 },
)

/** Characters without blanks; in order of their codes, for text beside a table's cells moves before it. */
const sorted = (text: string) => [...text.replace(/\s/g, '')].sort().join('')

function checkBlocks({ text, blocks }: ReturnType<typeof readHtml>) {
  let end = -1
  for (const { span, row, marker } of blocks!) {
    expect(span.start).toBe(end + 1)
    expect(text.slice(span.start, span.end)).not.toContain('\n')
    if (marker !== undefined) expect(marker.start).toBe(span.start)
    if (row !== undefined)
      expect(row.cells.map((cell) => text.slice(cell.span.start, cell.span.end)).join('\t')).toBe(
        text.slice(span.start, span.end),
      )
    end = span.end
  }
  expect(end).toBe(text === '' ? (blocks!.length === 0 ? -1 : 0) : text.length)
}

describe('any page', () => {
  it('gives all of its visible characters, in blocks that fill the text', () => {
    fc.assert(
      fc.property(fc.oneof(page, table), (html) => {
        const source = readHtml(html)
        checkBlocks(source)
        const numbers = source.blocks!.filter(({ marker }) => marker !== undefined)
        if (numbers.length === 0) expect(sorted(source.text)).toBe(sorted(html.replace(/<[^>]*>/g, '')))
      }),
      { numRuns: 500 },
    )
  })

  it('is read whatever it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (html) => checkBlocks(readHtml(html))))
  })
})

describe('any Markdown', () => {
  it('is read into blocks that fill the text', () => {
    fc.assert(
      fc.property(markup, (pieces) => checkBlocks(readMarkdown(pieces.join('')))),
      { numRuns: 500 },
    )
  })
})
