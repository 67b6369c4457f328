import { edgeTest, unitAt } from '@gangmu/zh'
import { describe, expect, it } from 'vitest'
import { doubtRows, refusalRows } from '../src/recognise/refusals.table.js'
import { marked } from './marked.js'

describe.each([...refusalRows, ...doubtRows].map((row) => [row.id, row] as const))(
  '%s',
  (_, { before, after, yes }) => {
    it.each(yes.map((example) => [example]))('is tried at the edges of %s', (example) => {
      const { text, span } = marked(example)
      const [left, right] = [text.slice(0, span.start), text.slice(span.end)]
      if (before?.test(left)) expect(edgeTest(before, 'end')(unitAt(left, left.length - 1))).toBe(true)
      if (after?.test(right)) expect(edgeTest(after, 'start')(unitAt(right, 0))).toBe(true)
    })
  },
)
