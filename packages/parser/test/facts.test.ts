import { parse } from '@gangmu/parser'
import { describe, expect, it } from 'vitest'

function factsOf(text: string) {
  return parse(text).tree.children.find((node) => node.type === 'document')?.data.facts
}

describe('document facts', () => {
  it('of a notice with its plan: the notice has title, number and date, the plan gives kind and period', () => {
    const text = [
      '云川省人民政府办公厅关于印发云川省',
      '渔业发展规划（2021—2025年）的通知',
      '云政办发〔2021〕17号',
      '各市、县（区）人民政府，省政府各部门：',
      '《云川省渔业发展规划（2021—2025年）》已经省政府同意，现印发给你们，请认真贯彻执行。',
      '云川省人民政府办公厅',
      '2021年4月6日',
      '云川省渔业发展规划（2021—2025年）',
      '为推动渔业高质量发展，制定本规划。',
      '一、总体要求',
      '到2025年，水产品总产量达到30万吨。',
    ].join('\n')
    expect(factsOf(text)).toEqual({
      title: '云川省人民政府办公厅关于印发云川省渔业发展规划（2021—2025年）的通知',
      docNumber: '云政办发〔2021〕17号',
      number: { issuer: '云政办发', year: 2021, number: 17 },
      issuers: ['云川省人民政府办公厅'],
      written: '2021-04-06',
      kind: '规划',
      region: '云川省',
      period: { from: '2021', by: '2025' },
      forwards: '云川省渔业发展规划（2021—2025年）',
    })
  })

  it('of a plan whose notice has lost its title: there is no title, but what is sent out', () => {
    const text = [
      '各县（市、区）人民政府：',
      '《临江市河湖管理办法》已经市政府同意，现印发给你们，请遵照执行。',
      '临江市人民政府办公室',
      '2022年3月1日',
      '临江市河湖管理办法',
      '第一条　为加强河湖管理，制定本办法。',
      '第二条　本办法自2022年5月1日起施行。',
    ].join('\n')
    expect(factsOf(text)).toEqual({
      issuers: ['临江市人民政府办公室'],
      written: '2022-03-01',
      effective: '2022-05-01',
      kind: '办法',
      region: '临江市',
      forwards: '临江市河湖管理办法',
    })
  })

  it('of a report takes where and by whom it was given for no part of its title', () => {
    const text = '----2025年1月15日在青禾区第十四届人民代表大会第二次会议上　区长 林某某'
    expect(factsOf(`青禾区2025年政府工作报告\n${text}\n各位代表：\n现在报告工作，请予审议。`)).toMatchObject({
      title: '青禾区2025年政府工作报告',
      written: '2025-01-15',
    })
  })

  it('names a body that signs twice once', () => {
    const text =
      '各乡镇人民政府：\n同意命名“梦云路”。\n青禾县人民政府\n2013年9月2日\n各乡镇人民政府：\n同意命名“梦云路”。\n青禾县人民政府\n2013年9月2日'
    expect(factsOf(text)?.issuers).toEqual(['青禾县人民政府'])
  })

  it('of a document that several bodies sign', () => {
    const text = [
      '云川省发展和改革委员会 云川省财政厅关于支持渔港建设的意见',
      '云发改农〔2023〕8号',
      '各市、县发展改革委、财政局：',
      '为支持渔港建设，现提出以下意见。',
      '一、加大投入',
      '各地要落实资金。',
      '云川省发展和改革委员会　　云川省财政厅',
      '2023年2月14日',
    ].join('\n')
    expect(factsOf(text)).toMatchObject({
      issuers: ['云川省发展和改革委员会', '云川省财政厅'],
      docNumber: '云发改农〔2023〕8号',
      written: '2023-02-14',
      region: '云川省',
      kind: '意见',
    })
  })

  it('of a work report: whose it is and when it was given', () => {
    const text = [
      '2026年云川省政府工作报告',
      '——2026年1月20日在云川省第十四届人民代表大会第四次会议上',
      '时间：2026-02-01',
      '云川省省长 林某',
      '各位代表：',
      '现在，我代表省人民政府，向大会报告工作，请予审议。',
      '一、过去一年工作回顾',
    ].join('\n')
    expect(factsOf(text)).toEqual({
      title: '2026年云川省政府工作报告',
      issuers: ['云川省人民政府'],
      written: '2026-01-20',
      published: '2026-02-01',
      kind: '报告',
      region: '云川省',
    })
  })

  it('of a report whose occasion stands on the line of the title', () => {
    const text = [
      '临江市2025年预算执行情况的报告——2026年1月20日在临江市第九届人民代表大会第四次会议上',
      '各位代表：',
      '受市人民政府委托，报告预算情况。',
      '一、预算执行情况',
    ].join('\n')
    expect(factsOf(text)).toMatchObject({
      title: '临江市2025年预算执行情况的报告',
      written: '2026-01-20',
      kind: '报告',
    })
  })

  it('of a statute: adopted, and in force later', () => {
    const text = [
      '云川省渔业条例',
      '（2021年8月25日云川省第十三届人民代表大会常务委员会第三十次会议通过）',
      '第一章　总则',
      '第一条　为保护渔业资源，制定本条例。',
      '第二章　附则',
      '第二条　本条例自2021年10月1日起施行。2005年制定的《云川省渔港办法》同时废止。',
    ].join('\n')
    expect(factsOf(text)).toEqual({
      title: '云川省渔业条例',
      issuers: ['云川省人民代表大会常务委员会'],
      written: '2021-08-25',
      effective: '2021-10-01',
      kind: '条例',
      region: '云川省',
    })
  })

  it('of a page: its data fill in what the text does not say, also without colons', () => {
    const text = [
      '索引号 YC-2023-0012 文号 临政办发〔2023〕5号',
      '成文日期 2023-03-01 发布日期 2023-03-09',
      '临江市人民政府办公室关于加强渔船管理的通知',
      '各县人民政府：',
      '为加强渔船管理，现就有关事项通知如下。',
      '一、严格登记',
      '各地要建立台账。',
    ].join('\n')
    expect(factsOf(text)).toMatchObject({
      docNumber: '临政办发〔2023〕5号',
      written: '2023-03-01',
      published: '2023-03-09',
      issuers: ['临江市人民政府办公室'],
      kind: '通知',
    })
  })

  it('of a headline over the text: the site is not the issuer, and the plan has its own title', () => {
    const text = [
      '政策速递 | 中共云川省委办公厅、云川省人民政府办公厅印发《关于发展远洋渔业的实施方案》',
      '2022-08-19',
      '近日，云川省委办公厅、省政府办公厅印发了《关于发展远洋渔业的实施方案》，并发出通知，要求认真落实。',
      '全文如下：',
      '关于发展远洋渔业的实施方案',
      '为发展远洋渔业，制定本方案。',
      '一、总体要求',
    ].join('\n')
    expect(factsOf(text)).toMatchObject({
      title: '关于发展远洋渔业的实施方案',
      issuers: ['中共云川省委办公厅', '云川省人民政府办公厅'],
      published: '2022-08-19',
      kind: '方案',
    })
    expect(factsOf(text)?.forwards).toBeUndefined()
  })

  it('of a notice with the plan as its attachment', () => {
    const text = [
      '临江市人民政府',
      '关于印发《临江市“十四五”水利发展规划》的通知',
      '各县人民政府：',
      '现将《临江市“十四五”水利发展规划》印发给你们，请认真组织实施。',
      '附件：临江市“十四五”水利发展规划',
      '临江市人民政府',
      '2022年4月18日',
      '附件',
      '临江市“十四五”水利发展规划',
      '第一章　发展基础',
      '“十三五”时期，水利投入增长。',
    ].join('\n')
    expect(factsOf(text)).toMatchObject({
      title: '临江市人民政府关于印发《临江市“十四五”水利发展规划》的通知',
      forwards: '临江市“十四五”水利发展规划',
      kind: '规划',
      period: { from: '2021', by: '2025' },
    })
  })

  it('of a notice by several ministries: names spread over their lines, and a space between them in the title', () => {
    const text = [
      '国家发展改革委 财政部 住房城乡建设部',
      '关于印发《渔港更新改造工作方案》的通知',
      '发改投资〔2022〕99号',
      '各省、自治区、直辖市发展改革委：',
      '我们制定了《渔港更新改造工作方案》，现印发给你们，请结合实际认真抓好落实。',
      '国家发展改革委',
      '财    政    部',
      '住房城乡建设部',
      '2022年8月12日',
      '渔港更新改造工作方案',
      '一、总体要求',
      '到2025年，改造渔港20座。',
    ].join('\n')
    expect(factsOf(text)).toMatchObject({
      title: '国家发展改革委 财政部 住房城乡建设部关于印发《渔港更新改造工作方案》的通知',
      issuers: ['国家发展改革委', '财政部', '住房城乡建设部'],
      region: '全国',
    })
  })

  it('of a page: 成文日期 is no date of publication, 日期 after the source is', () => {
    const text = (line: string) => [line, '关于《云川省渔业规划》的说明', '一、背景', '渔业稳步发展。'].join('\n')
    expect(factsOf(text('来源：云川日报2021-12-20'))?.published).toBe('2021-12-20')
    expect(factsOf(text('来源：省农业农村厅 日期：2021-12-20'))?.published).toBe('2021-12-20')
    expect(factsOf(text('云川政务网 2021-12-20 10:22 来源：省农业农村厅'))?.published).toBe('2021-12-20')
    expect(factsOf(text('发文机关: 省农业农村厅\t成文日期: 2021-12-20'))?.published).toBeUndefined()
  })

  it('of an order: its head and number are one 文号, and the statute has the title', () => {
    const text = [
      '云川省人民政府令',
      '第123号',
      '现公布《云川省渔港管理办法》，自2023年3月1日起施行。',
      '省长　林某',
      '2023年1月5日',
      '云川省渔港管理办法',
      '第一条　为加强渔港管理，制定本办法。',
    ].join('\n')
    expect(factsOf(text)).toMatchObject({
      title: '云川省渔港管理办法',
      docNumber: '云川省人民政府令第123号',
      issuers: ['云川省人民政府'],
      written: '2023-01-05',
      effective: '2023-03-01',
      kind: '办法',
    })
  })

  it('of a text without line breaks: title and number stand in front of it', () => {
    const text =
      '云川省人民政府办公厅关于发展远洋渔业的实施意见云政办发〔2021〕8号各市、县人民政府：为发展远洋渔业，提出以下意见。一、总体要求。坚持创新。'
    expect(factsOf(text)).toMatchObject({
      title: '云川省人民政府办公厅关于发展远洋渔业的实施意见',
      docNumber: '云政办发〔2021〕8号',
      issuers: ['云川省人民政府办公厅'],
    })
  })

  it('of text without any of them: none', () => {
    expect(factsOf('第二章　发展环境\n第一节　基础\n渔业稳步发展。')).toEqual({})
  })
})
