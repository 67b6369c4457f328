import { resolveBody } from '@gangmu/knowledge'
import { describe, expect, it } from 'vitest'
import { bodyClasses } from '../src/bodyClasses.table.js'
import { centralBodies, formerCentralBodies } from '../src/centralBodies.table.js'
import { departments } from '../src/departments.table.js'
import { organs } from '../src/organs.table.js'

describe('a body named in a document of a place', () => {
  it.each([
    ['市发展改革委', '330800', '衢州市发展和改革委员会'],
    ['市发改局', '330881', '江山市发展和改革局'],
    ['省财政厅', '330800', '浙江省财政厅'],
    ['省人社厅', '360000', '江西省人力资源和社会保障厅'],
    ['省交通厅', '360000', '江西省交通运输厅'],
    ['市交通局', '500000', undefined],
    ['市教委', '500000', '重庆市教育委员会'],
    ['江西省财政厅', undefined, '江西省财政厅'],
    ['柯城区财政局', '330800', '柯城区财政局'],
    ['县政府', '330824', '开化县人民政府'],
    ['县政府', '330800', undefined],
    ['自治区教育厅', '450100', '广西壮族自治区教育厅'],
    ['市委', '330800', '中共衢州市委员会'],
    ['市委组织部', '330800', '中共衢州市委组织部'],
    ['省委网信办', '330800', '中共浙江省委网络安全和信息化委员会办公室'],
    ['省政府办公厅', '360000', '江西省人民政府办公厅'],
    ['省委办公厅', '330000', '中共浙江省委办公厅'],
    ['团省委', '360000', '共青团江西省委员会'],
    ['省妇联', '360000', '江西省妇女联合会'],
    ['省税务局', '420000', '国家税务总局湖北省税务局'],
    ['人行南昌中心支行', '360000', '中国人民银行南昌中心支行'],
    ['湖北银保监局', '420000', '中国银行保险监督管理委员会湖北监管局'],
    ['南昌海关', '360000', '中华人民共和国南昌海关'],
    ['市中级法院', '450100', '南宁市中级人民法院'],
    ['财政部', '330800', '财政部'],
    ['发展改革委', '100000', '国家发展和改革委员会'],
    ['发展改革委', '330800', undefined],
    ['医保局', '100000', '国家医疗保障局'],
    ['扶贫办', '100000', '国务院扶贫开发领导小组办公室'],
    ['人民银行', '100000', '中国人民银行'],
    ['人行武汉分行', '420000', '中国人民银行武汉分行'],
    ['市住房城乡建委', '500000', '重庆市住房和城乡建设委员会'],
    ['国家计委', '100000', '国家计划委员会'],
    ['国务院教育行政部门', '100000', undefined],
    ['市金融办', '330800', undefined],
    ['省再担保集团', '420000', undefined],
    ['市发展改革委', undefined, undefined],
  ])('%s in %s', (name, within, fullName) => {
    expect(resolveBody(name, within)?.fullName).toBe(fullName)
  })

  it('knows a department on all levels as the same kind', () => {
    const kinds = ['财政部', '省财政厅', '市财政局'].map((name) => resolveBody(name, '330800')?.kind)
    expect(kinds).toEqual(['finance', 'finance', 'finance'])
  })
})

describe('tables of bodies', () => {
  it('give no name to two departments', () => {
    const names = departments.flatMap((row) => [...new Set([row.stem, ...row.short])])
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
  })
  it('give no name to two bodies of the centre', () => {
    const names = [...centralBodies, ...formerCentralBodies].flatMap((row) => [...new Set([row.name, ...row.short])])
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
  })
  it('give no name to two organs of one level', () => {
    for (const level of ['province', 'prefecture', 'county'] as const) {
      const names = organs.filter((row) => (row.levels ?? [level]).includes(level)).flatMap((row) => row.short)
      expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
    }
  })
})

describe.each(bodyClasses.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it.each(rule.yes)('%s is a class', (name) => {
    expect(rule.pattern.test(name)).toBe(true)
    expect(resolveBody(name, '330800')).toMatchObject({ each: true })
  })
  it.each(rule.no)('%s is none', (name) => {
    expect(rule.pattern.test(name)).toBe(false)
    expect(resolveBody(name, '330824')?.each).toBeUndefined()
  })
  it('has an id of its own', () => {
    expect(bodyClasses.filter((other) => other.id === id)).toHaveLength(1)
  })
})
