import { fold } from '@gangmu/zh'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type NamesSoFar, recogniseCitations } from '../src/citations/recognise.js'

const read = (text: string, names?: NamesSoFar) =>
  recogniseCitations({ text, folded: fold(text) }, names).map(({ text: quote, kind, relation, title, number }) => ({
    quote,
    kind,
    relation,
    ...(title && { title }),
    ...(number && { number }),
  }))

describe('titles', () => {
  it('take the number in the bracket after them', () => {
    for (const number of [
      '云政发〔2022〕72号',
      '云政发[2022]72号',
      '云政发（2022）72号',
      '住房城乡建设部公告2019年第237号',
    ])
      expect(read(`根据《云川省规定》（${number}），`)).toEqual([
        { quote: '《云川省规定》', kind: 'title', relation: 'basis', title: '云川省规定', number },
      ])
  })
  it('hold titles within them', () => {
    expect(read('落实《关于修改〈云川省条例〉的决定》要求')[0]?.quote).toBe('《关于修改〈云川省条例〉的决定》')
    expect(read('落实《关于印发《云川省方案》的通知》要求')[0]?.quote).toBe('《关于印发《云川省方案》的通知》')
  })
  it('of a list share what leads to the first', () => {
    expect(
      read('依据《甲办法》《乙条例》和《丙意见》（云政办发〔2017〕1号），结合实际').map((c) => c.relation),
    ).toEqual(['basis', 'basis', 'basis'])
  })
  it('of a list share what follows the last', () => {
    expect(read('《甲办法》（临政发〔2012〕3号）、《乙办法》同时废止。').map((c) => c.relation)).toEqual([
      'repeals',
      'repeals',
    ])
  })
  it('are led to past what describes them', () => {
    expect(read('为深入贯彻落实省委办公厅、省政府办公厅印发的《甲意见》精神')[0]?.relation).toBe('implements')
    expect(read('省委办公厅印发的《甲意见》，系统提出要求')[0]?.relation).toBe('mentions')
  })
  it('are not led to by words within an earlier title', () => {
    expect(read('会议审议通过的《关于深化改革的意见》形成的《机构方案》提交审议')[1]?.relation).toBe('mentions')
  })
  it('of a list may say who issued them', () => {
    expect(read('根据《甲法》、国务院《乙条例》和省财政厅等11部门《丙细则》，制定').map((c) => c.relation)).toEqual([
      'basis',
      'basis',
      'basis',
    ])
    expect(read('根据《甲办法》（财政部第29号令）')[0]?.number).toBe('财政部第29号令')
  })
  it('are a basis though something else is sent out or repealed in the sentence', () => {
    expect(read('根据《云川省湿地条例》的有关规定，现予公布。')[0]?.relation).toBe('basis')
    expect(read('根据《云川省湿地条例》，原有规定停止执行。')[0]?.relation).toBe('basis')
    expect(read('经审议批准的《关于修改〈云川省条例〉的决定》修正')[0]?.relation).toBe('mentions')
  })
  it('stay open without a closing bracket', () => {
    expect(read('《没有结尾的标题')).toEqual([])
  })
})

describe('short names', () => {
  it('are read where they are introduced and later, with the full title', () => {
    const names = { shorts: new Map<string, string>(), titles: new Set<string>() }
    expect(read('起草了《云川省实施方案》（以下简称《方案》）。', names)[1]).toMatchObject({
      quote: '《方案》',
      kind: 'short',
    })
    expect(read('按照《方案》要求', names)).toEqual([
      { quote: '《方案》', kind: 'short', relation: 'basis', title: '云川省实施方案' },
    ])
  })
  it('of a list of titles are introduced in their order', () => {
    const names = { shorts: new Map<string, string>(), titles: new Set<string>() }
    const found = read('根据《云川省某某法》、《云川省某某条例》（以下简称《某法》、《某条例》），制定', names)
    expect(found.map((c) => [c.quote, c.kind, c.title])).toEqual([
      ['《云川省某某法》', 'title', '云川省某某法'],
      ['《云川省某某条例》', 'title', '云川省某某条例'],
      ['《某法》', 'short', '云川省某某法'],
      ['《某条例》', 'short', '云川省某某条例'],
    ])
  })
  it('need no 《》', () => {
    expect(read('根据《中华人民共和国某某税法》（以下简称某某税法），制定。某某税法所称').map((c) => c.kind)).toEqual([
      'title',
      'short',
      'short',
    ])
  })
  it('are no part of longer words', () => {
    const text = '《中华人民共和国某某法》（以下简称某某法）。执行某某法律制度。'
    expect(read(text).map((c) => c.kind)).toEqual(['title', 'short'])
  })
  it('of things that are no documents are none', () => {
    expect(read('高新技术产业开发区（以下简称高新区）的管理')).toEqual([])
    expect(read('设立临江新区（以下简称“新区”），新区负责')).toEqual([])
  })
  it('stand for the only title that fits', () => {
    expect(read('编制了《云川省规划纲要（草案）》。《纲要草案》提出')[1]).toMatchObject({
      kind: 'short',
      title: '云川省规划纲要（草案）',
    })
    expect(read('编制了《云川省规划纲要（草案）》。《纲要》提出')[1]?.kind).toBe('short')
    expect(read('编制了《云川省规划纲要（草案）》。《纲要（草案）》提出')[1]?.kind).toBe('short')
    expect(read('《甲规划纲要》和《乙规划纲要》。《纲要》提出')[2]?.kind).toBe('title')
  })
})

describe('numbers, self and clauses', () => {
  it('reads a number by itself', () => {
    expect(read('按照云政发〔2019〕3号文件执行')).toEqual([
      { quote: '云政发〔2019〕3号', kind: 'number', relation: 'basis', number: '云政发〔2019〕3号' },
    ])
    expect(read('国务院令第712号公布')[0]).toMatchObject({ kind: 'number', quote: '国务院令第712号' })
  })
  it('reads what names itself', () => {
    for (const self of ['本办法', '本实施意见', '本工作方案', '本《规划》', '本法'])
      expect(read(`${self}自公布之日起施行。`)).toEqual([{ quote: self, kind: 'self', relation: 'self' }])
    for (const other of ['本地区规划', '资本规划', '一本规划', '本法院', '基本办法'])
      expect(read(`${other}由其制定。`), other).toEqual([])
  })
  it('gives a clause to the name before it', () => {
    expect(read('违反本办法第十条第二款规定的').map((c) => c.quote)).toEqual(['本办法'])
    expect(read('违反前款规定的')[0]).toMatchObject({ quote: '前款', kind: 'clause' })
    expect(read('第十条　建设单位违反第八条规定的').map((c) => c.quote)).toEqual(['第八条'])
  })
  it('reads the full name of a national statute without 《》', () => {
    expect(read('依照中华人民共和国某某管理法执行')[0]).toMatchObject({ kind: 'title', relation: 'basis' })
    expect(read('中华人民共和国最高人民法院')).toEqual([])
  })
})

it('gives spans within the text, in order and apart, for any text', () => {
  const piece = fc.constantFrom(
    '《',
    '》',
    '（',
    '）',
    '本办法',
    '第十条',
    '前款',
    '云政发〔2019〕3号',
    '以下简称',
    '规划',
    '，',
    '。',
    '根据',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('')
      let end = 0
      for (const { span, text: quote } of recogniseCitations({ text, folded: fold(text) })) {
        expect(text.slice(span.start, span.end)).toBe(quote)
        expect(span.start).toBeGreaterThanOrEqual(end)
        end = span.end
      }
    }),
  )
})
