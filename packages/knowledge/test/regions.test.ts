import {
  isWithin,
  regionByCode,
  regions,
  regionsInText,
  regionsNamed,
  resolveRegion,
  withParents,
} from '@gangmu/knowledge'
import { describe, expect, it } from 'vitest'

describe('regions', () => {
  it('have one code each, and come back from code and name', () => {
    const all = regions()
    expect(new Set(all.map((r) => r.code)).size).toBe(all.length)
    for (const region of all) {
      expect(regionByCode(region.code)).toBe(region)
      expect(regionsNamed(region.name)).toContain(region)
      expect(regionsNamed(region.short)).toContain(region)
    }
  })

  it('count as in GB/T 2260: 34 provinces, and all counties under one', () => {
    expect(regions().filter((r) => r.level === 'province')).toHaveLength(34)
    expect(regions().filter((r) => r.level === 'county').length).toBeGreaterThan(2800)
    for (const region of regions()) expect(withParents(region.code).at(-1)?.name).toBe('全国')
  })

  it.each([
    ['330802', '柯城区', '柯城', ['柯城区', '衢州市', '浙江省', '全国']],
    ['320322', '沛县', '沛县', ['沛县', '徐州市', '江苏省', '全国']],
    ['422800', '恩施土家族苗族自治州', '恩施', ['恩施土家族苗族自治州', '湖北省', '全国']],
    ['622926', '东乡族自治县', '东乡', ['东乡族自治县', '临夏回族自治州', '甘肃省', '全国']],
    ['150000', '内蒙古自治区', '内蒙古', ['内蒙古自治区', '全国']],
    ['232700', '大兴安岭地区', '大兴安岭', ['大兴安岭地区', '黑龙江省', '全国']],
    ['441900', '东莞市', '东莞', ['东莞市', '广东省', '全国']],
    ['429004', '仙桃市', '仙桃', ['仙桃市', '湖北省', '全国']],
    ['150822', '磴口县', '磴口', ['磴口县', '巴彦淖尔市', '内蒙古自治区', '全国']],
  ])('%s is %s', (code, name, short, chain) => {
    expect(regionByCode(code)).toMatchObject({ name, short })
    expect(withParents(code).map((r) => r.name)).toEqual(chain)
  })

  it('holds what lies within what', () => {
    expect(isWithin('330802', '330000')).toBe(true)
    expect(isWithin('330802', '330800')).toBe(true)
    expect(isWithin('330802', '330100')).toBe(false)
    expect(isWithin('330000', '330800')).toBe(false)
    expect(isWithin('330802', '100000')).toBe(true)
  })
})

describe('a name in its context', () => {
  it.each([
    ['江山', '330800', '330881', 'short-name'],
    ['江山市', undefined, '330881', 'full-name'],
    ['朝阳', undefined, undefined, undefined],
    ['朝阳', '110000', '110105', 'in-context'],
    ['朝阳', '210000', '211300', 'in-context'],
    ['朝阳', '330000', undefined, undefined],
    ['吉林', undefined, '220000', 'short-name'],
    ['海南', undefined, '460000', 'short-name'],
    ['海南州', undefined, '632500', 'short-name'],
    ['柯城', '330881', '330802', 'short-name'],
    ['西湖区', '330100', '330106', 'in-context'],
    ['西湖区', undefined, undefined, undefined],
    ['富阳市', '330100', '330111', 'former-name'],
    ['全国', undefined, '100000', 'full-name'],
    ['青禾县', undefined, undefined, undefined],
  ])('%s in %s is %s', (name, within, code, reason) => {
    const resolved = resolveRegion(name, within)
    expect(resolved?.region.code).toBe(code)
    expect(resolved?.reason).toBe(reason)
  })
})

describe('regions in a phrase', () => {
  it.each([
    ['桐庐、建德', '330100', ['桐庐县', '建德市']],
    ['浙江省杭州市桐庐县', undefined, ['桐庐县']],
    ['杭州都市区', '330000', []],
    ['鼓楼街道', '320100', []],
    ['衢州市区', '330800', []],
    ['桐庐、建德和淳安3县（市）', '330100', ['桐庐县', '建德市', '淳安县']],
    ['龙游', '330800', ['龙游县']],
    ['朝阳、和平', undefined, []],
    ['智造新城', '330800', []],
    ['全国', '330800', ['全国']],
  ])('%s in %s', (text, within, names) => {
    expect(regionsInText(text, within).map((m) => m.region.name)).toEqual(names)
  })
})
