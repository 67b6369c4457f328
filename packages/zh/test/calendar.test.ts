import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findTimes } from '../src/calendar/findTimes.js'
import { addTo, addWorkingDays, firstDay, lastDay } from '../src/calendar/isoDates.js'
import { fold } from '../src/width.js'

/** `text → from..by duration every`, one for each time, with what it counts from. */
function read(text: string, date?: string): string[] {
  return findTimes(fold(text), date ? { date } : {}).map((t) =>
    [text.slice(t.start, t.end), `${t.from ?? ''}..${t.by ?? ''}`, t.duration, t.every].filter(Boolean).join(' '),
  )
}

describe('words of reports', () => {
  it.each([
    ['98年产量增长', '98年 1998..1998'],
    ['99年底', '99年底 1999-12-31..1999-12-31'],
    ['95年以来', '95年以来 1995..'],
    ['历时90年', '90年 .. P90Y'],
  ])('in a text of those years %s holds %s', (text, reading) => expect(read(text, '2000-01-31')).toEqual([reading]))
  it('later 98年 is a length', () => expect(read('98年', '2024-01-31')).toEqual(['98年 .. P98Y']))
  it.each([
    ['2024-01-12', '春节前', '2024-02-10'],
    ['2024-02-20', '春节前', '2025-01-29'],
    ['2024', '国庆节前', '2024-10-01'],
    ['2024-01-12', '“五一”前', '2024-05-01'],
    ['2024-01-12', '元旦前', '2025-01-01'],
  ])('in %s %s is before %s', (date, text, by) => expect(read(text, date)).toEqual([`${text} ..${by}`]))
  it('festivals that set no limit are no times', () => expect(read('春节期间、国庆前夕', '2024-01-12')).toEqual([]))
  it('上年 after 去年 is the year before it', () =>
    expect(read('去年完成6亿元，比上年增长', '2024-01-12')).toEqual(['去年 2023..2023', '上年 2022..2022']))
  it('the year of a value that something starts from is not that of the text', () =>
    expect(read('由2020年的12家增至20家，6月底前', '2024-01-12').at(-1)).toBe('6月底前 ..2024-06-30'))
})

describe('dates', () => {
  it.each([
    ['2022年12月27日', '2022-12-27'],
    ['２０２２年１２月２７日', '2022-12-27'],
    ['二〇二二年十二月二十七日', '2022-12-27'],
    ['一九八五年三月', '1985-03'],
    ['2023 年 5 月 6 日', '2023-05-06'],
    ['2024 02/05 20:21:45', '2024-02-05'],
  ])('%s is %s', (text, date) => expect(read(text)).toEqual([`${text} ${date}..${date}`]))

  it.each([
    ['2023年底', '2023-12-31..2023-12-31'],
    ['2023年年底', '2023-12-31..2023-12-31'],
    ['2024年2月底', '2024-02-29..2024-02-29'],
    ['2023年上半年', '2023-01..2023-06'],
    ['2023年第三季度', '2023-07..2023-09'],
    ['2023年3月上旬', '2023-03..2023-03'],
    ['2023年初', '2023..2023'],
    ['2023年前三季度', '2023-01..2023-09'],
    ['2023年1—5月', '2023-01..2023-05'],
    ['2023年的第三季度', '2023-07..2023-09'],
    ['2023年前两个季度', '2023-01..2023-06'],
  ])('%s is the part %s', (text, stretch) => expect(read(text)).toEqual([`${text} ${stretch}`]))

  it('a month takes its year from the text before it, not from a goal far off', () => {
    expect(read('2021年谋划，3月底前报批')).toEqual(['2021年 2021..2021', '3月底前 ..2021-03-31'])
    expect(read('到2035年，基本建成；6月底前报批', '2023-01-09')).toEqual(['到2035年 ..2035', '6月底前 ..2023-06-30'])
  })

  it('what has gone on for years does not say the year of the months after it', () =>
    expect(read('2018年以来的违建，9月底前拆除', '2022-03-01').at(-1)).toBe('9月底前 ..2022-09-30'))

  it.each([
    ['4月20日（星期五）前', '..2022-04-20'],
    ['4月20日下午5时30分前', '..2022-04-20'],
    ['2022年3月1日0时至6月30日24时', '2022-03-01..2022-06-30'],
    ['2022年12月21日15:31', '2022-12-21..2022-12-21'],
  ])('the day of the week and the hour belong to %s', (text, dates) =>
    expect(read(text, '2022-01-31')).toEqual([`${text} ${dates}`]),
  )

  it('a length before a day is none of the past', () =>
    expect(read('每满一年之日前1个月内', '2022-03-01')).toContain('1个月内 2022-03-01..2022-04-01 P1M'))

  it('初 of 初步 and 底 of 底线 are no parts', () => {
    expect(read('2025年初步建成')).toEqual(['2025年 2025..2025'])
    expect(read('2025年底线')).toEqual(['2025年 2025..2025'])
  })
})

describe('ranges', () => {
  it.each([
    ['2023—2027年', '2023..2027'],
    ['1997年4―6月', '1997-04..1997-06'],
    ['1997年10月――1998年2月', '1997-10..1998-02'],
    ['2023－2027年', '2023..2027'],
    ['2023到2025年', '2023..2025'],
    ['二〇二一至二〇二五年', '2021..2025'],
    ['2021-2025', '2021..2025'],
    ['2019年1月1日至12月31日', '2019-01-01..2019-12-31'],
    ['2017年8月至11月', '2017-08..2017-11'],
    ['2016年一月十日到十二日', '2016-01-10..2016-01-12'],
    ['2015年和2018年之间', '2015..2018'],
  ])('%s', (text, stretch) => expect(read(text)).toEqual([`${text} ${stretch}`]))

  it('two years named together are two', () => {
    expect(read('2024年、2025年')).toEqual(['2024年 2024..2024', '2025年 2025..2025'])
    expect(read('2024、2025年')).toEqual(['2024 2024..2024', '2025年 2025..2025'])
  })
})

describe('planning periods', () => {
  it.each([
    ['“十四五”末', '2025..2025'],
    ['“十五五”时期', '2026..2030'],
    ['“十三五”前三年', '2016..2018'],
    ['“十四五”开局之年', '2021..2021'],
    ['第十四个五年', '2021..2025'],
    ['六五计划期间', '1981..1985'],
  ])('%s', (text, stretch) => expect(read(text)).toEqual([`${text} ${stretch}`]))

  it('legal education counts its own periods', () => expect(read('“八五”普法')).toEqual(['“八五” 2021..2025']))
})

describe('centuries and decades', () => {
  it.each([
    ['本世纪中叶', undefined, '2050..2050'],
    ['本世纪末', '1982-11-30', '2000..2000'],
    ['20世纪90年代', undefined, '1990..1999'],
    ['八十年代', undefined, '1980..1989'],
  ])('%s', (text, date, stretch) => expect(read(text, date)).toEqual([`${text} ${stretch}`]))

  it('21世纪 in a name is none', () => expect(read('21世纪海上丝绸之路')).toEqual([]))
})

describe('relative times', () => {
  it.each([
    ['今年', '2022..2022'],
    ['明年下半年', '2023-07..2023-12'],
    ['本季度', '2022-04..2022-06'],
    ['今明两年', '2022..2023'],
    ['近三年', '2019-06-15..2022-06-14 P3Y'],
    ['15个工作日内', '2022-06-15..2022-07-06 P15D'],
    ['未来五年', '2022-06-15..2027-06-15 P5Y'],
    ['两周内', '2022-06-15..2022-06-29 P2W'],
  ])('%s counted from 2022-06-15', (text, what) => expect(read(text, '2022-06-15')).toEqual([`${text} ${what}`]))

  it('without a date 今年 has no year, and 三年内 only its length', () => {
    expect(read('今年')).toEqual(['今年 ..'])
    expect(read('三年内')).toEqual(['三年内 .. P3Y'])
  })
  it('an event that a length counts from belongs to it', () =>
    expect(read('应当自收到申请之日起15日内答复')).toEqual(['自收到申请之日起15日内 .. P15D']))
})

describe('recurrences', () => {
  it.each([
    ['每年2月底前', 'P1Y'],
    ['每季度末月20日前', 'P3M'],
    ['每季度第1个月15日前', 'P3M'],
    ['每年3月1日0时至5月31日24时', 'P1Y'],
    ['每季度', 'P3M'],
    ['每5年', 'P5Y'],
    ['5年一周期', 'P5Y'],
    ['每半年', 'P6M'],
  ])('%s', (text, every) => expect(read(text)).toEqual([`${text} .. ${every}`]))
})

describe('no times', () => {
  it.each([
    '学前三年入园率',
    'PM2.5年均浓度',
    'PM2.5年平均浓度',
    '第17次会议',
    '九年义务教育',
    '三年级',
    '千村示范、万村整治',
    '国发〔2021〕5号',
    '15分钟生活圈',
    '60周岁',
    '40人年',
    '百年一遇',
    '受教育年限11.3年',
    '人均受教育年限达11年',
    '优良天数330天以上',
    '一五一十',
    'HJ 2025-2012',
    'DB33/T 2015-2017',
  ])('%s', (text) => expect(read(text)).toEqual([]))
})

describe('arithmetic', () => {
  it('a day that a month does not have becomes its last', () =>
    expect(addTo('2024-01-31', { months: 1 })).toBe('2024-02-29'))
  it('working days leave out the week-ends', () => {
    expect(addWorkingDays('2021-06-14', 15)).toBe('2021-07-05')
    expect(addWorkingDays('2021-06-19', 1)).toBe('2021-06-21')
  })
  it('a coarse date has a first and a last day', () => {
    expect([firstDay('2024-02'), lastDay('2024-02')]).toEqual(['2024-02-01', '2024-02-29'])
    expect([firstDay('2024'), lastDay('2024')]).toEqual(['2024-01-01', '2024-12-31'])
  })
})

const pieces = fc.constantFrom(
  ...'到至自从年月日底前末初内起来每“”十四五期间时20251979一二三个季度今明去上半，。—-~至和 第世纪a.'.split(''),
)

describe('any text', () => {
  it('readings lie in it, in order, without overlap, with dates that exist', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (chars) => {
        const text = chars.join('')
        let floor = 0
        for (const { start, end, from, by } of findTimes(text, { date: '2023-05-01' })) {
          expect(start).toBeGreaterThanOrEqual(floor)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          for (const date of [from, by])
            if (date) expect(new Date(lastDay(date)).toISOString().slice(0, 10)).toBe(lastDay(date))
          floor = end
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('any day written out is read as itself', () => {
    const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(day, (d) => {
        const iso = d.toISOString().slice(0, 10)
        const [y, m, n] = iso.split('-').map(Number)
        expect(read(`于${y}年${m}月${n}日印发`)).toEqual([`${y}年${m}月${n}日 ${iso}..${iso}`])
      }),
    )
  })

  it('takes time in proportion to its length', () => {
    for (const unit of ['0', '“', '一', '2025', '年', '到至', '之日起3', '每']) {
      const text = unit.repeat(200_000 / unit.length)
      const started = performance.now()
      findTimes(text)
      expect(performance.now() - started).toBeLessThan(3000)
    }
  })
})
