import type { TargetRecord } from '@gangmu/model'
import { describe, expect, it } from 'vitest'
import { extract } from '../src/index.js'
import { treeOf } from './treeOf.js'

const targetsOf = (text: string): TargetRecord[] =>
  extract(treeOf([text])).records.filter((record) => record.type === 'target')
const pairs = (text: string) => targetsOf(text).map(({ indicator, quantity }) => [indicator.text, quantity.text])

describe('a clause that begins with what is counted has the verb of the clause before', () => {
  it.each<[string, string[][]]>([
    [
      '建成2所示范高校，6所重点中学和10所特色小学。',
      [
        ['示范高校', '2所'],
        ['重点中学', '6所'],
        ['特色小学', '10所'],
      ],
    ],
    [
      '到2025年，培育3个产业园区，30家骨干企业。',
      [
        ['产业园区', '3个'],
        ['骨干企业', '30家'],
      ],
    ],
  ])('%s', (text, expected) => expect(pairs(text)).toEqual(expected))
  it.each([
    '支持20所中学改善条件，在14个县增补学位。',
    '到2025年，培育3个产业园区，8项成果获省级奖励。',
    '到2025年，培育3个产业园区，8项成果已推广。',
  ])('not what has come of it: %s', (text) => expect(pairs(text)).toHaveLength(1))
})

describe('what is added is said once for a list of counted things', () => {
  const changes = (text: string) => targetsOf(text).map(({ change }) => change)
  it.each(['新增30家科技企业、60家创新机构、5个平台。', '新增30家科技企业，60家创新机构，5个平台。'])('%s', (text) =>
    expect(changes(text)).toEqual(['increase', 'increase', 'increase']),
  )
  it('not of jobs that are found', () => expect(changes('城镇新增2万人就业、3000名困难人员再就业。')[1]).toBe('level'))
})

describe('places with a second kind in brackets', () => {
  it.each([
    ['各区（县级市）建有1所公办中学。', '各区（县级市）'],
    ['每个街（镇）有1所日间托老机构。', '每个街（镇）'],
    ['每个居委会（行政村）建有1个健身点。', '每个居委会（行政村）'],
    ['各市、县（区）至少建成1个物流园。', '各市、县（区）'],
    ['各镇（乡、街道）设立1个服务站。', '各镇（乡、街道）'],
  ])('%s', (text, scope) => expect(targetsOf(text)[0]?.scope?.text).toBe(scope))
})

describe('what the counted have of their own', () => {
  it('after the last name of a list', () =>
    expect(pairs('形成纺织、电子2个产值超百亿元的产业集群。')).toEqual([['产值超百亿元的产业集群', '2个']]))
  it('not where it is an aim', () =>
    expect(pairs('实现纺织、电子2个产业产值超百亿元的目标。')).not.toContainEqual(['目标', '2个']))
  it('and a second work is left off', () =>
    expect(pairs('每个社区设有1个活动场所并配备健身器材。')).toEqual([['活动场所', '1个']]))
})
