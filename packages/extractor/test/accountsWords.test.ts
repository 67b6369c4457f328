import { parse } from '@gangmu/parser'
import { expect, it } from 'vitest'
import { extract } from '../src/index.js'

/** What a summary of 2013 tells: `茶园 3万亩`. */
function told(sentence: string): string[] {
  return extract(parse(`青禾镇2013年工作总结\n${sentence}`).tree).records.flatMap((record) =>
    record.type === 'observation' ? [`${record.indicator.text} ${record.quantity.text} ${record.quantity.unit}`] : [],
  )
}

it('who has approved a budget is no part of its name, and what is brought in is the income', () => {
  expect(told('各级人代会批准的2013年一般公共预算收入年初预算为19亿元，实际完成20亿元，增长7%。').slice(1)).toEqual([
    '一般公共预算收入 20亿元 元',
    '一般公共预算收入 7% %',
  ])
})

it('sums without 元 are money where their name says so', () => {
  expect(told('财政收入完成198万，财政支出1504万，茶农180万。')).toEqual(['财政收入 198万 元', '财政支出 1504万 元'])
})

it('what has been paid out is told', () => {
  expect(told('全年发放各类惠农补贴950万元。投放蔬菜补贴300万元。')).toEqual([
    '各类惠农补贴 950万元 元',
    '蔬菜补贴 300万元 元',
  ])
})

it('by how much a standard has been raised is told', () => {
  expect(told('城乡低保标准分别增长9.9%、13.2%，生活补贴标准提高25%。').length).toBe(3)
  expect(told('补助标准为25%。')).toEqual([])
})
