import type { TargetRecord } from '@gangmu/model'
import { describe, expect, it } from 'vitest'
import { extract } from '../src/index.js'
import { treeOf } from './treeOf.js'

const targetsOf = (text: string): TargetRecord[] =>
  extract(treeOf([text])).records.filter((record) => record.type === 'target')
const found = (text: string) =>
  targetsOf(text).map(({ indicator, quantity, deadline }) => [indicator.text, quantity.text, deadline?.by])

describe('a bound that somebody else has set, and a figure for a year', () => {
  it.each([
    ['用水总量不超过上级下达指标，其中2025年不超过9亿立方米。', '用水总量', '9亿立方米'],
    ['林草覆盖率不低于上级下达任务，其中2025年不低于31%。', '林草覆盖率', '31%'],
    ['碳排放强度不高于国家核定的目标，其中2025年不得高于0.7吨/万元。', '碳排放强度', '0.7吨/万元'],
  ])('%s', (text, name, figure) => expect(found(text)).toEqual([[name, figure, '2025']]))

  it('after other figures of the sentence', () => {
    const text =
      '到2035年，耕地保有量不低于90万亩；自然岸线保有率不低于国家下达任务，其中2025年不低于33%；用水总量不超过国家下达指标，其中2025年不超过8亿立方米。'
    expect(found(text)).toEqual([
      ['耕地保有量', '90万亩', '2035'],
      ['自然岸线保有率', '33%', '2025'],
      ['用水总量', '8亿立方米', '2025'],
    ])
  })

  it('is reckoned from what there was: the year is no deadline', () => {
    const text = '到2035年，建设用地扩展倍数控制在基于2018年建设用地规模的1.2倍以内。'
    expect(found(text)).toEqual([['建设用地扩展倍数', '1.2倍', '2035']])
    expect(targetsOf(text)[0]?.baseline?.text).toBe('2018年')
  })
})

describe('parts of a town before a figure are where the measure before holds', () => {
  const placed = (text: string) => targetsOf(text).map(({ indicator, scope }) => [indicator.text, scope?.text])
  it.each([
    ['常住人口控制在90万人以内（其中中心城控制在60万人以内）。', '常住人口', '中心城'],
    [
      '建设用地规模控制在90平方公里以内，其中主城区和高新区核心区控制在60平方公里以内。',
      '建设用地规模',
      '主城区和高新区核心区',
    ],
  ])('%s', (text, name, place) => expect(placed(text)[1]).toEqual([name, place]))
})

describe('a Chinese numeral counts when each place must have so many', () => {
  it.each([
    ['原则上每个市培育一家在规模、技术等方面领先的龙头企业。', '一家', '每个市'],
    ['到2027年，每个乡镇建成一所标准化养老院。', '一所', '每个乡镇'],
    ['每个村配备一名护林员。', '一名', '每个村'],
  ])('%s', (text, figure, scope) =>
    expect(targetsOf(text).map((target) => [target.quantity.text, target.scope?.text])).toEqual([[figure, scope]]),
  )
  it.each(['每个县建立一个专班。', '每个部门确定一名联络员。', '建设一所学校。'])('not %s', (text) =>
    expect(targetsOf(text)).toEqual([]),
  )
})

describe('the whole year after a part of it', () => {
  it.each([
    ['2024年上半年完成投资30亿元，全年完成70亿元。', ['2024-06', '2024']],
    ['2024年6月底前完成改造30户，年内完成80户。', ['2024-06-30', '2024']],
  ])('%s', (text, due) => expect(targetsOf(text).map(({ deadline }) => deadline?.by)).toEqual(due))
})

it('the whole year goes without saying in the plan of that year', () => {
  const facts = { title: '青禾市2024年水利工作要点', written: '2024-02-01' }
  const { records } = extract(treeOf(['上半年完成清淤30公里，全年完成70公里。'], '重点任务', facts))
  const targets = records.filter((record) => record.type === 'target')
  expect(targets.map(({ deadline }) => deadline?.by)).toEqual(['2024-06', undefined])
})

describe('rates that offices pay or charge', () => {
  it('on an average are to be brought down', () => {
    expect(found('引导合作银行将平均担保费率降至2%以下。')).toEqual([['平均担保费率', '2%', undefined]])
  })
  it('in one case are none', () => expect(targetsOf('对小微企业收取的担保费率降至2%以下。')).toEqual([]))
})

it.each([
  '对成效明显的市，优先支持其行政区域内1家开发区升级。',
  '在总体规划确定的90平方公里的城市规划区内，将实行统一管理。',
])('no target: %s', (text) => expect(targetsOf(text)).toEqual([]))

it.each([
  ['到2030年，本市城镇化率达到80%。', '城镇化率', '本市'],
  ['本县新建公园20个，本地农产品销售额达到5亿元。', '公园', '本县'],
])('the place that speaks: %s', (text, name, scope) =>
  expect(targetsOf(text)[0]).toMatchObject({ indicator: { text: name }, scope: { text: scope } }),
)

describe('what is paid out in part', () => {
  it.each([
    ['加快产业基金投放，2024年6月底前投放50%以上。', '产业基金投放', '50%', '2024-06-30'],
    ['加快小区改造，2024年底前完成50%以上。', '小区改造', '50%', '2024-12-31'],
    ['推进惠农补贴发放，2024年底前发放80%以上。', '惠农补贴发放', '80%', '2024-12-31'],
  ])('%s', (text, name, figure, by) => expect(found(text)).toEqual([[name, figure, by]]))
  it('as money that is paid', () => {
    expect(found('中央投资项目支付资金90%以上。')).toEqual([['中央投资项目支付资金', '90%', undefined]])
  })
})

it.each([
  '对新增纳入名录，且产品产值2000万元及以上或产品产值占总产值50%及以上的企业，推动申报奖励。',
  '支持小微企业800万元以下的融资担保业务。',
  '推进青禾集团20万吨/年磷酸铁、5万吨/年树脂等项目加快建设。',
])('the size of a case is no target: %s', (text) => expect(targetsOf(text)).toEqual([]))
