import type { PolicyRecord } from '@gangmu/model'
import { describe, expect, it } from 'vitest'
import { extract } from '../src/index.js'
import { treeOf } from './treeOf.js'

const figures = (text: string) =>
  extract(treeOf([text], '一、2022年工作回顾', { title: '工作报告', kind: '报告', written: '2023-01-09' }))
    .records.filter((r): r is Extract<PolicyRecord, { type: 'observation' }> => r.type === 'observation')
    .map(({ indicator, quantity, change }) => [indicator.text, quantity.text, change])

describe('分别 after several clauses', () => {
  it('pairs its figures with what was measured before', () => {
    const text = '城镇居民收入达到3万元，农村居民收入达到2万元，扣除价格因素，分别增长5%和6%。'
    expect(figures(text).slice(2)).toEqual([
      ['城镇居民收入', '5%', 'increase'],
      ['农村居民收入', '6%', 'increase'],
    ])
  })
  it('pairs them with what a clause without figures lists', () => {
    expect(figures('供水普及率、燃气普及率，2022年分别达到96%、六成。')).toEqual([
      ['供水普及率', '96%', 'level'],
      ['燃气普及率', '六成', 'level'],
    ])
    expect(figures('开工文化馆、投用人才公寓，分别增加2万平方米、300套。').map(([name]) => name)).toEqual([
      '文化馆',
      '人才公寓',
    ])
  })
  it('without 分别 pairs as many as the clause before measures', () => {
    const text = '存款余额90亿元、贷款余额60亿元，比上年增加5亿元和3亿元。'
    expect(figures(text).slice(2)).toEqual([
      ['存款余额', '5亿元', 'increase'],
      ['贷款余额', '3亿元', 'increase'],
    ])
  })
})

describe('a level after growth', () => {
  it('is of what has grown', () => {
    expect(figures('钢产量增长12%，达到80万吨。')[1]).toEqual(['钢产量', '80万吨', 'level'])
  })
  it('is of what the clause before says has grown', () => {
    expect(figures('煤产量增长2%，达到9万吨；原油产量继续增长，达到14万吨。')[2]).toEqual([
      '原油产量',
      '14万吨',
      'level',
    ])
  })
})

describe('change', () => {
  it('提高 before points is growth', () => {
    expect(figures('绿化率达到22%，比2020年提高4个百分点。')[1]).toEqual(['绿化率', '4个百分点', 'increase'])
  })
  it('a figure after 、 that names nothing changes as the one before', () => {
    expect(figures('生产总值增长8%、力争9%。').map(([, , change]) => change)).toEqual(['increase', 'increase'])
  })
  it('a size inside a name does not hand its neighbour’s change on', () => {
    expect(figures('工业企业达到150家、比上年增加10家，产值过千万元工业企业49家。')[2]?.[2]).toBe('level')
  })
})

describe('figures that follow one another', () => {
  it('what is added is listed from clause to clause, what there is not', () => {
    const text = '新增大型机组90万千瓦，高等级公路190公里，电话总数9万门。'
    expect(figures(text).map(([, , change]) => change)).toEqual(['increase', 'increase', 'level'])
  })
  it('其中 after growth is part of the level that has grown', () => {
    expect(figures('财政赤字90亿元，比上年增加5亿元，其中市级赤字30亿元。')[2]).toEqual(['市级赤字', '30亿元', 'level'])
  })
  it('two units of the same have one name', () => {
    expect(figures('实施老旧小区改造项目67个2860户。').map(([name]) => name)).toEqual([
      '老旧小区改造项目',
      '老旧小区改造项目',
    ])
  })
  it('years after what they tell of have its name', () => {
    expect(figures('农民纯收入，2015年为2700元，2022年提高到4630元。').map(([name]) => name)).toEqual([
      '农民纯收入',
      '农民纯收入',
    ])
  })
  it('a short bracket after a figure is not what it counts', () => {
    expect(figures('预算收入完成2亿元(自然口径)，增长3%。').map(([name]) => name)).toEqual(['预算收入', '预算收入'])
  })
  it('扣除价格因素 is no part of a name, 回落到 leads to a level', () => {
    expect(figures('零售总额扣除价格因素增长7%。投资增长幅度由58%回落到27%。')).toEqual([
      ['零售总额', '7%', 'increase'],
      ['投资增长幅度', '27%', 'level'],
    ])
  })
})

describe('accounts', () => {
  it('the share of a plan is of what was taken in, and what grows after it too', () => {
    expect(figures('2022年税收收入6亿元，完成年初预算的112%，比上年增收3000万元，增长5%。')).toEqual([
      ['税收收入', '6亿元', 'level'],
      ['税收收入', '112%', 'level'],
      ['税收收入', '3000万元', 'increase'],
      ['税收收入', '5%', 'increase'],
    ])
  })
  it('高 and 少 after a year are growth and decline', () => {
    expect(figures('赤字率按2.8%安排，比上年预算高0.2个百分点。财政支出3亿元，比上年少2000万元。')).toEqual([
      ['赤字率', '2.8%', 'level'],
      ['赤字率', '0.2个百分点', 'increase'],
      ['财政支出', '3亿元', 'level'],
      ['财政支出', '2000万元', 'decrease'],
    ])
  })
  it('减负 is no minus sign', () => {
    expect(figures('企业减负2500万元。')).toEqual([['企业减负', '2500万元', 'decrease']])
  })
})

describe('words around a noun', () => {
  it.each([
    ['目前茶园面积达到3万亩。', '茶园面积', 'level'],
    ['再发展茶园2万亩。', '茶园', 'increase'],
    ['茶园再发展2万亩。', '茶园', 'increase'],
    ['农民收入增加了百分之七。', '农民收入', 'increase'],
    ['新增贷款达到3亿元。', '贷款', 'increase'],
    ['用三年时间迁建6家卫生院。', '卫生院', 'level'],
  ])('%s', (text, name, change) => {
    const [found] = figures(text)
    expect([found?.[0], found?.[2]]).toEqual([name, change])
  })
  it('又 is no thing that grows', () => {
    expect(figures('工业产值2021年比2020年增长3%，2022年又比2021年增长5%。')[1]?.[0]).toBe('工业产值')
  })
  it('what is done with the counted things is not their name', () => {
    expect(figures('完成大棚蔬菜700亩、露地蔬菜500亩种植。').map(([name]) => name)).toEqual(['大棚蔬菜', '露地蔬菜'])
  })
  it('round numbers of persons leave out 人', () => {
    const records = extract(treeOf(['农村贫困人口减少100万以上。'])).records.flatMap((record) =>
      record.type === 'target' ? [record.quantity] : [],
    )
    expect(records).toMatchObject([{ value: 1_000_000, unit: '人', comparator: '>=' }])
  })
})

describe('where a change starts from', () => {
  it('has its year', () => {
    const [record] = extract(treeOf(['高速公路由2020年的186公里增至240公里。'])).records.filter(
      (found) => found.type === 'target',
    )
    expect(record).toMatchObject({ baseline: { text: '186公里', year: 2020, value: 186 } })
  })
  it('may be adjusted', () => {
    const [record] = extract(treeOf(['增长速度由百分之六调高到百分之八至九。'])).records.filter(
      (found) => found.type === 'target',
    )
    expect(record).toMatchObject({ indicator: { text: '增长速度' }, quantity: { min: 8, max: 9, unit: '%' } })
  })
})

describe('a time within the year', () => {
  const due = (text: string) =>
    extract(treeOf([text], '2023年重点工作', { written: '2023-01-09' })).records.flatMap((record) =>
      record.type === 'target' ? [[record.quantity.text, record.deadline?.by]] : [],
    )
  it('does not hold beyond its sentence', () => {
    expect(due('9月底前完成校舍改造20间。棚户区改造500户。')).toEqual([
      ['20间', '2023-09-30'],
      ['500户', undefined],
    ])
  })
})

describe('as many names as figures', () => {
  it.each([
    ['改造老旧供热、燃气、排水管网80公里、60公里、30公里。', ['老旧供热', '燃气', '排水管网']],
    ['蜂蜜、食用菌全产业链产值分别达到12亿元、3亿元。', ['蜂蜜全产业链产值', '食用菌全产业链产值']],
    ['钢铁、电解铝分别淘汰落后产能90万吨、20万吨。', ['钢铁淘汰落后产能', '电解铝淘汰落后产能']],
    ['小麦种植、收获机械化率均达到45%。', ['小麦种植机械化率', '收获机械化率']],
    ['畜禽粪污、秸秆综合利用率分别达到85%、90%。', ['畜禽粪污综合利用率', '秸秆综合利用率']],
    ['栈道、步道、绿道等80公里、60公里、30公里。', ['栈道、步道、绿道等', '栈道、步道、绿道等', '栈道、步道、绿道等']],
    ['道路、桥梁80公里、60座。', ['道路、桥梁', '道路、桥梁']],
  ])('%s', (text, names) => expect(figures(text).map(([name]) => name)).toEqual(names))
})

describe('what is counted with a number before it', () => {
  it('may be told by kinds or batches: they are not counted', () =>
    expect(figures('办成9类36件民生实事，分3批推出30项制度创新成果。')).toEqual([
      ['民生实事', '36件', 'level'],
      ['制度创新成果', '30项', 'level'],
    ]))
})

describe('so many of each size', () => {
  it.each([
    ['打造2个千亿级、5个百亿级产业集群。', ['千亿级产业集群', '百亿级产业集群']],
    [
      '培育9家产值超亿元、4家产值超十亿元、2家产值超百亿元的企业。',
      ['产值超亿元的企业', '产值超十亿元的企业', '产值超百亿元的企业'],
    ],
    ['新增五星级饭店10家、四星级饭店30家。', ['五星级饭店', '四星级饭店']],
  ])('%s', (text, names) => expect(figures(text).map(([name]) => name)).toEqual(names))
})

it('a share said of the last of several is one of all', () =>
  expect(figures('农业增加值、渔业增加值占生产总值的比重分别达到12%、3%。').map(([name]) => name)).toEqual([
    '农业增加值占生产总值的比重',
    '渔业增加值占生产总值的比重',
  ]))

it('what is counted ends where a batch of others begins', () =>
  expect(figures('新建75个体育公园和一批足球场。')).toEqual([['体育公园', '75个', 'level']]))
