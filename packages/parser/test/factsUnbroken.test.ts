import { parse } from '@gangmu/parser'
import { describe, expect, it } from 'vitest'

function factsOf(text: string) {
  return parse(text).tree.children.find((node) => node.type === 'document')?.data.facts
}

describe('document facts of a text without line breaks', () => {
  const sentence = '各单位要加强渔业生产的组织领导，完善工作机制，落实各项任务，确保生产安全有序。'

  it('reads title and date of a notice without a number, its addressees with a half-width colon', () => {
    const facts = factsOf(
      `云川市人民政府办公室转发市渔业局《关于做好休渔工作的补充意见》的通知 各区县人民政府,市各直属单位: ${sentence.repeat(6)}请认真遵照执行。 二○○六年七月五日 关于做好休渔工作的补充意见 ${sentence}`,
    )
    expect(facts).toMatchObject({
      title: '云川市人民政府办公室转发市渔业局《关于做好休渔工作的补充意见》的通知',
      issuers: ['云川市人民政府办公室'],
      written: '2006-07-05',
      forwards: '关于做好休渔工作的补充意见',
    })
  })

  it('reads the date that is glued to the list of attachments', () => {
    const facts = factsOf(
      `云川市人民政府办公厅关于同意建立渔业工作联席会议制度的函云府办函〔2021〕52号市渔业局：${sentence.repeat(6)}附件：1．联席会议制度2．成员名单云川市人民政府办公厅2021年8月17日（此件公开发布）附件1联席会议制度${sentence}`,
    )
    expect(facts).toMatchObject({ docNumber: '云府办函〔2021〕52号', written: '2021-08-17' })
  })

  it('reads the date alone after the last sentence, and no date inside one', () => {
    const title = '关于印发渔业生产措施的通知 云渔发〔2021〕5号 各区人民政府，市各部门： '
    expect(factsOf(`${title}${sentence.repeat(6)}            2021年11月5日`)?.written).toBe('2021-11-05')
    expect(factsOf(`${title}${sentence.repeat(6)}会议定于2021年11月5日`)?.written).toBeUndefined()
  })
})

describe('what a title or a sentence says is sent out', () => {
  const body = '\n各区人民政府：\n为做好渔业生产，现将有关事项通知如下。\n一、加强领导。各区要落实责任。'

  it('takes it from a title with or without 《》', () => {
    expect(factsOf(`云川市人民政府关于印发渔业生产试行办法的通知${body}`)?.forwards).toBe('渔业生产试行办法')
    expect(factsOf(`云川市渔业局印发《关于加快水产养殖的若干举措》${body}`)?.forwards).toBe(
      '关于加快水产养殖的若干举措',
    )
    expect(factsOf(`云川市渔业局关于印发落实《云川省渔业条例》措施的通知${body}`)).toMatchObject({
      forwards: '落实《云川省渔业条例》措施',
      kind: '措施',
    })
    expect(factsOf(`云川市人民政府关于做好印发工作的通知${body}`)?.forwards).toBeUndefined()
  })

  it('knows that what is explained is not sent out', () => {
    const text =
      '《云川县渔业发展规划》解读\n现将《云川县渔业发展规划》（以下简称《规划》）解读如下：\n一、起草背景\n渔业是本县的支柱产业。'
    expect(factsOf(text)?.forwards).toBeUndefined()
  })
})

describe('what a page says of the document', () => {
  it('takes the place of a department from the page where the signature leaves it out', () => {
    const text =
      '发文机关：云川省市场监督管理局\t成文日期：2020-03-09\n省市场监管局关于做好渔港检查的通知\n各市市场监管局：\n为做好渔港检查，现通知如下。\n一、加强领导\n各市要落实责任。\n省市场监管局\n2020年3月9日'
    expect(factsOf(text)?.region).toBe('云川省')
  })

  it('knows a town by its offices', () => {
    const text =
      '青禾镇党政办公室关于做好休渔工作的通知\n各村：\n现将有关事项通知如下。\n一、加强领导\n各村要落实责任。\n青禾镇党政办公室\n2021年5月9日'
    expect(factsOf(text)?.region).toBe('青禾镇')
  })

  it('takes when it was put up, not when the page was changed', () => {
    const text =
      '云川省渔业条例\n来源: 云川人大网 更新时间:2019-03-11\n发布单位:云川省人民代表大会常务委员会\n发布日期: 2018-07-27\n第一条 为了发展渔业，制定本条例。\n第二条 本条例自2018年9月1日起施行。'
    expect(factsOf(text)?.published).toBe('2018-07-27')
    expect(factsOf(text.replace('\n发布日期: 2018-07-27', ''))?.published).toBe('2019-03-11')
  })

  it('takes no entry of a menu for the issuer', () => {
    const text =
      '首页\n新闻中心\n政务服务\n云川县2015年渔业统计公报\n发布日期：2017-05-15\n2015年，全县渔业稳步发展，产量达到3万吨。\n一、综合\n全年产量3万吨。'
    expect(factsOf(text)?.issuers).toBeUndefined()
  })

  it('takes when it was put up from behind the name of who wrote it', () => {
    const text =
      '关于《云川州渔业条例》（草案）公开征求意见的通知\n作者: 发布时间:2023年11月20日 来源:\n云川州人大常委会法工委\n关于《云川州渔业条例》（草案）\n公开征求意见的通知\n为提高立法质量，现公开征求意见。\n云川州人大常委会法工委\n2023年11月18日'
    expect(factsOf(text)).toMatchObject({
      title: '云川州人大常委会法工委关于《云川州渔业条例》（草案）公开征求意见的通知',
      published: '2023-11-20',
      written: '2023-11-18',
    })
  })

  it('takes the meeting that adopted a rule from its first sentence', () => {
    const text =
      '云川省渔业学校管理办法\n《云川省渔业学校管理办法》于2011年6月13日云川省渔业厅第8次厅务会议通过，现予公布，自2012年5月1日起施行。\n第一条 为了加强管理，制定本办法。\n第二条 本办法适用于渔业学校。'
    expect(factsOf(text)?.written).toBe('2011-06-13')
  })

  it('gives once a title that the page gives with its year', () => {
    const text =
      '云川市新型渔网管理规定（2002年）\n云川市新型渔网管理规定\n第一条 为推广新型渔网，制定本规定。\n第二条 本规定自公布之日起施行。'
    expect(factsOf(text)?.title).toBe('云川市新型渔网管理规定')
  })
})
