import type { PolicyRecord } from '@gangmu/model'
import { parse } from '@gangmu/parser'
import { describe, expect, it } from 'vitest'
import { extract } from '../src/index.js'

const opening = [
  '2026年云川省政府工作报告',
  '——2026年1月20日在云川省第十四届人民代表大会第四次会议上',
  '各位代表：',
  '现在，我代表省人民政府向大会报告工作，请予审议。',
]

/** What a report says of its figures: `T 2026 8座` is to be reached by 2026, `O 2025 8座` had been in 2025. */
function read(...lines: string[]): string[] {
  return extract(parse([...opening, ...lines].join('\n')).tree).records.flatMap((record: PolicyRecord) => {
    if (record.type === 'target') return [`T ${record.deadline?.by ?? '-'} ${record.quantity.text}`]
    return record.type === 'observation' ? [`O ${record.asOf?.by ?? '-'} ${record.quantity.text}`] : []
  })
}

describe('the year of a figure of a report', () => {
  it('is the one that an earlier paragraph has opened with, when it tells of the past', () => {
    expect(
      read(
        '一、一步一个脚印',
        '2025年是很不平凡的一年，全省上下共同努力。',
        '茶业稳步发展。新增茶厂8座。',
        '（一）着力改善民生',
        '新建学校9所。',
      ),
    ).toEqual(['O 2025 8座', 'O 2025 9所'])
  })
  it('is the one that its plan has opened with', () => {
    expect(
      read('一、工作回顾', '茶业稳步发展。', '二、乘势而上', '今年工作的总体要求是：稳中求进。', '新建茶厂8座。'),
    ).toEqual(['T 2026 8座'])
  })
  it('is not that of a goal that is spoken of in passing', () => {
    expect(
      read(
        '一、2026年工作安排',
        '主要预期目标是：茶叶产量增长5%，碳排放完成“十五五”目标任务，各项环境指标保持优良。',
        '（一）做强茶业',
        '新建茶厂8座。',
      ),
    ).toEqual(['T 2026 5%', 'T 2026 8座'])
  })
  it('is the end of the period under a heading that names the period first, until its year is taken up', () => {
    expect(
      read(
        '一、“十五五”时期目标任务和2026年工作安排',
        '纲要明确了主要指标，茶叶产量达到9万吨。',
        '为2035年基本实现现代化奠定基础，茶园达到20万亩。',
        '今年是开局之年。',
        '（一）做强茶业',
        '新建茶厂8座。',
      ),
    ).toEqual(['T 2030 9万吨', 'T 2035 20万亩', 'T 2026 8座'])
  })
})

it('the good deeds of a year that are attached are due in it', () => {
  expect(
    read('一、2026年工作安排', '我们要办好实事。', '附件', '2026年省民生实事', '1.新建茶厂8座。', '2.改造茶园3万亩。'),
  ).toEqual(['T 2026 8座', 'T 2026 3万亩'])
})

it('a rise on the year before may be planned', () => {
  expect(read('二、2026年工作安排', '茶业收入达到8亿元，同比增长16%。')).toEqual(['T 2026 8亿元', 'T 2026 16%'])
})

describe('a report turns', () => {
  const plan = '茶厂要加快改造，推进茶园连片，加强茶农培训，完善茶市，健全茶价机制，确保新建茶厂8座。'
  it('to its plan for good with a heading of what shall be done', () => {
    expect(
      read(
        '一、2025年工作回顾',
        '茶业稳步发展。',
        '二、2026年工作总体部署和重点工作',
        '力争取得新的进展。',
        '三、把改革推向纵深',
        '新建茶厂8座。',
      ),
    ).toEqual(['T 2026 8座'])
  })
  it('in a section of what has been and what shall be where its text does', () => {
    expect(
      read(
        '一、“十四五”时期发展成就和“十五五”时期主要目标',
        '五年来，新建茶厂7座。',
        '今后五年的主要目标是：新建茶厂8座。',
      ).map((record) => record.slice(0, 1)),
    ).toEqual(['O', 'T'])
  })
  it('not where the goals of a year were reached', () => {
    expect(
      read('一、一步一个脚印', '2025年主要目标任务如期完成。', '五年来，茶业稳步发展，茶叶产量达到9万吨。'),
    ).toEqual(['O 2025 9万吨'])
  })
  it('in a later section that says so by its words only', () => {
    const long = Array.from({ length: 20 }, () => plan)
    expect(read('一、茶业稳步发展', '新建茶厂7座。', '二、茶业更强', ...long)[1]).toMatch(/^T/)
  })
  it('not back where it speaks of progress to come', () => {
    expect(
      read(
        '一、回顾',
        '茶业稳步发展。',
        '二、展望',
        '做好今年的工作，意义重大。',
        '力争取得新的成效，新建茶厂8座。',
        '改造茶厂9座。',
      ),
    ).toEqual(['T 2026 8座', 'T 2026 9座'])
  })
})

it('a part of a report that plans by its words is no review', () => {
  const lines = ['政府工作报告', '（三）做强茶业。加快茶园改造，推进茶厂升级，完善茶市，新建茶厂8座。']
  const { records } = extract(parse(lines.join('\n')).tree)
  expect(records.map(({ type }) => type)).toContain('target')
})

it('what is planned this year ends the past of its sentence', () => {
  const text = '统计显示，去年全县茶叶产量9万吨，今年全县茶叶产量预期增长6.5%。'
  const { records } = extract(parse(['青禾县人民代表大会开幕', text].join('\n')).tree)
  expect(records.flatMap((r) => (r.type === 'target' ? [r.quantity.text] : []))).toEqual(['6.5%'])
})

it('a bound of what is counted is not that of the figure before', () => {
  const { records } = extract(parse('全省实施茶厂项目19个、投资2000万元以上的技改项目30个。').tree)
  expect(records.flatMap((r) => (r.type === 'target' ? [r.quantity.comparator] : []))).toEqual(['=', '='])
})

describe('what shares the tasks of a report out', () => {
  const ofTitle = (title: string) =>
    extract(parse(`${title}\n\n1. 茶叶产量增长6%左右。\n\n2. 新建茶厂8座。`).tree).records.flatMap(({ type }) =>
      type === 'target' || type === 'observation' ? [type] : [],
    )
  it('plans from its first line', () => {
    for (const title of [
      '2026年云川省政府工作报告重点工作责任分解',
      '云川省人民政府关于落实2026年政府工作报告重点工作的通知',
      '2026年市《政府工作报告》目标任务责任分解方案',
    ])
      expect(ofTitle(title)).toEqual(['target', 'target'])
  })
  it('is not the account of how they were carried out', () => {
    expect(ofTitle('云川省财政局关于落实审计整改要求的工作报告')).toEqual(['observation', 'observation'])
  })
})
