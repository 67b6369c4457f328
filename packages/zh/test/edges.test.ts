import { describe, expect, it } from 'vitest'
import { alternativesOf, edgeOf, edgeTest, endTest, rowsBetween, unitAt } from '../src/edges.js'

describe('what a pattern can begin or end with', () => {
  it.each([
    [/^号/, 'start', '号', '个'],
    [/^ ?号/, 'start', ' 号', '个'],
    [/^个?(?:部门|单位)/, 'start', '个部单', '门位'],
    [/^[^，。]{0,8}圈/, 'start', '圈个', '，。'],
    [/^(?:部|局)*$/, 'start', '部局', '个'],
    [/等$/, 'end', '等', '部'],
    [/(?:电话|传真)[:是]?$/, 'end', ':是话真', '电传'],
    [/(?<=增)长$/, 'end', '长', '增'],
    [/[\d-]\+$/, 'end', '+', '1-'],
    [/[a-f]$/i, 'end', 'aF', 'gG'],
    [/\p{Script=Han}$/u, 'end', '个', '1,'],
    [/(一)\1?$/, 'end', '一二', ''],
  ] as const)('%s, %s', (pattern, side, can, cannot) => {
    const test = edgeTest(pattern, side)
    for (const char of can) expect(test(unitAt(char, 0)), char).toBe(true)
    for (const char of cannot) expect(test(unitAt(char, 0)), char).toBe(false)
  })
  it('knows where the text itself begins and ends', () => {
    expect(edgeTest(/(?:^|[\n。])\s*$/, 'end')(-1)).toBe(true)
    expect(edgeTest(/[\n。]\s*$/, 'end')(-1)).toBe(false)
    expect(edgeTest(/^的?$/, 'start')(-1)).toBe(true)
    expect(edgeTest(/^的$/, 'start')(-1)).toBe(false)
  })
  it('takes any character where a pattern can match nothing', () => {
    expect(edgeTest(/(?=号)/, 'start')(unitAt('个', 0))).toBe(true)
    expect(edgeTest(/^的?/, 'start')(unitAt('个', 0))).toBe(true)
  })
  it('takes any character where a pattern is not bound to the side', () => {
    expect(edgeTest(/号/, 'start')(unitAt('个', 0))).toBe(true)
    expect(edgeTest(/号$|部/, 'end')(unitAt('个', 0))).toBe(true)
    expect(edgeTest(/号/y, 'start')(unitAt('个', 0))).toBe(false)
  })
})

it('tests what ends so after a look at the last character', () => {
  const test = endTest(/(?:县|市)$/u)
  expect(['青禾县', '青禾', ''].map(test)).toEqual([true, false, false])
  expect(endTest(/^(?:县|市)?$/u)('')).toBe(true)
})

describe('rows between two characters', () => {
  const rows = [
    { id: 'left', before: /第$/ },
    { id: 'both', before: /第$/, after: /^号/ },
    { id: 'any' },
    { id: 'right', after: /^(?:号|$)/ },
  ]
  const at = rowsBetween<{ id: string; before?: RegExp; after?: RegExp }>(rows)
  const ids = (text: string, start: number, end: number): string[] =>
    at(unitAt(text, start - 1), unitAt(text, end)).map(({ id }) => id)
  it('are in the order of the table', () => {
    expect(ids('第3号', 1, 2)).toEqual(['left', 'both', 'any', 'right'])
    expect(ids('第3个', 1, 2)).toEqual(['left', 'any'])
    expect(ids('3个', 0, 1)).toEqual(['any'])
    expect(ids('3', 0, 1)).toEqual(['any', 'right'])
    expect(ids('第3号', 1, 2)).toEqual(['left', 'both', 'any', 'right'])
  })
})

it('tells whether one of some patterns can stand at a place', () => {
  const can = edgeOf([/^(?:甲?乙|[丙丁]{2})/u, undefined, /(?=寅)戊|\(己/y], 'start')
  expect([...'甲乙丙丁戊('].every((char) => can(char, 0))).toBe(true)
  expect(can('己', 0)).toBe(false)
  expect(can('', 0)).toBe(false)
})

it('takes alternatives apart', () => {
  expect(alternativesOf(/^甲(?:乙|[|丙])|丁\||(?<!戊|己)庚$/u)).toEqual(['^甲(?:乙|[|丙])', '丁\\|', '(?<!戊|己)庚$'])
})
