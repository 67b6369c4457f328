import type { DocumentFacts, ObservationRecord, PolicyRecord, TargetRecord } from '@gangmu/model'
import { describe, expect, it } from 'vitest'
import { explain, extract } from '../src/index.js'
import { treeOf } from './treeOf.js'

const read = (text: string, title?: string, facts?: DocumentFacts): PolicyRecord[] =>
  extract(treeOf([text], title, facts)).records
const targetsOf = (...given: Parameters<typeof read>): TargetRecord[] =>
  read(...given).filter((record) => record.type === 'target')
const told = (...given: Parameters<typeof read>): ObservationRecord[] =>
  read(...given).filter((record) => record.type === 'observation')
const names = (text: string) => targetsOf(text).map(({ indicator }) => indicator.text)
const due = (text: string) => targetsOf(text).map(({ deadline }) => deadline?.by)

describe('words beside an indicator that are no part of it', () => {
  it.each([
    ['按2000年不变价计算，工业总产值达到8亿元。', ['工业总产值']],
    ['工业总产值按可比价格计算增长8%。', ['工业总产值']],
    ['财政收入同口径增长8%。', ['财政收入']],
    ['全年粮食总产量达到12万吨。', ['粮食总产量']],
    ['会议提出完成造林9万亩以上。', ['造林']],
    ['规划明确水质优良比例达到95%。', ['水质优良比例']],
    ['预留份额由30%以上阶段性提高至40%以上。', ['预留份额']],
    ['全县健身场所达到50个。', ['健身场所']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })
  it('the year of the prices is not when it is due', () => {
    expect(due('到2030年，产值按2020年不变价计算达到8亿元。')).toEqual(['2030'])
  })
  it.each([
    ['茶叶产值增速高于全市平均水平2个百分点。', '茶叶产值增速', 'increase', '全市平均水平'],
    ['茶叶产值增速比全市高2个百分点以上。', '茶叶产值增速', 'increase', '全市'],
    ['不良贷款率低于全省平均1个百分点。', '不良贷款率', 'decrease', '全省平均'],
    ['清洁能源消费比重提高3个百分点。', '清洁能源消费比重', 'increase', undefined],
  ])('what a difference is taken from: %s', (text, name, change, baseline) => {
    expect(targetsOf(text).map((r) => [r.indicator.text, r.change, r.baseline?.text])).toEqual([
      [name, change, baseline],
    ])
  })
  it('a level is one that is recovered, in no year to come', () => {
    expect(told('2020年游客人次恢复到2019年的85%。').map((r) => [r.indicator.text, r.asOf?.by])).toEqual([
      ['游客人次', '2020'],
    ])
  })
  it.each([
    ['签约服务覆盖率达到40%。', '签约服务覆盖率'],
    ['办理时限压缩50%以上。', '办理时限'],
    ['审批事项精简30%。', '审批事项'],
    ['关闭煤矿6处。', '煤矿'],
    ['将分三年投入30亿元。', '投入'],
    ['建成6个县级平台和若干个镇级平台。', '县级平台'],
    ['运营里程达到60公里。', '运营里程'],
    ['设立6亿元规模的茶业基金。', '茶业基金'],
    ['茶业投入增速快于农业投入增速2个百分点。', '茶业投入增速'],
  ])('%s', (text, name) => {
    expect(names(text)).toEqual([name])
  })
  it('全市共有 tells what there is', () => {
    expect(told('全市共有养老机构60家。').map(({ indicator }) => indicator.text)).toEqual(['养老机构'])
  })
  it('了 after the verb of a list', () => {
    const records = told('与2020年比，出生率和死亡率分别下降了0.5个百分点和0.1个百分点。')
    expect(records.map(({ indicator, change, baseline }) => [indicator.text, change, baseline?.year])).toEqual([
      ['出生率', 'decrease', 2020],
      ['死亡率', 'decrease', 2020],
    ])
  })
})

describe('doubling', () => {
  it('within some years, of a list', () => {
    const records = targetsOf('工业增加值和财政收入三年翻一番。')
    expect(records.map(({ indicator, deadline }) => [indicator.text, deadline?.duration])).toEqual([
      ['工业增加值', 'P3Y'],
      ['财政收入', 'P3Y'],
    ])
  })
  it('then a level at another time', () => {
    expect(names('2027年生产总值达到21亿元，比2020年翻一番，到2030年达到29亿元。')).toEqual([
      '生产总值',
      '生产总值',
      '生产总值',
    ])
  })
})

it('6%的增长 is an increase', () => {
  const [target] = targetsOf('规上工业产值保持年均6%增长。')
  expect(target).toMatchObject({ change: 'increase', period: 'annual', indicator: { text: '规上工业产值' } })
})

describe('what is promised to so many', () => {
  it.each([
    ['在全县12所小学开展课后服务。', ['开展课后服务的小学']],
    ['惠及2000户以上家庭。', ['家庭']],
    ['为全县5000户居民更换燃气软管。', ['更换燃气软管的居民']],
    ['850名就业困难人员再就业。', ['就业困难人员再就业']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })
})

it('steps of a score are no targets', () => {
  const text = '巡查率达到100%，每少查1户，扣0.5分；每超1亿元加2分，每降低1个百分点扣1分。'
  expect(targetsOf(text).map(({ quantity }) => quantity.text)).toEqual(['100%'])
  expect(explain(treeOf([text])).filter(({ outcome }) => outcome === 'refused').length).toBeGreaterThan(3)
})

describe('when a text tells of', () => {
  it('a time that opens a sentence holds beyond its semicolons', () => {
    const facts: DocumentFacts = { written: '2013-03-01' }
    const records = told('2012年，全县造林800亩；抚育林木1500亩。', undefined, facts)
    expect(records.map(({ asOf }) => asOf?.by)).toEqual(['2012', '2012'])
  })
  it('a text of December tells of its own year', () => {
    const facts: DocumentFacts = { published: '2016-12-29' }
    const records = told('截至2016年底，开工水库12座。', undefined, facts)
    expect(records.map(({ asOf }) => asOf?.by)).toEqual(['2016-12-31'])
  })
  it('今年以来 does not say when the figures of the next sentence were reached', () => {
    const records = told('今年以来，工作扎实。全年实现财政收入400万元。', '一、工作总结')
    expect(records.map(({ asOf }) => asOf)).toEqual([null])
  })
  it('a review of a planning period speaks at its end', () => {
    const facts: DocumentFacts = { title: '青禾镇“十一五”工作总结', period: { from: '2006', by: '2010' } }
    const [time] = read('2009年修建水渠8公里。', '水利', facts).filter(({ type }) => type === 'time')
    expect(time).toMatchObject({ role: 'reference' })
  })
})

describe('分别 after who does it', () => {
  it.each([
    ['铁路、公路、水运分别完成投资8亿元、9亿元、10亿元。', ['铁路投资', '公路投资', '水运投资']],
    ['第一、二、三产业分别实现增加值3亿元、4亿元、5亿元。', ['第一产业增加值', '第二产业增加值', '第三产业增加值']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })
})

describe('a level that the next clause compares with the year before', () => {
  it('has been reached', () => {
    expect(told('企业资产总额36亿元，同比增长12%。').map(({ quantity }) => quantity.text)).toEqual(['36亿元', '12%'])
  })
  it('not when it is due at a time to come', () => {
    expect(targetsOf('到2026年企业资产总额36亿元，同比增长12%。')[0]?.quantity.text).toBe('36亿元')
  })
})

it('what is there and is to go is still a goal', () => {
  expect(names('拆除5个现有收费站，新建公园2个。')).toEqual(['现有收费站', '公园'])
})

it.each([
  ['▶新增停车位800个。', ['停车位']],
  ['改善60所小学教室照明。', ['小学教室照明']],
  ['使企业资产总量达到2亿元。', ['企业资产总量']],
])('%s', (text, expected) => {
  expect(names(text)).toEqual(expected)
})

describe('分别 of figures that stand apart', () => {
  it.each(['收入13亿元，支出6亿元，分别增长10%和3%。', '收入13亿元，支出6亿元，同比分别增长10%、3%。'])(
    '%s',
    (text) => {
      const records = [...targetsOf(text), ...told(text)]
      expect(records.map(({ indicator }) => indicator.text)).toEqual(['收入', '支出', '收入', '支出'])
    },
  )
})

describe('a text without kind', () => {
  const lines =
    '旱灾使农业减了产。经过努力，农业获得了丰收，粮食总产完成2亿公斤，比上年增长22%；解决了上学难，缓解了住院难。'
  it('tells what has been when its words are of the past', () => {
    expect(told(lines, '工作', {}).map(({ quantity }) => quantity.text)).toEqual(['2亿公斤', '22%'])
  })
  it('plans when it says what shall be', () => {
    const records = targetsOf(`${lines}要加快发展，要确保目标完成，推进改造，完善设施。`, '工作', {})
    expect(records.map(({ quantity }) => quantity.text)).toEqual(['2亿公斤'])
  })
})

it.each([
  ['预计水产品产量超过3800吨。', ['水产品产量']],
  ['排查不少于170个存在隐患的路口。', ['存在隐患的路口']],
  ['为400名小学生免费筛查视力。', ['免费筛查视力的小学生']],
  ['12个村全部通过验收。', ['通过验收的村']],
])('%s', (text, expected) => {
  expect(names(text)).toEqual(expected)
})

it('高新增加值 does not grow by its figure', () => {
  expect(targetsOf('规上高新增加值达到6亿元。')[0]?.change).toBe('level')
})

describe('words that only look like words of doing', () => {
  it.each([
    ['并网装机2000万千瓦。', '并网装机', '2000万千瓦'],
    ['安排风电规模300万千瓦、并网200万千瓦。', '并网', '200万千瓦'],
    ['全省生产的青瓷抽检合格率达到99%。', '生产的青瓷抽检合格率', '99%'],
    ['签约落地项目投资完成额增长6%。', '项目投资完成额', '6%'],
    ['全年举办电视送岗、直播带岗、民营企业招聘周等60场以上。', '电视送岗、直播带岗、民营企业招聘周等', '60场'],
    ['打造市级农业产业园30个，培育区县级农业产业园50个。', '区县级农业产业园', '50个'],
    ['推动市级税收实现3%正增长。', '市级税收', '3%'],
    ['实施规模化养蜂试点15个。', '规模化养蜂试点', '15个'],
    ['主要建设3000平方米的标准机房。', '标准机房', '3000平方米'],
    ['铺设总长度50公里的管网。', '管网', '50公里'],
    ['推进青峰大桥等20个亿元以上续建项目建设。', '亿元以上续建项目', '20个'],
    ['推进6个蛋鸡养殖项目建设和奶业加工一体化。', '蛋鸡养殖项目', '6个'],
    ['城中村、棚户区改造安置房交付18万套。', '城中村、棚户区改造安置房交付', '18万套'],
    ['新增流动供销乡村服务网点1600个。', '流动供销乡村服务网点', '1600个'],
    ['安排企业发展专项资金5000万元。', '企业发展专项资金', '5000万元'],
    ['失业人员实现再就业2000人。', '失业人员实现再就业', '2000人'],
    ['要再开工建设安置房1000套。', '安置房', '1000套'],
    ['加快完成国家下达60万亩高产农田建设任务。', '高产农田', '60万亩'],
    ['力争撬动社会资本投入20亿元以上参与水利建设。', '社会资本投入', '20亿元'],
    ['统筹安排文旅专项资金900万元支持文旅产业发展。', '文旅专项资金', '900万元'],
    ['筹措7亿元实施就业惠民工程。', '就业惠民工程', '7亿元'],
    ['加快3个粮食专科学校、5个养牛大县建设。', '养牛大县', '5个'],
    ['省财政安排资金81亿元充实产业基金。', '省财政安排资金', '81亿元'],
    ['城镇居民收入在优化结构的基础上年均增长8%。', '城镇居民收入', '8%'],
    ['在70%左右的乡镇开展巡诊试点。', '开展巡诊试点的乡镇', '70%'],
  ])('%s', (text, indicator, figure) => {
    expect(targetsOf(text).at(-1)).toMatchObject({ indicator: { text: indicator }, quantity: { text: figure } })
  })
  it('a longer clause that ends with what has been built is no scope', () => {
    const [trade] = targetsOf('部区共建青河山货交易中心，交易额达到3亿元。')
    expect([trade?.indicator.text, trade?.scope]).toEqual(['交易额', null])
    expect(targetsOf('招商引资项目，完成投资3亿元。')[0]?.scope?.text).toBe('招商引资项目')
    expect(targetsOf('建设救援基地（青河）、2个急救中心。')[0]?.scope).toBeNull()
    expect(targetsOf('落实政策。（责任单位：市文旅局）推出标杆项目10个。')[0]?.scope).toBeNull()
    expect(targetsOf('每个社区建设便民站1个。')[0]?.scope?.text).toBe('每个社区')
  })
  it('what is paid out by two dates is one indicator', () => {
    expect(targetsOf('确保市级投资上半年下达60%，9月底前下达90%以上。').map(({ indicator }) => indicator.text)).toEqual(
      ['市级投资', '市级投资'],
    )
  })
  it('a task that has a size is that of the clause before', () => {
    expect(targetsOf('加快实施青竹基地项目，确保完成80万亩建设任务。')[0]?.indicator.text).toBe('青竹基地项目')
  })
})

describe('how long something lasts', () => {
  it.each([
    ['重污染天数控制在4天以内。', '重污染天数', 4],
    ['户均停电时间压减至6小时以内。', '户均停电时间', 6],
    ['商品房去化周期控制在18个月以内。', '商品房去化周期', 18],
    ['平均住院日降至8天以下。', '平均住院日', 8],
    ['公租房轮候时间不超过4年。', '公租房轮候时间', 4],
  ])('%s', (text, name, value) =>
    expect(targetsOf(text)).toMatchObject([{ indicator: { text: name }, quantity: { value, comparator: '<=' } }]),
  )
  it.each(['审批时间控制在30个工作日以内。', '办理流程时长压缩至5天以内。', '各镇要在3天以内报送。'])(
    'not how long an office may take: %s',
    (text) => expect(targetsOf(text)).toEqual([]),
  )
})

describe('rates and what they are told of', () => {
  it.each([
    ['孕产妇死亡率控制在8/10万以内。', '孕产妇死亡率', '8/10万'],
    ['疫苗接种率以乡镇为单位保持在95%以上。', '疫苗接种率', '95%'],
    ['安置帮教衔接率达到98%。', '安置帮教衔接率', '98%'],
  ])('%s', (text, name, quantity) =>
    expect(targetsOf(text).map((t) => [t.indicator.text, t.quantity.text])).toEqual([[name, quantity]]),
  )
})

describe('sizes and grades of one kind', () => {
  it.each([
    ['创建国家5A级景区1家、4A级6家。', ['国家5A级景区', '国家4A级景区']],
    ['形成1个3000亿级、4个千亿级、一批百亿级产业集群。', ['3000亿级产业集群', '千亿级产业集群']],
    ['培育年产值超百亿元企业2家、超五十亿元企业9家。', ['年产值超百亿元企业', '年产值超五十亿元企业']],
  ])('%s', (text, names) => expect(targetsOf(text).map((t) => t.indicator.text)).toEqual(names))
})

it('counts of 大类 and 方面 say how a document is divided', () => {
  expect(names('实施3方面任务，推进12大类40项重点工程。')).toEqual(['重点工程'])
})

it('a bound may be a share of a sum of the year before', () => {
  expect(targetsOf('低保标准不低于上年度人均消费支出的35%。')).toMatchObject([
    { indicator: { text: '低保标准占上年度人均消费支出' }, quantity: { comparator: '>=', value: 35 } },
  ])
})

describe('what a list of names shares', () => {
  it.each([
    ['研究与试验发展经费投入年均增长9%以上。', ['研究与试验发展经费投入']],
    ['体育产业总规模达到2万亿元。', ['体育产业总规模']],
    [
      '氮氧化物、化学需氧量、氨氮重点工程减排量分别达到2万吨、4万吨、1万吨。',
      ['氮氧化物重点工程减排量', '化学需氧量重点工程减排量', '氨氮重点工程减排量'],
    ],
    ['新开工亿元以上项目40个，其中20亿元以上6个。', ['亿元以上项目', '20亿元以上项目']],
    ['年收入30万元以上的村达到90%，60万元以上的村达到40%。', ['年收入30万元以上的村', '年收入60万元以上的村']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected))
})
