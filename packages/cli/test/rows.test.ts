import { expect, test } from 'vitest'
import { csv, markdown, table, tsv } from '../src/output/rows.js'

test('CSV quotes commas, quotes and line breaks', () => {
  expect(csv(['a', 'b'], [{ a: '一,二', b: '他说"三"\n四' }])).toBe('a,b\r\n"一,二","他说""三""\n四"\r\n')
})

test.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx'])('CSV guards %j against spreadsheets', (text) => {
  expect(csv(['a'], [{ a: text }])).toMatch(/^a\r\n"?'/)
})

test('a negative number stays a number in CSV', () => {
  expect(csv(['a'], [{ a: -2.5 }])).toBe('a\r\n-2.5\r\n')
})

test('TSV keeps one line a row', () => {
  expect(tsv(['a', 'b'], [{ a: 'x\ty', b: 'p\nq' }])).toBe('a\tb\nx y\tp q\n')
})

test('Markdown escapes bars', () => {
  expect(markdown(['a'], [{ a: 'x|y' }])).toBe('| a |\n| --- |\n| x\\|y |\n')
})

test('a table counts Chinese characters as two columns and gives way at the widest', () => {
  expect(
    table(
      ['指标', 'v'],
      [
        { 指标: '城镇化率达到的水平', v: 70 },
        { 指标: 'GDP', v: 5 },
      ],
      14,
    ),
  ).toBe('指标        v\n城镇化率…   70\nGDP         5\n')
})
