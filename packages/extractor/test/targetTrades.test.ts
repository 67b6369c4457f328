import { parse } from '@gangmu/parser'
import { describe, expect, it } from 'vitest'
import { extract } from '../src/index.js'

/** The targets of a sentence of a plan, or the observations of one of a report's review: `茶园 3万亩 level`. */
function figures(sentence: string, type: 'target' | 'observation' = 'target'): string[] {
  const heads = {
    target: ['云川市工业发展“十四五”规划', '一、主要目标'],
    observation: ['2021年云川市政府工作报告', '一、2020年工作回顾'],
  }
  return extract(parse([...heads[type], sentence].join('\n')).tree).records.flatMap((record) =>
    record.type === type && 'quantity' in record
      ? [`${record.indicator.text} ${record.quantity.text} ${record.change}`]
      : [],
  )
}

describe('plans of trades', () => {
  it.each([
    ['有色金属、石化、机械三大产业产值均超过500亿元。', ['有色金属产业产值', '石化产业产值', '机械产业产值']],
    ['引进进口喷气织机400台及配套设备，购进丝织机100台。', ['进口喷气织机', '丝织机']],
    ['每年选派100名青年教师赴省外学校跟岗学习，选派50名干部到乡镇挂职。', ['青年教师', '干部']],
    ['①征地300亩；②购置新厂区土地110亩。', ['征地', '新厂区土地']],
    ['由五栋大楼和中央庭院组成，总建筑面积3.9万平方米。', ['总建筑面积']],
    ['2025年内河港口吞吐能力达到1.5亿吨以上。', ['内河港口吞吐能力']],
    ['国有资源（资产）有偿使用收入达到8000万元。', ['国有资源（资产）有偿使用收入']],
    ['新建、改造小区充电桩覆盖率达到80%，新建幼儿园20所。', ['新建、改造小区充电桩覆盖率', '幼儿园']],
  ])('name what is measured: %s', (text, names) =>
    expect(figures(text).map((figure) => figure.split(' ')[0])).toEqual(names),
  )
  it.each([
    '合理布局100万吨以上水泥粉磨站，支持企业改建成年产60万吨及以上的粉磨企业。',
    '项目建设分为2个阶段，规划布局分3个片区。',
    '实现20户以上自然村4G全覆盖。',
  ])('no target: %s', (text) => expect(figures(text)).toEqual([]))
  it('start from what there is', () => {
    expect(figures('在原有11组生产线和6组设备的基础上，再新增9组生产线。')).toEqual(['生产线 9组 increase'])
  })
  it('give no place that a body is to become', () => {
    const { records } = extract(
      parse('云川市“十四五”规划\n一、目标\n云川重工成长为国内领先的装备集团，在全球行业排名进入前10强。').tree,
    )
    expect(records.flatMap((record) => (record.type === 'target' ? [record.scope] : []))).toEqual([null])
  })
})

describe('reviews of trades', () => {
  it.each([
    [
      '技改投资836亿元，是2015年187亿元的4.94倍，年均增长9%。',
      ['技改投资 836亿元 level', '技改投资 4.94倍 level', '技改投资 9% increase'],
    ],
    ['城镇化率达到56%，比2015年提高了8.9个百分点。', ['城镇化率 56% level', '城镇化率 8.9个百分点 increase']],
    [
      '茶叶、机械三大产业销售收入相继突破百亿元，固定资产投资连续翻番。',
      ['茶叶、机械三大产业销售收入 百亿元 level', '固定资产投资 翻番 increase'],
    ],
    ['园区有入园企业684家，比2019年增加51家。', ['入园企业 684家 level', '入园企业 51家 increase']],
  ])('%s', (text, expected) => expect(figures(text, 'observation')).toEqual(expected))
})

describe('reviews of a county', () => {
  it.each([
    ['工业用电量增长12%，进出口总额完成年度目标的118%。', ['工业用电量 12% increase', '进出口总额 118% level']],
    [
      '城镇新增就业、新增发放创业担保贷款分别完成年计划的118%、124%。',
      ['城镇新增就业 118% level', '新增发放创业担保贷款 124% level'],
    ],
    ['完成城乡学校布局优化总任务的70%。', ['城乡学校布局优化总任务 70% level']],
    [
      '硬化56条76公里农村公路，13个美丽乡村完成创建。',
      ['农村公路 56条 level', '农村公路 76公里 level', '美丽乡村 13个 level'],
    ],
    ['生猪存栏46万头、出栏78万头。', ['生猪存栏 46万头 level', '生猪出栏 78万头 level']],
    ['制定出台惠企政策36条。', ['惠企政策 36条 level']],
  ])('%s', (text, expected) => expect(figures(text, 'observation')).toEqual(expected))
})

describe('places in an order', () => {
  it.each([
    ['综合排名上升到第40位，营商环境评价力争进入全省前10名。', ['综合排名 第40位 level', '营商环境评价 前10名 level']],
    ['县域综合实力在西部百强县中的位次提升至第8位。', ['县域综合实力在西部百强县中的位次 第8位 level']],
    ['把安全生产放在第一位，列第一位的单位为牵头单位。', []],
  ])('to be reached: %s', (text, expected) => expect(figures(text)).toEqual(expected))
  it.each([
    ['水电装机容量突破1亿千瓦、保持全省第1位。', ['水电装机容量 1亿千瓦 level', '水电装机容量 第1位 level']],
    ['进出口总额620亿元，从全国第12位跃升至第9位。', ['进出口总额 620亿元 level', '进出口总额 第9位 level']],
    ['世界排名由第十位上升到第五位。', ['世界排名 第五位 level']],
  ])('reached: %s', (text, expected) => expect(figures(text, 'observation')).toEqual(expected))
})

it('names the members of a list whole, and the villages by another income', () => {
  expect(figures('集体收入20万元以上的村占比达到80%，100万元以上的村突破50个。').at(-1)).toBe(
    '集体收入100万元以上的村 50个 level',
  )
  expect(figures('氮氧化物、挥发性有机物减排2000吨、800吨。')).toEqual([
    '氮氧化物减排 2000吨 decrease',
    '挥发性有机物减排 800吨 decrease',
  ])
})

it.each([
  ['茶业总产值年均增长8%、突破10亿元。', ['茶业总产值 8% increase', '茶业总产值 10亿元 level']],
  ['推动企业数字化改造全覆盖，2024年完成500家。', ['企业数字化改造 500家 level']],
  ['引导30名科技特派员到县开展服务，提供岗位2万个。', ['科技特派员 30名 level', '岗位 2万个 level']],
  ['推进100个乡镇全域土地综合整治。', ['乡镇全域土地综合整治 100个 level']],
  ['转移就业8万人，培训人数达到5万人。', ['转移就业 8万人 level', '培训人数 5万人 level']],
  ['完成50个村的环境连片整治。', ['村的环境连片整治 50个 level']],
  ['新开工5个、续建8个、竣工投产6个重点项目。', ['重点项目 5个 level', '重点项目 8个 level', '重点项目 6个 level']],
  ['供电煤耗降到300克标准煤/千瓦时以下。', ['供电煤耗 300克标准煤/千瓦时 level']],
])('%s', (text, expected) => expect(figures(text)).toEqual(expected))

it('takes no yearly figure of a name for the period of the next', () => {
  const { records } = extract(
    parse('云川市“十四五”规划\n一、目标\n年接待游客50万人次，建成基地30个，年修船能力80艘。').tree,
  )
  expect(records.flatMap((record) => (record.type === 'target' ? [record.period] : []))).toEqual([
    'annual',
    null,
    'annual',
  ])
})

it('counts five years of a five-year plan to its end', () => {
  const { records } = extract(parse('云川市“十四五”规划\n一、目标\n5年累计节约标准煤50万吨。三年内完成改造50个。').tree)
  expect(records.flatMap((record) => (record.type === 'target' ? [record.deadline?.by] : []))).toEqual([
    '2025',
    undefined,
  ])
})

it('tells of what each has', () => {
  const { records } = extract(parse('云川市“十四五”规划\n一、目标\n每条产业链培育龙头企业2家。引进东部企业30家。').tree)
  expect(
    records.flatMap((record) => (record.type === 'target' ? [[record.indicator.text, record.scope?.text]] : [])),
  ).toEqual([
    ['龙头企业', '每条产业链'],
    ['东部企业', undefined],
  ])
})
