import { fold } from '@gangmu/zh'
import { describe, expect, it } from 'vitest'
import { explain } from '../src/index.js'
import { cues, sectionMoods } from '../src/targets/mood/mood.table.js'
import { refusals } from '../src/targets/refusals/refusals.js'
import { leadingWords } from '../src/targets/words/leading.table.js'
import { trailingWords } from '../src/targets/words/trailing.table.js'
import { wordsFrom, wordsUpTo } from '../src/targets/words/words.js'
import { treeOf } from './treeOf.js'

const leadingAt = wordsFrom(leadingWords)
const trailingAt = wordsUpTo(trailingWords)

describe.each(leadingWords.map((rule) => [rule.id, rule] as const))('leading words: %s', (id, rule) => {
  it.each(rule.yes.map((text) => [text]))('%s', (text) => expect(leadingAt(text, 0)?.rule.id).toBe(id))
  it.each((rule.no ?? []).map((text) => [text]))('not %s', (text) => expect(leadingAt(text, 0)?.rule.id).not.toBe(id))
})

describe.each(trailingWords.map((rule) => [rule.id, rule] as const))('trailing words: %s', (id, rule) => {
  it.each(rule.yes.map((text) => [text]))('%s', (text) => expect(trailingAt(text, text.length, 0)?.rule.id).toBe(id))
  it.each((rule.no ?? []).map((text) => [text]))('not %s', (text) =>
    expect(trailingAt(text, text.length, 0)?.rule.id).not.toBe(id),
  )
})

describe.each(sectionMoods.map((rule) => [rule.id, rule] as const))('sections: %s', (_, rule) => {
  it.each(rule.yes.map((title) => [title]))('%s', (title) => expect(title).toMatch(rule.title))
  it.each((rule.no ?? []).map((title) => [title]))('not %s', (title) => expect(title).not.toMatch(rule.title))
})

describe.each(cues.map((rule) => [rule.id, rule] as const))('cues: %s', (_, rule) => {
  it.each(rule.yes.map((words) => [words]))('%s', (words) => expect(words).toMatch(rule.cue))
  it.each((rule.no ?? []).map((words) => [words]))('not %s', (words) => expect(words).not.toMatch(rule.cue))
})

/** What is said of the figure in 【】. */
function outcomeOf(example: string): string {
  const start = example.indexOf('【')
  const text = example.replace(/[【】]/gu, '')
  const found = explain(treeOf([fold(text)])).find((item) => item.span.start >= start)
  return found ? `${found.outcome}: ${found.rules.at(-1)}` : 'nothing'
}

describe.each(refusals.map((rule) => [rule.id, rule] as const))('refusals: %s', (id, rule) => {
  it.each(rule.yes.map((text) => [text]))('%s', (text) => expect(outcomeOf(text)).toBe(`refused: ${id}`))
  it.each((rule.no ?? []).map((text) => [text]))('not %s', (text) => expect(outcomeOf(text)).not.toBe(`refused: ${id}`))
})
