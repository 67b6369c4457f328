import { describe, expect, it } from 'vitest'
import { isMetaLine, metaFields } from '../src/zones/meta.js'
import { metaRules } from '../src/zones/meta.table.js'

describe('bibliographic data', () => {
  it.each(metaRules.map((rule) => [rule.id, rule] as const))('%s', (id, { yes, no }) => {
    for (const line of yes) {
      expect(metaFields(line)[0]?.rule, line).toBe(id)
      expect(isMetaLine(line), line).toBe(true)
    }
    for (const line of no) expect(isMetaLine(line), line).toBe(false)
  })

  it('is read as keys and values with their places', () => {
    const line = '索 引 号：YC-2021-003\t主题分类：农业、林业'
    expect(metaFields(line, 100)).toEqual([
      { key: '索引号', value: 'YC-2021-003', span: { start: 106, end: 117 }, rule: 'index-number' },
      { key: '主题分类', value: '农业、林业', span: { start: 123, end: 128 }, rule: 'subject' },
    ])
  })

  it.each([
    [
      '发布日期：2021-10-14 15:30  来源：市政府办  浏览次数：12',
      { 发布日期: '2021-10-14 15:30', 来源: '市政府办', 浏览次数: '12' },
    ],
    ['【索引号】A1【发布机构】临江市人民政府', { 索引号: 'A1', 发布机构: '临江市人民政府' }],
    ['索引号：\t\t成文日期：\t2021年1月2日', { 索引号: '', 成文日期: '2021年1月2日' }],
    ['发布机构\t临江市人民政府\t文号\t临政发〔2021〕5号', { 发布机构: '临江市人民政府', 文号: '临政发〔2021〕5号' }],
    [
      '来源：本站 | 发布时间：2020-01-02 | 字体：[大 中 小]',
      { 来源: '本站', 发布时间: '2020-01-02', 字体: '[大 中 小]' },
    ],
  ])('stands in one line: %s', (line, fields) => {
    expect(Object.fromEntries(metaFields(line).map(({ key, value }) => [key, value]))).toEqual(fields)
  })
})
