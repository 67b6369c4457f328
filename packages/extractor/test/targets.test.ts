import type { DocumentFacts, ObservationRecord, TargetRecord } from '@gangmu/model'
import { describe, expect, it } from 'vitest'
import { extract } from '../src/index.js'
import { marks } from './marks.js'
import { treeOf } from './treeOf.js'

function targetsIn(text: string, title?: string, facts?: DocumentFacts): TargetRecord[] {
  return extract(treeOf([text], title, facts)).records.filter((record) => record.type === 'target')
}

function observationsIn(text: string, title?: string): ObservationRecord[] {
  return extract(treeOf([text], title)).records.filter((record) => record.type === 'observation')
}

const pairs = (text: string) => targetsIn(text).map(({ indicator, quantity }) => [indicator.text, quantity.text])

describe('a deed without its object carries on what the figure before it counts', () => {
  it.each([
    ['建设监测点900个，其中2026年底前完成300个。', ['监测点', '监测点']],
    ['每年培训茶农600人次，五年培训不少于3000人次。', ['茶农', '茶农']],
    ['收入比2024年翻一番、突破80亿元。', ['收入', '收入']],
  ])('%s', (text, indicators) => {
    expect(targetsIn(text).map(({ indicator }) => indicator.text)).toEqual(indicators)
  })
})

it('doubling is an increase, the level said after it is a level', () => {
  expect(targetsIn('收入比2024年翻一番、突破80亿元。').map(({ change }) => change)).toEqual(['increase', 'level'])
})

/** One target per example: its indicator, quantity, scope, deadline and baseline are the marked words; what is not marked is absent. */
describe('one target', () => {
  const level = { change: 'level', period: null }
  it.each([
    [
      '到{deadline:2025年}，{indicator:单位GDP能耗}{change:下降}{quantity:13.5%}{comparator:左右}',
      { change: 'decrease' },
    ],
    ['{indicator:城镇化率}达到{quantity:70%}。', level],
    ['{scope:全市}{indicator:森林覆盖率}稳定在{quantity:62%}以上。', level],
    ['建成{indicator:智能工厂}{quantity:50个}。', level],
    ['建成{quantity:50个}{indicator:智能工厂}。', level],
    ['{indicator:地区生产总值}年均增长{quantity:6.5%}以上。', { change: 'increase', period: 'annual' }],
    ['累计培育{indicator:新工匠}{quantity:2.5万人次}以上。', { change: 'level', period: 'total' }],
    ['新增{indicator:规上企业}{quantity:30家}。', { change: 'increase' }],
    ['{indicator:高新技术企业}新增{quantity:30家}。', { change: 'increase' }],
    ['{indicator:城镇新增就业}{quantity:5万人}。', { change: 'increase' }],
    ['{indicator:城乡居民收入倍差}缩小至{quantity:1.74}以内。', level],
    ['{scope:每个县城}至少建有{quantity:1家}{indicator:标准化的福利院}。', level],
    ['{scope:各县(市、区)}培育{indicator:未来农场}{quantity:3家}以上。', level],
    ['每年推出{quantity:200个}以上{indicator:青年创业项目}。', { period: 'annual' }],
    ['每年招引落地{indicator:投资10亿元以上的制造业项目}{quantity:30个}以上。', { period: 'annual' }],
    ['{indicator:总投资1亿元以上产业项目}超过{quantity:150个}。', level],
    ['与{baseline:2020年}相比，{indicator:县城常住人口}增加{quantity:15万人}左右。', { change: 'increase' }],
    ['实现{indicator:农民增收}{quantity:10亿元}以上。', { change: 'increase' }],
    ['{indicator:香柚扩种}{quantity:3万亩}。', { change: 'increase' }],
    ['完成{indicator:中小河流治理}{quantity:173公里}。', level],
    ['开展{indicator:职业技能培训}{quantity:4万人次}。', level],
    ['{indicator:建成区绿地率}达到{quantity:37%}以上。', level],
    ['安排不少于{quantity:5%}的{indicator:新增建设用地计划指标}。', level],
    ['{indicator:实践性教学课时占总课时}{quantity:一半}以上。', level],
    ['用5年时间培养{quantity:1.5万名}{indicator:优秀青年农民}。', { period: 'total' }],
  ] as const)('%s', (example, expected) => {
    const { text, held } = marks(example)
    const targets = targetsIn(text)
    expect(targets).toHaveLength(1)
    const [target] = targets as [TargetRecord]
    expect(target).toMatchObject(expected)
    expect(target.indicator.text).toBe(held.get('indicator'))
    expect(target.quantity.text).toBe(held.get('quantity'))
    expect(target.scope?.text).toBe(held.get('scope'))
    expect(target.baseline?.text).toBe(held.get('baseline'))
    expect(target.deadline?.text ?? '').toContain(held.get('deadline') ?? '')
    const { span } = target.quantity
    expect(text.slice(span.start, span.end)).toBe(held.get('quantity'))
  })
})

describe('lists', () => {
  it('carry on the opening words of the first item', () => {
    expect(pairs('创成和美乡村示范县5个、示范带10条、和美庭院5万户。')).toEqual([
      ['和美乡村示范县', '5个'],
      ['和美乡村示范带', '10条'],
      ['和美庭院', '5万户'],
    ])
  })
  it('carry on a name before a grade', () => {
    expect(pairs('创建“四好农村路”全国示范县2个、省级示范县5个。')).toEqual([
      ['“四好农村路”全国示范县', '2个'],
      ['“四好农村路”省级示范县', '5个'],
    ])
  })
  it('pair figures with indicators by 分别', () => {
    expect(pairs('粮食播种面积和油料产量分别稳定在135万亩、20万吨以上。')).toEqual([
      ['粮食播种面积', '135万亩'],
      ['油料产量', '20万吨'],
    ])
  })
  it('give one figure to each indicator by 均', () => {
    expect(pairs('义务教育学校结对率和城乡公交一体化率均达到100%。')).toEqual([
      ['义务教育学校结对率', '100%'],
      ['城乡公交一体化率', '100%'],
    ])
  })
  it('complete the members from the last', () => {
    expect(pairs('粮食、肉蛋奶、蔬菜产量均稳定在100万吨以上。')).toEqual([
      ['粮食产量', '100万吨'],
      ['肉蛋奶产量', '100万吨'],
      ['蔬菜产量', '100万吨'],
    ])
  })
  it('have the comparator that closes them', () => {
    expect(targetsIn('创建美丽河湖18条、水美乡镇19个以上。').map((t) => t.quantity.comparator)).toEqual(['>=', '>='])
    expect(targetsIn('创建美丽河湖18条以上、水美乡镇19个。').map((t) => t.quantity.comparator)).toEqual(['>=', '='])
  })
  it('count what follows each number', () => {
    expect(pairs('建成50个智能工厂和500个数字化车间。')).toEqual([
      ['智能工厂', '50个'],
      ['数字化车间', '500个'],
    ])
  })
  it('keep sizes inside the name of what is counted', () => {
    expect(pairs('每个城镇配置1座面积大于2000平方米的公共图书馆、1条3公里以上的绿道。')).toEqual([
      ['面积大于2000平方米的公共图书馆', '1座'],
      ['3公里以上的绿道', '1条'],
    ])
  })
})

describe('what is said before', () => {
  it('a scope holds to the end of the part, not beyond', () => {
    const scopes = targetsIn('全市培育链主企业10家，绿色工厂20家；建成专业园区3个。').map((t) => t.scope?.text)
    expect(scopes).toEqual(['全市', '全市', undefined])
  })
  it('累计 holds through the list until a measure is said to stay or reach', () => {
    const periods = targetsIn('累计建成共富综合体30个，强村公司维持在60家以上，实施抱团项目50个。').map((t) => t.period)
    expect(periods).toEqual(['total', null, null])
  })
  it('an indicator goes on when only a comparison follows', () => {
    expect(pairs('地区生产总值年均增长7%以上，比2010年增加一倍以上。').map(([name]) => name)).toEqual([
      '地区生产总值',
      '地区生产总值',
    ])
  })
})

describe('the past', () => {
  it('is observed in a review', () => {
    const [observation] = observationsIn('2022年，全市生产总值达到3000亿元。', '发展基础')
    expect(observation).toMatchObject({ indicator: { text: '生产总值' }, asOf: { by: '2022' } })
    expect(targetsIn('2022年，全市生产总值达到3000亿元。', '发展基础')).toEqual([])
  })
  it('is observed in a plan where the words say so', () => {
    expect(targetsIn('目前已建成示范园区12家。')).toEqual([])
    expect(observationsIn('目前已建成示范园区12家。')).toHaveLength(1)
  })
})

describe('statutes', () => {
  const facts: DocumentFacts = { title: '云川省公园条例', kind: '条例', effective: '2022-01-01' }
  it('set limits, fines and conditions, not targets', () => {
    for (const text of [
      '公园绿地面积不得低于公园陆地面积的百分之七十五。',
      '违反规定的，处五万元以上十万元以下的罚款。',
      '占地面积10公顷以上的公园应当设置2个以上出入口。',
    ])
      expect(targetsIn(text, '罚则', facts)).toEqual([])
  })
})

it('what is said over and over is linked to its first place, not each to each', () => {
  const records = targetsIn('到2027年，床位达到300张。'.repeat(50))
  expect(records.map(({ sameAs }) => sameAs)).toEqual(records.map((_, i) => [records[i === 0 ? 1 : 0]!.id]))
})
