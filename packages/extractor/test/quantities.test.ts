import { fold } from '@gangmu/zh'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recogniseOrdinals } from '../src/recognise/ordinals.js'
import { recogniseQuantities } from '../src/recognise/quantities.js'
import { recogniseTimes } from '../src/recognise/times.js'

const words = (text: string) => ({ text, folded: fold(text) })
const read = (text: string) => recogniseQuantities(words(text), recogniseTimes(words(text)))

/** As short as it can be told: `>=20%`, `5..8个`, `~7%`. */
const told = (text: string): string[] =>
  read(text).map(({ value, min, max, unit, comparator }) =>
    value === undefined ? `${min}..${max}${unit}` : `${comparator === '=' ? '' : comparator}${value}${unit}`,
  )

describe('value, unit and comparator', () => {
  it.each([
    ['粮食总产量稳定在11.1亿斤以上', ['>=1110000000斤']],
    ['完成投资1.2万亿元', ['1200000000000元']],
    ['建成保障房12000套(间)', ['12000套']],
    ['绿地3处（点）、县（市）2个', ['3处', '2个']],
    ['浓度低于23微克/立方米', ['<23微克/立方米']],
    ['占比提高0.5个百分点', ['0.5百分点']],
    ['缩小到1.74以内', ['<=1.74']],
    ['销售额超150亿元以上', ['>15000000000元']],
    ['达到约500家', ['~500家']],
    ['占专业课教师一半以上', ['>=0.5']],
    ['培育数以万计的企业', ['>=10000']],
    ['补贴新台币20亿元', ['2000000000新台币']],
    ['用户达到500兆比特每秒（500Mbit/s）及以上', ['>=500兆比特每秒', '500Mbit/s']],
    ['按照不低于1∶ 4的比例配套', ['>=0.25']],
    ['两成半、四成五', ['25%', '45%']],
    ['投资2个亿', ['200000000']],
    ['上万家企业', ['>=10000家']],
    ['一百二十三元1角1分', ['123.11元']],
    ['工期为6个月，从业3年以上', ['6个月', '>=3年']],
    ['涉及5000多万群众', ['>50000000人']],
    ['新增人口100万', ['1000000人']],
    ['打造百亿级产业', ['10000000000元']],
    ['控制在千分之四点五以内', ['<=0.45%']],
    ['为企业减负20亿元', ['2000000000元']],
    ['气温低至-3.5℃、负3.9%', ['-3.5℃', '-3.9%']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('ranges', () => {
  it.each([
    ['5—8万', ['50000..80000']],
    ['增长百分之八至九', ['8..9%']],
    ['10%至15%', ['10..15%']],
    ['1万(含)-5万元', ['10000..50000元']],
    ['十至十五名', ['10..15名']],
    ['三至五百亩', ['300..500亩']],
    ['三五百公里', ['300..500公里']],
    ['10000与20000之间', ['10000..20000']],
    ['数十亿元', ['1000000000..10000000000元']],
    ['大于4865并少于20793', ['4865..20793']],
    ['高于5%但不超过8%', ['5..8%']],
    ['从3个到5个', ['3个', '5个']],
    ['由8降到5', ['8', '5']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('lists', () => {
  it.each([
    ['人口分别达到18万、20万、15万、15万人', ['180000人', '200000人', '150000人', '150000人']],
    ['分别达到18万、20万、15万人以上', ['>=180000人', '>=200000人', '>=150000人']],
    ['培育农场9家、合作社3家以上', ['>=9家', '>=3家']],
    ['建成园区2个以上、集群3个', ['>=2个', '3个']],
    ['不少于3个、5个和8个', ['>=3个', '>=5个', '>=8个']],
    ['新建公路40公里，养护90公里以上', ['40公里', '>=90公里']],
    ['覆盖率、达标率分别达到100%、85%以上', ['100%', '>=85%']],
    ['比重超20%，2200余项服务', ['>20%', '>2200项']],
    ['跨越7万亿、8万亿、9万亿三个台阶', ['7000000000000', '8000000000000', '9000000000000', '3个']],
    ['覆盖率85%、项目20个以上', ['85%', '>=20个']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('no quantity', () => {
  it.each([
    '第三产业',
    '青政办发〔2022〕72号',
    '到2025年底前',
    '“十四五”时期',
    '2.加快建设',
    '一、总体要求',
    '（二）主要目标',
    '统一、进一步、一体化、一批、两山',
    '联系电话：0571-87052123',
    'PM2.5年平均',
    '三大攻坚战',
    '共创先进的三农经验',
    '开放时间8:30—17:30',
  ])('%s', (text) => {
    expect(told(text)).toEqual([])
  })
})

it('says which words bound the number, outside of its span', () => {
  const [mention] = read('力争不低于95%左右')
  expect(mention!.comparatorSpans.map(({ start, end }) => '力争不低于95%左右'.slice(start, end))).toEqual([
    '不低于',
    '左右',
  ])
})

it('finds ordinals', () => {
  expect(recogniseOrdinals(words('第二百五十条和第 5 条，第一')).map(({ text, value }) => [text, value])).toEqual([
    ['第二百五十', 250],
    ['第 5', 5],
    ['第一', 1],
  ])
})

describe('whatever the text', () => {
  const pieces = [
    ...'零一二三十百千万亿点余多几数两第每约超近达至到-—~、，和及(（)）第.:：/%％‰半翻番成强级类前负+“”年月日号版 ',
    '12',
    '2025',
    '0.5',
    '个',
    '家',
    '公里',
    '亿元',
    '以上',
    '以内',
    '不低于',
    '左右',
    '分之',
    '个百分点',
    '垛',
    'PM',
    'Ⅱ',
    '\n',
    '\ud800',
  ]
  it('spans lie inside the text, hold the mention, and do not overlap', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
        const text = parts.join('')
        let end = 0
        for (const mention of read(text)) {
          expect(mention.text).toBe(text.slice(mention.span.start, mention.span.end))
          expect(mention.span.start).toBeGreaterThanOrEqual(end)
          expect(mention.span.end).toBeGreaterThan(mention.span.start)
          expect(mention.rules.length).toBeGreaterThan(0)
          end = mention.span.end
          if (mention.value === undefined) expect(mention.min!).toBeLessThan(mention.max!)
          else expect(Number.isFinite(mention.value)).toBe(true)
          for (const span of mention.comparatorSpans) {
            expect(span.start).toBeGreaterThanOrEqual(0)
            expect(span.end).toBeLessThanOrEqual(text.length)
          }
        }
      }),
      { numRuns: 1500 },
    )
  })

  it.each(['0', '一', '零', '1,', '5、', '5—', '（', '数十', '百分之', '1:', '负1', '十万', '第一', '5个('])(
    '%s over and over takes time in proportion',
    (piece) => {
      const time = (count: number): number => {
        const input = words(piece.repeat(count))
        const start = performance.now()
        recogniseQuantities(input, [])
        recogniseOrdinals(input)
        return performance.now() - start
      }
      time(1000)
      expect(time(20_000)).toBeLessThan(3000)
    },
  )
})
