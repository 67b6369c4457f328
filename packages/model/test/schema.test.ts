import { readdirSync, readFileSync } from 'node:fs'
import { jsonSchemas, recordSchema, targetSchema } from '@gangmu/model'
import { expect, test } from 'vitest'

const folder = new URL('../schema/', import.meta.url)

test('the JSON Schemas in schema/ are those of the zod schemas (else run node scripts/schema.js)', () => {
  const written = Object.fromEntries(
    readdirSync(folder).map((file) => [
      file.replace('.json', ''),
      JSON.parse(readFileSync(new URL(file, folder), 'utf8')),
    ]),
  )
  expect(written).toEqual(JSON.parse(JSON.stringify(jsonSchemas())))
})

const target = {
  type: 'target',
  id: 'x',
  doc: '方案.txt',
  address: '1',
  span: { start: 0, end: 14 },
  rules: ['level'],
  indicator: { text: '城镇化率' },
  quantity: { text: '70%', kind: 'number', value: 70, unit: '%', comparator: '>=', span: { start: 9, end: 12 } },
  change: 'level',
  period: null,
  deadline: { text: '到2027年', by: '2027', basis: 'stated', span: { start: 0, end: 6 } },
  baseline: null,
  scope: null,
  force: null,
  bodies: [],
}

test('a record that the schema allows', () => {
  expect(recordSchema.parse(target)).toEqual(target)
})

test.each([
  ['a field that records do not have', { ...target, colour: 'red' }],
  ['a date that is not ISO', { ...target, deadline: { ...target.deadline, by: '2027年' } }],
  ['a comparator in words', { ...target, quantity: { ...target.quantity, comparator: '不低于' } }],
  ['no rules', { ...target, rules: undefined }],
])('refused: %s', (_, record) => {
  expect(targetSchema.safeParse(record).success).toBe(false)
})
