import { parse } from '@gangmu/parser'
import { expect, it } from 'vitest'
import { extract } from '../src/index.js'

/** The figures of a text with what they are and when: `target 5% 2016`. */
function figures(...lines: string[]): string[] {
  return extract(parse(lines.join('\n')).tree).records.flatMap((record) => {
    if (record.type === 'target') return [`target ${record.quantity.text} ${record.deadline?.by ?? ''}`.trim()]
    return record.type === 'observation' ? [`told ${record.quantity.text} ${record.asOf?.by ?? ''}`.trim()] : []
  })
}

it('a newspaper that gives a report to a congress tells of the year that is over', () => {
  expect(
    figures(
      '2012年，青禾市经济平稳发展。以下数据摘自政府工作报告。',
      '2012年，青禾市实现地区生产总值120亿元。新增造林面积1万亩，森林覆盖率达30%。',
    ),
  ).toEqual(['told 120亿元 2012', 'told 1万亩 2012', 'told 30% 2012'])
})

it('it plans where it says what the year is to bring', () => {
  expect(
    figures(
      '近日，县长在青禾县第十六届人民代表大会第二次会议上作政府工作报告。',
      '经初步预计，青禾县2013年全年实现生产总值80亿元；茶农人均收入达到9000元。',
      '2014年，青禾县计划招引12个项目；新增绿地3万平方米。',
    ),
  ).toEqual(['told 80亿元 2013', 'told 9000元 2013', 'target 12个 2014', 'target 3万平方米 2014'])
})

it('what a year opens holds for the goals after it', () => {
  expect(
    figures(
      '昨日，市长作政府工作报告。',
      '2014年全市粮食产量90万吨。',
      '2015年是茶乡建设的关键一年。工作的总体要求是：稳中求进。',
      '主要预期目标为茶园面积增长8%。',
    ),
  ).toEqual(['told 90万吨 2014', 'target 8% 2015'])
})

it('the part of a report that plans is of the year in its title', () => {
  expect(
    figures(
      '2011年主要工作',
      '2011年是打基础的一年，关系青禾镇的发展。预期目标是：财政收入增长17%。',
      '一、加快发展',
      '新建茶厂2座。',
    ),
  ).toEqual(['target 17% 2011', 'target 2座 2011'])
})

it('five years that are told of are over', () => {
  expect(
    figures(
      '昨日，青禾市第十五届人民代表大会第五次会议开幕。',
      '“十二五”时期，五年来，坚持转型。预计2015年全市实现茶叶产值50亿元，年均增长8%。',
    ),
  ).toEqual(['told 50亿元 2015', 'told 8% 2015'])
})

it('由…年调整到…年 sets no limit', () => {
  expect(
    figures(
      '青禾县计划执行情况和计划草案的报告',
      '现将2010年计划执行情况及2011年计划草案提请审议。',
      '一、2010年计划执行情况',
      '全年粮食产量9万吨，种养产值比由2009年的3.1∶1调整到2010年的2.9∶1。',
    )[0],
  ).toBe('told 9万吨 2010')
})

it('a meeting that sums up one year and plans the next tells of the first until it turns', () => {
  expect(
    figures(
      '昨日，青禾市召开全市交通工作会议，总结去年工作，安排今年任务。',
      '2017年，全市完成交通投资12亿元。其中，改建村道300公里。',
      '会议在安排部署2018年全市交通工作时要求，2018年实施公路项目15个。',
      '农村公路建设改造村道500公里。',
    ),
  ).toEqual(['told 12亿元 2017', 'told 300公里 2017', 'target 15个 2018', 'target 500公里 2018'])
})

it('what a report tells of to be done turns to the plan', () => {
  expect(figures('记者从大会获悉，政府工作报告提出，今年新建幼儿园20所。')).toEqual(['target 20所'])
})

it('过去的一年 is the year before a report’s own', () => {
  expect(
    figures(
      '2009年政府工作报告',
      '八年工作回顾',
      '过去的一年，全县干部群众团结奋斗。全县茶叶产量3万吨，提前两年完成“十一五”目标；茶农增加到8万人。',
    ),
  ).toEqual(['told 3万吨 2008', 'told 8万人 2008'])
})

it('a share of the plan that is fulfilled says that it was reached', () => {
  expect(figures('交通投资', '今年1—8月，我市完成投资29亿元，完成目标任务的86%。')).toEqual(['told 29亿元', 'told 86%'])
})

it('accounts of half a year tell of its end', () => {
  expect(
    figures(
      '关于青禾区2020年上半年预算执行情况的报告',
      '一、收入',
      '税收收入11亿元，比上年同期13亿元减收2亿元，下降15%。',
    ),
  ).toEqual(['told 11亿元 2020-06', 'told 2亿元 2020-06', 'told 15% 2020-06'])
})

it('how a budget was carried out and the draft of the next, without 报告, is a report', () => {
  expect(
    figures(
      '青禾镇2010年预算执行情况和2011年预算草案',
      '一、2010年预算执行情况',
      '财政总收入6亿元，完成年初预算的112.5%。税收收入3亿元，完成年初预算的107%。',
      '二、2011年预算草案',
      '财政总收入安排7亿元，比上年增长9%。',
    ),
  ).toEqual([
    'told 6亿元 2010',
    'told 112.5% 2010',
    'told 3亿元 2010',
    'told 107% 2010',
    'target 7亿元 2011',
    'target 9% 2011',
  ])
})

it('a summary tells of the year of its title, but under what is to be done', () => {
  expect(
    figures('青禾县教育局2022年工作总结', '一、学校建设', '建成学校11所。', '二、下一步打算', '新建学校3所。'),
  ).toEqual(['told 11所 2022', 'target 3所'])
})
