import type { TargetRecord } from '@gangmu/model'
import { parse } from '@gangmu/parser'
import { describe, expect, it } from 'vitest'
import { explain, extract } from '../src/index.js'
import { treeOf } from './treeOf.js'

function targetsOf(text: string): TargetRecord[] {
  return extract(treeOf([text])).records.filter((record) => record.type === 'target')
}

const pairs = (text: string) => targetsOf(text).map(({ indicator, quantity }) => [indicator.text, quantity.text])

describe('plans of industries', () => {
  it('与 between 、 joins what is one member', () => {
    expect(pairs('纺织、印刷与包装、新材料产业均超20亿元。').map(([name]) => name)).toEqual([
      '纺织',
      '印刷与包装',
      '新材料产业',
    ])
  })
  it('but parts two that are both measured', () => {
    expect(pairs('茶叶产量和产值、果品总产量均增长5%。').map(([name]) => name)).toEqual([
      '茶叶产量',
      '产值',
      '果品总产量',
    ])
  })
  it('a trade that 实现 so much is named', () => {
    expect(pairs('茶业实现销售收入5亿元，陶瓷销售收入2亿元；竹业实现销售收入7亿元，利润1亿元。')).toEqual([
      ['茶业销售收入', '5亿元'],
      ['陶瓷销售收入', '2亿元'],
      ['竹业销售收入', '7亿元'],
      ['利润', '1亿元'],
    ])
  })
  it('counters of goods', () => {
    expect(pairs('卷烟产量8万大箱，墙体材料3亿标准砖。').map(([, text]) => text)).toEqual(['8万大箱', '3亿标准砖'])
  })
  it('the year of the prices in brackets is not past', () => {
    const found = targetsOf('到2030年，万元产值能耗1.2吨标准煤（2020年可比价），比2020年下降22%。')
    expect(found.map(({ quantity, change, deadline }) => [quantity.text, change, deadline?.by])).toEqual([
      ['1.2吨标准煤', 'level', '2030'],
      ['22%', 'decrease', '2030'],
    ])
  })
  it('what is there and is to be changed does not tell of the past', () => {
    expect(pairs('实施现有灌区改造，新增灌溉面积30万亩。')).toEqual([['灌溉面积', '30万亩']])
    expect(pairs('新造林9万亩，现有林改培17万亩。').map(([, text]) => text)).toEqual(['9万亩', '17万亩'])
  })
  it('a yield of the year is annual', () => {
    expect(targetsOf('到2030年，肉类年总产量达到18万吨。')[0]?.period).toBe('annual')
  })
})

describe('a share of things that have to reach something', () => {
  it('both are targets', () => {
    expect(pairs('到2030年，80%以上的大型企业研发投入占比达到3%。')).toEqual([
      ['大型企业', '80%'],
      ['大型企业研发投入占比', '3%'],
    ])
  })
  it('N%以内的目标 is what is to be reached', () => {
    expect(pairs('按照2030年消除50人以上班额、40人以上班额比例控制在5%以内的目标推进。').at(-1)).toEqual([
      '40人以上班额比例',
      '5%',
    ])
  })
})

it('a size of a batch is no target', () => {
  const text = '培育一批年产值5亿元以上企业，发展一批连片的30亩规模果园。'
  expect(targetsOf(text)).toEqual([])
  expect(explain(treeOf([text])).every(({ outcome }) => outcome === 'refused')).toBe(true)
})

it('persons who are to leave poverty need no unit', () => {
  expect(targetsOf('前三年每年脱贫12万，第四年脱贫9万。').map(({ quantity }) => quantity.unit)).toEqual(['人', '人'])
})

it('a seat of government is where a thing is to be', () => {
  const found = targetsOf('每个县城建设1所以上幼儿园，乡镇政府所在地建设1所中心幼儿园。')
  expect(found.map(({ scope }) => scope?.text)).toEqual(['每个县城', '乡镇政府所在地'])
})

describe('figures of plans of industries, further', () => {
  it('a bound that is said before the whole holds for the share', () => {
    const [target] = targetsOf('年度用地指标不少于年度新增用地计划总量的20%。')
    expect(target).toMatchObject({
      indicator: { text: '年度用地指标占年度新增用地计划总量' },
      quantity: { comparator: '>=' },
      change: 'level',
    })
  })
  it('what is lessened by some means', () => {
    const [target] = targetsOf('通过技术改造降低能源消耗5%以上。')
    expect(target).toMatchObject({ indicator: { text: '能源消耗' }, change: 'decrease' })
  })
  it.each([
    ['培育10家规模大、实力强、带动面广的龙头企业。', '规模大、实力强、带动面广的龙头企业'],
    ['培育10家效益高、污染少，具有竞争力的制造企业。', '制造企业'],
    ['推动60%以上企业达到国家一级水平。', '达到国家一级水平的企业'],
  ])('%s', (text, name) => {
    expect(pairs(text).map(([indicator]) => indicator)).toEqual([name])
  })
  it('what a port can take in a year is annual', () => {
    expect(targetsOf('年旅客吞吐能力达到150万人次。')[0]?.period).toBe('annual')
  })
})

describe('sizes are none', () => {
  it.each([
    '推进30户或100人以上自然村通硬化路。',
    '实现常住人口200户或500人以上的村庄污水处理全覆盖。',
    '加强年销售过百亿元的国家级企业培育。',
  ])('%s', (text) => {
    expect(targetsOf(text)).toEqual([])
  })
  it('of two sizes joined by 和 neither', () => {
    expect(pairs('打造集仓储、加工为一体的50亿级和100亿级园区20个。')).toEqual([
      ['集仓储、加工为一体的50亿级和100亿级园区', '20个'],
    ])
  })
})

describe('who and where, in plans', () => {
  it.each([
    ['为乡镇事业单位招聘补充紧缺人才40名。', '紧缺人才', '乡镇事业单位'],
    ['主城都市区行政村双车道覆盖率力争达到100%。', '行政村双车道覆盖率', '主城都市区'],
    ['深化开展100个文化示范乡镇建设。', '文化示范乡镇', undefined],
    ['有条件的区县至少建设并正式运营1个以上产业园区。', '产业园区', '有条件的区县'],
    ['农机总动力在现有基础上再增加20%。', '农机总动力', undefined],
  ])('%s', (text, name, scope) => {
    expect(targetsOf(text).map((target) => [target.indicator.text, target.scope?.text])).toEqual([[name, scope]])
  })
})

describe('who, how much and of what, in plans of counties', () => {
  it('what else there is of a class reaches its own figure', () => {
    const found = targetsOf('中心城区人均绿地面积达到15平方米，其余各县城达到12平方米。')
    expect(found.map(({ indicator, scope }) => [indicator.text, scope?.text])).toEqual([
      ['人均绿地面积', '中心城区'],
      ['人均绿地面积', '其余各县城'],
    ])
  })
  it('zones and offices stand among counties in a list of them', () => {
    const found = targetsOf('谋划亿元以上项目不少于300个，安定区、陇西县各50个，通渭县、青禾高新区、市直各25个。')
    expect(found.map(({ indicator, scope }) => [indicator.text, scope?.text])).toEqual([
      ['亿元以上项目', undefined],
      ['亿元以上项目', '安定区、陇西县'],
      ['亿元以上项目', '通渭县、青禾高新区、市直'],
    ])
  })
  it('two stages of school share the noun, though 中和 and 等 stand in their names', () => {
    expect(pairs('高中和高等教育毛入学率分别达到95%和60%。')).toEqual([
      ['高中毛入学率', '95%'],
      ['高等教育毛入学率', '60%'],
    ])
    expect(pairs('小学、高中阶段和高等教育毛入学率分别达到99%、95%和60%。')[1]).toEqual(['高中阶段毛入学率', '95%'])
  })
  it('a rate for so many has that for its unit', () => {
    const [rate] = targetsOf('孕产妇死亡率控制在10/10万以内。')
    expect(rate?.quantity).toMatchObject({ text: '10/10万', value: 10, unit: '/10万', comparator: '<=' })
  })
  it('what they cost stands between the verb and how many they are', () => {
    expect(pairs('实施总投资35亿元的80项重点工程。')).toEqual([['重点工程', '80项']])
  })
  it('a bound for a part may stand in brackets at the end', () => {
    expect(pairs('新建充电桩500个（快充桩不少于200个）。')).toEqual([
      ['充电桩', '500个'],
      ['快充桩', '200个'],
    ])
    expect(pairs('设置不少于4名（执法人员不少于2名）专管员。')).toEqual([['专管员', '4名']])
  })
})

describe('what plans say of the year before', () => {
  it('what is striven for may be compared', () => {
    expect(pairs('力争实际利用外资3亿美元左右，同比增长4%。')).toEqual([
      ['实际利用外资', '3亿美元'],
      ['实际利用外资', '4%'],
    ])
  })
  it('a bound on a rise is one to be reached', () => {
    expect(pairs('全年撬动银行资本同比增长20%以上。').map(([, text]) => text)).toEqual(['20%'])
  })
  it('works that go on tell of no past', () => {
    expect(pairs('加快已开工项目建设进度，交通项目完成投资高于50%。').map(([, text]) => text)).toEqual(['50%'])
  })
})

describe('what is counted, and what only says which', () => {
  it('stages of works that share a noun and a figure', () => {
    expect(pairs('力争每年新签约、开工、投产项目各20个。').map(([name]) => name)).toEqual([
      '新签约项目',
      '开工项目',
      '投产项目',
    ])
  })
  it('a bound on the size of what the next figure counts is none on the one before', () => {
    const found = targetsOf('力争新增产值5亿元工业企业1家、1亿元以上工业企业3家。')
    expect(found.map(({ quantity }) => [quantity.text, quantity.comparator])).toEqual([
      ['1家', '='],
      ['3家', '='],
    ])
  })
  it('新增 in the name of the first says nothing of the others', () => {
    const found = targetsOf('城镇新增就业2万人、失业人员再就业3000人以上。')
    expect(found.map(({ change }) => change)).toEqual(['increase', 'level'])
  })
  it('what is done in things of a grade', () => {
    expect(pairs('在二级以上综合医院改造100张监护病床。')).toEqual([['监护病床', '100张']])
  })
  it('how long something is to last', () => {
    expect(pairs('商品房去化周期在2031年底缩短至30个月。')).toEqual([['商品房去化周期', '30个月']])
  })
  it.each([
    '一次性组织不少于300人、600人的团队，分别给予旅行社1万元、3万元。',
    '组织不少于400人专列，给予旅行社5万元。',
    '纳入300万—600万美元平台的，保费补贴80%。',
    '对组织游客游览3个以上收费景区的旅行社给予奖励。',
    '对建筑面积90平方米以上（含90平方米）至144平方米以下户型的，给予补贴。',
    '对余额增量（包括延期形成的贷款）的2%提供资金支持。',
  ])('conditions of a reward: %s', (text) => expect(pairs(text)).toEqual([]))
  it('bandwidth', () => expect(pairs('到2030年，出口总带宽达到2800G。')).toEqual([['出口总带宽', '2800G']]))
})

describe('packages of measures', () => {
  it.each(['将办理期限缩短至20个自然日。', '压缩项目采购周期2天以上。', '双职工由原60万元调整为80万元。'])(
    'what offices take, and rates: %s',
    (text) => expect(pairs(text)).toEqual([]),
  )
  it('things that are to be done at once', () => {
    expect(pairs('实现100个以上事项“秒批秒办”。').map(([, text]) => text)).toEqual(['100个'])
  })
  it('what must be of each of two rates', () => {
    expect(pairs('确保回访率、就业服务率100%。')).toEqual([
      ['回访率', '100%'],
      ['就业服务率', '100%'],
    ])
  })
})

describe('a title and its figure', () => {
  const items = (...lines: string[]) =>
    extract(parse(['云川市茶业发展规划', '一、发展目标', ...lines].join('\n')).tree).records.flatMap((record) =>
      record.type === 'target' ? [[record.indicator.text, record.quantity.text]] : [],
    )
  it('make a target', () => {
    expect(items('（一）茶叶产量：稳定在6万吨以上。', '（二）新建茶园道路：90公里。')).toEqual([
      ['茶叶产量', '6万吨'],
      ['茶园道路', '90公里'],
    ])
  })
  it('make none of terms', () => {
    expect(items('（一）奖励金额：6万元。', '（二）注册资本：900万元以上。')).toEqual([])
  })
})
