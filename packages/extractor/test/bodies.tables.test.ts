import { fold } from '@gangmu/zh'
import { describe, expect, it } from 'vitest'
import { bodyRule } from '../src/tasks/bodyName.js'
import { bodyNames } from '../src/tasks/bodyNames.table.js'
import { recogniseDuties } from '../src/tasks/duties.js'
import { duties, dutyRoles } from '../src/tasks/duties.table.js'
import { noteKeys, noteTails } from '../src/tasks/notes.table.js'
import { orders } from '../src/tasks/orders.table.js'

interface Row {
  id: string
  yes: readonly string[]
  no: readonly string[]
}

/** Each `yes` is read by its row (the first that fits), no `no` is. */
function walk(name: string, rows: readonly Row[], read: (example: string) => Row | undefined): void {
  describe(name, () => {
    for (const row of rows) {
      it.each(row.yes.map((example) => [example]))(`${row.id}: %s`, (example) => {
        expect(read(fold(example))?.id).toBe(row.id)
      })
      it.each(row.no.map((example) => [example]))(`not ${row.id}: %s`, (example) => {
        expect(read(fold(example))?.id).not.toBe(row.id)
      })
    }
  })
}

walk('names of bodies', bodyNames, bodyRule)
walk('what follows a body', duties, (text) => duties.find((row) => row.pattern.test(text)))
walk('roles of duties', dutyRoles, (text) => dutyRoles.find((row) => row.pattern.test(text)))
walk('keys of notes', noteKeys, (text) => noteKeys.find((row) => row.pattern.test(text)))
walk('tails of notes', noteTails, (text) => noteTails.find((row) => row.pattern.test(text)))
walk('orders', orders, (text) => orders.find((row) => row.pattern.test(text)))

it('each name that a row reads can be the subject of a duty', () => {
  for (const row of bodyNames.filter(({ strength }) => strength !== 'loose'))
    for (const name of row.yes) {
      const folded = fold(name)
      expect(recogniseDuties(`${folded}要加强领导。`).at(-1)?.span.end, name).toBe(folded.length)
    }
})

it('rows have ids of their own', () => {
  const ids = [...bodyNames, ...duties, ...dutyRoles, ...noteKeys, ...noteTails, ...orders].map((row) => row.id)
  expect(new Set(ids).size).toBe(ids.length)
})
