import { describe, expect, it } from 'vitest'
import { effectiveDate } from '../src/facts/effectiveDate.js'
import { reportedOrAdoptedBy, signedBy, titledBy } from '../src/facts/issuersOf.js'
import { periodIn, statedPeriod } from '../src/facts/periodOf.js'
import { placeOf } from '../src/facts/placeOf.js'
import { readDate } from '../src/facts/readDate.js'

it.each([
  ['2021年9月30日', '2021-09-30'],
  ['２０２１年９月３０日', '2021-09-30'],
  ['二〇二一年九月三十日', '2021-09-30'],
  ['二○二一年十一月二日', '2021-11-02'],
  ['一九九六年元月二十一日', '1996-01-21'],
  ['2023-01-05 10:55', '2023-01-05'],
  ['2024 02/05 20:21:45', '2024-02-05'],
  ['2024/2/5', '2024-02-05'],
  ['2021年9月', '2021-09'],
  ['2021年13月1日', undefined],
  ['014500815/2020-02974', undefined],
  ['2021年', undefined],
])('the date in %s is %s', (text, date) => {
  expect(readDate(text)).toBe(date)
})

describe('issuers', () => {
  it.each([
    [['临江市人民政府办公室'], ['临江市人民政府办公室']],
    [
      ['教育部　财政部', '国家发展改革委'],
      ['教育部', '财政部', '国家发展改革委'],
    ],
    [['省长　林某'], []],
    [['云川省人民政府（印章）'], ['云川省人民政府']],
    [['云川渔业学校'], ['云川渔业学校']],
    [['云川省省长 林某某'], []],
  ])('signed %j', (lines, names) => {
    expect(signedBy(lines)).toEqual(names)
  })
  it.each([
    ['云川省人民政府办公厅关于发展渔业的意见', ['云川省人民政府办公厅']],
    ['中共中央 国务院关于实施渔业振兴的意见', ['中共中央', '国务院']],
    ['云川省委办公厅省政府办公厅印发《关于发展渔业的意见》的通知', ['中共云川省委办公厅', '云川省人民政府办公厅']],
    ['中共云川省委、云川省人民政府关于发展渔业的意见', ['中共云川省委', '云川省人民政府']],
    ['国家发展改革委等9部门关于发展渔业的意见', ['国家发展改革委']],
    ['关于发展渔业的意见', []],
    ['临江市渔业发展规划', []],
    ['全面加强渔业管理关于下一步工作的说明', []],
  ])('titled %s', (title, names) => {
    expect(titledBy(title)).toEqual(names)
  })
  it.each([
    ['2026年云川省政府工作报告', [], ['云川省人民政府']],
    ['政府工作报告', ['——2026年1月20日在云川省第十四届人民代表大会第四次会议上'], ['云川省人民政府']],
    ['政府工作报告', ['——2016年3月5日在第十二届全国人民代表大会第四次会议上'], ['国务院']],
    [
      '云川省渔业条例',
      ['（2021年8月25日云川省第十三届人民代表大会常务委员会第三十次会议通过）'],
      ['云川省人民代表大会常务委员会'],
    ],
    ['云川省高级人民法院工作报告', ['——2026年1月20日在云川省第十四届人民代表大会第四次会议上'], ['云川省高级人民法院']],
    ['云川省2025年预算执行情况的报告', ['——2026年1月20日在云川省第十四届人民代表大会第四次会议上'], []],
    ['云川省渔业规划', [], []],
  ])('of the report or statute %s %j', (title, statements, names) => {
    expect(reportedOrAdoptedBy(title, statements)).toEqual(names)
  })
})

it.each([
  [['临江市人民政府办公室'], '', '临江市'],
  [['云川省农业农村厅'], '', '云川省'],
  [['临江市西山区人民政府'], '', '西山区'],
  [['中共云川省委办公厅'], '', '云川省'],
  [['中共临江市委宣传部'], '', '临江市'],
  [['国务院办公厅'], '', '全国'],
  [['农业农村部'], '', '全国'],
  [[], '云川省渔业条例', '云川省'],
  [[], '中华人民共和国渔业法', '全国'],
  [[], '关于推进县城建设的意见', undefined],
])('%j %s speaks for %s', (issuers, title, place) => {
  expect(placeOf(issuers, title)).toBe(place)
})

it.each([
  ['渔业规划（2021—2025年）', '2021', '2025'],
  ['渔业规划(2021-2025)', '2021', '2025'],
  ['三年行动计划（2023年至2025年）', '2023', '2025'],
  ['“十四五”渔业规划', '2021', '2025'],
  ['第十五个五年规划纲要', '2026', '2030'],
  ['“十五”计划', '2001', '2005'],
  ['2023年工作要点', undefined, undefined],
  ['十五年渔业发展', undefined, undefined],
  ['到2035年的目标', undefined, undefined],
])('the period in %s is %s to %s', (text, from, by) => {
  expect(periodIn(text)).toEqual(from ? { from, by } : undefined)
})

it('reads the period that a text states for itself', () => {
  expect(statedPeriod('本规划范围为全市。规划期限为2021—2035年，近期至2025年。')).toEqual({ from: '2021', by: '2035' })
  expect(statedPeriod('与2015—2020年相比，渔业稳步发展。')).toBeUndefined()
})

it.each([
  ['本办法自2023年3月1日起施行。', '2023-03-01'],
  ['本意见自2023年3月1日起施行，有效期5年。', '2023-03-01'],
  ['现公布《云川省渔业条例》，自2023年3月1日起施行。', '2023-03-01'],
  ['第九条　本条例自二〇二三年三月一日起施行。', '2023-03-01'],
  ['《云川省渔业条例》自2022年1月1日起施行，提出了更高要求。', undefined],
  ['有关事项通知如下。自2023年3月1日起施行。', '2023-03-01'],
  ['本措施执行时间从2022年6月1日起，至2023年5月31日止，有效期1年。', '2022-06-01'],
  ['本通知自2022年7月1日起实行。', '2022-07-01'],
  ['本办法有效期2027年6月1日止。', undefined],
  ['本办法自发布之日起施行。', undefined],
  ['国家新规自2022年1月1日起施行后，各地要抓好衔接。', undefined],
])('%s takes effect on %s', (text, date) => {
  expect(effectiveDate(text)).toBe(date)
})

it('the period of a title is that of its plan, not of its review', () => {
  expect(periodIn('青禾镇“十一五”工作总结及“十二五”工作规划')).toEqual({ from: '2011', by: '2015' })
  expect(periodIn('青禾镇“十一五”工作总结')).toEqual({ from: '2006', by: '2010' })
})
