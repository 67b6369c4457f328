import { describe, expect, it } from 'vitest'
import { taskColumns } from '../src/resolve/taskColumns.table.js'

describe.each(taskColumns.map((rule) => [rule.id, rule] as const))('columns of task tables: %s', (id, rule) => {
  const read = (head: string) => taskColumns.find(({ pattern }) => pattern.test(head))?.id
  it.each(rule.yes.map((head) => [head]))('%s', (head) => expect(read(head)).toBe(id))
  it.each(rule.no.map((head) => [head]))('not %s', (head) => expect(read(head)).not.toBe(id))
})
