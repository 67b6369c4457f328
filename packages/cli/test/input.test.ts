import { ReadError } from '@gangmu/parser'
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

test('a reader’s error says what is wrong and what to do', () => {
  const error = new ReadError('no-text', 'this PDF is a scan without text', 'Run OCR on it first.', 'x.pdf')
  expect(explain(error, 'x.pdf')).toBe('this PDF is a scan without text. Run OCR on it first.')
})
