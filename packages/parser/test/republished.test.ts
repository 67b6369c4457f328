import { describe, expect, it } from 'vitest'
import { outlineRows } from '../src/outline.js'
import { parse } from '../src/parse.js'
import { expectOutline } from './labelled.js'

const factsOf = (text: string) => parse(text).tree.children.find((node) => node.type === 'document')?.data.facts

describe('a paper that a law site or a library has put up again', () => {
  const law = `
noise     | 您的位置: 首页 » 法规汇编 » 地方法规 »
title     | 云川省渔船条例
meta      | 时间:2024-07-22 18:31:41 来源: 法律资料网 作者:法律资料网 阅读:9379
noise     | 下载地址: 点击此处下载
title     | 云川省渔船条例
meta      | 云川省人大常委会
title     | 云川省渔船条例
note      | （2009年7月22日云川省第十一届人民代表大会常务委员会第十次会议通过）
title     | 云川省第十一届人民代表大会常务委员会公告
docnum    | 第28号
          | 《云川省渔船条例》已由云川省第十一届人民代表大会常务委员会第十次会议于2009年7月22日通过，现予公布，自2009年11月1日起施行。
sign      | 云川省人民代表大会常务委员会
date      | 2009年7月22日
note      | （2009年7月22日云川省第十一届人民代表大会常务委员会第十次会议通过
note      | 2009年7月23日云川省人民代表大会常务委员会批准）
heading 1 | 【章名】 第一章 总则
item 2    | 第一条 为了加强渔船管理，制定本条例。
item 2    | 第二条 本省行政区域内的渔船适用本条例。`

  it('has a short title that stands there three times, and notes below the order that gives it out', () =>
    expectOutline(law))

  it('was not published when it was put up there', () => {
    const text = law.replace(/^[^|\n]*\| ?/gm, '')
    expect(factsOf(text)).toMatchObject({ title: '云川省渔船条例', kind: '条例', effective: '2009-11-01' })
    expect(factsOf(text)?.published).toBeUndefined()
    expect(factsOf(text.replaceAll('法律资料网', '市司法局'))?.published).toBe('2024-07-22')
    expect(factsOf(text.replace('来源: 法律资料网 作者:法律资料网', '作者:法律资料网'))?.published).toBeUndefined()
  })

  it('names its issuer between the title and the number', () =>
    expectOutline(`
title     | 青禾县渔业档案实施办法
meta      | 时间:2024-05-19 08:55:21 浏览:9780
title     | 青禾县渔业档案实施办法
meta      | 青禾县人民政府
docnum    | 青禾县人民政府令第103号
          | 《青禾县渔业档案实施办法》已经县人民政府讨论通过，现予公布，自2008年1月1日起施行。`))

  it('is preceded by labels and the beginning of its own text', () =>
    expectOutline(`
title     | 中共临江市委、临江市人民政府关于推进渔业改革的意见
meta      | 2024-11-21 17:20
noise     | 193人看过
noise     | 渔业
noise     | 公共卫生
noise     | 中共临江市委、临江市人民政府关于推进渔业改革的意见（2009年9月16日临发〔2009〕11号）为进一步完善渔业体制，逐步提高全
title     | 中共临江市委、临江市人民政府关于推进渔业改革的意见
docnum    | （2009年9月16日 临发〔2009〕11号）
          | 为进一步完善渔业体制，提高渔民收入，现提出以下意见。
heading 1 | 一、改革目标
          | 建成现代渔业体制。`))

  it('has its date beside its number', () =>
    expect(
      factsOf(
        '临江市人民政府关于推进渔业改革的意见\n（2009年9月16日 临政发〔2009〕11号）\n为推进改革，提出以下意见。\n一、目标\n建成体制。',
      ),
    ).toMatchObject({ docNumber: '临政发〔2009〕11号', written: '2009-09-16' }))

  it('is one of several that a library gives', () =>
    expectOutline(`
title     | 云川省人民政府办公厅文件
meta      | 时间:2019-05-14 10:45:55
noise     | 简介：小编为你整理了多篇相关的《云川省人民政府办公厅文件》，但愿对你有帮助。
noise     | 第一篇：云川省人民政府办公厅文件
meta      | 云川省人民政府办公厅文件
docnum    | 云政办发〔2009〕24号
title     | 云川省人民政府办公厅关于加强渔船检查
title     | 工作的通知
recipient | 各市、县人民政府：
          | 为保障渔船安全，现就有关问题通知如下。
item 1    | 一、全面检查渔船。各地要于年底前完成检查。
item 1    | 二、加强渔港值守。各渔港要安排专人值守。`))

  it('has a number before its title', () => {
    const text =
      '云政发〔2014〕20号《云川省人民政府关于深化渔业改革的意见》\n浏览量:  时间:2016-01-17 23:45:19\n云川省人民政府关于深化渔业改革的意见\n云政发〔2014〕20号\n各市人民政府：\n为深化改革，提出以下意见。\n一、总体要求\n坚持改革。'
    expect(factsOf(text)?.title).toBe('云川省人民政府关于深化渔业改革的意见')
  })
})

describe('what stands around a title', () => {
  it('is a date and place on two lines, with who reported under them', () => {
    const report = `
noise     | 首页/ 信息公开 / 工作报告 / 正文
title     | 2010年政府工作报告（全文）
title     | 2010年2月24日在西山区第七届
title     | 人民代表大会第四次会议上
sign      | 西山区区长 林某某
recipient | 各位代表：
          | 现在，我代表区人民政府向大会作工作报告，请予审议。
heading 1 | 一、过去一年工作回顾
          | 过去一年，全区上下团结奋斗。`
    expectOutline(report)
    expect(factsOf(report.replace(/^[^|\n]*\| ?/gm, ''))).toMatchObject({
      title: '2010年政府工作报告',
      written: '2010-02-24',
      region: '西山区',
    })
  })

  it('may be spread', () =>
    expectOutline(`
recipient | 各乡镇人民政府：
          | 现将《青禾县人民政府工作规则》印发给你们，请认真贯彻执行。
sign      | 青禾县人民政府
date      | 2004年6月26日
title     | 青 禾 县 人 民 政 府 工 作 规 则
note      | （二○○四年六月十六日青禾县人民政府
note      | 第54次常务会议通过）
heading 1 | 第一章 总则
item 2    | 第一条 为规范工作，制定本规则。`))

  it('are rows of data and the controls of the page', () =>
    expectOutline(`
title     | 沿河公路封闭通告
meta      | 索引号 0160921141/2017-00443 发布机构 青禾县人民政府 发布日期 2017-03-20 21:04
meta      | 名称 沿河公路封闭通告
          | 沿河公路落石严重，存在较大安全隐患，现决定封闭施工，敬请谅解。
sign      | 青禾县人民政府
date      | 2017年3月16日
noise     | 打印[打印] 收藏[收藏] 关闭[关闭]`))

  it('is a date that has lost its letters, below the sentence that hands the paper on', () =>
    expectOutline(`
title     | 关于印发《青禾县渔业局2024年工作要点》的通知
recipient | 各乡镇渔业站：
          | 现将《青禾县渔业局2024年工作要点》印发给你们，请认真贯彻落实。
date      | 2024327
note      | （此件主动公开）
title     | 青禾县渔业局2024年工作要点
heading 1 | 一、加强渔船管理
          | 开展渔船检查。`))

  it('is the registration of a rule', () => {
    const text =
      'YCCR-2023-01005\n云政办发〔2023〕9号\n云川省人民政府办公厅关于加强渔船检查的通知\n各市人民政府：\n为保障安全，通知如下。\n一、检查范围\n全部渔船。'
    expectOutline(
      text
        .split('\n')
        .map((line, i) => `${['docnum', 'docnum', 'title', 'recipient', '', 'heading 1', ''][i]} | ${line}`)
        .join('\n'),
    )
    expect(factsOf(text)?.docNumber).toBe('云政办发〔2023〕9号')
  })
})

it('takes chapters without text for contents that have lost their name', () => {
  const chapters = ['第一章 总则', '第二章 渔船', '第三章 渔港', '第四章 附则']
  const text = [
    '云川省渔船条例',
    ...chapters,
    '第一章 总则',
    '第一条 为了加强渔船管理，制定本条例。',
    '第二章 渔船',
    '第二条 渔船应当登记。',
  ]
  const labels = ['title', 'toc', 'toc', 'toc', 'toc', 'heading 1', 'item 2', 'heading 1', 'item 2']
  expectOutline(text.map((line, i) => `${labels[i]} | ${line}`).join('\n'))
  // Nothing but chapters: they are what the text has.
  expectOutline(['云川省渔船条例', ...chapters].map((line, i) => `${i ? 'heading 1' : 'title'} | ${line}`).join('\n'))
})

it('speaks of chapters', () =>
  expectOutline(`
title     | 关于《青禾县渔业规划》的说明
heading 1 | 一、基本框架
          | 规划共分九章，从章节布局来看：
          | 第一章是发展基础，主要阐述成就。
          | 第四章到第九章主要阐述重点任务，作出部署。
heading 1 | 二、需要说明的问题
          | 规划期为五年。`))

it('speaks for a township', () =>
  expect(
    factsOf('关于河湾渡口封闭施工的通告\n为保障安全，渡口封闭施工，特此通告。\n西山区河湾镇人民政府\n2021年11月19日')
      ?.region,
  ).toBe('河湾镇'))

describe('what is no title', () => {
  it('is what is done to another statute, or a sentence that counts', () =>
    expectOutline(`
title     | 青禾县人民政府关于修改《青禾县渔港管理办法》的决定
          | 县人民政府决定作如下修改：
item 1    | 一、将第六条改为第七条：“渔港由县渔业局管理。”
item 1    | 二、增加一条，作为第九条：“渔港应当配备消防设备。”
item 1    | 三、设立河湾社区居委会，共1888户，6133人。社区管辖范围为原河湾村。`))

  it('has none in the rows', () => {
    const rows = outlineRows(
      parse(
        '决定如下：\n一、将第六条改为第七条：“渔港由县渔业局管理。”\n二、增加一条，作为第九条：“渔港应当配备消防设备。”\n三、撤销河湾村，设立河湾社区，共1888户。社区管辖范围为原河湾村。',
      ).tree,
    )
    expect(rows.map(({ title }) => title)).toEqual(['-', '-', '-'])
  })

  it('is whom a letter addresses', () =>
    expectOutline(`
title     | 关于加快河湾涵洞建设的函
recipient | 西山区政府：
          | 根据渔港用地计划，请你区政府尽快落实涵洞建设方案。`))
})

describe('contents that have lost their name', () => {
  const preface = `
title     | 青禾县渔船事故应急预案`
  const text = `
heading 1 | 1总则
heading 2 | 1.1编制目的
          | 为做好渔船事故的应急工作，制定本预案。
heading 2 | 1.2编制依据
          | 依据有关法律、法规编制。
heading 1 | 2 组织体系
heading 2 | 2.1 指挥机构
          | 县人民政府设立指挥部。`

  it.each(['1 总则', '总则'])('are headings without text, up to where %s comes again', (first) =>
    expectOutline(`${preface}
toc       | ${first}
toc       | 1.1 编制目的
toc       | 1.2 编制依据
toc       | 2 组织体系
toc       | 2.1 指挥机构${text}`),
  )

  it('are not headings that each have text', () => expectOutline(preface + text))

  it('are no part of the title that they are glued to', () =>
    expect(
      factsOf(
        '青禾县渔船事故应急预案目录\n1 总则\n1.1 目的\n1.2 依据\n2 附则\n1 总则\n1.1 目的\n为做好工作。\n1.2 依据\n依据法律。',
      )?.title,
    ).toBe('青禾县渔船事故应急预案'))
})

describe('other lines around a paper', () => {
  it('are a number that has lost its digits and a signature without a date', () =>
    expectOutline(`
title     | 青禾县人民政府办公室关于印发青禾县渔船检查方案的通知
docnum    | 青政办发〔201746
recipient | 各乡镇人民政府：
          | 现将《青禾县渔船检查方案》印发给你们，请认真贯彻执行。
sign      | 青禾县人民政府办公室
note      | （此件公开发布）
title     | 青禾县渔船检查方案
heading 1 | 一、检查范围
          | 全县登记在册的渔船。`))

  it('are bulleted data with their keys', () =>
    expectOutline(`
meta      | - 索 引 号：QH04100-1100-2016-00100
meta      | - 备注/文号：青政办〔2016〕82号
meta      | - 公文生成日期：2016-06-23
recipient | 各乡（镇）人民政府：
          | 现将《青禾县渔船检查方案》印发给你们，请认真贯彻执行。`))

  it('are a title cut off by the page, who signs on two lines, and who reported', () => {
    expectOutline(`
noise     | 《云川省进一步支持渔业发展实施
title     | 云川省人民政府办公厅关于印发云川省
title     | 进一步支持渔业发展实施方案的通知
docnum    | 云政办〔2023〕5号
recipient | 各市人民政府：
          | 现将方案印发给你们，请认真执行。`)
    expectOutline(`
          | 按照时间安排，各巡察组将于2021年5月21日撤离，群众信访请通过正常渠道反映。
          | 特此公告。
sign      | 中共青禾县委巡察工作
sign      | 领导小组办公室
date      | 2021年5月21日`)
    expectOutline(`
title     | 云川省人大常委会执法检查组关于检查《云川省渔业条例》实施情况的报告
title     | 云川省人大常委会执法检查组
title     | 关于检查《云川省渔业条例》
title     | 实施情况的报告
title     | ——2019年7月29日在省人大常委会第十一次会议上
sign      | 省人大常委会副主任、执法检查组组长 林某某
recipient | 主任、各位副主任、秘书长、各位委员：
          | 现将执法检查情况报告如下。
heading 1 | 一、执法检查开展情况
          | 省人大常委会高度重视。`)
  })

  it('are who put it up and when, between the page’s title and the paper’s', () => {
    const page = `
title     | 【政策解读】关于《青禾县渔业规划》的政策解读
meta      | 青禾县人民政府 2024年01月08日
title     | 《青禾县渔业规划》政策解读
          | 按照县政府要求，现解读如下：
heading 1 | 一、起草背景
          | 渔业发展较快。`
    expectOutline(page)
    const facts = factsOf(page.replace(/^[^|\n]*\| ?/gm, ''))
    expect([facts?.published, facts?.written]).toEqual(['2024-01-08', undefined])
  })
})

describe('what libraries and portals say around a paper', () => {
  it('is noise, above and below it', () =>
    expectOutline(`
noise     | 合集下载
noise     | - 1、下载文档前请自行甄别文档内容的完整性，平台不提供附加服务。
noise     | 文章属性
meta      | •【制定机关】青禾县人民政府
meta      | •【效力等级】规范性文件
noise     | 正文
title     | 青禾县人民政府关于命名渔业强镇的通知
docnum    | （青政发〔2010〕55号）
recipient | 各乡镇人民政府：
          | 经考核验收，县政府决定命名河湾镇为渔业强镇。
date      | 二○一○年十一月十二日。
noise     | 感谢您访问：范文网！本文永久链接：example。`))

  it('leaves an order without a number its title', () =>
    expect(
      factsOf('青禾县人民政府森林防火禁火令\n近期天气干燥，县政府决定禁止一切野外用火。违令者依法追究责任。'),
    ).toMatchObject({
      title: '青禾县人民政府森林防火禁火令',
      issuers: ['青禾县人民政府'],
    }))

  it('does not make a paper forward itself', () => {
    const facts = factsOf(`青禾县人民政府关于命名渔业强镇的通知
- 1、下载文档前请看清内容。
- 2、如有问题请联系客服反馈，我们会尽快落实处理。
青禾县人民政府关于命名渔业强镇的
通知
青禾县人民政府关于命名渔业强镇的通知
（青政发〔2010〕55号）
各乡镇人民政府：
经考核验收，县政府决定命名河湾镇为渔业强镇。
二○一○年十一月十二日。`)
    expect(facts?.title).toBe('青禾县人民政府关于命名渔业强镇的通知')
    expect(facts?.forwards).toBeUndefined()
  })

  it('may end a title with a bar', () =>
    expect(
      factsOf(
        '青禾县渔业局关于印发2017年渔业工作要点的通知 |\n各乡镇：\n现予印发，请贯彻执行。\n青禾县渔业局\n2017年2月22日\n2017年渔业工作要点\n一、渔船\n检查渔船。',
      )?.title,
    ).toBe('青禾县渔业局关于印发2017年渔业工作要点的通知'))

  it('is who issued a paper between the same title twice', () =>
    expectOutline(`
title     | 云川省人大常委会关于修改部分地方性法规的决定
meta      | 云川省人大常委会
title     | 云川省人大常委会关于修改部分地方性法规的决定
          | 云川省第十一届人大常委会决定，修改下列地方性法规：
heading 1 | 一、对下列法规进行修改
item 2    | 1.在《云川省渔业条例》第七条中增加一项，即：“负责渔港安全工作；”
          | 第九条修改为：“渔港由县渔业局管理，乡镇人民政府协助。”
item 2    | 2.将《云川省渔港条例》第七条修改为：“渔港应当配备消防设备。”`))
})

it('names what is forbidden above a list, with a date that was left open', () =>
  expectOutline(`
title     | 森林防火禁火令
          | 为保护森林，特发布本令。
item 1    | 一、禁火时间：3月20日至4月18日。
heading 1 | 二、禁止行为：
item 2    | 1、未经许可携带火种进入林区；
item 2    | 2、吸烟及点火取暖。
date      | 二〇一五年**月**日`))

it('knows what a page offers its readers, in a list and under the title', () =>
  expectOutline(`
noise     | • 无障碍
noise     | • 长辈版
title     | 青禾县人民政府关于加强水库管理的通知
noise     | 朗读
recipient | 各乡镇人民政府：
heading 1 | 一、总体要求
          | 确保水库安全。`))
