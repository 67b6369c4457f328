import { describe, expect, it } from 'vitest'
import { readHtml } from '../src/html/readHtml.js'
import { outlineRows } from '../src/outline.js'
import { parse } from '../src/parse.js'
import { expectOutline, shown } from './labelled.js'

const factsOf = (source: Parameters<typeof parse>[0]) =>
  parse(source).tree.children.find((node) => node.type === 'document')?.data.facts

const duties = '各乡镇要加强渔业安全管理，及时检查渔船，消除隐患，并把检查的结果报县渔业局。'

describe('a page that gives its text twice on one line', () => {
  const copy =
    '各乡镇人民政府，县政府各部门：《关于加强渔业安全工作的意见》已经县政府同意，现印发给你们，请认真贯彻执行。青禾县人民政府办公室2013年5月6日关于加强渔业安全工作的意见为加强渔业安全工作，提出如下意见：' +
    `一、加强管理${duties}二、加强检查${duties}三、加强宣传${duties}`

  it('has the same sections twice, each at the outermost depth', () => {
    const rows = outlineRows(parse(copy + copy).tree).filter(({ depth }) => depth > 0)
    expect(rows.map(({ depth, marker }) => `${depth} ${marker}`)).toEqual([
      ...['1 一、', '1 二、', '1 三、'],
      ...['1 一、', '1 二、', '1 三、'],
    ])
  })

  it('is cut into its sections though it is short', () => {
    const text = `青禾县2015年渔业情况分析一、渔业产量${duties}二、渔业产值${duties}三、渔民收入${duties}${duties}`
    expect(outlineRows(parse(text).tree).filter(({ depth }) => depth > 0)).toHaveLength(3)
  })
})

describe('the title of a page', () => {
  const html = `<html><body><ul><li>政务公开</li><li>运行情况</li></ul><h1>青禾县2015年渔业工作总结</h1><p>2016-01-08 09:30</p>
    <div class="text"><p>青禾县2015年渔业工作总结</p><p>${duties.repeat(3)}</p><p>一、渔业生产</p><p>${duties.repeat(3)}</p></div></body></html>`
  const source = readHtml(html)

  it('is a title also where the paper begins with it again', () =>
    expect(outlineRows(parse(source).tree).filter(({ label }) => label === 'title')).toHaveLength(2))

  it('has under it when the page was put up', () =>
    expect(factsOf(source)).toMatchObject({ title: '青禾县2015年渔业工作总结', published: '2016-01-08' }))
})

describe('what a page shows its readers', () => {
  it('is no data of the paper', () =>
    expectOutline(`
noise | 字号：大 中 小
noise | 访问量：120
meta | 浏览量：　　时间：2016-01-08 09:30
meta | 来源：县渔业局
title | 关于加强渔业安全工作的通知
recipient | 各乡镇人民政府：
| ${duties}
noise | 如果您对本文件有疑问，可以点击“我要问”在线咨询。
`))

  it('is a menu above the path to the paper', () =>
    expect(
      shown('财政预算\n工作总结\n首页 > 政务公开 > 工作总结\n青禾县渔业局2015年工作总结\n一、渔业生产\n渔业生产平稳。'),
    ).toEqual([
      'noise | 财政预算',
      'noise | 工作总结',
      'noise | 首页 > 政务公开 > 工作总结',
      'title | 青禾县渔业局2015年工作总结',
      'heading 1 | 一、渔业生产',
      'body | 渔业生产平稳。',
    ]))
})

describe('an event', () => {
  it('has hosts, who are none of the page’s', () =>
    expectOutline(`
title | 开渔节活动方案
heading 1 | 一、举办单位
| 主办单位：青禾县渔业局
| 承办单位：青禾县文化馆
heading 1 | 二、活动时间
| 2015年9月16日上午。
`))

  it('has a programme, whose name goes on in a second line', () =>
    expectOutline(`
title | 开渔节活动方案
heading 1 | 一、活动时间
| 2015年9月16日上午。
attach | 附件：青禾县2015年开渔节文艺演出
attach | 节目安排
attach | 附件：
title | 青禾县2015年开渔节文艺演出节目安排
`))
})

describe('a report to a committee', () => {
  it('has its occasion on two lines, and who gives it below', () =>
    expectOutline(`
title | 青禾县人民政府关于2015年预算调整方案的报告
title | ——2015年7月30日在青禾县第六届人民代表大会
title | 常务委员会第四次会议上
sign | 青禾县财政局局长\u00a0\u00a0林某某
recipient | 主任、各位副主任、各位委员：
| 现将有关情况报告如下：
`))
})

describe('a sentence', () => {
  it.each([
    '同意青禾县设立渔业园区',
    '持证人可通过网上大厅选择渔船',
    '渔港的选址要尽量避开航道',
    '渔业局核对登记的渔船是否相符',
  ])('is no title of what follows: %s', (sentence) => {
    const [row] = outlineRows(parse(`一、${sentence}。${duties}\n二、其他事项。${duties}`).tree)
    expect([row!.label, row!.title]).toEqual(['item', '-'])
  })

  it('nor is a formula the name of a section', () =>
    expectOutline(`
heading 1 | 一、补助标准
| 渔船按其大小给予补助。
| 补助金额=渔船吨位×每吨标准
| ${duties}
`))
})

describe('a text without a title', () => {
  it('says what it is and whose explanation counts', () =>
    expect(
      factsOf(`为促进渔业发展，制定以下措施。\n一、加强管理\n${duties}\n本措施由青禾县渔业局负责解释。`),
    ).toMatchObject({ kind: '措施', region: '青禾县' }))

  it('does not call itself what it speaks of', () =>
    expect(factsOf(`各乡镇要制定本地渔业方案。\n一、加强管理\n${duties}\n由渔业局负责解释。`)?.kind).toBeUndefined())
})

describe('a list of attachments', () => {
  it('has names that go on in a second line', () =>
    expectOutline(`
title | 青禾县渔业扶持措施
heading 1 | 一、扶持对象
| ${duties}
attach | 附件：1.渔船更新改造补助资金
attach | 申请表
attach | 2.渔港建设补助资金申请表
attach | 3.青禾县2015年渔业保险
attach | 参保名册
attach | 4.申请流程图
`))
})

describe('a page that leaves out the colons of its data', () => {
  const text = `关于加强渔业安全工作的通知\n发布日期2016-01-08\n各乡镇人民政府：\n${duties}`

  it('still says when it was put up', () => expect(factsOf(text)?.published).toBe('2016-01-08'))

  it('or the place of who issues it: its foot names the place', () => {
    const page = `${text}\n一、加强管理\n${duties}\n县渔业局\n2016年1月8日\n主办单位：青禾县渔业局`
    expect(factsOf(page)?.region).toBe('青禾县')
  })

  it('but a time in the text is none of its data', () =>
    expect(outlineRows(parse(`一、时间安排\n实施时间2016年1月至6月`).tree).map(({ label }) => label)).toEqual([
      'heading',
    ]))
})

describe('a letter to a person', () => {
  it('addresses a chairman', () =>
    expectOutline(`
title | 青禾县人民政府关于渔业建议的复函
docnum | 青政函〔2015〕6号
recipient | 林某某副主席：
| 您关于发展渔业的建议收悉，现将有关情况函复如下：
`))
})
