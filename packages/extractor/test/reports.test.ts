import type { DocumentFacts, PolicyRecord } from '@gangmu/model'
import { describe, expect, it } from 'vitest'
import { extract } from '../src/index.js'
import { treeOf } from './treeOf.js'

const read = (texts: string[], heading: string, facts: DocumentFacts): PolicyRecord[] =>
  extract(treeOf(texts, heading, facts)).records

const told = (records: readonly PolicyRecord[]) =>
  records.flatMap((record) => (record.type === 'observation' ? [[record.quantity.text, record.asOf?.by]] : []))
const planned = (records: readonly PolicyRecord[]) =>
  records.flatMap((record) => (record.type === 'target' ? [record.quantity.text] : []))
const roles = (records: readonly PolicyRecord[]) =>
  records.flatMap((record) => (record.type === 'time' ? [[record.text, record.role]] : []))

describe('a report that says no day', () => {
  it('speaks in the year of its title', () => {
    const facts: DocumentFacts = { title: '一九八四年云川省政府工作报告', kind: '报告' }
    const records = read(['一九八三年全省工业总产值达到八十一亿元，比一九八〇年增长百分之二十。'], '工业', facts)
    expect(told(records)).toEqual([
      ['八十一亿元', '1983'],
      ['百分之二十', '1983'],
    ])
    expect(roles(records)).toEqual([
      ['一九八三年', 'reference'],
      ['一九八〇年', 'baseline'],
    ])
  })
  it('of two years in its title speaks in the later', () => {
    const facts: DocumentFacts = { title: '青禾县2010年预算执行情况和2011年预算草案的报告', kind: '报告' }
    const records = read(['2010年财政收入6亿元。2011年财政收入计划安排7亿元。'], '收支', facts)
    expect([told(records), planned(records)]).toEqual([[['6亿元', '2010']], ['7亿元']])
  })
  it('of statistics speaks in the year after', () => {
    const facts: DocumentFacts = { title: '青禾县2019年国民经济和社会发展统计公报', kind: '公报' }
    const records = read(['2019年，粮食产量12万吨。'], '农业', facts)
    expect([told(records), roles(records)]).toEqual([[['12万吨', '2019']], [['2019年', 'reference']]])
  })
})

describe('a summary', () => {
  const facts: DocumentFacts = { title: '青禾镇2013年上半年工作总结', kind: '总结' }
  it('is written when its half of the year is over', () => {
    const records = read(['上半年，造林2020亩。'], '一、农业', facts)
    expect(roles(records)).toEqual([['上半年', 'reference']])
  })
  it('plans under what is to be done in the other half', () => {
    expect(planned(read(['新增企业3家。'], '五、下半年打算', facts))).toEqual(['3家'])
  })
})

it('上年 in statistics is the year before theirs', () => {
  const facts: DocumentFacts = { title: '青禾县2019年国民经济和社会发展统计公报', kind: '公报' }
  const records = read(['粮食产量比上年增长2%。'], '农业', facts)
  expect(records.find(({ type }) => type === 'time')).toMatchObject({ text: '上年', by: '2018' })
})

it('a bulletin under a headline with more words is one too; 全年 takes over from 年末', () => {
  const facts: DocumentFacts = { title: '最新！2019年青禾县国民经济和社会发展统计公报综合', published: '2020-03-31' }
  const text =
    '2019年，肉类同比增长2%，禽蛋同比增长3%，水产同比增长4%。年末生猪存栏9万头，全年生猪出栏15万头，同比增长5%。'
  expect(told(extract(treeOf([text], '二、农业', facts)).records).slice(3, 5)).toEqual([
    ['9万头', '2019-12-31'],
    ['15万头', '2019'],
  ])
})

it('a heading of how a budget was carried out dates what stands under it', () => {
  const facts: DocumentFacts = { title: '青禾县2022年预算执行情况的报告', kind: '报告', written: '2023-02-08' }
  const tree = treeOf(['税收收入2亿元。'], '一、2022年预算执行情况', facts)
  expect(told(extract(tree).records).length).toBe(1)
})

describe('when a report tells of', () => {
  const facts: DocumentFacts = { title: '2024年青禾县政府工作报告', kind: '报告', written: '2024-01-12' }
  it('the past year: the one before its own', () => {
    const records = read(['茶叶产量8000吨，比上年增长5%。'], '一、过去一年工作回顾', facts)
    expect(records.find((record) => record.type === 'time')).toMatchObject({ text: '上年', by: '2022' })
  })
  it('the five years past', () => {
    const [record] = read(['五年来，新增茶园3万亩。'], '茶业', facts).filter(({ type }) => type === 'observation')
    expect(record).toMatchObject({ asOf: { text: '五年来', from: '2019', by: '2023' } })
  })
  it('what an earlier sentence has dated', () => {
    const records = read(['2022年，茶业取得了新的成绩。茶叶产量8000吨。', '下面报告工作。'], '茶业发展回顾', facts)
    expect(told(records)).toEqual([['8000吨', '2022']])
  })
})

describe('a report without headings', () => {
  const facts: DocumentFacts = { title: '2021年青禾县政府工作报告', kind: '报告', written: '2021-11-08' }
  it('turns to its plan where it promises good deeds', () => {
    const records = read(['茶农增收2亿元。', '2022年，我县将全力办好以下实事。', '新建茶厂4座。'], '各位代表', facts)
    expect([told(records).length, planned(records)]).toEqual([1, ['4座']])
  })
  it('turns to its plan where it begins with the years to come', () => {
    const records = read(['茶农增收2亿元。', '今后五年是关键的五年。新建茶厂4座。'], '各位代表', facts)
    expect([told(records).length, planned(records)]).toEqual([1, ['4座']])
  })
  it('plans in a sentence that says so', () => {
    const records = read(['茶农增收2亿元。生产总值计划增长8%。'], '各位代表', facts)
    expect([told(records).length, planned(records)]).toEqual([1, ['8%']])
  })
  it('tells of the past under a heading of what was reached', () => {
    const records = read(['2019年茶叶产量8000吨。'], '“十三五”规划目标提前实现', facts)
    expect([told(records).length, planned(records)]).toEqual([1, []])
  })
})
