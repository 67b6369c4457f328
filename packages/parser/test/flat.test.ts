import { describe, expect, it } from 'vitest'
import { outlineRows } from '../src/outline.js'
import { parse } from '../src/parse.js'

/** Markers with their depths, and where they stand. */
function sections(text: string) {
  const rows = outlineRows(parse(text).tree).filter((row) => row.depth > 0)
  for (const row of rows) expect(text.startsWith(row.marker, row.offset)).toBe(true)
  return rows.map((row) => `${row.depth} ${row.marker} ${row.title}`)
}

const opinion =
  '临江市人民政府关于发展乡村旅游的意见临政发〔2021〕7号各县人民政府，市政府各部门：为促进乡村旅游发展，提出如下意见。' +
  '一、总体要求（一）指导思想。坚持生态优先，把第二、三产业融合发展作为重点，力争旅游收入增长2.8%以上。' +
  '（二）基本原则。坚持因地制宜、坚持市场主导，避免三、四线城市同质化竞争。到2025年建成示范村20个。' +
  '二、重点任务（一）完善设施。推进通景公路建设，改造停车场、游客中心和公共厕所，完善标识标牌。' +
  '（二）丰富产品。发展民宿、采摘、研学等业态，培育一批精品线路。1.打造古村落线路。保护传统民居。2.打造滨水线路。建设绿道驿站。' +
  '三、保障措施市县两级设立专项资金，按照《旅游法》第十条规定加强管理。临江市人民政府2021年3月5日'

describe('text that has lost its line breaks', () => {
  it('still gives its numbered sections', () =>
    expect(sections(opinion).map((row) => row.split(' ').slice(0, 2).join(' '))).toEqual([
      '1 一、',
      '2 （一）',
      '2 （二）',
      '1 二、',
      '2 （一）',
      '2 （二）',
      '3 1.',
      '3 2.',
      '1 三、',
    ]))

  it('gives a heading its title when the next marker follows at once', () => {
    expect(sections(opinion)).toContain('1 一、 总体要求')
    expect(sections(opinion)).toContain('2 （二） 丰富产品')
  })

  it('says so once', () =>
    expect(parse(opinion).messages.map((message) => message.ruleId)).toEqual(['lost-line-breaks']))

  it('is cut where paragraphs were indented', () => {
    const paragraph = '过去一年，全县经济运行总体平稳、稳中有进，主要指标好于预期，民生持续改善。'.repeat(9)
    const text = `一、工作回顾　　${paragraph}　　${paragraph}二、工作安排　　${paragraph}　　${paragraph}`
    expect(sections(text)).toEqual(['1 一、 工作回顾', '1 二、 工作安排'])
  })
})

describe('blanks inside a text that has lost its line breaks', () => {
  const head = `一、主要职能${'统筹全县渔业工作。'.repeat(14)}二、组成人员`
  const tail = `三、工作规则${'每半年召开一次例会。'.repeat(14)}四、工作要求${'各单位要积极配合。'.repeat(4)}`

  it('are no indents between names', () => {
    const names = Array.from({ length: 9 }, (_, i) => `林　某${i}　　渔业局局长`).join('')
    expect(sections(head + names + tail).map((row) => row.slice(0, 4))).toEqual([
      '1 一、',
      '1 二、',
      '1 三、',
      '1 四、',
    ])
  })

  it('part the entries of a list of attachments, each of which is there once', () => {
    const list = [1, 2, 3, 4].map((n) => `${n}.登记表${n}`).join('　　 ')
    const rows = outlineRows(parse(`${`　　${'县渔业局要做好登记。'.repeat(4)}`.repeat(9)}　　附件：${list}`).tree)
    expect(rows.filter(({ label }) => label === 'attach').map(({ offset }) => offset)).toHaveLength(4)
  })
})

describe('a heading glued to the end of a paragraph', () => {
  it('is found where the numbering makes it sure', () =>
    expect(sections('一、目标\n到2025年建成示范区。二、任务\n实施重点工程。三、保障\n加强领导。')).toEqual([
      '1 一、 目标',
      '1 二、 任务',
      '1 三、 保障',
    ]))

  it('is found in the title of its chapter', () =>
    expect(
      sections(
        '第一章　总则\n第一条　为了加强管理，制定本办法。第二章申请程序第二条申请人应当提交材料。\n第三条　本办法自发布之日起施行。',
      ),
    ).toEqual(['1 第一章 总则', '2 第一条 -', '1 第二章 申请程序', '2 第二条 -', '2 第三条 -']))

  it('is told in a message with its place', () => {
    const text = '一、目标\n到2025年建成示范区。二、任务\n实施重点工程。'
    const glued = parse(text).messages.filter((message) => message.ruleId === 'glued-heading')
    expect(glued.map(({ span }) => text.slice(span!.start, span!.end))).toEqual(['二、'])
  })

  it('is not seen in an enumeration inside a paragraph', () =>
    expect(
      sections('一、任务\n重点做好三项工作：1.修路；2.架桥；3.通水。各项工作年内完成。\n二、要求\n加强调度。'),
    ).toEqual(['1 一、 任务', '1 二、 要求']))
})

describe('front and end of text that has lost its line breaks', () => {
  it('are title, number, addressees, signature and date', () => {
    const signed = `${opinion.replace('临江市人民政府2021年3月5日', '')}临江市人民政府2021年3月5日（此件公开发布）`
    const rows = outlineRows(parse(signed).tree).filter((row) => row.depth === 0)
    expect(rows.map((row) => row.label)).toEqual(['title', 'docnum', 'recipient', 'sign', 'date', 'note'])
    expect(signed.slice(rows[1]!.offset, rows[2]!.offset)).toBe('临政发〔2021〕7号')
  })

  it('leave the bracket of a title that ends in 的通知 to it', () => {
    const text = opinion.replace('发展乡村旅游的意见', '印发临江市旅游规划（2021—2025年）的通知')
    const rows = outlineRows(parse(text).tree)
    expect(text.slice(rows[0]!.offset, rows[1]!.offset)).toBe(
      '临江市人民政府关于印发临江市旅游规划（2021—2025年）的通知',
    )
  })

  it('are addressees where the title is lost', () => {
    const text = opinion.slice(opinion.indexOf('各县'))
    expect(outlineRows(parse(text).tree)[0]).toMatchObject({ label: 'recipient', offset: 0 })
  })

  it('of a notice stand above the title and the contents of what it sends out', () => {
    const plan = opinion.slice(opinion.indexOf('一、'), opinion.lastIndexOf('临江市'))
    const text =
      '临江市人民政府关于印发临江市旅游规划的通知临政发〔2021〕7号各县人民政府：现将《临江市旅游规划》印发给你们，请认真贯彻执行。' +
      `临江市人民政府2021年3月5日（此件公开发布）临江市旅游规划目　录一、总体要求（一）指导思想（二）基本原则二、重点任务（一）完善设施（二）丰富产品三、保障措施${plan}`
    const rows = outlineRows(parse(text).tree)
    const labels = rows.map(({ label }) => label)
    expect(labels.slice(0, 8)).toEqual(['title', 'docnum', 'recipient', 'sign', 'date', 'note', 'title', 'toc'])
    expect(sections(text)).toEqual(sections(opinion))
  })

  it('of a letter stand above its first attachment, who signs being who stands in front', () => {
    const text =
      '云川省人民政府办公厅关于渔港险情的复函云府办函〔2021〕8号青禾县人民政府：你县请示收悉。请加强监测，确保安全。' +
      '附件：1.渔港险情的报告2.专家组意见云川省人民政府办公厅二〇二一年十一月四日（此件公开发布）附件1' +
      `渔港险情的报告一、基本情况${'渔港位于江南岸。'.repeat(20)}二、处理情况${'县政府已组织勘查。'.repeat(20)}`
    expect(outlineRows(parse(text).tree).map(({ label }) => label)).toEqual(
      'title docnum recipient attach attach sign date note attach title item item'.split(' '),
    )
  })

  it('of a notice may have blanks between them, and who is to be asked', () => {
    const text =
      '市渔业局关于印发《渔业大棚技术规范（试行）》的通知 各区渔业局： 现将《渔业大棚技术规范（试行）》印发给你们，请照此执行。     云川市渔业局           2021年11月15日 （联系人：林某某；联系电话：12345678） （此件主动公开） 渔业大棚技术规范 （试行） 1 总 则 ' +
      `1.1 为推动渔业大棚建设，制定本规范。1.2 本规范适用于全市。2 建设原则2.1 ${'坚持以渔为主，循序渐进。'.repeat(20)}2.2 因地制宜。`
    expect(outlineRows(parse(text).tree).map(({ label }) => label)).toEqual(
      'title recipient sign date note note title heading item item heading item item'.split(' '),
    )
  })

  it('may be a list of attachments with the date below it', () => {
    const text = `${opinion.slice(0, opinion.lastIndexOf('临江市'))} 附件：1．旅游项目清单 2．任务分工表 3．联系人名单       2021年3月5日`
    const rows = outlineRows(parse(text).tree).slice(-4)
    expect(rows.map(({ label, offset }) => label + text.slice(offset, offset + 4))).toEqual([
      'attach附件：1',
      'attach2．任务',
      'attach3．联系',
      'date2021',
    ])
  })

  it('leave the usual name of a section apart from its text', () =>
    expect(
      sections(
        `关于发展林业的意见各县人民政府：${'一、指导思想坚持生态优先。'.padEnd(300, '发展林业产业，')}。二、保障措施各县要加强领导。`,
      ),
    ).toEqual(['1 一、 指导思想', '1 二、 保障措施']))
})

it('numbers like 1 and 1.1 are found without line breaks', () => {
  const text =
    '青禾县粮食应急预案1 总则1.1 编制目的提高应对粮食突发事件的能力，保证粮食供应，维护市场稳定。1.2 编制依据依据有关法律法规和上级预案，结合本县实际，制定本预案。1.3 适用范围本预案适用于本县行政区域内粮食突发事件的应对工作。' +
    '2 组织体系2.1 指挥部县政府设立粮食应急指挥部，负责统一领导全县粮食应急工作。2.2 办公室指挥部办公室设在县粮食局，承担日常工作，负责信息收集、分析和报告，组织应急演练，指导各乡镇开展粮食应急处置工作。3 预警3.1 监测建立粮食市场监测网络，实行日报告制度，对粮食生产、需求、库存、价格变化情况进行跟踪，及时预测市场走势，发现异常情况立即报告。'
  expect(sections(text).map((row) => row.split(' ').slice(0, 2).join(' '))).toEqual([
    '1 1',
    '2 1.1',
    '2 1.2',
    '2 1.3',
    '1 2',
    '2 2.1',
    '2 2.2',
    '1 3',
    '2 3.1',
  ])
})

describe('a statute behind the decision that amends it', () => {
  const decision =
    '青禾县人民政府关于修改《青禾县渔港管理办法》的决定县人民政府第6次常务会议决定对《青禾县渔港管理办法》作如下修改：一、将第六条改为第七条：“渔港由县渔业局管理，乡镇人民政府协助做好渔港的日常看护和消防工作，发现险情应当立即报告。”二、删除第九条。本决定自公布之日起施行。《青禾县渔港管理办法》根据本决定作相应修改，重新公布。'
  const statute =
    '第一条 为了加强渔港管理，保障渔船安全，制定本办法。第二条 本县行政区域内的渔港适用本办法，法律、法规另有规定的，从其规定。第三条 本办法自2021年1月1日起施行。'

  it.each(['', '（2011年8月26日县人民政府令第9号公布　2016年9月21日修正）', '　　'])(
    'is a document of its own %s',
    (between) => {
      const { tree } = parse(`${decision}青禾县渔港管理办法${between}${statute}`)
      const rows = outlineRows(tree).map(({ label, depth, marker }) => `${label} ${depth} ${marker}`)
      expect(rows.slice(-4)).toEqual([
        between.startsWith('（') ? 'note 0 -' : 'title 0 -',
        'item 1 第一条',
        'item 1 第二条',
        'item 1 第三条',
      ])
      expect(tree.children.filter(({ type }) => type === 'document')).toHaveLength(2)
    },
  )
})
