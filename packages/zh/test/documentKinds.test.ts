import { documentKind, documentKinds } from '@gangmu/zh'
import { describe, expect, it } from 'vitest'

describe.each(documentKinds.map((row) => [row.word, row] as const))('the kind %s', (word, row) => {
  it.each(row.yes)('is that of %s', (title) => {
    expect(documentKind(title)?.word).toBe(word)
  })
  it.each(row.no ?? [])('is not that of %s', (title) => {
    expect(documentKind(title)?.word).not.toBe(word)
  })
})

it('has one row for each word', () => {
  expect(new Set(documentKinds.map((row) => row.word)).size).toBe(documentKinds.length)
})
