import { describe, expect, it } from 'vitest'
import { firstAt, firstAtEnd, firstEndAt, matchesOf, startsWith } from '../src/firstAt.js'

const rows = [
  { id: 'negative', pattern: /^(?:应|应当)不|^[不无]得/u },
  { id: 'modal', pattern: /^(?:一律)?应当?|^要(?!点)/u },
  { id: 'number', pattern: /^\d{1,2}个/u },
  { id: 'any', pattern: /^[^甲]丙/u },
]

describe('firstAt', () => {
  const find = firstAt(rows)
  it.each([
    ['各级应当不', 2, 'negative'],
    ['不得', 0, 'negative'],
    ['他们应公开', 2, 'modal'],
    ['一律应公开', 0, 'modal'],
    ['要公开', 0, 'modal'],
    ['要点', 0, undefined],
    ['共20个', 1, 'number'],
    ['甲乙丙', 1, 'any'],
    ['甲丙', 0, undefined],
    ['应', 1, undefined],
  ])('%s from %i', (text, at, id) => {
    expect(find(text, at)?.id).toBe(id)
    expect(rows.find(({ pattern }) => pattern.test(text.slice(at)))?.id).toBe(id)
  })
})

describe('firstAtEnd', () => {
  const ends = [
    { id: 'bureau', pattern: /(?<!布)局$|^总队(?:\([^()]{1,4}\))?$/u },
    { id: 'government', pattern: /(?<!^)政府$/u },
    { id: 'bank', pattern: /^人行/u },
  ]
  const find = firstAtEnd(ends)
  it.each([
    ['市财政局', 'bureau'],
    ['布局', undefined],
    ['总队(大队)', 'bureau'],
    ['省总队', undefined],
    ['省政府', 'government'],
    ['政府', undefined],
    ['人行某地支行', 'bank'],
    ['', undefined],
  ])('%s', (text, id) => {
    expect(find(text)?.id).toBe(id)
    expect(ends.find(({ pattern }) => pattern.test(text))?.id).toBe(id)
  })
})

it('tells whether an alternative stands at a place', () => {
  const stands = startsWith(/对(?!外)|有(?:关|的)?|(?<=不)可/u)
  expect(stands('拟对', 1)).toBe(true)
  expect(stands('对外', 0)).toBe(false)
  expect(stands('不可', 1)).toBe(true)
  expect(stands('可', 0)).toBe(false)
})

it('tells where a fit ends', () => {
  const find = firstEndAt([{ pattern: /年初|初/y }, { pattern: /年底?/y }])
  expect(find('明年底', 1)).toEqual({ row: { pattern: /年底?/y }, end: 3 })
  expect(find('明年底', 0)).toBeUndefined()
})

describe('matchesOf', () => {
  it.each([
    [/甲|乙/g, '甲丙乙甲'],
    [/(?=甲)/gu, '甲𠮷甲'],
    [/(?:)/gu, 'a𠮷b'],
    [/(?:)/g, 'a𠮷b'],
    [/丁/g, '甲丙'],
  ])('%s finds in %s what matchAll finds', (pattern, text) => {
    const places = (found: Iterable<RegExpExecArray>) => [...found].map(({ index, 0: word }) => [index, word])
    expect(places(matchesOf(pattern, text))).toEqual(places(text.matchAll(pattern)))
  })

  it('goes on where it was, whatever the pattern is asked between two matches', () => {
    const pattern = /[甲乙]/g
    const found = []
    for (const { index } of matchesOf(pattern, '甲乙丙甲')) found.push(index, [...matchesOf(pattern, '丙乙')].length)
    expect(found).toEqual([0, 1, 1, 1, 3, 1])
  })
})
