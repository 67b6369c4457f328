import { indicatorSources, indicators, matchIndicator } from '@gangmu/knowledge'
import { describe, expect, it } from 'vitest'
import { normalise } from '../src/indicators/normalise.js'

describe('the indicator registry', () => {
  it('has an id and a name for each, once, and a source that is listed', () => {
    expect(indicators.length).toBeGreaterThan(200)
    expect(new Set(indicators.map((row) => row.id)).size).toBe(indicators.length)
    for (const row of indicators) {
      expect(row.id).toMatch(/^[a-z0-9-]+$/)
      expect(row.en.length).toBeGreaterThan(2)
      expect(Object.keys(indicatorSources)).toContain(row.source)
    }
  })

  it('gives no name to two indicators, however it is written', () => {
    const owner = new Map<string, string>()
    const twice: string[] = []
    for (const row of indicators)
      for (const name of [row.zh, ...row.aliases]) {
        const known = owner.get(normalise(name))
        if (known && known !== row.id) twice.push(`${name}: ${known}, ${row.id}`)
        owner.set(normalise(name), row.id)
      }
    expect(twice).toEqual([])
  })

  it('finds each indicator by each of its names', () => {
    for (const row of indicators)
      for (const name of [row.zh, ...row.aliases])
        expect([name, matchIndicator(name)?.indicator.id]).toEqual([name, row.id])
  })
})

describe('matching', () => {
  it.each([
    ['常住人口城镇化率', {}, 'urbanisation', 'exact'],
    ['“一网通办”率', {}, 'one-net-rate', 'alias'],
    ['PM2.5 平均浓度（微克/立方米）', {}, 'pm25', 'alias'],
    ['全市森林覆盖率', {}, 'forest-coverage', 'normalised'],
    ['衢州市森林覆盖率', {}, 'forest-coverage', 'head'],
    ['森林覆盖率总体水平', {}, 'forest-coverage', 'normalised'],
    ['地区生产总值（亿元）', {}, 'gdp', 'normalised'],
    ['GDP', { unit: '元' }, 'gdp', 'normalised'],
    ['地区生产总值', { unit: '%', change: 'increase' }, 'gdp', 'exact'],
    ['R&D经费支出占GDP比重', {}, 'rd-intensity', 'alias'],
    ['每千人口拥有3岁以下婴幼儿托位数', { unit: '个' }, 'childcare-places', 'exact'],
  ] as const)('%s %j is %s by %s', (text, hint, id, reason) => {
    const match = matchIndicator(text, hint)
    expect([match?.indicator.id, match?.reason]).toEqual([id, reason])
  })

  it.each([
    ['渔民转产就业率', {}],
    ['园区森林覆盖率', {}],
    ['中欧班列（云临欧）开行', {}],
    ['全国重点实验室', {}],
    ['县级公立医院门诊量', {}],
    ['高新技术企业', { unit: '%', change: 'level' }],
    ['耕地保有量', { unit: '元' }],
    ['城镇化率提高幅度', {}],
    ['', {}],
  ] as const)('%s %j is none', (text, hint) => {
    expect(matchIndicator(text, hint)).toBeUndefined()
  })
})
