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
