import { fold } from '@gangmu/zh'
import { describe, expect, it } from 'vitest'
import { recogniseCitations } from '../src/citations/recognise.js'
import { relations } from '../src/citations/relations.table.js'
import { titles } from '../src/citations/titles.js'
import { works } from '../src/citations/works.table.js'

const rulesOf = (example: string): string[] => {
  const text = example.replace('《》', '《云川省数字规定》')
  return recogniseCitations({ text, folded: fold(text) }).find((mention) => mention.kind === 'title')?.rules ?? []
}

describe('relations', () => {
  for (const row of relations) {
    it.each(row.yes.map((example) => [example]))(`${row.id}: %s`, (example) => {
      expect(rulesOf(example)).toContain(row.id)
    })
    it.each(row.no.map((example) => [example]))(`not ${row.id}: %s`, (example) => {
      expect(rulesOf(example)).not.toContain(row.id)
      expect(rulesOf(example)).not.toEqual([])
    })
  }
})

describe('works', () => {
  for (const row of works) {
    it.each(row.yes.map((example) => [example]))(`${row.id}: %s`, (example) => {
      expect(titles(fold(example))).toEqual([])
    })
    it.each(row.no.map((example) => [example]))(`not ${row.id}: %s`, (example) => {
      expect(titles(fold(example))).toHaveLength(1)
    })
  }
})
