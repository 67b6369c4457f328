import { readIssuer } from '@gangmu/knowledge'
import { expect, it } from 'vitest'

it.each([
  ['国发', undefined, '全国', 'state-council', '国务院', '发'],
  ['国办函', undefined, '全国', 'state-council-office', '国务院办公厅', '函'],
  ['国办发', undefined, '全国', 'state-council-office', '国务院办公厅', '发'],
  ['国令', undefined, '全国', 'state-council', '国务院', '令'],
  ['中发', undefined, '全国', 'central-committee', '中共中央', ''],
  ['中办发', undefined, '全国', 'central-office', '中共中央办公厅', '发'],
  ['发改投资规', undefined, '全国', 'development-reform', '国家发展和改革委员会', '投资规'],
  ['财金', undefined, '全国', 'finance', '财政部', '金'],
  ['银发', undefined, '全国', 'central-bank', '中国人民银行', '发'],
  ['国卫办人口发', undefined, '全国', 'health', '国家卫生健康委员会', '办人口发'],
  ['浙政办发', undefined, '浙江省', 'government-any-office', '浙江省人民政府办公厅', '发'],
  ['浙政发', undefined, '浙江省', 'government', '浙江省人民政府', '发'],
  ['浙委办发', undefined, '浙江省', 'party-any-office', '中共浙江省委办公厅', '发'],
  ['赣府厅发', undefined, '江西省', 'government-general-office', '江西省人民政府办公厅', '发'],
  ['渝府办发', undefined, '重庆市', 'government-any-office', '重庆市人民政府办公厅', '发'],
  ['云政发', undefined, '云南省', 'government', '云南省人民政府', '发'],
  ['苏发', undefined, '江苏省', 'party', '中共江苏省委员会', '发'],
  ['鄂农发', undefined, '湖北省', 'agriculture', undefined, '发'],
  ['赣市监综', undefined, '江西省', 'market-regulation', undefined, '综'],
  ['穗府', undefined, '广州市', 'government', '广州市人民政府', ''],
  ['甬政办发', undefined, '宁波市', 'government-any-office', undefined, '发'],
  ['丽政办发', undefined, undefined, 'government-any-office', undefined, '发'],
  ['丽政办发', '331100', '丽水市', 'government-any-office', undefined, '发'],
  ['衢政发', undefined, '衢州市', 'government', '衢州市人民政府', '发'],
  ['义政发', '330782', '义乌市', 'government', '义乌市人民政府', '发'],
  ['青政发', undefined, undefined, 'government', undefined, '发'],
  ['青政发', '370200', '青岛市', 'government', '青岛市人民政府', '发'],
  ['南府办', '450100', '南宁市', 'government-any-office', undefined, ''],
  ['银政发', '640100', '银川市', 'government', '银川市人民政府', '发'],
  ['省政府令', '360000', '江西省', 'government', '江西省人民政府', '令'],
  ['江西省人民政府令', undefined, '江西省', 'government', '江西省人民政府', '令'],
  ['国家发展和改革委员会令', undefined, '全国', 'development-reform', '国家发展和改革委员会', '令'],
])('%s in %s', (prefix, within, place, kind, name, form) => {
  const issuer = readIssuer(prefix, within)
  expect([issuer?.place?.name, issuer?.kind, issuer?.name, issuer?.form]).toEqual([place, kind, name, form])
})

it.each(['令', '', '街办', '12'])('nothing certain in "%s"', (prefix) => {
  expect(readIssuer(prefix)?.place).toBeUndefined()
})
