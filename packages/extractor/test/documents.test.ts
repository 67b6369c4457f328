import { documentRecords } from '@gangmu/extractor'
import { documentSchema } from '@gangmu/model'
import { parse } from '@gangmu/parser'
import { describe, expect, it } from 'vitest'

function recordsOf(...lines: string[]) {
  return documentRecords(parse(lines.join('\n')).tree, 'a.txt')
}

describe('document records', () => {
  it('are valid, one for each document, the first with the facts of the file', () => {
    const records = recordsOf(
      '衢州市人民政府办公室关于印发衢州市渔业发展规划（2023—2027年）的通知',
      '衢政办发〔2023〕99号',
      '各县（市、区）人民政府：',
      '《衢州市渔业发展规划（2023—2027年）》已经市政府同意，现印发给你们，请认真贯彻执行。',
      '衢州市人民政府办公室',
      '2023年5月4日',
      '衢州市渔业发展规划（2023—2027年）',
      '为推动渔业发展，制定本规划。',
      '一、总体要求',
      '做大渔业。',
    )
    for (const record of records) expect(() => documentSchema.parse(record)).not.toThrow()
    expect(records.map((record) => [record.title, record.region?.code])).toEqual([
      ['衢州市人民政府办公室关于印发衢州市渔业发展规划（2023—2027年）的通知', '330800'],
      ['衢州市渔业发展规划（2023—2027年）', '330800'],
    ])
    expect(records[0]).toMatchObject({
      forwards: '衢州市渔业发展规划（2023—2027年）',
      period: { from: '2023', by: '2027' },
      number: { issuer: '衢政办发', year: 2023, number: 99 },
    })
  })

  it('complete an issuer that the page names without its place', () => {
    const [record] = recordsOf(
      '发文机关: 省政府办公厅\t文号: 赣府厅字〔2023〕99号',
      '关于支持鄱阳湖渔业的若干措施',
      '为支持渔业，提出以下措施。',
      '一、加大投入',
      '各地要落实资金。',
    )
    expect(record).toMatchObject({ issuers: ['江西省人民政府办公厅'], region: { name: '江西省', code: '360000' } })
  })

  it.each([
    ['the issuer', ['杭州市西湖区人民政府关于茶业的意见', '各镇街：', '为发展茶业，提出意见。'], '西湖区', '330106'],
    ['the centre', ['国务院关于渔业的意见', '各省：', '为发展渔业，提出意见。'], '全国', '100000'],
    ['the title', ['南宁市渔业发展“十四五”规划', '渔业是基础产业。', '一、形势', '渔业发展稳定。'], '南宁市', '450100'],
    [
      'an ambiguous name with the city that the text calls its own',
      ['朝阳区人民政府关于茶业的意见', '各街乡：', '为发展茶业，落实全市部署，北京茶业协会和北京各区要支持。'],
      '朝阳区',
      '110105',
    ],
    [
      'a place outside the tables though others are named',
      ['云川省人民政府关于茶业的意见', '各市：', '按照国务院部署，我国茶业稳步发展，制定本意见。'],
      '云川省',
      undefined,
    ],
    ['a place outside the tables', ['云川省渔业条例', '第一条　为保护渔业，制定本条例。'], '云川省', undefined],
  ])('take the region from %s', (_, lines, name, code) => {
    expect(recordsOf(...lines)[0]?.region).toEqual({ name, ...(code && { code }) })
  })

  it('take the region of an untitled text from what it calls its own', () => {
    const text =
      '我市渔业稳步发展。临安、建德两地渔港建成。桐庐、淳安渔业产值增长。杭州渔业品牌更响。全市渔业增加值提高。'
    expect(recordsOf('一、发展成效', text)[0]?.region).toEqual({ name: '杭州市', code: '330100' })
  })

  it('leave the region open when nothing says it', () => {
    expect(recordsOf('一、发展成效', '渔业稳步发展，渔港建成。')[0]?.region).toBeUndefined()
  })
})
