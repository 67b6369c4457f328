import type { TargetRecord } from '@gangmu/model'
import { describe, expect, it } from 'vitest'
import { extract } from '../src/index.js'
import { treeOf } from './treeOf.js'

const targetsOf = (text: string): TargetRecord[] =>
  extract(treeOf([text])).records.filter((record) => record.type === 'target')
const pairs = (text: string) => targetsOf(text).map(({ indicator, quantity }) => [indicator.text, quantity.text])

describe('a class of places or bodies alone before a figure is where the measure before holds', () => {
  const placed = (text: string) => targetsOf(text).map(({ indicator, scope }) => [indicator.text, scope?.text])
  it.each([
    ['县城供水率达到98%以上，建制镇达到85%以上。', '供水率', '建制镇'],
    ['平原区林木覆盖率达到20%，丘陵区达到40%。', '林木覆盖率', '丘陵区'],
    ['市级开发区亩均税收达到10万元，省级开发区达到20万元。', '亩均税收', '省级开发区'],
    ['企业研发投入占营业收入比重达到2%，其中高新技术企业达到4%。', '研发投入占营业收入比重', '高新技术企业'],
  ])('%s', (text, measure, where) => expect(placed(text)[1]).toEqual([measure, where]))
  it.each(['规上工业企业达到90家，其中高新技术企业达到30家。', '园区总产值达到90亿元，销售收入达到80亿元。'])(
    'not where they are counted, or where something else is measured: %s',
    (text) => expect(targetsOf(text)[1]?.scope).toBeNull(),
  )
})

describe('how far it is from an average', () => {
  it.each([
    ['居民收入增速高于全省平均水平2个百分点以上。', '居民收入增速', '全省平均水平', '>='],
    ['失业率控制在低于全国平均0.5个百分点左右。', '失业率', '全国平均', '~'],
  ])('%s', (text, name, baseline, comparator) => {
    const [target] = targetsOf(text)
    expect(target).toMatchObject({ indicator: { text: name }, baseline: { text: baseline }, quantity: { comparator } })
  })
  it('of a rate of two things', () => {
    expect(pairs('运输费用与生产总值比率低于全国平均水平1个百分点。')).toEqual([
      ['运输费用与生产总值比率', '1个百分点'],
    ])
  })
})

describe('bounds of a share', () => {
  it.each([
    ['借款金额不得超过合同总额的15%。', '借款金额占合同总额', '<='],
    ['监管资金不得低于工程造价的70%。', '监管资金占工程造价', '>='],
  ])('%s', (text, name, comparator) => {
    expect(targetsOf(text)[0]).toMatchObject({ indicator: { text: name }, quantity: { comparator } })
  })
})

describe('what stands between', () => {
  it('a bracket between a noun and its figure', () => {
    expect(pairs('新建换电站（其中：公用换电站5座）20座。')).toEqual([
      ['公用换电站', '5座'],
      ['换电站', '20座'],
    ])
  })
  it('two units for one noun', () => {
    expect(pairs('规划建设高速公路5条300公里、铁路2条180公里。')).toEqual([
      ['高速公路', '5条'],
      ['高速公路', '300公里'],
      ['铁路', '2条'],
      ['铁路', '180公里'],
    ])
  })
  it('在现有…基础上 tells nothing of the past', () => {
    expect(pairs('在现有8个市级园区的基础上，再培育3个省级园区。')).toEqual([['省级园区', '3个']])
  })
  it('where it is set aside', () => {
    expect(pairs('市级国土空间规划安排不少于8%建设用地指标。')).toEqual([['建设用地指标', '8%']])
  })
})

describe('words that belong to a name', () => {
  it.each([
    ['再建标准农田8万亩，再造林3万亩。', ['标准农田', '造林']],
    ['完成造林绿化任务6万亩。', ['造林绿化任务']],
    ['建有研发中心的企业占比达到40%。', ['建有研发中心的企业占比']],
    ['县域内就诊率达到90%。', ['县域内就诊率']],
    ['各县城乡居民收入比控制在2以内。', ['城乡居民收入比']],
    ['劳动生产率年均增长6%以上，达到30万元/人。', ['劳动生产率', '劳动生产率']],
  ])('%s', (text, names) => expect(targetsOf(text).map(({ indicator }) => indicator.text)).toEqual(names))
  it('each 产业园', () => {
    expect(targetsOf('每个产业园产值不低于5亿元。')[0]).toMatchObject({
      indicator: { text: '产值' },
      scope: { text: '每个产业园' },
    })
  })
  it('what is done each year, and how much the counted things do', () => {
    const periods = targetsOf('年播种面积稳定在30万亩，建设年加工8万吨以上粮油厂2家。').map(({ period }) => period)
    expect(periods).toEqual(['annual', null])
  })
})

describe('what a list leaves out', () => {
  it.each([
    ['新增示范企业100家，其中国家级10家、省级90家。', ['示范企业', '国家级示范企业', '省级示范企业']],
    ['建成A级以上民宿200家，其中甲级50家。', ['A级以上民宿', '甲级民宿']],
    ['培育产值超10亿元企业5户，超50亿元企业1户。', ['产值超10亿元企业', '产值超50亿元企业']],
    ['化学需氧量、氨氮排放量分别减少8%、10%。', ['化学需氧量排放量', '氨氮排放量']],
    ['实现规模以上企业系统应用率达85%以上。', ['规模以上企业系统应用率']],
    ['各县至少设有1处服务中心。', ['服务中心']],
    ['每千人口医师数3人、护士数4人。', ['每千人口医师数', '每千人口护士数']],
    ['支持3家企业在主板上市。', ['在主板上市的企业']],
    ['开行货运班列200列以上。', ['货运班列']],
    ['市级专项资金安排2亿元支持外贸发展。', ['市级专项资金']],
    ['推动纺织、化工等5个行业开展节能改造。', ['开展节能改造的行业']],
  ])('%s', (text, names) => expect(targetsOf(text).map(({ indicator }) => indicator.text)).toEqual(names))
  it('what there is for each is not added', () => {
    const changes = targetsOf('新增志愿者1万人以上，人均服务时长不低于20小时。').map(({ change }) => change)
    expect(changes).toEqual(['increase', 'level'])
  })
  it('each 卫生院 of the 乡镇', () => {
    expect(targetsOf('每个乡镇卫生院至少配备2名药师。')[0]?.scope?.text).toBe('每个乡镇卫生院')
  })
  it.each(['报装容量90千瓦及以下采用低压供电。', '患者在三级及以下定点医院就医。'])('no targets: %s', (text) =>
    expect(targetsOf(text)).toEqual([]),
  )
  it('how long they are together, between their number and their noun', () => {
    expect(pairs('新建5条、总长60公里的旅游公路。')).toEqual([['旅游公路', '5条']])
  })
  it('the years of a list', () => {
    const due = (text: string) => targetsOf(text).map(({ deadline, baseline }) => [deadline?.by, baseline])
    expect(due('2030年、2031年和2032年，垃圾分类覆盖率分别达到80%、90%、95%。')).toEqual([
      ['2030', null],
      ['2031', null],
      ['2032', null],
    ])
    expect(due('2030年和2031年全市新增规上企业分别为20家和25家。')).toEqual([
      ['2030', null],
      ['2031', null],
    ])
  })
})
