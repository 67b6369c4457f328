import { parse } from '@gangmu/parser'
import { describe, expect, it } from 'vitest'
import { extract } from '../src/index.js'

/** The targets of a sentence of a plan: `茶园 3万亩`. */
function targets(sentence: string): string[] {
  const text = ['云川省政府工作报告', '二、2026年工作安排', sentence].join('\n')
  return extract(parse(text).tree).records.flatMap((record) =>
    record.type === 'target' ? [`${record.indicator.text} ${record.quantity.text}`] : [],
  )
}

describe('a list of indicators', () => {
  it('shares no half of a word', () => {
    expect(targets('原糖、原油、天然气产量分别达到7万吨、8万吨、9亿立方米。')).toEqual([
      '原糖产量 7万吨',
      '原油产量 8万吨',
      '天然气产量 9亿立方米',
    ])
    expect(targets('制茶业、数字经济核心产业增加值年均分别增长5%、8%。')).toEqual([
      '制茶业增加值 5%',
      '数字经济核心产业增加值 8%',
    ])
  })
  it('completes no member that is measured already', () => {
    expect(targets('研发经费投入、制茶业增加值年均增长9%。')).toEqual(['研发经费投入 9%', '制茶业增加值 9%'])
  })
  it('has trades and those related to them for members, and a share for all', () => {
    expect(targets('茶叶及相关产业、旅游及相关产业增加值占地区生产总值比重分别超过2%、5%。')).toEqual([
      '茶叶及相关产业增加值占地区生产总值比重 2%',
      '旅游及相关产业增加值占地区生产总值比重 5%',
    ])
  })
})

describe('what is done with a number of things', () => {
  it.each([
    ['再建50座茶乡便桥。', ['茶乡便桥 50座']],
    ['力争攻克关键技术15项以上。', ['关键技术 15项']],
    [
      '在300个小区设置智能茶水机，为80个老旧小区引入物业服务。',
      ['设置智能茶水机的小区 300个', '引入物业服务的老旧小区 80个'],
    ],
    ['推动云江电厂二期等40万千瓦机组建成投运。', ['机组 40万千瓦']],
    ['十一是茶叶保险覆盖率达到70%。', ['茶叶保险覆盖率 70%']],
    ['建议“十五五”时期茶叶产量增速目标设定为年均增长5%。', ['茶叶产量增速 5%']],
  ])('%s', (sentence, expected) => {
    expect(targets(sentence)).toEqual(expected)
  })
})

it('money for a purpose is counted by what it is, not by what it is for', () => {
  expect(targets('安排特别国债3000万元支持茶具以旧换新。')).toEqual(['特别国债 3000万元'])
})

it('round words in a name are no sums', () => {
  expect(targets('实施茶业千亿投资、优化服务“三大行动”。')).toEqual([])
})

describe('budget reports', () => {
  it.each([
    ['安排2亿元，用于茶园改造。', ['茶园改造 2亿元']],
    ['茶税4亿元，增长9%，增长的主要原因是出让收入增加6000万元。', ['茶税 4亿元', '茶税 9%', '出让收入 6000万元']],
    ['一般公共预算收入8亿元，比2025年执行数（下同）增长2%。', ['一般公共预算收入 8亿元', '一般公共预算收入 2%']],
    ['税收返还500万元、罚没收入1亿元。', ['税收返还 500万元', '罚没收入 1亿元']],
  ])('%s', (sentence, expected) => {
    expect(targets(sentence)).toEqual(expected)
  })
})

it('what a government makes public of its budget plans', () => {
  const text = ['云川市2026年度政府预算公开', '二、2026年预算安排', '茶税收入预算4亿元，增长9%。'].join('\n')
  expect(extract(parse(text).tree).records.filter(({ type }) => type === 'target')).toHaveLength(2)
})

it('what was spent is no part of what it was for', () => {
  expect(targets('投资6000万元完成三家茶厂搬迁，投资4亿元实施茶园改造项目7个。')).toEqual([
    '投资 6000万元',
    '投资 4亿元',
    '茶园改造项目 7个',
  ])
})

it('one share after 分别 is that of each of the two measured before', () => {
  expect(targets('游客达到3万人次，旅游收入达到2亿元，分别增长20%。').slice(2)).toEqual(['游客 20%', '旅游收入 20%'])
  expect(targets('游客达到3万人次，分别增长20%。').slice(1)).toEqual(['游客 20%'])
})
