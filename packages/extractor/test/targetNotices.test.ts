import type { TargetRecord } from '@gangmu/model'
import { describe, expect, it } from 'vitest'
import { extract } from '../src/index.js'
import { treeOf } from './treeOf.js'

const targetsIn = (texts: string[], title?: string): TargetRecord[] =>
  extract(treeOf(texts, title)).records.filter((record) => record.type === 'target')

const named = (text: string) => targetsIn([text], '三、主要任务').map(({ indicator }) => indicator.text)

describe('a share of the whole that stands between', () => {
  it.each([
    ['科普投入不低于财政支出的5%。', '科普投入占财政支出', '>='],
    ['参加锻炼的人数达到总人口的45%。', '参加锻炼的人数占总人口', '='],
    ['21个镇参加合作社的户数要达到总户数的40%以上。', '21个镇参加合作社的户数占总户数', '>='],
    ['示范村数应不少于全县行政村总数的10%。', '示范村数占全县行政村总数', '>='],
  ])('%s', (text, indicator, comparator) => {
    expect(targetsIn([text], '三、主要任务').map((t) => [t.indicator.text, t.quantity.comparator])).toEqual([
      [indicator, comparator],
    ])
  })
})

describe('what 将 and 把 put before the verb', () => {
  it.each([
    ['通过技术改造将单位产品能耗降低10%以上。', '单位产品能耗'],
    ['引导检测机构将检测费用在现行基础上再降低30%以上。', '检测费用'],
    ['市财政将安排专项资金5亿元。', '专项资金'],
    ['加大投入，把污水处理率提高到95%。', '污水处理率'],
  ])('%s', (text, indicator) => {
    expect(named(text)).toEqual([indicator])
  })
})

it('an age is part of the name that it stands in, and other names may follow that one', () => {
  expect(named('新生儿访视率、6岁以下儿童近视率和产妇住院率分别达到95%、30%、99%。')).toEqual([
    '新生儿访视率',
    '6岁以下儿童近视率',
    '产妇住院率',
  ])
})

describe('the noun after a list of bare figures', () => {
  it('is what all count, also after 完成', () => {
    expect(named('三年分别完成3个、5个、8个示范点。')).toEqual(['示范点', '示范点', '示范点'])
  })
  it('each year of a list is when its figure is due', () => {
    const due = targetsIn(['2025、2026、2027年分别完成3个、5个、8个示范点。']).map(({ deadline }) => deadline?.by)
    expect(due).toEqual(['2025', '2026', '2027'])
  })
})

describe('verbs', () => {
  it.each([
    ['有条件的镇至少建设并营运1个以上创业园。', '创业园'],
    ['梳理出50个网销产品。', '网销产品'],
  ])('%s', (text, indicator) => {
    expect(named(text)).toEqual([indicator])
  })
})

describe('conditions are no targets', () => {
  it.each([
    '租赁企业电动车占比达到30%及以上，是企业参加投标的必要条件。',
    '对室内场所200平方米以上，配有健身设施的俱乐部，给予奖励。',
    '凡经常参加人员在50人以上的活动点，经组织者申请后，给予经费补助。',
  ])('%s', (text) => {
    expect(named(text)).toEqual([])
  })
})

describe('scope', () => {
  it.each([
    ['每个市建立2个考场，每个考场配置不少于3辆考试用车。', ['每个市', '每个考场']],
    ['我乡绿化覆盖率达到35%。', ['我乡']],
    ['其他每个县2024年完成绿色乡村建设村数不低于行政村总数的10%。', ['其他每个县']],
  ])('%s', (text, scopes) => {
    expect(targetsIn([text], '三、主要任务').map(({ scope }) => scope?.text)).toEqual(scopes)
  })
})

describe('what only looks like the past', () => {
  it.each([
    ['加大项目前期工作力度，区级财政安排4000万元项目前期费。', ['4000万元']],
    ['到2030年，旅游收入实现10亿元，成功创建旅游强县，从业人数达到5万人。', ['10亿元', '5万人']],
  ])('%s', (text, figures) => {
    expect(targetsIn([text], '三、主要任务').map(({ quantity }) => quantity.text)).toEqual(figures)
  })
})

it('a year may stand between the deed and its figure', () => {
  expect(named('全力以赴组织完成2027年1500亩的治沙造林任务。')).toEqual(['治沙造林'])
})

describe('places', () => {
  it('where trees are planted is the scope', () => {
    const [target] = targetsIn(['在东山、西河等乡镇造林4000亩。'], '三、主要任务')
    expect([target?.indicator.text, target?.scope?.text]).toEqual(['造林', '东山、西河等乡镇'])
  })
  it('towns that are built are counted', () => {
    expect(named('完成义务植树50万株。创建森林城镇1个。')).toEqual(['义务植树', '森林城镇'])
  })
  it('ranks of others are no targets', () => {
    expect(named('主动到全国百强乡镇考察学习。')).toEqual([])
  })
})

describe('what those counted do', () => {
  it('is no part of their name', () => {
    expect(named('扶持500个山村发展乡村旅游。')).toEqual(['山村'])
    expect(named('实施20个旧村改造项目。')).toEqual(['旧村改造项目'])
  })
  it('nor is what the work is about a figure to reach', () => {
    expect(named('以片区和18个偏远村为重点，建成驿站30个。')).toEqual(['驿站'])
  })
})

describe('times', () => {
  it('after 提出 hold for the sentences that follow', () => {
    const text = '《意见》提出，到2030年力争将本县建成旅游目的地。全县新创建10个旅游示范村。'
    expect(targetsIn([text], '三、主要任务').map(({ deadline }) => deadline?.by)).toEqual(['2030'])
  })
  it('of the purpose of a document hold for none of its figures', () => {
    const texts = ['为在2027年前建成生态县，制定三年行动计划如下：', '农民人均纯收入每年增长10%左右。']
    expect(targetsIn(texts, '一、社会经济')[0]?.deadline?.basis).not.toBe('inherited')
  })
  it('before the goals of a section of goals hold for those that follow', () => {
    const text = '建成体育强县，力争到2027年实现体育现代化。国民体质合格率达到90%以上。'
    expect(targetsIn([text], '二、主要目标').map(({ deadline }) => deadline?.by)).toEqual(['2027'])
  })
})

describe('who is rewarded', () => {
  it.each([
    '加快培育企业,对销售额达500万元且增速达15%以上的家电企业,每户奖励5万元。',
    '对进出口额达到1000万元、3000万元的自营企业,分别给予5万元、10万元一次性奖励。',
    '对年供种能力达到良种牛1000头或良种羊5000只以上的繁育场,每户奖励5万元。',
    '对增速高、增量大的前5名企业,每户奖励20万元。',
    '对年度新增服务企业5家以上,所服务企业业绩达到1000万元的,给予20万元的支持。',
  ])('says no target: %s', (text) => {
    expect(targetsIn([text])).toEqual([])
  })
  it('but what is done elsewhere in the sentence is one', () => {
    expect(targetsIn(['新增规上企业40户,对新入库的企业,每户奖励5万元。'])).toHaveLength(1)
  })
})

it('a text without title or kind that says 制定本办法 is law', () => {
  const rule = '家庭人均建筑面积应当达到20平方米。'
  expect(targetsIn(['为规范住房管理，结合本县实际，制定本实施细则。', rule], '')).toEqual([])
  expect(targetsIn(['为改善住房，制定本方案。', rule], '')).toHaveLength(1)
})
