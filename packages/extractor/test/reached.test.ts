import type { Document, DocumentFacts, ObservationRecord, Paragraph, Section, TargetRecord } from '@gangmu/model'
import { describe, expect, it } from 'vitest'
import { extract } from '../src/index.js'
import { treeOf } from './treeOf.js'

const facts: DocumentFacts = { title: '青禾县2020年政府工作报告', kind: '报告' }

/** Reads a sentence of the review of a report, or of its plan. */
const reached = (text: string): ObservationRecord[] =>
  extract(treeOf([text], '2019年工作回顾', facts)).records.filter((record) => record.type === 'observation')
const planned = (text: string): TargetRecord[] =>
  extract(treeOf([text], '2020年工作安排', facts)).records.filter((record) => record.type === 'target')
const names = (records: ReadonlyArray<ObservationRecord | TargetRecord>) =>
  records.map(({ quantity, indicator }) => [quantity.text, indicator.text])
const changes = (records: ReadonlyArray<ObservationRecord | TargetRecord>) =>
  records.map(({ quantity, change }) => [quantity.text, change])

describe('what is measured', () => {
  it.each([
    ['煤炭装卸90万吨、跻身全国前列。', [['90万吨', '煤炭装卸']]],
    ['登记船舶82艘、总吨位居全省第二。', [['82艘', '登记船舶']]],
    ['建成8个110千伏和35千伏变电工程。', [['8个', '110千伏和35千伏变电工程']]],
    ['90%的煤矿达到安全标准二级以上。', [['90%', '达到安全标准二级的煤矿']]],
    ['着力解决“取暖难”，居民供热标准由18℃提高到20℃。', [['20℃', '居民供热标准']]],
    ['养老金从2004年人均每月700元提高到现在的1700元。', [['1700元', '养老金']]],
    ['青禾每百户居民拥有汽车21.5辆。', [['21.5辆', '青禾每百户居民拥有汽车']]],
    [
      '新材料、汽车、机械产业主营业务收入分别达到28亿元、13亿元、10亿元。',
      [
        ['28亿元', '新材料产业主营业务收入'],
        ['13亿元', '汽车产业主营业务收入'],
        ['10亿元', '机械产业主营业务收入'],
      ],
    ],
    ['让24万农村居民喝上干净水、放心水。', [['24万', '喝上干净水、放心水的农村居民']]],
    [
      '加上：上年结转4550万元、上级补助收入3185万元。',
      [
        ['4550万元', '上年结转'],
        ['3185万元', '上级补助收入'],
      ],
    ],
    ['返还性收入3714万元。', [['3714万元', '返还性收入']]],
    ['加上税收返还和转移支付收入195.7亿元。', [['195.7亿元', '税收返还和转移支付收入']]],
    [
      '加上解支出3.2亿元，结转下年6亿元。',
      [
        ['3.2亿元', '上解支出'],
        ['6亿元', '结转下年'],
      ],
    ],
    [
      '减免税费5.7亿元，拨付助企资金3.2亿元。',
      [
        ['5.7亿元', '减免税费'],
        ['3.2亿元', '助企资金'],
      ],
    ],
    [
      '城、乡居民收入分别增长5%、6%。',
      [
        ['5%', '城镇居民收入'],
        ['6%', '农村居民收入'],
      ],
    ],
    ['全县算力规模突破160Eflops，居全省第一。', [['160Eflops', '算力规模']]],
    ['工业利润由上年下降2.3%转为增长8.5%。', [['8.5%', '工业利润']]],
    ['积累率由2015年的36.5%，降为33.6%。', [['33.6%', '积累率']]],
    ['又有80万户农村危房得到改造。', [['80万户', '农村危房']]],
    [
      '基金、用地支持民间项目比重分别为99%、93%。',
      [
        ['99%', '基金支持民间项目比重'],
        ['93%', '用地支持民间项目比重'],
      ],
    ],
    [
      '财政收入2.4亿元，占预算2.2亿元的106.9%，较上年2.1亿元，增收2980万元，增幅14.2%。',
      [
        ['2.4亿元', '财政收入'],
        ['106.9%', '财政收入占预算2.2亿元'],
        ['2980万元', '财政收入'],
        ['14.2%', '财政收入'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(names(reached(text))).toEqual(expected)
  })
  it('from so much and so much to so much and so much', () => {
    const records = reached('城乡居民人均可支配收入从2015年的46503元和16935元分别提高到58794元和23184元。')
    expect(
      records.map(({ indicator, quantity, baseline }) => [indicator.text, quantity.value, baseline?.text]),
    ).toEqual([
      ['城镇居民人均可支配收入', 58794, '46503元'],
      ['农村居民人均可支配收入', 23184, '16935元'],
    ])
  })
  it.each([
    ['今年的增长目标定为7.5%左右。', ['增长目标']],
    ['将扣除比例提高至100%。', ['扣除比例']],
  ])('%s', (text, expected) => {
    expect(planned(text).map(({ indicator }) => indicator.text)).toEqual(expected)
  })
  it('what is left of last year tells of no past', () => {
    expect(names(planned('加转移支付补助、上年结转收入317.5亿元，收入总计624.3亿元。'))).toEqual([
      ['317.5亿元', '转移支付补助、上年结转收入'],
      ['624.3亿元', '收入'],
    ])
  })
  it('no delta of a river is a sum of money', () => {
    expect(planned('对接京津冀、长三角、大湾区。')).toEqual([])
  })
})

describe('how it changes', () => {
  it.each([
    ['较上年决算6452万元，减收2199万元，减幅34.1%。', 'decrease'],
    ['非税收入6452万元，减幅34.1%。', 'decrease'],
  ])('%s', (text, change) => {
    expect(reached(`非税收入4253万元，${text}`).at(-1)?.change).toBe(change)
  })
  it('more than so many points', () => {
    const [record] = reached('市场份额比2007年提高2个多百分点。')
    expect([record?.quantity.text, record?.quantity.comparator, record?.quantity.unit, record?.change]).toEqual([
      '2个多百分点',
      '>',
      '百分点',
      'increase',
    ])
  })
  it('what is made better is counted', () => {
    expect(changes(planned('改造提升80万亩梯田，新认定示范园20家。'))).toEqual([
      ['80万亩', 'level'],
      ['20家', 'level'],
    ])
  })
  it('a share of what is new is a level', () => {
    expect(changes(planned('专项基金、新增用地支持民间项目比重不低于80%。'))).toEqual([['80%', 'level']])
  })
  it('an order to keep growth up measures none', () => {
    expect(reached('及时出台了稳增长二十二条措施。')).toEqual([])
  })
  it('累计 before its verb', () => {
    expect(reached('县财政累计支出4.47亿元。')[0]?.period).toBe('total')
  })
})

it('what was so many and is more, from clause to clause, is a level', () => {
  expect(changes(reached('招生人数由2015年的3.5万人，增加到5.5万人。'))).toEqual([['5.5万人', 'level']])
})

describe('how it is bounded', () => {
  it('a bound at the end of a list is not of what grows before it', () => {
    const records = planned('对外投资增长10%、对邻国投资占50%以上。')
    expect(records.map(({ quantity }) => quantity.comparator)).toEqual(['=', '>='])
  })
  it('约有', () => {
    expect(reached('翘尾影响约有1个百分点。')[0]?.quantity.comparator).toBe('~')
  })
})

it('under a heading of a plan fulfilled, its end', () => {
  const title = '“十三五”计划主要目标提前实现'
  const tree = treeOf([title, '工业企业达到155家。'], title, { ...facts, title: '青禾县2021年政府工作报告' })
  const section = (tree.children[0] as Document).children[0] as Section
  const { position } = section.children[0] as Paragraph
  section.children[0] = { type: 'heading', position, children: [{ type: 'text', value: title, position }] }
  const { records } = extract(tree)
  expect(records.flatMap((record) => (record.type === 'observation' ? [record.asOf?.by] : []))).toEqual(['2020'])
})

it('the year of a budget carried out, in a text without a date', () => {
  const { records } = extract(treeOf(['2021年，我县完成地方财政收入1.1亿元。'], '2021年一般公共预算收支执行情况', {}))
  expect(records.flatMap((record) => (record.type === 'time' ? [record.role] : []))).toContain('reference')
})

it('a year that is only told to have been hard dates nothing', () => {
  const records = reached('2019年是很不平凡的一年，我们攻坚克难。全县生产总值增长5.5%。')
  expect(records.map(({ asOf }) => asOf?.by)).toEqual(['2019'])
})
