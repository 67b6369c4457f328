import { readdirSync, readFileSync } from 'node:fs'
import { extract } from '@gangmu/extractor'
import type { Source } from '@gangmu/model'
import { outlineRows, parse } from '@gangmu/parser'
import { readDocument } from '@gangmu/readers'
import { beforeAll, describe, expect, test } from 'vitest'
import { convert, hasChineseFont, hasOffice } from '../packages/readers/test/office.js'
import { toDocx, toHtml, toMarkdown, toOfd } from './formats.js'

const corpus = new URL('../corpus/', import.meta.url)
const names = readdirSync(corpus)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -4))
const textOf = (name: string): string => readFileSync(new URL(`${name}.txt`, corpus), 'utf8')

/**
 * What must not depend on the format: the outline without line numbers, and what the targets say. The lines of tables and boxes are no
 * part of the outline: what a text file shows as a box of lines is a table with cells elsewhere.
 */
function read(source: Source): Reading {
  const { tree } = parse(source)
  const outline = outlineRows(tree)
    .filter(({ label }) => !/^(noise|table|box|note)$/.test(label))
    .map(({ label, depth, marker, title }) => [label, depth, marker, title].join(' '))
  const { records } = extract(tree, { only: ['target'] })
  const targets: string[] = []
  const inTables: string[] = []
  for (const record of records) {
    if (record.type !== 'target') continue
    const { indicator, quantity, deadline, table } = record
    const said = [indicator.text, quantity.text, quantity.value, quantity.unit, quantity.comparator, deadline?.by].join(
      ' ',
    )
    ;(table ? inTables : targets).push(said)
  }
  return { outline, targets, inTables }
}

interface Reading {
  outline: string[]
  targets: string[]
  /** Those from cells. A text file has no cells, so what they give is compared between the other formats. */
  inTables: string[]
}

async function expectAlike(source: Source, text: string): Promise<void> {
  const reading = read(source)
  const { outline, targets } = read({ text, info: { format: 'text' }, messages: [] })
  const { inTables } = read(await readOne((await toDocx(text)).bytes, 'x'))
  expect(reading).toEqual({ outline, targets, inTables })
}

const readOne = async (bytes: Uint8Array, name: string): Promise<Source> => (await readDocument(bytes, { name }))[0]!

describe.each(names)('%s is read alike', (name) => {
  const text = textOf(name)
  const formats: Array<[string, () => Promise<Uint8Array> | Uint8Array]> = [
    ['docx', async () => (await toDocx(text)).bytes],
    ['ofd', () => toOfd(text)],
    ['html', () => toHtml(text)],
    ['md', () => toMarkdown(text)],
  ]
  test.each(formats)('as %s', async (format, make) => {
    await expectAlike(await readOne(await make(), `${name}.${format}`), text)
  })
})

describe.skipIf(!hasOffice)('as LibreOffice writes it (skipped where it is not installed)', () => {
  const docx: Record<string, Uint8Array> = {}
  let pdf: Record<string, Uint8Array> = {}
  let odt: Record<string, Uint8Array> = {}
  beforeAll(async () => {
    for (const name of names) docx[`${name}.docx`] = (await toDocx(textOf(name))).bytes
    pdf = convert(docx, 'pdf')
    odt = convert(docx, 'odt')
  }, 300_000)

  describe.each(names)('%s', (name) => {
    const text = textOf(name)
    test.skipIf(!hasChineseFont)('pdf', async () => {
      await expectAlike(await readOne(pdf[name]!, `${name}.pdf`), text)
    })
    test('odt', async () => {
      await expectAlike(await readOne(odt[name]!, `${name}.odt`), text)
    })
  })
})
