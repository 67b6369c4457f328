import type { TargetRecord } from '@gangmu/model'
import { parse, read } from '@gangmu/parser'
import { describe, expect, it } from 'vitest'
import { extract } from '../src/index.js'

/** The targets of a text; cells of a row are parted by |. */
function targets(text: string): TargetRecord[] {
  const { tree } = parse(read(new TextEncoder().encode(text.replaceAll('|', '\t')), { name: 'sample.txt' }))
  return extract(tree).records.filter((record) => record.type === 'target')
}

const figures = (text: string) =>
  targets(text).map(({ indicator, quantity, deadline }) => [
    indicator.text,
    quantity.value,
    quantity.unit,
    deadline?.by,
  ])

describe('tables of texts', () => {
  const title = '青禾县国民经济和社会发展第十四个五年规划纲要\n第三章　主要目标\n'

  it('go on below the name of a group, from the first row on', () => {
    const found = targets(
      `${title}专栏1　“十四五”时期主要指标
指标|2020年|2025年|年均增速［累计］|属性
经济发展
（1）工业增加值（亿元）|120|180|>8.5%|预期性
（2）城镇化率
户籍人口城镇化率（%）|41|45|［4］|预期性
民生福祉
（3）居民收入增长（%）|—|—|>6|预期性
（4）棚户区改造（万套）|—|—|［2］|约束性
（5）单位产值能耗降低（%）|—|—|〔13〕|约束性
（6）新增就业（万人）|||［5］|预期性
`,
    )
    expect(
      found.map(({ indicator, quantity: { value, unit }, change, period }) => [
        indicator.text,
        value,
        unit,
        change,
        period,
      ]),
    ).toEqual([
      ['工业增加值', 18e9, '元', 'level', null],
      ['工业增加值', 8.5, '%', 'increase', 'annual'],
      ['户籍人口城镇化率', 45, '%', 'level', null],
      ['户籍人口城镇化率', 4, '%', 'increase', 'total'],
      ['居民收入增长', 6, '%', 'increase', 'annual'],
      ['棚户区改造', 20000, '套', 'level', 'total'],
      ['单位产值能耗降低', 13, '%', 'decrease', 'total'],
      ['新增就业', 50000, '人', 'increase', 'total'],
    ])
  })

  it('go on below a group that ends in a colon, where the rows end in empty cells', () => {
    expect(
      figures(`青禾县“十三五”节能工作方案
附件
主要行业节能指标
指标|单位|2015年实际值|2020年目标值|变化幅度
工业：
供热煤耗|千克标准油/吨|65|63|-2
吨纸综合能耗|千克标准煤|572|560|
建筑：
新建绿色建筑执行率|%|20|50|+30
`),
    ).toEqual([
      ['供热煤耗', 63, '千克标准油/吨', '2020'],
      ['吨纸综合能耗', 560, '千克标准煤', '2020'],
      ['新建绿色建筑执行率', 50, '%', '2020'],
    ])
  })

  it('keep their columns where a cell is empty', () => {
    const found = targets(`青禾市关于下达2023年造林任务的通知
附件
青禾市2023年造林任务分解表
单位：亩
县（市、区）|总面积|成片造林|农田林网|四旁植树
合计|220|150|30|40
云溪县|120|80|20|20
石桥县|60|50|||10
`)
    expect(found.filter(({ scope }) => scope?.text === '石桥县').map(({ indicator }) => indicator.text)).toEqual([
      '总面积',
      '成片造林',
      '四旁植树',
    ])
  })

  it('that share a goal out over years that follow each other set all of them, in a text without a date', () => {
    const rows = '类别|指标|2016年|2017年|2018年\n农业|节水面积比例|74%|75%|76%\n工业|重复利用率|55%|65%|75%\n'
    expect(figures(`节水建设实施方案\n二、目标\n节水建设目标分解表\n${rows}`)).toHaveLength(6)
    expect(figures(`节水建设情况\n二、情况\n节水情况表\n${rows}`)).toEqual([])
  })

  it('of a plan begin with a base, whatever year its name has', () => {
    const cells =
      '领域|指标|2015年|2020年|2030年|健康水平|人均预期寿命（岁）|76（2014年）|77|79|婴儿死亡率（‰）|8|比2015年降低6%|持续改善'
    expect(figures(`“健康中国2030”规划纲要\n第三章　目标\n健康建设主要指标\n${cells.replaceAll('|', '\n')}\n`)).toEqual(
      [
        ['人均预期寿命', 77, '岁', '2020'],
        ['人均预期寿命', 79, '岁', '2030'],
        ['婴儿死亡率', 6, '%', '2020'],
      ],
    )
  })
})
