/** A planning period of a country: its name, its first and last year, and where that is laid down. */
export interface PlanningPeriod {
  id: string
  /** Its name without quotation marks. */
  name: string
  /** As an ordinal: 第十四个五年. */
  ordinal: string
  from: number
  by: number
  source: string
  yes: readonly string[]
  no: readonly string[]
}

/**
 * The five-year plans of the People's Republic of China. 1963–1965 are years of adjustment between the second and the third plan.
 * The years are those in the titles of the plans as the State Council or the National People's Congress adopted them.
 */
export const planningPeriods: readonly PlanningPeriod[] = [
  {
    id: 'plan-1',
    name: '一五',
    ordinal: '一',
    from: 1953,
    by: 1957,
    source: '中华人民共和国发展国民经济的第一个五年计划（1953—1957），一届全国人大二次会议 1955-07-30',
    yes: ['“一五”时期', '第一个五年计划'],
    no: ['一五一十'],
  },
  {
    id: 'plan-2',
    name: '二五',
    ordinal: '二',
    from: 1958,
    by: 1962,
    source: '关于发展国民经济的第二个五年计划（1958—1962）的建议，中共八大 1956-09-27',
    yes: ['“二五”期间'],
    no: ['二五折'],
  },
  {
    id: 'plan-3',
    name: '三五',
    ordinal: '三',
    from: 1966,
    by: 1970,
    source: '第三个五年计划（1966—1970）',
    yes: ['“三五”计划'],
    no: ['三五个人'],
  },
  {
    id: 'plan-4',
    name: '四五',
    ordinal: '四',
    from: 1971,
    by: 1975,
    source: '第四个五年计划纲要（1971—1975）',
    yes: ['“四五”时期'],
    no: ['四五天'],
  },
  {
    id: 'plan-5',
    name: '五五',
    ordinal: '五',
    from: 1976,
    by: 1980,
    source: '1976—1985年发展国民经济十年规划纲要，五届全国人大一次会议 1978-03',
    yes: ['“五五”末'],
    no: ['五五开'],
  },
  {
    id: 'plan-6',
    name: '六五',
    ordinal: '六',
    from: 1981,
    by: 1985,
    source: '国民经济和社会发展第六个五年计划（1981—1985），五届全国人大五次会议 1982-12-10',
    yes: ['“六五”期间', '第六个五年计划'],
    no: ['六五折'],
  },
  {
    id: 'plan-7',
    name: '七五',
    ordinal: '七',
    from: 1986,
    by: 1990,
    source: '国民经济和社会发展第七个五年计划（1986—1990），六届全国人大四次会议 1986-04-12',
    yes: ['“七五”期间'],
    no: ['七五折'],
  },
  {
    id: 'plan-8',
    name: '八五',
    ordinal: '八',
    from: 1991,
    by: 1995,
    source: '国民经济和社会发展十年规划和第八个五年计划纲要，七届全国人大四次会议 1991-04-09',
    yes: ['“八五”末'],
    no: ['八五折'],
  },
  {
    id: 'plan-9',
    name: '九五',
    ordinal: '九',
    from: 1996,
    by: 2000,
    source: '国民经济和社会发展“九五”计划和2010年远景目标纲要，八届全国人大四次会议 1996-03-17',
    yes: ['“九五”时期'],
    no: ['九五至尊'],
  },
  {
    id: 'plan-10',
    name: '十五',
    ordinal: '十',
    from: 2001,
    by: 2005,
    source: '国民经济和社会发展第十个五年计划纲要，九届全国人大四次会议 2001-03-15',
    yes: ['“十五”计划', '“十五”期间'],
    no: ['十五个', '十五年'],
  },
  {
    id: 'plan-11',
    name: '十一五',
    ordinal: '十一',
    from: 2006,
    by: 2010,
    source: '国民经济和社会发展第十一个五年规划纲要，十届全国人大四次会议 2006-03-14',
    yes: ['“十一五”规划'],
    no: [],
  },
  {
    id: 'plan-12',
    name: '十二五',
    ordinal: '十二',
    from: 2011,
    by: 2015,
    source: '国民经济和社会发展第十二个五年规划纲要，十一届全国人大四次会议 2011-03-14',
    yes: ['“十二五”期间', '十二五时期'],
    no: [],
  },
  {
    id: 'plan-13',
    name: '十三五',
    ordinal: '十三',
    from: 2016,
    by: 2020,
    source: '国民经济和社会发展第十三个五年规划纲要，十二届全国人大四次会议 2016-03-16',
    yes: ['“十三五”以来', '第十三个五年规划'],
    no: [],
  },
  {
    id: 'plan-14',
    name: '十四五',
    ordinal: '十四',
    from: 2021,
    by: 2025,
    source: '国民经济和社会发展第十四个五年规划和2035年远景目标纲要，十三届全国人大四次会议 2021-03-11',
    yes: ['“十四五”末', '"十四五"期间'],
    no: ['十四五岁'],
  },
  {
    id: 'plan-15',
    name: '十五五',
    ordinal: '十五',
    from: 2026,
    by: 2030,
    source: '中共中央关于制定国民经济和社会发展第十五个五年规划的建议，二十届四中全会 2025-10-23',
    yes: ['“十五五”时期'],
    no: [],
  },
  {
    id: 'plan-16',
    name: '十六五',
    ordinal: '十六',
    from: 2031,
    by: 2035,
    source: '按五年一期顺延；尚无规划文本',
    yes: ['“十六五”时期'],
    no: [],
  },
]

/**
 * The five-year plans for legal education (普法), which count by themselves: “八五”普法 is 2021–2025.
 */
export const legalEducationPeriods: readonly (readonly [name: string, from: number])[] = [
  ['一五', 1986],
  ['二五', 1991],
  ['三五', 1996],
  ['四五', 2001],
  ['五五', 2006],
  ['六五', 2011],
  ['七五', 2016],
  ['八五', 2021],
  ['九五', 2026],
]
