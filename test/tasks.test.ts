import { extract } from '@gangmu/extractor'
import type { CitationRecord, TaskRecord } from '@gangmu/model'
import { parse, readHtml } from '@gangmu/parser'
import { describe, expect, it } from 'vitest'

const tasksOf = (source: Parameters<typeof parse>[0]): TaskRecord[] =>
  extract(parse(source).tree, { only: ['task'] }).records as TaskRecord[]

const plan = `临江市人民政府关于加快建设的意见

各县（市、区）人民政府，市政府各部门：
为贯彻落实《云川省规定》（云政发〔2022〕7号），提出如下意见。
一、重点任务
（一）建设综合枢纽。到2025年，建成枢纽3个。（责任单位：市发展改革委、市财政局）
（二）培育市场主体
加快培育龙头企业。由市经信局牵头，落实扶持政策。
（三）优化服务
简化办事流程。
责任单位：市政务服务办。完成时限：2024年底前。
二、保障措施
（一）加强领导。各县（市、区）要落实责任。
`

describe('tasks', () => {
  const tasks = tasksOf(plan)
  const at = (title: string): TaskRecord | undefined => tasks.find((task) => task.text === title)
  const bodies = (title: string): string[] | undefined => at(title)?.bodies.map((b) => `${b.role} ${b.name}`)

  it('take in the whole line of a run-in item', () => {
    const task = at('建设综合枢纽')
    expect(plan.slice(task?.span.start, task?.span.end)).toMatch(/^（一）建设.*市财政局）$/u)
    expect(bodies('建设综合枢纽')).toEqual(['responsible 市发展改革委', 'responsible 市财政局'])
    expect(task?.address).toBe('1/1')
    expect(task?.deadline).toMatchObject({ by: '2025', basis: 'stated' })
  })
  it('are the paragraphs under a heading of its own line', () => {
    const task = at('培育市场主体')
    expect(plan.slice(task?.span.start)).toMatch(/^加快培育/u)
    expect(bodies('培育市场主体')).toEqual(['lead 市经信局'])
  })
  it('have the bodies of the line below them', () => {
    expect(plan.slice(at('优化服务')?.span.start)).toMatch(/^简化/u)
    expect(bodies('优化服务')).toEqual(['responsible 市政务服务办'])
    expect(at('优化服务')?.deadline?.by).toBe('2024-12-31')
  })
  it('name classes of bodies as such', () => {
    expect(at('加强领导')?.bodies[0]).toMatchObject({ name: '各县（市、区）', each: true })
  })
  it('are rows of a table with a column for bodies', () => {
    const table = `<p>附件 任务分工表</p><table><tr><th>序号</th><th>工作任务</th><th>牵头单位</th><th>配合单位</th><th>完成时限</th></tr>
<tr><td>1</td><td>编制建设规划</td><td>市发改委</td><td>市财政局、各区县政府</td><td>2025年6月底前</td></tr></table>`
    expect(tasksOf(readHtml(table))).toMatchObject([
      {
        text: '编制建设规划',
        deadline: { by: '2025-06-30' },
        bodies: [
          { name: '市发改委', role: 'lead' },
          { name: '市财政局', role: 'support' },
          { name: '各区县政府', role: 'support' },
        ],
      },
    ])
  })
  it('belong to the body that is the title of the item, and to those in a heading of several clauses', () => {
    const text = `临江市防汛预案
一、职责
（1）市科技局：制订研究规划，组织攻关。
（2）市水利局。密切注视汛情。
（3）其他部门在指挥部领导下，做好配合工作。
（4）有关单位要健全管理制度。年底前完成。
`
    expect(tasksOf(text).map((t) => t.bodies.map((b) => `${b.role} ${b.name}`).join())).toEqual([
      'responsible 市科技局',
      'responsible 市水利局',
      'support 其他部门',
      'responsible 有关单位',
    ])
  })
  it('are none in an account of the past', () => {
    const report =
      '工作报告\n一、2025年工作回顾\n省市联动发放消费券。各部门要求严格。\n二、2026年重点工作\n各部门要发放消费券。\n'
    expect(tasksOf(report).map((t) => t.bodies.map((b) => b.name))).toEqual([['各部门']])
  })
  it('are none in what says only why and what for', () => {
    expect(
      tasksOf('关于建设的意见\n一、指导思想\n坚持以人为本，加快建设。\n二、主要任务\n加快建设枢纽。\n').map(
        (t) => t.text,
      ),
    ).toEqual(['主要任务'])
  })
})

describe('citations', () => {
  const known = [
    { name: 'a.txt', title: '云川省规定', docNumber: '云政发〔2022〕7号' },
    { name: 'b.txt', title: '云川省规定' },
  ]
  const cited = (options: Parameters<typeof extract>[1]): CitationRecord[] =>
    extract(parse(plan).tree, { ...options, only: ['citation'] }).records as CitationRecord[]

  it('resolve to the one document that has the number', () => {
    expect(cited({ known })).toMatchObject([
      { title: '云川省规定', number: '云政发〔2022〕7号', relation: 'implements', resolved: 'a.txt' },
    ])
  })
  it('stay unresolved where two documents fit or none', () => {
    expect(cited({ known: known.map(({ name, title }) => ({ name, title })) })[0]).not.toHaveProperty('resolved')
    expect(cited({})[0]).not.toHaveProperty('resolved')
  })
})

describe('targets', () => {
  it('have the bodies of their item; a figure within a body’s name is none', () => {
    const text = `临江市行动方案

一、重点任务
（一）建设枢纽。到2025年，建成枢纽3个。（市商务局、17个帮扶集团牵头单位负责）
`
    const targets = extract(parse(text).tree, { only: ['target'] }).records
    expect(targets).toMatchObject([
      {
        quantity: { text: '3个' },
        bodies: [
          { name: '市商务局', role: 'responsible' },
          { name: '17个帮扶集团牵头单位', role: 'responsible' },
        ],
      },
    ])
  })
})

describe('citations in a drafting note', () => {
  const note = `关于《青禾县托育服务办法（征求意见稿）》的起草说明
一、起草背景
《云川省托育规定》实施以来，工作有了进展。
二、起草依据
1.《云川省托育规定》；
2.《云川省发展规划》（云政发〔2021〕9号）。
三、主要内容
《办法》共6章。
`
  it('are a basis when listed as one, and short for what the note is about', () => {
    const found = extract(parse(note).tree, { only: ['citation'] }).records as CitationRecord[]
    expect(found.map(({ text, kind, relation }) => `${text} ${kind} ${relation}`)).toEqual([
      '《云川省托育规定》 title mentions',
      '《云川省托育规定》 title basis',
      '《云川省发展规划》 title basis',
      '《办法》 short mentions',
    ])
  })
})

describe('tables of tasks', () => {
  const read = (rows: string[][], title = '临江市2025年任务清单') =>
    extract(parse(`${title}\n${rows.map((cells) => cells.join('\t')).join('\n')}\n`).tree, {
      only: ['target', 'task', 'time'],
    }).records

  it('set targets in words, due when the row says', () => {
    const records = read([
      ['序号', '工作任务', '牵头单位', '完成时限'],
      ['1', '新建公园2座，改造小区30个。', '市住建局', '2025年9月'],
      ['2', '推进物流园建设。', '市商务局', '2026年投入使用'],
    ])
    const targets = records.filter((record) => record.type === 'target')
    expect(
      targets.map((t) => [t.quantity.text, t.deadline?.by, t.deadline?.basis, t.table, t.bodies[0]?.name]),
    ).toEqual([
      ['2座', '2025-09', 'inherited', true, '市住建局'],
      ['30个', '2025-09', 'inherited', true, '市住建局'],
    ])
    expect(records.flatMap((r) => (r.type === 'task' ? [r.deadline?.by] : []))).toEqual(['2025-09', '2026'])
    expect(records.flatMap((r) => (r.type === 'time' && r.text.includes('年') ? [r.role] : []))).toContain('deadline')
  })
  it('take the year from the head of the column, or a bare one from the row', () => {
    const of = (rows: string[][]) =>
      read(rows).flatMap((r) => (r.type === 'target' ? [`${r.quantity.text} ${r.deadline?.by}`] : []))
    expect(
      of([
        ['序号', '项目名称', '2026年建设内容', '责任单位'],
        ['1', '灌区', '新建渠道20公里。', '市水利局'],
      ]),
    ).toEqual(['20公里 2026'])
    expect(
      of([
        ['序号', '建设内容', '建设年限', '责任单位'],
        ['1', '新建渠道20公里。', '2025-2027', '市水利局'],
      ]),
    ).toEqual(['20公里 2027'])
  })
  it('have heads in two rows, and cells that span rows', () => {
    const table = `<p>2025年任务表</p><table><tr><td rowspan="2">序号</td><td rowspan="2">工作任务</td><td colspan="2">责任单位</td><td rowspan="2">完成时限</td></tr>
<tr><td>牵头单位</td><td>配合单位</td></tr>
<tr><td>1</td><td>改造小区30个</td><td>市住建局</td><td>市财政局</td><td rowspan="2">2025年12月底</td></tr>
<tr><td>2</td><td>新建公园5个</td><td>市城管局</td><td>各区政府</td></tr></table>`
    expect(
      tasksOf(readHtml(table)).map((t) => [t.text, t.deadline?.by, ...t.bodies.map((b) => `${b.role} ${b.name}`)]),
    ).toEqual([
      ['改造小区30个', '2025-12-31', 'lead 市住建局', 'support 市财政局'],
      ['新建公园5个', '2025-12-31', 'lead 市城管局', 'support 各区政府'],
    ])
  })
  it('set none in what was done, nor in sizes', () => {
    const records = read([
      ['序号', '工作任务', '工作进展情况', '建设规模', '责任单位'],
      ['1', '推进建设。', '新建公园2座。', '新建厂房3万平方米。', '市住建局'],
    ])
    expect(records.filter((record) => record.type === 'target')).toEqual([])
  })
})
