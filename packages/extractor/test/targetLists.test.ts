import type { TargetRecord } from '@gangmu/model'
import { describe, expect, it } from 'vitest'
import { explain, extract } from '../src/index.js'
import { treeOf } from './treeOf.js'

function targetsOf(text: string): TargetRecord[] {
  return extract(treeOf([text])).records.filter((record) => record.type === 'target')
}

const pairs = (text: string) => targetsOf(text).map(({ indicator, quantity }) => [indicator.text, quantity.text])
const changes = (text: string) => targetsOf(text).map(({ change }) => change)
const periods = (text: string) => targetsOf(text).map(({ period }) => period)
const due = (text: string) => targetsOf(text).map(({ deadline }) => deadline?.by)

describe('what an item of a list leaves out', () => {
  it.each([
    ['水源保护区达到60处、面积300万亩。', '水源保护区面积'],
    ['产值超10亿元的企业达到50家，其中100亿元的5家以上。', '产值超100亿元的企业'],
    ['建设国家级良种场5个、市县级80个。', '市县级良种场'],
    ['2023年完成1200间教室照明改造，2024年再改造900间。', '教室照明'],
    ['渔业总产值翻一番，突破1000亿元。', '渔业总产值'],
    ['渔业总产值突破50亿元，年均增速6%。', '渔业总产值年均增速'],
    ['建成省级良种场5个，市级80个。', '市级良种场'],
    ['培育省级以上种业企业30家，其中国家级2家。', '国家级种业企业'],
    ['发展合作社60家，省级20家。', '省级合作社'],
    ['A级景区达到60家，其中4A级6家。', '4A级景区'],
    ['新增绿色农产品20个，总数达到90个。', '绿色农产品总数'],
    ['建成灌区60万亩，累计面积达到80万亩。', '灌区面积'],
    ['城镇居民人均可支配收入增长8%，农村居民增长9%。', '农村居民人均可支配收入'],
    ['茶叶加工占比提高到60%，高于全省平均8个百分点。', '茶叶加工占比'],
    ['推进危桥改造，2026年底前完成60%。', '危桥改造'],
    ['新建集市6个、改造9个。', '集市'],
    ['茶业规模突破60亿元，年均增速9%，占农业比重达到40%。', '茶业规模占农业比重'],
  ])('%s', (text, last) => {
    expect(pairs(text).at(-1)?.[0]).toBe(last)
  })
  it('其中 is part of what is added', () => {
    expect(changes('新增泊位12个，其中公用泊位9个。')).toEqual(['increase', 'increase'])
  })
  it('a list in brackets goes on', () => {
    expect(pairs('施划停车泊位1000个（其中新能源车位不少于100个）。')).toEqual([
      ['停车泊位', '1000个'],
      ['新能源车位', '100个'],
    ])
  })
})

it('the noun that closes a list is that of each grade', () => {
  expect(pairs('建设1个国家级、3个市级良种繁育中心。')).toEqual([
    ['国家级良种繁育中心', '1个'],
    ['市级良种繁育中心', '3个'],
  ])
})

it('a kind of place after a measured one has the same measure', () => {
  const places = targetsOf('污水处理率城区达到95%，县城达到90%，建制镇达到80%。').map((r) => [
    r.indicator.text,
    r.scope?.text,
  ])
  expect(places).toEqual([
    ['污水处理率', '城区'],
    ['污水处理率', '县城'],
    ['污水处理率', '建制镇'],
  ])
  expect(pairs('建设示范县城6个、建制镇9个。').at(-1)).toEqual(['建制镇', '9个'])
})

describe('what is said once', () => {
  it('每年 ends where another time begins', () => {
    expect(periods('每年养护道路不少于500公里，到2023年底前创建省级示范县2个。')).toEqual(['annual', null])
  })
  it('上半年 ends at 全年', () => {
    expect(due('2024年上半年完成整治120家，全年淘汰货车2300辆。')[1]).not.toBe('2024-06')
  })
  it('三年累计 are the years that the sentence names', () => {
    expect(due('2024—2026年，每年引进毕业生1万人，三年累计超过3万人。')).toEqual(['2026', '2026'])
  })
  it('five years do not hold beyond a semicolon', () => {
    expect(due('2021年起5年内建成示范区10个；培育企业20家。')[1]).toBeUndefined()
  })
  it('年 in the name of the firms does not make their number yearly', () => {
    expect(periods('年销售收入过亿元的企业发展到50家，港口年吞吐量达到2400万吨。')).toEqual([null, 'annual'])
    expect(periods('培育年产值10亿元以上渔业企业5家。')).toEqual([null])
  })
})

describe('what is no target for one member of a list is none for the others', () => {
  it.each(['对获奖项目分别奖励30万元、20万元、10万元。', '将审批时限压缩至12个、6个工作日。'])('%s', (text) => {
    expect(targetsOf(text)).toEqual([])
    expect(explain(treeOf([text])).every(({ outcome }) => outcome === 'refused')).toBe(true)
  })
})
