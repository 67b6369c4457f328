import { fold } from '@gangmu/zh'
import { describe, expect, it } from 'vitest'
import { comparatorRows } from '../src/recognise/comparators.table.js'
import { nounUnits } from '../src/recognise/counters.table.js'
import { formRows } from '../src/recognise/forms.table.js'
import { recogniseQuantities } from '../src/recognise/quantities.js'
import { doubtRows, refusalRows } from '../src/recognise/refusals.table.js'
import { marked } from './marked.js'

const read = (text: string) => recogniseQuantities({ text, folded: fold(text) }, [])

describe('comparators', () => {
  for (const row of comparatorRows) {
    it.each(row.yes.map((example) => [example]))(`${row.id}: %s`, (example) => {
      const { text, span } = marked(example)
      const found = read(text).find((mention) => mention.span.start === span.start)
      expect(found).toMatchObject({ span, comparator: row.comparator })
      expect(found!.rules).toContain(row.id)
      expect(found!.comparatorSpans.length).toBeGreaterThan(0)
    })
    it.each(row.no.map((example) => [example]))(`not ${row.id}: %s`, (example) => {
      const { text, span } = marked(example)
      const found = read(text).find((mention) => mention.span.start === span.start)
      expect(found?.rules ?? []).not.toContain(row.id)
    })
  }
})

describe('forms', () => {
  for (const row of formRows) {
    it.each(row.yes.map((example) => [example]))(`${row.id}: %s`, (example) => {
      const { text, span } = marked(example)
      const found = read(text).find((mention) => mention.span.start === span.start)
      expect(found).toMatchObject({ span, kind: row.kind })
      expect(found!.rules).toContain(row.id)
    })
    it.each(row.no.map((text) => [text]))(`not ${row.id}: %s`, (text) => {
      for (const mention of read(text)) expect(mention.rules).not.toContain(row.id)
    })
  }
})

describe('nouns that say the unit', () => {
  for (const row of nounUnits) {
    it(row.id, () => {
      for (const text of row.yes) expect(read(text)[0], text).toMatchObject({ unit: row.unit })
      for (const text of row.no) expect(read(text)[0]?.unit, text).not.toBe(row.unit)
    })
  }
})

describe('refusals', () => {
  for (const row of refusalRows) {
    it.each(row.yes.map((example) => [example]))(`${row.id}: %s`, (example) => {
      const { text, span } = marked(example)
      expect(read(text).filter((mention) => mention.span.start < span.end && mention.span.end > span.start)).toEqual([])
    })
    it.each(row.no.map((example) => [example]))(`not ${row.id}: %s`, (example) => {
      const { text, span } = marked(example)
      expect(read(text).some((mention) => mention.span.start === span.start)).toBe(true)
    })
  }
})

describe('doubts', () => {
  for (const row of doubtRows) {
    it.each(row.yes.map((example) => [example]))(`${row.id}: %s`, (example) => {
      const { text, span } = marked(example)
      expect(read(text).find((mention) => mention.span.start === span.start)).toMatchObject({ doubt: row.id })
    })
    it.each(row.no.map((example) => [example]))(`not ${row.id}: %s`, (example) => {
      const { text, span } = marked(example)
      const found = read(text).find((mention) => mention.span.start === span.start)
      expect(found).toBeDefined()
      expect(found!.doubt).toBeUndefined()
    })
  }
})
