import { describe, expect, it } from 'vitest'
import { outlineRows } from '../src/outline.js'
import { parse } from '../src/parse.js'
import { readString } from '../src/source/read.js'
import { expectOutline, shown } from './labelled.js'

const factsOf = (text: string) => parse(text).tree.children.find((node) => node.type === 'document')?.data.facts

describe('data of a page, key and value on lines of their own', () => {
  const page = `
索引号
000123/2023-70
主题分类
渔业
发布机构
青禾县渔业局
文号
青渔发〔2023〕9号
成文日期
2023-08-30
发布日期
2023-09-03
关于开展渔船检查的通知
各乡镇人民政府：
为保障渔船安全，现将有关事项通知如下。
一、检查范围
全县登记在册的渔船。`

  it('are data, with or without bullets and colons', () => {
    const label = (line: string) => (/^(?:[索主发文成000渔青2]|\d)/.test(line) ? 'meta' : '')
    const rows = (lines: string[]) => lines.map((line) => `${label(line).padEnd(10)}| ${line}`).join('\n')
    const data = page.trim().split('\n').slice(0, 12)
    const rest = `
title     | 关于开展渔船检查的通知
recipient | 各乡镇人民政府：
          | 为保障渔船安全，现将有关事项通知如下。
heading 1 | 一、检查范围
          | 全县登记在册的渔船。`
    expectOutline(`\n${rows(data)}${rest}`)
    const bulleted = data.map((line, i) => (i % 2 === 0 ? `meta      | • ${line}：` : `meta      | ${line}`)).join('\n')
    expectOutline(`\n${bulleted}${rest}`)
  })

  it('a division of tasks that is sent out has a title', () =>
    expectOutline(`
title     | 青禾市人民政府关于印发2007年主要任务责任分解的通知
recipient | 各县人民政府：
          | 现予印发，请认真落实。
date      | 二○○七年六月四日
title     | 2007年市政府工作主要任务责任分解
heading 1 | 一、主要目标
          | 地区生产总值增长12%。`))

  it('a purpose that ends in a colon addresses nobody', () =>
    expectOutline(`
title     | 青禾镇平安走访实施方案
          | 为增强群众安全感，把平安建设宣传到单位、企业、学校，特制定本实施方案：
heading 1 | 一、指导思想
          | 坚持以人民为中心。`))

  it('are facts; the issuer gives the place', () =>
    expect(factsOf(page)).toMatchObject({
      title: '关于开展渔船检查的通知',
      docNumber: '青渔发〔2023〕9号',
      issuers: ['青禾县渔业局'],
      region: '青禾县',
      written: '2023-08-30',
      published: '2023-09-03',
    }))

  it('may have lost their keys', () =>
    expectOutline(`
noise     | 首页 > 政务公开 > 政策
meta      | • 000123/2024-37
meta      | • 2024-01-10 15:30:00
meta      | • 青禾县人民政府办公室关于做好冬春灌溉工作的通知
meta      | • 青政办规〔2024〕1号
meta      | • 现行有效
title     | 青禾县人民政府办公室关于做好冬春灌溉工作的通知
recipient | 各乡镇人民政府：
          | 为做好冬春灌溉工作，现将有关事项通知如下。`))

  it('may stick to each other', () =>
    expect(
      factsOf(`
索 引 号：413/2017-43发布日期：2017-11-20公开范围：长期公开
公开方式：主动公开发布机构：青禾县法制办公室所属主题：
关于禁止在水库炸鱼的通告
为保护渔业资源，现通告如下：
一、禁止炸鱼。`),
    ).toMatchObject({ published: '2017-11-20', issuers: ['青禾县法制办公室'] }))
})

describe('a title that stands there twice', () => {
  const page = `
您的位置: 首页 » 法规 »
海塘预报管理规定
时间:2014-07-09 20:26 来源: 法规网 阅读:81
下载地址: 点击此处下载
云川省海塘局

海塘预报管理规定
1999年7月13日,云川省海塘局

第一章 总则
第一条 为加强海塘预报，制定本规定。
第二条 海塘预报由省海塘局统一发布。`

  it('is read once; the issuer between is none of it', () => {
    expectOutline(`
noise     | 您的位置: 首页 » 法规 »
title     | 海塘预报管理规定
meta      | 时间:2014-07-09 20:26 来源: 法规网 阅读:81
noise     | 下载地址: 点击此处下载
meta      | 云川省海塘局

title     | 海塘预报管理规定
sign      | 1999年7月13日,云川省海塘局
heading 1 | 第一章 总则
item 2    | 第一条 为加强海塘预报，制定本规定。
item 2    | 第二条 海塘预报由省海塘局统一发布。`)
    expect(factsOf(page)).toMatchObject({
      title: '海塘预报管理规定',
      issuers: ['云川省海塘局'],
      written: '1999-07-13',
      region: '云川省',
    })
  })

  it('loses the label and the number that a page puts before it', () => {
    expect(
      factsOf('【通告】青禾县人民政府禁渔通告\n为保护渔业，现就禁渔事项通告如下：\n一、禁渔期三个月。'),
    ).toMatchObject({
      title: '青禾县人民政府禁渔通告',
      issuers: ['青禾县人民政府'],
      region: '青禾县',
    })
    expect(
      factsOf('临政发〔2010〕22号 临江市人民政府关于表彰先进单位的决定\n各县人民政府：\n为表彰先进，作如下决定。'),
    ).toMatchObject({ title: '临江市人民政府关于表彰先进单位的决定', docNumber: '临政发〔2010〕22号' })
  })

  it('has no name of a column of the site above it', () =>
    expect(
      factsOf('政策文件\n信息公开指南\n法定主动公开内容\n关于加强燃气安全的通知\n各区人民政府：\n现通知如下。'),
    ).toMatchObject({ title: '关于加强燃气安全的通知' }))
})

describe('who signs and when', () => {
  it('stands on one line', () => {
    const text = `
临江市人民政府关于加强渡口管理的通知
临政发〔94〕31号
各县、区人民政府：
为加强渡口管理，现通知如下：
一、各县、区要明确责任。
　　　　　　　　　　临江市人民政府　　一九九四年六月三日`
    expect(factsOf(text)).toMatchObject({
      docNumber: '临政发〔94〕31号',
      issuers: ['临江市人民政府'],
      written: '1994-06-03',
    })
  })

  it('has lost its 年月日', () => {
    const lines = ['关于禁渔的通告', '为保护渔业，现通告如下：', '一、禁渔期三个月。', '青禾县人民政府', '20171116']
    expect(factsOf(lines.join('\n'))).toMatchObject({ issuers: ['青禾县人民政府'], written: '2017-11-16' })
  })

  it('is a person after a colon', () =>
    expectOutline(`
docnum    | 云川省人民政府令第123号
          | 《云川省渔港规定》已经省政府常务会议通过，现予发布。
sign      | 省长：王某
date      | 二○○八年十二月一日
title     | 云川省渔港规定
item 1    | 第一条 为了加强渔港管理，制定本规定。
item 1    | 第二条 本规定自2009年1月1日起施行。`))

  it('stands under the title of a bulletin and of minutes', () => {
    expectOutline(`
title     | 青禾县2022年统计公报
sign      | 青禾县统计局 国家统计局青禾调查队
date      | （2023年3月20日）
          | 2022年，全县经济运行平稳，各项事业有新的进步。
heading 1 | 一、综合
          | 全年实现地区生产总值120.5亿元，比上年增长5.1%。`)
    expect(
      factsOf('县长办公会议纪要\n第12期\n青禾县人民政府办公室　　2023年4月7日\n县长主持召开办公会议。现纪要如下：'),
    ).toMatchObject({ issuers: ['青禾县人民政府办公室'], written: '2023-04-07', region: '青禾县' })
  })
})

describe('old papers', () => {
  it('number with the year in two digits, or in front', () =>
    expectOutline(`
title     | 国家渔业部关于整顿渔具生产的通知
date      | （1987年4月2日）
docnum    | （87）渔政字第12号
recipient | 各省、自治区、直辖市渔业厅（局）：
          | 近年来，渔具生产混乱。现就整顿工作通知如下：
item 1    | 一、要坚持统一领导。
item 1    | 二、要加强检查。`))

  it('close with a formula, which belongs to no section', () =>
    expectOutline(`
title     | 云川省人民政府关于青禾县城总体规划的批复
docnum    | 云政函〔2015〕66号
recipient | 青禾县人民政府：
          | 你县《关于报请审批县城总体规划的请示》收悉。现批复如下：
item 1    | 一、原则同意修订后的《青禾县城总体规划》。
item 1    | 二、规划期内要严格控制人口规模。
          | 此复
sign      | 云川省人民政府
date      | 2015年8月3日`))
})

describe('the foot of a page', () => {
  it('names files and editors', () =>
    expectOutline(`
title     | 青禾县禁渔通告
          | 为保护渔业，现就禁渔事项通告如下：
item 1    | 一、禁渔期为每年五月至七月，全县水域禁止捕捞。
item 1    | 二、违反本通告的，依法查处。
sign      | 青禾县人民政府
date      | 2023年4月7日
noise     | 附件下载：
noise     | 1. 禁渔范围图.jpg
noise     | 2. 禁渔通告.doc
noise     | 初   审：王某
noise     | 总编辑：李某`))
})

describe('the front of a paper', () => {
  it('stands below what the site says of itself', () =>
    expectOutline(`
          | 传承渔业文化;建设美丽青禾。青禾依然美丽!
title     | 青禾县渔业局机关公文处理办法
meta      | 来源:县渔业局
meta      | 更新日期:2024-01-12
item 1    | 第一条 为规范公文处理，制定本办法。
item 1    | 第二条 本办法适用于县渔业局机关。`))

  it('has data in a list of dashes, and addressees without a colon', () =>
    expectOutline(`
meta      | - 索引号:qh/2021-16
meta      | - 名 称:青禾县渔业局关于印发《青禾县渔港管理办法》的通知
meta      | - 公文种类 :其他
title     | 青禾县渔业局关于印发《青禾县渔港管理办法》的通知
recipient | 县直各部门、沿海各乡镇、渔业企业
          | 现将《青禾县渔港管理办法》印发给你们，请认真贯彻执行。`))

  it('has an occasion over two lines', () => {
    const lines = [
      '青禾县人民政府',
      '2024年政府工作报告',
      '——2024年1月23日在青禾县第二十届',
      '人民代表大会第八次会议上',
    ]
    const text = [
      ...lines,
      '青禾县人民政府县长 林某某',
      '各位代表：',
      '现在，我代表县人民政府作工作报告，请予审议。',
    ].join('\n')
    expect(factsOf(text)).toMatchObject({
      title: '青禾县人民政府2024年政府工作报告',
      written: '2024-01-23',
      kind: '报告',
    })
  })
})

describe('a 题注', () => {
  it('tells who gave a statute out, with which order, and from when it is in force', () => {
    expect(
      factsOf('渔业安置规定\n（1993年4月20日中华人民共和国国务院令第111号发布）\n第一条 为了安置渔民，制定本规定。'),
    ).toMatchObject({
      title: '渔业安置规定',
      docNumber: '中华人民共和国国务院令第111号',
      issuers: ['国务院'],
      written: '1993-04-20',
      region: '全国',
    })
    const lines = ['渔业统计申报办法', '1995年8月30日 国务院批准', '1995年9月14日 国家渔业局发布', '1996年1月1日 施行']
    expect(factsOf(`${lines.join('\n')}\n第一条 为完善渔业统计，制定本办法。`)).toMatchObject({
      title: '渔业统计申报办法',
      issuers: ['国家渔业局'],
      effective: '1996-01-01',
    })
  })

  it('is no part of a title that ends in a rare kind', () =>
    expectOutline(`
title     | 关于审理渔业纠纷案件若干问题的解释
note      | 2005年7月31日 最高人民法院审判委员会第1359次会议通过
note      | 2005年8月1日 最高人民法院公告公布
item 1    | 第一条 渔业纠纷由渔港所在地人民法院管辖。
item 1    | 第二条 本解释自公布之日起施行。`))
})

describe('an article', () => {
  const titlesOf = (text: string) =>
    outlineRows(parse(`渔业管理条例\n${text}`).tree)
      .filter(({ label }) => label === 'item' || label === 'heading')
      .map(({ title }) => title)

  it.each([
    '水资源属于国家所有。农村集体的水塘归集体使用。',
    '企业是创新的主体。政府应当支持企业研发。',
    '许可证每年验审一次。逾期未验的，自行失效。',
    '禁止围湖造地。已经围垦的，应当退地还湖。',
    '鼓励住宅加装电梯。具体办法由市人民政府制定。',
    '本市建立保护联动机制。有关部门应当协作。',
    '养犬实行登记制度。登记有效期为一年。',
    '监督内容主要包括：',
    '有下列情形之一的，不适用承诺制度：',
  ])('has no title in its first sentence: %s', (text) => {
    expect(titlesOf(`第一条 为加强管理，制定本条例。\n第二条 ${text}`)).toEqual(['-', '-'])
  })

  it.each([
    ['适用范围。本条例适用于本市。', '适用范围'],
    ['建立清洁生产审核制度。有关单位应当开展审核。', '建立清洁生产审核制度'],
    ['申请应提供以下材料：', '申请应提供以下材料'],
  ])('has one in a noun or an action: %s', (text, title) => {
    expect(titlesOf(`第一条 为加强管理，制定本条例。\n第二条 ${text}`)).toEqual(['-', title])
  })
})

describe('unnumbered headings that end in 。', () => {
  const long = '县委、县政府高度重视，先后三次召开专题会议研究部署，成立了工作专班，落实了包乡包村责任制。'
  it('are headings where there are three', () =>
    expectOutline(`
title     | 青禾县春耕生产工作总结
          | 今年以来，我县春耕生产进展顺利，现将有关情况总结如下。
heading 1 | 组织领导有力。
          | ${long}
heading 1 | 物资准备充足。
          | ${long}
heading 1 | 技术服务到位。
          | ${long}`))

  it('hang under the numbered headings, of whatever depth', () =>
    expectOutline(`
title     | 2026年青禾县政府工作报告
heading 1 | 一、过去五年工作
heading 2 | 渔业结构持续优化。
          | ${long}
heading 2 | 渔港建设全面推进。
          | ${long}
heading 1 | 二、今年重点工作
heading 2 | （一）发展渔业
          | ${long}
heading 3 | 扩大有效投资。
          | ${long}
heading 2 | （二）建设渔港
          | ${long}
heading 3 | 培育新兴渔业。
          | ${long}
heading 1 | 三、加强自身建设
          | ${long}`))

  it('are sentences within articles', () => {
    const articles = ['一', '二', '三'].map((n) => `第${n}条　渔业分类管理。\n国家鼓励渔业创新。\n${long}`).join('\n')
    const rows = outlineRows(parse(`渔业条例\n${articles}`).tree)
    expect(rows.filter(({ label, marker }) => label === 'heading' && marker === '-')).toEqual([])
  })

  it('are sentences where there is one', () =>
    expectOutline(`
title     | 青禾县春耕生产工作总结
          | 今年以来，我县春耕生产进展顺利，现将有关情况总结如下。
          | 组织领导有力。
          | ${long}`))
})

describe('announcements of bureaus', () => {
  it('have the kind and a number of the year above the title', () => {
    const text = [
      '云川省渔药管理局',
      '公　告',
      '2021年第15号',
      '关于注销渔药证书的公告',
      '按照规定，现注销下列证书。',
      '特此公告。',
    ]
    expect(factsOf(text.join('\n'))).toMatchObject({
      title: '关于注销渔药证书的公告',
      docNumber: '2021年第15号',
      issuers: ['云川省渔药管理局'],
      region: '云川省',
    })
  })

  it('may have the page’s stamp behind the title', () =>
    expect(
      factsOf(
        '临江市人民政府关于公布历史建筑的通知 2018-05-14 来源：市政府办 点击数：1023\n各县人民政府：\n现予公布。',
      ),
    ).toMatchObject({ title: '临江市人民政府关于公布历史建筑的通知', kind: '通知' }))
})

describe('the place of a title', () => {
  it.each([
    ['青禾县国民经济和社会发展第十二个五年规划纲要', '青禾县'],
    ['临江市城市更新条例', '临江市'],
    ['城市道路管理条例', undefined],
    ['云溪景区管理办法', undefined],
    ['推进县域经济发展的措施', undefined],
    ['关于支持县城建设的措施', undefined],
  ])('%s: %s', (title, region) => expect(factsOf(`${title}\n第一条 为加强管理，制定本规定。`)?.region).toBe(region))
})

describe('lines broken at a margin', () => {
  it('make no heading of a sentence that goes on in the next line', () =>
    expectOutline(`
title     | 青禾县人民政府关于加强渔业安全生产的通知
docnum    | 青政发〔1996〕14号
recipient | 各乡镇人民政府，县政府各部门：
          |     近年来，我县渔业生产稳步发展，渔民收入逐年提高，但
          | 渔业安全生产形势严峻，去年以来先后发生事故三起。为切实
          | 加强渔业安全生产，现就有关问题通知如下：
item 1    |     一、各乡镇要切实加强对渔业安全生产工作的领导，把渔
          | 业安全摆上重要议事日程，落实责任制，明确分管领导，做到
          | 层层有人抓、事事有人管。
item 1    |     二、县渔业主管部门要会同公安、工商等部门对全县渔船
          | 进行一次全面检查，对不符合安全要求的渔船，责令停航，限
          | 期整改。
heading 1 |     三、加强宣传教育
          |     要利用广播、电视等形式，广泛宣传渔业安全知识，提高
          | 渔民的安全意识。
sign      |                               青禾县人民政府
date      |                             一九九六年四月十日`))
})

describe('telegrams and joint announcements', () => {
  it('have their number on a line of data', () => {
    const text = [
      '发电单位：云川省人民政府办公厅',
      '等级：特急·明电　　云政办发明电〔2016〕12号',
      '关于做好强降雨防范工作的紧急通知',
    ]
    expect(factsOf(`${text.join('\n')}\n各市、县人民政府：\n现就有关工作通知如下。`)).toMatchObject({
      title: '关于做好强降雨防范工作的紧急通知',
      docNumber: '云政办发明电〔2016〕12号',
      issuers: ['云川省人民政府办公厅'],
    })
  })

  it('have it under the title, with who announces', () =>
    expectOutline(`
title     | 关于调整渔船税额标准的公告
docnum    | 云川省财政厅　国家渔税局云川省渔税局公告2019年第3号
          | 为减轻渔民负担，现公告如下：
item 1    | 一、税额标准按原标准的80%调整。
item 1    | 二、本公告自2019年1月1日起执行。`))

  it('are signed below the note that names a contact', () =>
    expectOutline(`
title     | 关于印发《临江市渔港规划》的通知
recipient | 各县渔业局：
          | 现将《临江市渔港规划》印发给你们，请抓好落实。
note      | （联系人：张某；电话：12345678）
sign      | 临江市渔业局
date      | 2022年4月28日
note      | （此件主动公开）
title     | 临江市渔港规划
heading 1 | 一、渔港现状
          | 全市共有渔港12座。`))
})

describe('pages of bureaus and streets', () => {
  it('have bulleted data under the title, a navigation bar above it', () =>
    expectOutline(`
noise     | 首   页 走进青禾 新闻中心 政务服务 互动交流
noise     | 您所在的位置:政务公开 > 工作报告
title     | 青禾县渔业局2023年渔业工作要点
meta      | • 时间:2023-05-04 08:58:16
meta      | • 发布:青禾渔业
          | 2023年全县渔业工作的总体要求是稳中求进，全面推进渔业高质量发展。
heading 1 | 一、稳定渔业生产
          | 全年水产品产量达到3万吨，渔民收入稳步提高，渔业安全形势稳定。
noise     | 云川某某公司版权 经营许可证编号：云ICP证140722号`))

  it('name the issuer as 发布部门, not as a signature', () => {
    const text = '渔港安全规定\n发布部门:云川省渔业局\n施行日期:2016/8/2\n第一条 为保障渔港安全，制定本规定。'
    expect(factsOf(text)).toMatchObject({ issuers: ['云川省渔业局'], effective: '2016-08-02', region: '云川省' })
  })

  it('say what is sent out in a sentence of its own', () => {
    const lines = [
      '关于印发渔港管理办法的通知',
      '各县渔业局：',
      '为加强渔港管理，我局制定了《临江市渔港管理办法》。现印发给你们，请遵照执行。',
    ]
    expect(factsOf(lines.join('\n'))).toMatchObject({ forwards: '临江市渔港管理办法' })
  })

  it.each([
    '一、市渔业代表有下列情形之一的，应当提请辞去代表职务：',
    '一、县人民政府由下列人员组成：',
    '一、湖区管理处隶属县政府。各乡镇依法行使职权。',
  ])('begin an item with a sentence: %s', (line) => {
    const rows = outlineRows(
      parse(`渔业规则\n${line}\n（一）甲方面的情形；\n（二）乙方面的情形。\n二、其他。另行规定。`).tree,
    )
    expect(rows.find(({ marker }) => marker === '一、')?.title).toBe('-')
  })
})

it('names of bodies below a title that the page marks as one are its issuers', () => {
  const page =
    '<html><body><h1>青禾县2022年统计公报</h1><div>信息来源：青禾县统计局 发布日期：2023-03-25</div><div class="TRS_Editor"><p>青禾县统计局</p><p>国家统计局青禾调查队</p><p>（2023年3月20日）</p><p>2022年，全县上下坚持稳中求进工作总基调，经济运行平稳，各项事业有新的进步，人民生活持续改善。</p></div></body></html>'
  const { tree } = parse(readString(page, { format: 'html' }))
  expect(tree.children.find((node) => node.type === 'document')?.data.facts).toMatchObject({
    title: '青禾县2022年统计公报',
    issuers: ['青禾县统计局', '国家统计局青禾调查队'],
    written: '2023-03-20',
  })
})

it('who printed a paper and when may stand on two lines', () => {
  const text =
    '临江市渔业三年行动计划\n为推进渔业发展，制定本计划。\n一、目标\n产量达到10万吨。\n临江市人民政府办公室\n2023年2月1日印发'
  expect(shown(text).slice(-2)).toEqual(['meta | 临江市人民政府办公室', 'meta | 2023年2月1日印发'])
  expect(factsOf(text)).toMatchObject({ issuers: ['临江市人民政府办公室'], published: '2023-02-01' })
})

it('two issuers of a title stay apart before 印发, as before 关于', () =>
  expect(factsOf('中共临江市委 临江市人民政府印发《渔业意见》的通知\n各县委：\n现印发给你们。')?.title).toBe(
    '中共临江市委 临江市人民政府印发《渔业意见》的通知',
  ))
