/** A word for a year that counts from another. */
export interface RelativeYearRule {
  id: string
  words: string
  /** Years from the document's date, or from the year that the text named last: `context` only with a month or the like, `named` alone too. */
  from: 'date' | 'context' | 'named'
  offset: number
  yes: readonly string[]
  no: readonly string[]
}

/** `no` examples are words that hold the characters and mean no year. */
export const relativeYearRules: readonly RelativeYearRule[] = [
  { id: 'this-year', words: '今年|本年度?(?!级)', from: 'date', offset: 0, yes: ['今年', '本年度'], no: ['本年级'] },
  {
    id: 'next-year',
    words: '明年|下一年度?|下年度',
    from: 'date',
    offset: 1,
    yes: ['明年', '下一年度'],
    no: ['下年级', '下年轻人'],
  },
  {
    id: 'year-after-next',
    words: '(?<![以之今成产用驻达工运市学])后年',
    from: 'date',
    offset: 2,
    yes: ['后年'],
    no: ['以后年度'],
  },
  { id: 'last-year', words: '去年', from: 'date', offset: -1, yes: ['去年'], no: ['来年'] },
  {
    id: 'preceding-year',
    words: '(?<!基础|实处)上一?年度?(?![级纪均])',
    from: 'named',
    offset: -1,
    yes: ['上年', '上一年度'],
    no: ['上年纪', '基础上年均'],
  },
  { id: 'year-before-last', words: '(?<![以之从年])前年', from: 'date', offset: -2, yes: ['前年'], no: ['以前年度'] },
  { id: 'same-year', words: '同年(?!级|龄)|当年', from: 'context', offset: 0, yes: ['同年', '当年'], no: ['同年级'] },
  { id: 'following-year', words: '次年|翌年', from: 'context', offset: 1, yes: ['次年'], no: ['年次'] },
]
