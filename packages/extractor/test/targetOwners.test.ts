import type { TargetRecord } from '@gangmu/model'
import { describe, expect, it } from 'vitest'
import { explain, extract } from '../src/index.js'
import { treeOf } from './treeOf.js'

function targetsOf(text: string): TargetRecord[] {
  return extract(treeOf([text])).records.filter((record) => record.type === 'target')
}

const names = (text: string) => targetsOf(text).map(({ indicator }) => indicator.text)

describe('whose measure it is, said once', () => {
  it.each([
    ['生猪出栏达到8万头，存栏5万头。', ['生猪出栏', '生猪存栏']],
    ['柑橘面积达到1万亩、产量2万吨、产值3亿元。', ['柑橘面积', '柑橘产量', '柑橘产值']],
    ['旅游总收入突破10亿元，占GDP的比重达到12%。', ['旅游总收入', '旅游总收入占GDP的比重']],
    [
      '食品产业销售收入超3亿元，茶产业、陶瓷产业均超2亿元。',
      ['食品产业销售收入', '茶产业销售收入', '陶瓷产业销售收入'],
    ],
    ['财政教育支出的比例不低于上年，确保达到16%以上。', ['财政教育支出的比例']],
    ['氨氮、氮氧化物排放总量分别减少8%、9%。', ['氨氮排放总量', '氮氧化物排放总量']],
    ['群众安全感和满意度分别达到95%、90%。', ['群众安全感', '满意度']],
    ['自来水普及率、集中供水率分别提高到90%、95%。', ['自来水普及率', '集中供水率']],
    ['新建1个全民健身中心、1个健身步道。', ['全民健身中心', '健身步道']],
    ['茶园面积达到2万亩，农民人均收入达到8000元。', ['茶园面积', '农民人均收入']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })
})

describe('what those counted are to do', () => {
  it.each([
    ['支持60家企业开展数字化改造。', '开展数字化改造的企业'],
    ['80%以上的乡镇完成河道整治。', '完成河道整治的乡镇'],
    ['90%的村建立合作社。', '建立合作社的村'],
    ['选派60名农技员服务80个山村。', '农技员'],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual([expected])
  })
})

describe('a rate by year', () => {
  it.each(['茶叶产值年均增速达到6%。', '茶叶加工投入年均增速6%。', '茶叶产值年均增长率达到6%。'])('%s', (text) => {
    expect(names(text)).toEqual([/茶叶.*?(?:增速|增长率)/u.exec(text)?.[0]])
  })
})

describe('what a treasury spends', () => {
  it('is measured when nothing else is named', () => {
    expect(targetsOf('县财政每年投入不低于800万元。').map((r) => [r.indicator.text, r.period])).toEqual([
      ['县财政投入', 'annual'],
    ])
  })
})

it('劳动力 are counted in persons', () => {
  expect(targetsOf('引导10万农村劳动力转移就业。').map(({ quantity }) => quantity.unit)).toEqual(['人'])
})

describe('words before what is counted', () => {
  it.each([
    ['全年培训农民不少于50人次。', '农民'],
    ['全县新发展设施蔬菜500亩。', '设施蔬菜'],
    ['每年选拔20名左右青年管理人才。', '青年管理人才'],
    ['每年推进10家企业技术改造。', '企业'],
    ['万元工业增加值取水量100立方米。', '万元工业增加值取水量'],
    ['按照每10万人口配备3名疾控人员的标准核定编制。', '每10万人口疾控人员'],
    ['单位增加值能耗五年累计下降14%以上。', '单位增加值能耗'],
    ['大坝移民后期扶持人口人均收入达到8000元。', '大坝移民后期扶持人口人均收入'],
    ['茶叶加工产值与茶叶总产值之比达到2.5∶1。', '茶叶加工产值与茶叶总产值之比'],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual([expected])
  })
})

it('全面完成 is said of what is to be done, too', () => {
  expect(names('全面完成农村改厕2万户。')).toEqual(['农村改厕'])
})

it('years to come in a row are a length', () => {
  expect(targetsOf('市财政连续三年每年安排500万元。').map(({ deadline }) => deadline?.duration)).toEqual(['P3Y'])
})

it.each([
  ['工程投资由中央补助60%、省配套20%、市县自筹20%。', 'who-pays'],
  ['培育一批千亿元产业。', 'round-size'],
])('%s is none to reach', (text, rule) => {
  for (const { outcome, rules } of explain(treeOf([text]))) expect([outcome, rules[0]]).toEqual(['refused', rule])
})

describe('全市共有', () => {
  it('tells what there is', () => expect(names('全市共有企业20万户。')).toEqual([]))
  it('is to come where a time says so', () => expect(names('到2025年，全市共有企业20万户。')).toEqual(['企业']))
})

it('在校 is no preposition', () => {
  const [target] = targetsOf('在校生500人以上的学校配备不少于1名保健教师。')
  expect(target?.scope?.text).toBe('在校生500人以上的学校')
})

describe('words that only look like the past', () => {
  it.each([
    ['全省第一产业增加值增长5%以上。', ['第一产业增加值']],
    ['解决7万户现有家庭的住房困难。', ['现有家庭的住房困难']],
    ['到2025年，占比从2020年3.5%提高到5.8%，用户数从2020年的27万家提高到45万家。', ['占比', '用户数']],
    ['死亡率在现有基础上改善，普及率达到30%。', ['普及率']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })
})

describe('a number, then the size of what it counts', () => {
  it('打造…2个500亿级', () => {
    expect(targetsOf('打造生猪、苹果2个500亿级产业集群。').map(({ quantity }) => quantity.text)).toEqual(['2个'])
  })
})

it('what stands right before its figure says how it changes', () => {
  const changes = targetsOf('人均寿命达到79岁，比2015年提高3.1岁。').map(({ change }) => change)
  expect(changes).toEqual(['level', 'increase'])
})

it('等 after a figure is no noun', () => {
  expect(names('服务业收入达到80亿元等。')).toEqual(['服务业收入'])
})

it('县（市） alone goes on with what is measured elsewhere', () => {
  const found = targetsOf('市区入园率达到50%以上，县（市）达到30%以上。')
  expect(found.map(({ indicator, scope }) => [indicator.text, scope?.text])).toEqual([
    ['入园率', '市区'],
    ['入园率', '县（市）'],
  ])
})

it.each([
  ['把70%左右财政支出用于民生事业。', '财政支出用于民生事业'],
  ['安排5亿元资金专项用于乡村道路。', '资金'],
])('what is used for what: %s', (text, indicator) => {
  expect(targetsOf(text).map((target) => target.indicator.text)).toEqual([indicator])
})
