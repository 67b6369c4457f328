import type { DocumentFacts, TargetRecord } from '@gangmu/model'
import { describe, expect, it } from 'vitest'
import { explain, extract } from '../src/index.js'
import { treeOf } from './treeOf.js'

function targetsOf(texts: string | string[], title?: string, facts?: DocumentFacts): TargetRecord[] {
  const all = typeof texts === 'string' ? [texts] : texts
  return extract(treeOf(all, title, facts)).records.filter((record) => record.type === 'target')
}

const pairs = (found: readonly TargetRecord[]) =>
  found.map(({ indicator, quantity }) => [indicator.text, quantity.text])

describe('a clause that only says a level', () => {
  it('speaks of what the clause before it names', () => {
    expect(pairs(targetsOf('组建省级重点实验室，2025年达到86家。'))).toEqual([['省级重点实验室', '86家']])
  })
  it('takes the place before its figure as scope', () => {
    const found = targetsOf('交通圈覆盖率达到100%，桐庐、建德只能达到70%。')
    expect(found.map(({ indicator, scope }) => [indicator.text, scope?.text])).toEqual([
      ['交通圈覆盖率', undefined],
      ['交通圈覆盖率', '桐庐、建德'],
    ])
  })
  it('is compared with the same year as the figure that it carries on', () => {
    const found = targetsOf('到2025年，县城人口与2020年相比增加15万人。到2035年，力争增加40万人。')
    expect(found.map((target) => target.baseline?.text)).toEqual(['2020年', '2020年'])
  })
})

describe('figures and what they count', () => {
  it('places each have their own figure', () => {
    const found = targetsOf('龙游、江山县城人口分别达到18万、20万人。')
    expect(found.map(({ indicator, scope }) => [indicator.text, scope?.text])).toEqual([
      ['县城人口', '龙游'],
      ['县城人口', '江山'],
    ])
  })
  it('城乡 with 分别 is town and country', () => {
    expect(pairs(targetsOf('城乡居民人均收入分别增长6%和7%。'))).toEqual([
      ['城镇居民人均收入', '6%'],
      ['农村居民人均收入', '7%'],
    ])
  })
  it('counted things that are to do something', () => {
    expect(pairs(targetsOf('5个县通过优质均衡发展评估。'))).toEqual([['通过优质均衡发展评估的县', '5个']])
  })
  it('persons that are to have a service', () => {
    expect(pairs(targetsOf('为1万名留守儿童进行心理健康评估。'))).toEqual([['进行心理健康评估的留守儿童', '1万名']])
  })
  it('a share of what is to reach something', () => {
    const [target] = targetsOf('全市建成区55%以上面积达到海绵城市建设要求。')
    expect([target?.indicator.text, target?.scope?.text]).toEqual(['达到海绵城市建设要求的面积', '全市建成区'])
  })
  it('what a change starts from is no target, but its baseline', () => {
    const found = targetsOf('研发投入强度从1.5%提高到2.8%。')
    expect(pairs(found)).toEqual([['研发投入强度', '2.8%']])
    expect(found[0]?.baseline).toMatchObject({ text: '1.5%', value: 1.5 })
  })
})

describe('force', () => {
  it.each([
    ['确保粮食产量稳定在730万吨以上。', 'binding'],
    ['力争培育链主企业10家。', 'aspirational'],
    ['培育链主企业10家。', null],
  ] as const)('%s', (text, force) => expect(targetsOf(text)[0]?.force).toBe(force))
})

describe('kinds of documents', () => {
  it('a report speaks of the past until it turns to its plan', () => {
    const facts: DocumentFacts = { title: '政府工作报告', kind: '报告', written: '2026-01-20' }
    const found = targetsOf(
      ['地区生产总值增长6%。', '今年发展的主要预期目标是：地区生产总值增长5%以上。'],
      '各位代表',
      facts,
    )
    expect(pairs(found)).toEqual([['地区生产总值', '5%']])
  })
  it('a sentence of the past in a plan is not part of it', () => {
    const text = '过去一年，各项工作取得了显著成绩。居民收入增长7%。今年，居民收入增长6%以上。'
    expect(pairs(targetsOf(text, '2026年的工作', { written: '2026-01-20' }))).toEqual([['居民收入', '6%']])
  })
  it('accounts set none', () => {
    expect(targetsOf('教育支出429万元。', '支出情况', { title: '青禾县教育局2024年部门预算' })).toEqual([])
  })
  it('a statute sets one only where each of a class owes a number of something', () => {
    const facts: DocumentFacts = { title: '云川省托育条例', kind: '条例' }
    expect(pairs(targetsOf('每个乡镇应当配备不少于2名专管员。', '保障', facts))).toEqual([['专管员', '2名']])
    expect(targetsOf('逾期不改正的，处5万元罚款。', '保障', facts)).toEqual([])
  })
})

describe('what is said twice', () => {
  const twice = ['到2025年，森林覆盖率达到62%。', '到2025年，森林覆盖率达到62%以上。']
  it('is linked', () => {
    const [first, second] = targetsOf(twice)
    expect([first?.sameAs, second?.sameAs]).toEqual([[second?.id], [first?.id]])
  })
  it('has ids that stay', () => {
    expect(targetsOf(twice).map(({ id }) => id)).toEqual(targetsOf(twice).map(({ id }) => id))
  })
})

it('figures that do not pair with indicators are doubted', () => {
  const { messages } = extract(treeOf(['粮食产量、油料产量、蔬菜产量分别稳定在100万吨、20万吨。']))
  expect(messages.map(({ ruleId }) => ruleId)).toContain('distributive-mismatch')
})

it('every figure of the running text is explained, in text order', () => {
  const found = explain(treeOf(['坚持“三个先行”，建成园区5个，给予每家10万元补助。']))
  expect(found.map(({ text, outcome }) => [text, outcome])).toEqual([
    ['三个', 'refused'],
    ['5个', 'target'],
    ['10万元', 'refused'],
  ])
})

describe('what has been and what shall be', () => {
  const report: DocumentFacts = { kind: '报告', written: '1994-03-28' }
  it('a report turns to its plan where it says 意见如下', () => {
    const told = '我省饮水工作取得很大成绩，累计建成工程4.2万处。现就今后工作提出如下意见：'
    expect(pairs(targetsOf([told, '水质合格率达到90%以上。'], '', report))).toEqual([['水质合格率', '90%']])
  })
  it('a time to come ends the words of the past before it', () => {
    const found = targetsOf('茶园面积已达14万亩，今年再发展1万亩。', undefined, { written: '2022-01-08' })
    expect(pairs(found)).toEqual([['茶园面积', '1万亩']])
  })
  it('一年来 opens what has been done', () => {
    const told = '一年来，我们重点抓了两件事：一是抓整治，关闭非法矿山47处。'
    expect(targetsOf(told, undefined, { written: '2015-02-06' })).toEqual([])
  })
  it('去年争取 is no striving', () => {
    const text = '去年争取上级资金21亿元，今年力争不少于25亿元。'
    expect(pairs(targetsOf(text, undefined, { written: '2022-01-08' }))).toEqual([['上级资金', '25亿元']])
  })
  it('ways of speaking hold no figures', () => {
    expect(targetsOf('以百分之百的努力，防范万分之一的风险。')).toEqual([])
  })
})

describe('verbs and places that hold for a list', () => {
  it('新增 holds for all that is counted', () => {
    const found = targetsOf('到2030年，新增酒店3家、床位1800张。')
    expect(found.map((target) => target.change)).toEqual(['increase', 'increase'])
  })
  it('其中北部山区 is where', () => {
    const found = targetsOf('新建工程2800处，其中北部山区不少于1500处。')
    expect(found.map(({ indicator, scope }) => [indicator.text, scope?.text])).toEqual([
      ['工程', undefined],
      ['工程', '北部山区'],
    ])
  })
  it('who must employ so many has a target, also in a statute', () => {
    const facts: DocumentFacts = { kind: '办法' }
    expect(pairs(targetsOf('乡镇人民政府应当配备不少于2名专职监督员。', undefined, facts))).toEqual([
      ['专职监督员', '2名'],
    ])
  })
})
