import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { extract } from '@gangmu/extractor'
import { recordSchema } from '@gangmu/model'
import { parse } from '@gangmu/parser'
import { readDocument } from '@gangmu/readers'
import { describe, expect, test } from 'vitest'
import { faultsOf } from './faults.js'

const folders = ['../corpus', '../../shared/wild', '../../shared/gold'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
)
const documents = folders
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((name) => ({ name, path: `${folder}/${name}` })))
  .filter(({ name }) => /\.(txt|html|md|pdf|ofd|docx)$/.test(name) && !/^readme/i.test(name))

describe.each(documents)('$name', ({ name, path }) => {
  test('every character is in one leaf, every span says its text, a second reading is the same', async () => {
    const bytes = readFileSync(path)
    for (const source of await readDocument(bytes, { name })) {
      const { tree, messages } = parse(source)
      const { records } = extract(tree)
      expect(faultsOf(source.text, tree)).toEqual([])
      for (const record of records) {
        const { success, error } = recordSchema.safeParse(record)
        expect(success, error?.message).toBe(true)
        expect(record.span.end).toBeLessThanOrEqual(source.text.length)
        if ('quantity' in record)
          expect(source.text.slice(record.quantity.span.start, record.quantity.span.end)).toBe(record.quantity.text)
        if (record.type === 'time') expect(source.text.slice(record.span.start, record.span.end)).toBe(record.text)
      }
      const again = parse(source)
      expect(JSON.stringify([again, extract(again.tree).records])).toBe(JSON.stringify([{ tree, messages }, records]))
    }
  })
})
