import { docNumber, docNumbers } from '@gangmu/zh'
import { describe, expect, it } from 'vitest'
import { docNumberRules } from '../src/docNumbers.table.js'

describe.each(docNumberRules)('document numbers: $id', (rule) => {
  it.each(rule.yes)('%s', (text, issuer, year, number) => {
    expect(docNumber(text)).toMatchObject({ text, issuer, number, rule: rule.id })
    expect(docNumber(text)?.year ?? null).toBe(year)
  })
  it.each(rule.no)('none in %s', (text) => {
    expect(docNumbers(text)).toEqual([])
  })
})

describe('document numbers in running text', () => {
  it.each([
    ['各县要按照国办发〔1993〕71号文件要求执行', '国办发〔1993〕71号'],
    ['促进青禾发展的通知云府办发〔2021〕3号各县', '云府办发〔2021〕3号'],
    ['《关于支持青禾的意见》（云政发〔2020〕2号）', '云政发〔2020〕2号'],
    ['原和政发〔2011〕97号同时废止', '和政发〔2011〕97号'],
    ['和政发〔2011〕97号同时废止', '和政发〔2011〕97号'],
    ['国家发展和改革委员会令第31号', '国家发展和改革委员会令第31号'],
    ['2021年8月8日国务院令第142号公布', '国务院令第142号'],
    ['市规划资源〔2021〕9号', '市规划资源〔2021〕9号'],
    ['具体标准按云政发〔2011〕97号文件执行', '云政发〔2011〕97号'],
    ['国务院国发〔1985〕22号', '国发〔1985〕22号'],
    ['劳动人事部劳人薪（1986）75号', '劳人薪（1986）75号'],
    ['省社会保障厅云财综发〔2011〕32号', '云财综发〔2011〕32号'],
    ['（《公告》2019年第237号）', ''],
    ['（住房城乡建设部公告（2019年第237号））', '住房城乡建设部公告（2019年第237号）'],
  ])('%s', (text, number) => {
    expect(docNumbers(text).map((n) => n.text)).toEqual(number ? [number] : [])
  })

  it('finds each of several', () => {
    expect(docNumbers('云政发〔1986〕1号文和云政办发〔1987〕2号').map((n) => n.issuer)).toEqual(['云政发', '云政办发'])
    expect(docNumbers('云政发〔2020〕1号、云政办发〔2020〕2号和云政函〔2020〕3号').map((n) => n.issuer)).toEqual([
      '云政发',
      '云政办发',
      '云政函',
    ])
  })

  it.each([
    ['十', 10],
    ['二十', 20],
    ['一百零三', 103],
    ['一百二十', 120],
    ['三', 3],
    ['一〇五', 105],
  ] as const)('reads 第%s号', (text, number) => {
    expect(docNumber(`云川省人民政府令第${text}号`)?.number).toBe(number)
  })

  it.each(['（', '〔2022〕', '令第', '（2022）'])('is linear on 200,000 times %s', (unit) => {
    const started = performance.now()
    docNumbers(unit.repeat(200_000))
    expect(performance.now() - started).toBeLessThan(4000)
  })
})
