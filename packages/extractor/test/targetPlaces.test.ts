import type { TargetRecord } from '@gangmu/model'
import { describe, expect, it } from 'vitest'
import { explain, extract } from '../src/index.js'
import { treeOf } from './treeOf.js'

function targetsOf(text: string): TargetRecord[] {
  return extract(treeOf([text])).records.filter((record) => record.type === 'target')
}

const placed = (text: string) => targetsOf(text).map(({ indicator, scope }) => [indicator.text, scope?.text])
const refused = (text: string) => explain(treeOf([text])).map(({ outcome, rules }) => [outcome, rules[0]])

describe('a place without a mark is where, not what', () => {
  it.each([
    ['温州市水环境功能区达标率达到90%。', '水环境功能区达标率', '温州市'],
    ['温州市、恩施州水质达标率2027年提高到90%。', '水质达标率', '温州市、恩施州'],
    ['温州市2027年水质达标率提高到90%。', '水质达标率', '温州市'],
    ['沿湖6县水质达标率达到85%。', '水质达标率', '沿湖6县'],
    ['小城市污水处理率达到85%以上。', '污水处理率', '小城市'],
    ['库区农民人均纯收入达到5000元。', '农民人均纯收入', '库区'],
    ['节水器具普及率山区不低于60%。', '节水器具普及率', '山区'],
    ['在北江流域建设水质自动站30座。', '水质自动站', '北江流域'],
    ['全国地级及以上城市污水处理率达到95%。', '污水处理率', '全国地级及以上城市'],
    ['增加值占全省地区生产总值2%以上。', '增加值占全省地区生产总值', undefined],
    ['东川平原经济区生产总值达到5000亿元。', '东川平原经济区生产总值', undefined],
    ['贫困村数量减少20个。', '贫困村数量', undefined],
    ['城市污水处理率达到95%。', '城市污水处理率', undefined],
    ['县城建成区绿地率达到35%。', '县城建成区绿地率', undefined],
    ['三分之二以上的县建成供水厂。', '建成供水厂的县', undefined],
    ['市区两级财政投入达到6亿元。', '市区两级财政投入', undefined],
  ])('%s', (text, indicator, scope) => {
    expect(placed(text)).toEqual([[indicator, scope]])
  })
})

describe('places in a list of figures', () => {
  it('each has its own, and so has the indicator after them', () => {
    expect(placed('普及率平原地区不低于90%、山区不低于60%，达标率平原地区不低于80%。')).toEqual([
      ['普及率', '平原地区'],
      ['普及率', '山区'],
      ['达标率', '平原地区'],
    ])
  })
  it('分别 gives each place its figure; another place goes on with the same', () => {
    expect(placed('北山及周边地区、南河平原臭氧浓度分别下降20%、15%，温州市控制在80微克/立方米以内。')).toEqual([
      ['臭氧浓度', '北山及周边地区'],
      ['臭氧浓度', '南河平原'],
      ['臭氧浓度', '温州市'],
    ])
  })
  it('tiers of government share the noun of the last', () => {
    expect(placed('市、县财政分别安排不低于900万元、300万元。').map(([name]) => name)).toEqual(['市财政', '县财政'])
  })
})

describe('figures that nobody has to reach', () => {
  it.each([
    ['规模牧场指存栏达到500头以上，年出栏达到300头以上的牧场。', 'definition'],
    ['对验收合格的牧场，各扶持30万元。', 'grant-each'],
    ['实现4个提升、3个突破。', 'kinds-of-change'],
    ['对纳入清单的120个项目实行台账管理。', 'in-hand'],
  ])('%s', (text, rule) => {
    for (const found of refused(text)) expect(found).toEqual(['refused', rule])
  })
})

describe('words that are no part of the indicator', () => {
  it.each([
    ['全市整治98个村庄（包括40个省级示范村、58个市级示范村）。', '村庄'],
    ['在全市选择10个县（市、区）开展试点。', '县（市、区）'],
    ['按照每千人口配备2.5名医师的标准配置人员。', '每千人口医师'],
    ['县政府每年预算100万元牧业发展资金。', '牧业发展资金'],
    ['每年抽检不低于三分之一。', '抽检'],
    ['县财政每年安排500万元用于良种推广。', '县财政'],
    ['统筹安排2000万元用于村道硬化。', '村道硬化'],
  ])('%s', (text, indicator) => {
    expect(targetsOf(text).map((target) => target.indicator.text)).toEqual([indicator])
  })
  it('每年 before a word that is no verb is a period', () => {
    expect(targetsOf('县政府每年预算100万元牧业发展资金。').map(({ period }) => period)).toEqual(['annual'])
  })
  it('the number of a point on its line', () => {
    expect(targetsOf('（一）新购置客车200辆').map(({ indicator }) => indicator.text)).toEqual(['客车'])
  })
})

describe('lists and small numbers', () => {
  const pairs = (text: string) => targetsOf(text).map(({ indicator, quantity }) => [indicator.text, quantity.text])
  it('the last has the noun for all', () => {
    expect(pairs('解决六十万人、三十万头牲畜的饮水困难。')).toEqual([
      ['饮水困难', '六十万人'],
      ['牲畜的饮水困难', '三十万头'],
    ])
  })
  it('a number in characters that closes its phrase counts', () => {
    expect(pairs('全镇新建小学两所、幼儿园一所。')).toEqual([
      ['小学', '两所'],
      ['幼儿园', '一所'],
    ])
  })
  it('each rate of a list is whole', () => {
    expect(pairs('森林覆盖率、绿地率分别达到40%、30%。').map(([name]) => name)).toEqual(['森林覆盖率', '绿地率'])
  })
  it('what a change starts from is no word of the past', () => {
    expect(pairs('自来水普及率由目前的40%提高到60%。')).toEqual([['自来水普及率', '60%']])
  })
})

describe('kinds of places in a list', () => {
  it('have a figure each', () => {
    expect(placed('中心城区、县城、中心镇垃圾处理率分别达到98%、95%和90%。')).toEqual([
      ['垃圾处理率', '中心城区'],
      ['垃圾处理率', '县城'],
      ['垃圾处理率', '中心镇'],
    ])
  })
  it('from clause to clause are named whole', () => {
    expect(placed('森林覆盖率达到60%，中部平原达到30%，各县（市）城区达到40%。').slice(1)).toEqual([
      ['森林覆盖率', '中部平原'],
      ['森林覆盖率', '各县（市）城区'],
    ])
  })
  it('are part of the name of what persons have', () => {
    expect(placed('城镇、农村居民收入分别增长5%和6%。').map(([name]) => name)).toEqual(['城镇居民收入', '农村居民收入'])
  })
})
