import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extract } from '@gangmu/extractor'
import type { Source } from '@gangmu/model'
import { outlineRows, parse, read } from '@gangmu/parser'
import { describe, expect, test } from 'vitest'

const corpus = new URL('../corpus/', import.meta.url)
const files = readdirSync(corpus)
const others = files.filter((file) => /\.(?:html|md)$/.test(file) && existsSync(new URL(textOf(file), corpus)))

function textOf(file: string): string {
  return file.replace(/\.[a-z]+$/, '.txt')
}

/** The lines that are part of the document, and what its targets say. */
function contents(source: Source): { lines: string[]; targets: string[] } {
  const { tree } = parse(source)
  const labels = new Map(outlineRows(tree).map((row) => [row.line, row.label]))
  const lines = source.text
    .split('\n')
    .filter((line, i) => line.trim() !== '' && !/^(?:noise|meta)$/.test(labels.get(i + 1) ?? 'body'))
    .map((line) => line.trim())
  const targets = extract(tree, { only: ['target'] }).records.map((record) => {
    if (record.type !== 'target') return ''
    const { indicator, quantity, deadline } = record
    return [indicator.text, quantity.text, quantity.value, quantity.unit, quantity.comparator, deadline?.by].join(' ')
  })
  return { lines, targets }
}

describe.each(others)('%s', (file) => {
  const source = read(readFileSync(new URL(file, corpus)), { name: file })
  const text = readFileSync(new URL(textOf(file), corpus), 'utf8')

  test('says what its text says, and nothing of what stands around it', () => {
    const plain = contents({ text, info: { format: 'text' }, messages: [] })
    expect(contents(source)).toEqual(plain)
    expect(plain.targets.length).toBeGreaterThan(10)
  })
})

test('there is a page and a Markdown file', () => {
  expect(others.map((file) => file.split('.').at(-1)).sort()).toEqual(['html', 'md'])
})

test('the page is in GB18030 and says gb2312', () => {
  const page = others.find((file) => file.endsWith('.html'))!
  const bytes = readFileSync(new URL(page, corpus))
  expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toThrow()
  expect(read(bytes, { name: page }).info.charset).toBe('gb18030')
})

/** Every quote of the notes stands in the line that they name. */
describe.each(files.filter((file) => file.endsWith('.jsonl')))('%s', (file) => {
  const lines = readFileSync(new URL(`${file.split('.')[0]}.txt`, corpus), 'utf8').split('\n')
  const notes = readFileSync(new URL(file, corpus), 'utf8').split('\n').filter(Boolean)

  test('quotes its text', () => {
    for (const note of notes) {
      const { line, quote, nth = 1 } = JSON.parse(note) as { line: number; quote: string; nth?: number }
      expect((lines[line - 1] ?? '').split(quote).length, note).toBeGreaterThan(nth)
    }
  })
})
