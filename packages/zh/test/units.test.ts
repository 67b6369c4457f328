import { describe, expect, it } from 'vitest'
import { counterRows, readUnit, unitRows } from '../src/index.js'

describe('rows of the unit table', () => {
  for (const row of unitRows) {
    it(`${row.id}: ${row.yes.join(' ')}`, () => {
      for (const text of row.yes)
        expect(readUnit(text, 0), text).toMatchObject({ end: text.length, dimension: row.dimension })
      for (const text of row.no) expect(readUnit(text, 0)?.dimension, text).not.toBe(row.dimension)
    })
    it(`${row.id}: other names stand for a unit of the row`, () => {
      const sizes: Readonly<Record<string, number | string>> = row.units
      for (const size of Object.values(sizes)) if (typeof size === 'string') expect(sizes).toHaveProperty([size])
    })
  }
  for (const row of counterRows) {
    it(`${row.id}: ${row.yes.join(' ')}`, () => {
      for (const text of row.yes)
        expect(readUnit(text, 0), text).toMatchObject({ end: text.length, dimension: 'count' })
      for (const text of row.no) expect(readUnit(text, 0), text).toBeUndefined()
    })
  }
})

describe('compound units', () => {
  it.each([
    ['微克/立方米', '微克/立方米'],
    ['元/人·月', '元/人·月'],
    ['兆比特每秒', '兆比特每秒'],
    ['吨标准煤/万元', '吨标准煤/万元'],
    ['立方米/万元以下', '立方米/万元'],
    ['件/万人', '件/万人'],
    ['Mbit/s', 'Mbit/s'],
    ['mg/L', 'mg/L'],
    ['人/平方公里', '人/平方公里'],
    ['千瓦时/平方米', '千瓦时/平方米'],
    ['元每年', '元'],
    ['家/年', '家/年'],
  ])('%s', (text, unit) => {
    expect(readUnit(text, 0)?.unit).toBe(unit)
  })
})

it('reads the longest unit', () => {
  expect(readUnit('千瓦时', 0)?.unit).toBe('千瓦时')
  expect(readUnit('人次以上', 0)?.unit).toBe('人次')
  expect(readUnit('个百分点', 0)?.unit).toBe('百分点')
  expect(readUnit('元人民币', 0)?.unit).toBe('元')
})

it('keeps the size of a unit in the base unit of its dimension', () => {
  expect(readUnit('公里', 0)).toMatchObject({ dimension: 'length', factor: 1000 })
  expect(readUnit('平米', 0)).toMatchObject({ unit: '平方米', factor: 1 })
})
