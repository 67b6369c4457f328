/** A form that document numbers (文号) are written in. Patterns run on folded text; groups: `before` (issuer, when it stands inside), `year`, `number`. */
export interface DocNumberRule {
  id: string
  /** Global; begins at a bracket or at the word 令 or 公告, so that few places are looked at. */
  pattern: RegExp
  /** Whole 文号 that it reads, with what it makes of them: issuer, year, number. */
  yes: ReadonlyArray<readonly [text: string, issuer: string, year: number | null, number: number]>
  /** Texts in which it finds nothing. */
  no: readonly string[]
}

/** GB/T 9704-2012, 7.2.5: 发文机关代字, 年份 in 〔〕, 发文顺序号 without 第; the rest is what documents do. Tried in this order. */
export const docNumberRules: readonly DocNumberRule[] = [
  {
    id: 'doc-number-year',
    pattern:
      /[〔[(【﹝〈<] ?(?<year>(?:19|20)\d\d|(?<=[字发办函文政][〔[(] ?)[5-9]\d) ?年?[〕\])】﹞〉>] ?(?:第|字第)? ?(?<number>\d{1,5})(?:[、-]\d{1,5}){0,3} ?号/g,
    yes: [
      ['浙政办发〔2022〕72号', '浙政办发', 2022, 72],
      ['国发[2009]42号', '国发', 2009, 42],
      ['国发（2009）第42号', '国发', 2009, 42],
      ['云人才领 〔2012〕10号', '云人才领', 2012, 10],
      ['赣府厅字［2019］22 号', '赣府厅字', 2019, 22],
      ['农业农村部公告〔2021〕5号', '农业农村部公告', 2021, 5],
      ['云政发〔85〕12号', '云政发', 1985, 12],
    ],
    no: ['（2022）杭州', '共（85）12号', '〔2022〕72', '（1）第2号', '〔2022〕72号'],
  },
  {
    id: 'doc-number-order',
    pattern:
      /(?<form>(?<!命)令|公告|通告)[ (]{0,3}(?:[〔[(] ?)?(?:(?<year>(?:19|20)\d\d)年?)?[〕\])]? ?(?:[一二三四五六七八九十]{1,3}届)?第? ?(?<number>\d{1,5}|[〇零一二三四五六七八九十百]{1,7}) ?号/g,
    yes: [
      ['中华人民共和国国务院令第707号', '中华人民共和国国务院令', null, 707],
      ['国令第 707 号', '国令', null, 707],
      ['令第712号', '令', null, 712],
      ['中华人民共和国主席令(九届第37号)', '中华人民共和国主席令', null, 37],
      ['云川省人民政府令（第一百二十三号）', '云川省人民政府令', null, 123],
      ['住房城乡建设部公告2019年第237号', '住房城乡建设部公告', 2019, 237],
      ['云川省第十三届人民代表大会常务委员会公告（第五十六号）', '云川省第十三届人民代表大会常务委员会公告', null, 56],
    ],
    no: ['命令12号', '公告后30日', '令其3号楼'],
  },
  {
    id: 'doc-number-year-bare',
    pattern: /(?<=[\u4e00-\u9fff][发字函])(?<year>(?:19|20)\d\d)年第?(?<number>\d{1,4})号/g,
    yes: [
      ['国发1986年12号', '国发', 1986, 12],
      ['云政函1991年第7号', '云政函', 1991, 7],
    ],
    no: ['1986年12号', '出发1986年'],
  },
  {
    id: 'doc-number-year-first',
    pattern:
      /[〔[(] ?(?<year>(?:19)?[4-9]\d) ?[〕\])] ?(?<before>[\u4e00-\u9fff]{1,8}字) ?第? ?(?<number>\d{1,4}) ?号/g,
    yes: [
      ['（1982）国函字85号', '国函字', 1982, 85],
      ['（82）国函字第85号', '国函字', 1982, 85],
    ],
    no: ['（1982）国函85号', '（3）国字5号'],
  },
]
