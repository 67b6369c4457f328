import { parse, readString } from '@gangmu/parser'
import { describe, expect, it } from 'vitest'
import { expectOutline } from './labelled.js'

describe('rows of a page whose keys no rule names', () => {
  it('are data beside rows with known keys', () =>
    expectOutline(`
meta      | 标题: 云川市人民政府关于加快渔业发展的意见
meta      | 发布日期: 2025-07-15
meta      | 层级: 市级
meta      | 类别: 规划与计划
meta      | 状   态:
meta      | 备   注:
title     | 云川市人民政府关于加快渔业发展的意见
recipient | 各区人民政府：
          | 为加快渔业发展，现提出以下意见。
heading 1 | 一、总体要求
          | 坚持绿色发展，到2027年产量达到3万吨。`))

  it('are no addressees, counters or titles, and none stand below the first sentence', () =>
    expectOutline(`
title     | 云川市渔业局关于召开渔业会议的通知
meta      | 发布时间：2025-07-15
recipient | 各区渔业局：
          | 为做好渔业工作，决定召开会议。
          | 会议地点：云川渔港
          | 参会人员：各区渔业局负责人`))
})

describe('the line above a table', () => {
  it('is its caption when it is called like one', () =>
    expectOutline(`
heading 1 | 一、渔业
          | 全年渔业稳步发展，总产量增长3%。
table     | 2025年主要水产品产量及增长速度
table     | 品种\t单位\t产量\t比上年增长（%）
table     | 鲤鱼\t吨\t230\t1.1
table     | 草鱼\t吨\t180\t-2.3
heading 1 | 二、加工业
          | 全年加工业稳步发展。`))

  it('is text when it is not, and the title of what is attached below 附件', () => {
    const rows = '品种\t单位\t产量\n鲤鱼\t吨\t230\n草鱼\t吨\t180'
    const labelled = (above: string) =>
      parse(
        `关于报送渔业统计表的通知\n各区：\n现印发给你们，请认真执行。\n一、报送时间\n每月报送一次。\n${above}\n${rows}`,
      ).tree
    const captions = (above: string) => JSON.stringify(labelled(above)).includes('"caption"')
    expect(captions('各地要准确掌握渔业生产情况')).toBe(true)
    expect(captions('各地渔业生产情况如下：')).toBe(false)
    expect(captions('附件\n渔业生产情况统计表')).toBe(false)
  })

  it('keeps the rows of a table of a page together with it', () => {
    const page =
      '<p>一、渔业</p><p>全年渔业稳步发展，总产量增长3%。</p><p>2025年主要水产品产量</p><table><tr><td>品种</td><td>产量</td></tr><tr><td>鲤鱼</td><td>230</td></tr></table>'
    const tables: Array<{ caption?: string; children: unknown[] }> = []
    const walk = (node: { type: string; children?: unknown[]; caption?: string }) => {
      if (node.type === 'table')
        tables.push({ ...(node.caption && { caption: node.caption }), children: node.children! })
      for (const child of node.children ?? []) walk(child as typeof node)
    }
    walk(parse(readString(page, { format: 'html' })).tree as never)
    expect(tables).toHaveLength(1)
    expect(tables[0]!.caption).toBe('2025年主要水产品产量')
    expect(tables[0]!.children).toHaveLength(3)
  })
})

describe('what stands around the text', () => {
  it('a long note with its number is a note', () =>
    expectOutline(`
title     | 云川县2025年渔业统计公报
heading 1 | 一、渔业
          | 全年渔业总产值[1]稳步增长，比上年增长5%[2]。
note      | [1]渔业总产值按当年价格计算。
note      | [2]2025 年数据为初步统计数，${'包括淡水养殖、海水养殖、捕捞和加工等方面的数据，'.repeat(12)}以年报为准。`))

  it('总　则 above articles names them', () =>
    expectOutline(`
title     | 云川市渔业条例（草案）
heading 1 | 总　则
item 2    | 第一条 为了发展渔业，保护渔业资源，制定本条例。
item 2    | 第二条 本市行政区域内的渔业生产活动，适用本条例。
heading 1 | 附　则
item 2    | 第三条 本条例自2026年1月1日起施行。`))

  it('a name on two lines above its date signs', () => {
    const text = `
title     | 关于做好春季休渔工作的通知
recipient | 各市渔业局：
          | 为做好休渔工作，现将有关事项通知如下。
heading 1 | 一、工作安排
          | 三月一日起休渔，各市要加强巡查。
attach    | 附件：休渔船只名单
sign      | 云川省渔业局春季休渔和渔船安全检查的
sign      | 联合工作领导小组
date      | 2021年3月9日
attach    | 附件
title     | 休渔船只名单
          | 云渔一号停靠在青禾渔港，休渔至六月三十日。`
    expectOutline(text)
    const plain = text.replace(/^.*\| /gm, '').trim()
    expect(parse(plain).tree.children.find((node) => node.type === 'document')?.data.facts?.issuers).toEqual([
      '云川省渔业局春季休渔和渔船安全检查的联合工作领导小组',
    ])
  })

  it('names of other sites below the links to the next page are no front of another paper', () =>
    expectOutline(`
title     | 云川县2015年渔业统计公报
meta      | 发布日期：2017-05-15 10:49
heading 1 | 一、渔业
          | 全年渔业稳步发展，产量达到3万吨。
attach    | 附件：
noise     | 关联稿件：
noise     | 上一篇：云川县2014年渔业统计公报
noise     | 下一篇：云川县2013年渔业统计公报
noise     | 云川省人民政府
noise     | 青禾县人民政府
noise     | 网站地图`))
})
