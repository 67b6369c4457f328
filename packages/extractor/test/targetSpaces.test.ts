import type { TargetRecord } from '@gangmu/model'
import { describe, expect, it } from 'vitest'
import { extract } from '../src/index.js'
import { treeOf } from './treeOf.js'

const targetsOf = (text: string): TargetRecord[] =>
  extract(treeOf([text])).records.filter((record) => record.type === 'target')

describe('spaces that justified print leaves', () => {
  it('between a number and its unit, a year and 年', () => {
    const [target] = targetsOf('2030  年力争实现工业产值超过 1200  亿元。')
    expect(target).toMatchObject({
      indicator: { text: '工业产值' },
      deadline: { by: '2030' },
      quantity: { unit: '元' },
    })
  })
  it.each(['单位产值能耗较 2015 年下降 20%。', '单位产值能耗比  2015 年下降20%。'])(
    'before what it is compared with: %s',
    (text) =>
      expect(targetsOf(text)[0]).toMatchObject({ indicator: { text: '单位产值能耗' }, baseline: { year: 2015 } }),
  )
})
