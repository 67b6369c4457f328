import { extract } from '@gangmu/extractor'
import { regionByCode } from '@gangmu/knowledge'
import { parse } from '@gangmu/parser'
import { describe, expect, it } from 'vitest'
import { scopeWithRegions } from '../src/resolve/known.js'

const span = { start: 0, end: 1 }

describe('regions of a scope', () => {
  it.each([
    ['全市', '330800', ['衢州市']],
    ['全省', '330800', ['浙江省']],
    ['全市', '330782', ['义乌市']],
    ['全区', '450000', ['广西壮族自治区']],
    ['全国', '330800', ['全国']],
    ['全县', '330800', undefined],
    ['全市', undefined, undefined],
    ['桐庐、建德', '330100', ['桐庐县', '建德市']],
    ['龙游', '330800', ['龙游县']],
    ['各县(市、区)', '330800', undefined],
    ['智造新城', '330800', undefined],
    ['朝阳', undefined, undefined],
  ])('%s in %s', (text, code, names) => {
    const scope = scopeWithRegions({ text, span }, code ? regionByCode(code) : undefined)
    expect(scope.regions?.map((region) => region.name)).toEqual(names)
  })
})

it('figures carry the id of their indicator and say how it was found', () => {
  const text = ['衢州市渔业发展规划', '一、目标', '到2025年，全市森林覆盖率达到71%，渔船更新改造率达到60%。'].join('\n')
  const targets = extract(parse(text).tree).records.filter((record) => record.type === 'target')
  expect(
    targets.map((target) => [target.indicator.text, target.indicator.id, target.scope?.regions?.[0]?.code]),
  ).toEqual([
    ['森林覆盖率', 'forest-coverage', '330800'],
    ['渔船更新改造率', undefined, '330800'],
  ])
  expect(targets[0]?.rules).toContain('indicator-exact')
})
