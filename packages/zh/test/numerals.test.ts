import { describe, expect, it } from 'vitest'
import { fold, readNumeral } from '../src/index.js'

/** Value → ways to write it. */
const corpus: ReadonlyArray<[number, string[]]> = [
  [0.01, ['零点零一', '0.01']],
  [2.5, ['二点五', '2.5', '２．５']],
  [12.5, ['１２．５', '十二点五']],
  [15.7, ['十五点七']],
  [20, ['廿', '二十', '20']],
  [25, ['廿五', '二十五', '贰拾伍']],
  [120.5, ['一百二十点五']],
  [123, ['一百二十三', '壹佰贰拾叁']],
  [230, ['两百三', '二百三十']],
  [450, ['四百五十']],
  [1001, ['一千零一']],
  [1234.5, ['1,234.5', '1234.5', '１，２３４．５']],
  [2000, ['两千', '二千', '2千', '2000', '２０００', '二〇〇〇']],
  [2025, ['二〇二五', '二零二五', '2025']],
  [3500, ['三千五', '三千五百', '3.5千']],
  [4565, ['４，５６５']],
  [9999, ['九千九百九十九']],
  [10600, ['1万600']],
  [11111, ['壹万壹仟壹佰壹拾壹']],
  [15000, ['一万五', '1.5万', '一万五千', '1万5千']],
  [34000, ['3万4000', '3.4万', '三万四千']],
  [64200, ['六点四二万']],
  [82225, ['82，225.00']],
  [201000, ['二十点一万']],
  [780506, ['七十八万五佰零六']],
  [1003000, ['100万三千']],
  [35000000, ['三千五百万', '3500万', '0.35亿', '3.5千万']],
  [40006000, ['四千万零六千']],
  [100072300, ['一亿七万两千三百']],
  [200000000, ['2个亿', '2亿', '两亿']],
  [150000000, ['1亿5000万', '1.5亿', '一亿五']],
  [150006355, ['一亿五千万零六千三百五十五']],
  [456420015, ['四亿五千六百四十二万零一十五']],
  [17710000000, ['177.1 亿', '177.1亿']],
  [1200000000000, ['1.2万亿', '一万二千亿', '12000亿']],
  [351e12, ['三百五十一万亿']],
]

describe('a value and the ways to write it', () => {
  for (const [value, forms] of corpus) {
    for (const form of forms) {
      it(`${form} is ${value}`, () => {
        expect(readNumeral(fold(form), 0)).toMatchObject({ start: 0, end: form.length, value })
      })
    }
  }
})

describe('open and vague numbers', () => {
  it.each([
    ['5000多万', 50000000, 6],
    ['500多亿', 50000000000, 5],
    ['二百三十余万', 2300000, 6],
    ['200余家', 200, 4],
    ['3.5余万', 35000, 5],
  ])('%s is more than %d', (text, value, end) => {
    expect(readNumeral(text, 0)).toMatchObject({ value, more: true, end })
  })

  it.each([
    ['七八个', 7, 8],
    ['三五百公里', 300, 500],
    ['二三十万', 200000, 300000],
    ['十七八个', 17, 18],
    ['二十三四', 23, 24],
    ['数十亿元', 1000000000, 10000000000],
    ['几百家', 100, 1000],
  ])('%s lies between %d and %d', (text, value, max) => {
    expect(readNumeral(text, 0)).toMatchObject({ value, max })
  })

  it('零十 takes no second end', () => {
    expect(readNumeral('零十两三', 0)).toMatchObject({ start: 0, value: 2 })
  })

  it.each(['百家', '万亿元', '千亿级'])('%s begins with its magnitude', (text) => {
    expect(readNumeral(text, 0)).toMatchObject({ bare: true })
  })
})

describe('where a number ends', () => {
  it.each([
    ['2000万千瓦', '2000万'],
    ['3百分点', '3'],
    ['1.5%', '1.5'],
    ['3个', '3'],
    ['2.加快', '2'],
    ['一百零', '一百'],
    ['20余热', '20'],
    ['100多层次', '100'],
    ['三十二条', '三十二'],
    ['9万亿三个台阶', '9万亿'],
    ['3万2025年', '3万'],
    ['12,345,67', '12'],
  ])('in %s it is %s', (text, number) => {
    const numeral = readNumeral(text, 0)
    expect(text.slice(0, numeral?.end)).toBe(number)
  })

  it.each(['一二三产业', '一一对应', '九一八', '123456789012345678901', '点五', '万'.repeat(0), '零'.repeat(30)])(
    'none is read in %s',
    (text) => {
      expect(readNumeral(text, 0)).toBeUndefined()
    },
  )

  it('says where a comma of the source is no grouping', () => {
    expect(readNumeral('65,100个', 0, { grouping: false })).toMatchObject({ value: 65, end: 2 })
  })
})
