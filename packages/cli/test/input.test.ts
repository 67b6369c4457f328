import { expect, test } from 'vitest'
import { explain } from '../src/input.js'

const fault = (code: string): Error => Object.assign(new Error(`${code}: system's words`), { code })

test.each([
  ['ENOENT', 'no such file'],
  ['EISDIR', 'Name its files: 政策/*'],
  ['EACCES', 'chmod +r'],
])('%s is said in words with a remedy', (code, words) => {
  expect(explain(fault(code), '政策/')).toContain(words)
})

test('another error speaks for itself, with its remedy', () => {
  expect(explain(Object.assign(new Error('This is a scan.'), { remedy: 'Run OCR on it first.' }), 'x.pdf')).toBe(
    'This is a scan. Run OCR on it first.',
  )
})
