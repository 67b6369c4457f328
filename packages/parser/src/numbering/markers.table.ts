/**
 * Numbering as Chinese public documents write it, one row a style. `rank` is the usual order, outermost first (GB/T 9704-2012, 7.3.3:
 * 一、 （一） 1. （1）; 立法法: 编 章 节 条 款 项); it is a prior only. `lead` lists the characters that a marker of the row can begin with,
 * `after` those that can follow its numeral (and blanks). Patterns are sticky and take both widths; group 1 is the ordinal.
 */
export interface MarkerRule {
  id: string
  rank: number
  lead: string
  after?: string
  pattern: RegExp
  /** How group 1 counts: numerals (Chinese or Arabic), a run of code points that starts at `from`, Roman, or not at all. */
  counts: 'numeral' | 'series' | 'roman' | 'none'
  /** For `series`: the characters that stand for 1. */
  from?: string
  yes: readonly string[]
  no: readonly string[]
}

const HAN = '一二三四五六七八九十百零〇○两廿卅'
const DIGIT = '0123456789０１２３４５６７８９'
const NUMERAL = '(?:[一二三四五六七八九十百千零〇○]{1,8}|[0-9０-９]{1,4})'

/** 第…: the number may have blanks around it. */
function division(id: string, rank: number, word: string, yes: readonly string[], no: readonly string[]): MarkerRule {
  const pattern = new RegExp(
    `第[ \\u3000]{0,3}(${NUMERAL})[ \\u3000]{0,3}(?:${word})(?!规定|所列|所称|第|的|之[一二三四五六七八九十]?规定|款|项|是|修?改为|后?增加[一二两三]|[至到、和或及]第?[一二三四五六七八九十0-9])`,
    'y',
  )
  return { id, rank, lead: '第', after: word[0]!, pattern, counts: 'numeral', yes, no }
}

export const markers: readonly MarkerRule[] = [
  division('di-bian', 1, '编', ['第一编　总则'], ['第一编的规定']),
  division('di-bufen', 2, '部分', ['第一部分　基础和形势'], ['第一部分的内容']),
  division('di-pian', 3, '篇', ['第二篇 提升创新能力'], ['第二篇的']),
  division(
    'di-zhang',
    4,
    '章',
    ['第一章　总则', '第 十 章 附则'],
    ['第一章规定的情形', '第一章是总体情况', '第四章到第九章'],
  ),
  division('di-jie', 5, '节', ['第三节　保障'], ['第三节第二条']),
  division(
    'di-tiao',
    6,
    '条',
    [
      '第十条　本办法自公布之日起施行。',
      '第二百零一条 略',
      '第一千二百六十条　本法自2021年1月1日起施行。',
      '第３条　适用范围',
    ],
    ['第三条规定的', '第三条、第四条', '第五条第二款', '第九条修改为：', '第七条后增加一条'],
  ),
  {
    id: 'han-comma',
    rank: 7,
    lead: `${HAN}—－`,
    after: '、.．,，',
    pattern:
      /([一二三四五六七八九十百零〇○]{1,5}|[—－](?=、))[ \u3000]{0,2}(?:、|[.．,，](?=[ \u3000]{0,2}[\u4e00-\u9fff“《‘]))(?![一二三四五六七八九十]{1,3}(?:线|级|类|产业|期|季度|年级|、|档|次产业|等品|星))/y,
    counts: 'numeral',
    yes: ['一、总体要求', '—、总体要求', '二十一、附则', '三．保障措施'],
    no: ['三、四线城市', '一是加强', '二、三产业'],
  },
  {
    id: 'han-paren',
    rank: 8,
    lead: '（(〔【﹙',
    after: '）)〕】﹚',
    pattern:
      /[（(〔【﹙][ \u3000]{0,2}([一二三四五六七八九十百零〇○]{1,5})[ \u3000]{0,2}[）)〕】﹚](?![至、和或及－—-][（(]?[一二三四五六七八九十第]|[款项目](?:[的规、和]|$)|期|级)[、.．]?/y,
    counts: 'numeral',
    yes: ['（一）指导思想', '(十二)保障', '（三)混用括号', '【四】说明'],
    no: ['（一）至（三）项', '（一）、（二）项', '（一期）', '（五项）'],
  },
  {
    id: 'han-half-paren',
    rank: 8.5,
    lead: HAN,
    after: '）)',
    pattern: /([一二三四五六七八九十]{1,3})[）)](?=[^，。；,;])/y,
    counts: 'numeral',
    yes: ['一）工作目标'],
    no: ['一，'],
  },
  {
    id: 'decimal-3',
    rank: 9.8,
    lead: DIGIT,
    after: '.．',
    pattern:
      /[0-9０-９]{1,2}[.．][0-9０-９]{1,2}[.．]([0-9０-９]{1,2})(?![0-9０-９.．])[.．、]?(?=[ \u3000\t]{0,3}[\u4e00-\u9fff“《])/y,
    counts: 'numeral',
    yes: ['1.1.2 编制依据'],
    no: ['1.1.2025', '2.8%'],
  },
  {
    id: 'decimal-2',
    rank: 9.5,
    lead: DIGIT,
    after: '.．',
    pattern:
      /[0-9０-９]{1,2}[.．]([0-9０-９]{1,2})(?![0-9０-９.．])[、]?(?=[ \u3000\t]{0,3}[\u4e00-\u9fff“《])(?![万亿元个年月日倍平公米千吨亩户人家件套项百成篇份])/y,
    counts: 'numeral',
    yes: ['1.1 编制目的', '３．２适用范围'],
    no: ['2.8%', '1.5亿元', '10.12万', '4.1篇论文'],
  },
  {
    // Only beside 1.1 (`parse.ts` sees to that).
    id: 'decimal-1',
    rank: 9,
    lead: DIGIT,
    pattern:
      /([0-9０-９]{1,2})(?:[ \u3000\t]{1,4}|(?=[\u4e00-\u9fff])(?![个项条件家人年月日号次级类种户名位万亿倍大]))(?=[\u4e00-\u9fff、“”（）]{2,24}[ \u3000\t]{0,9}(?![^\n]))/y,
    counts: 'numeral',
    yes: ['1 总则', '３　组织体系', '1总则'],
    no: ['3个县区', '3 个', '2 组织体系由市县两级构成。'],
  },
  {
    id: 'digit-dot',
    rank: 9,
    lead: DIGIT,
    after: '.．',
    pattern:
      /([0-9０-９]{1,3})[ \u3000]?[.．](?![0-9０-９])(?=[ \u3000\t]{0,3}[^ \u3000\t.．。，,])|([0-9０-９]{1,2})[.．](?=20[0-9]{2}年|[0-9]{1,2}[篇份])/y,
    counts: 'numeral',
    yes: ['1.总体要求', '12．保障', '3. 夯实基础', '2.2025年目标', '4.1篇论文'],
    no: ['2.8%', '2025.', '1..'],
  },
  {
    id: 'digit-comma',
    rank: 9.2,
    lead: DIGIT,
    after: '、',
    pattern: /([0-9０-９]{1,3})[ \u3000]?[、](?![0-9０-９]{1,4}[、年月日号])/y,
    counts: 'numeral',
    yes: ['1、前期工作', '10、其他'],
    no: ['3、4月份', '1、2、3号楼'],
  },
  {
    id: 'digit-paren',
    rank: 10,
    lead: '（(〔﹙',
    after: '）)〕﹚',
    pattern:
      /[（(〔﹙][ \u3000]{0,2}([0-9０-９]{1,3})[ \u3000]{0,2}[）)〕﹚](?![至、和或及－—-][（(]?[0-9０-９])[、.．]?/y,
    counts: 'numeral',
    yes: ['（1）加强领导', '(2)强化监督', '（３）其他'],
    no: ['（2021）', '（1）至（3）'],
  },
  {
    id: 'digit-half-paren',
    rank: 10.5,
    lead: DIGIT,
    after: '）)',
    pattern: /([0-9０-９]{1,3})[）)](?=[^，。；,;])/y,
    counts: 'numeral',
    yes: ['1）范围', '2)对象'],
    no: ['1）。'],
  },
  {
    id: 'digit-paren-sign',
    rank: 10,
    lead: '⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇',
    pattern: /([⑴-⒇])/y,
    counts: 'series',
    from: '⑴',
    yes: ['⑴范围'],
    no: ['（1）'],
  },
  {
    id: 'han-paren-sign',
    rank: 8,
    lead: '㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩',
    pattern: /([㈠-㈩])/y,
    counts: 'series',
    from: '㈠',
    yes: ['㈠原则'],
    no: ['一'],
  },
  {
    id: 'digit-dot-sign',
    rank: 9,
    lead: '⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛',
    pattern: /([⒈-⒛])/y,
    counts: 'series',
    from: '⒈',
    yes: ['⒈原则'],
    no: ['1.'],
  },
  {
    id: 'circled',
    rank: 11,
    lead: '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳',
    pattern: /([①-⑳])[、.．]?/y,
    counts: 'series',
    from: '①',
    yes: ['①编制清单', '⑳其他'],
    no: ['1'],
  },
  {
    id: 'upper-dot',
    rank: 11.5,
    lead: 'ABCDEFGHIJKLMNOPＡＢＣＤＥＦ',
    pattern: /([A-PＡ-Ｐ])[.．、](?=[ \u3000]?[\u4e00-\u9fff“《])/y,
    counts: 'series',
    from: 'A',
    yes: ['A.基础指标', 'B、加分项'],
    no: ['A股', 'B.1'],
  },
  {
    id: 'lower-dot',
    rank: 12,
    lead: 'abcdefghijklmnopａｂｃｄ',
    pattern: /([a-pａ-ｐ])[.．、)）](?=[ \u3000]?[\u4e00-\u9fff“《])/y,
    counts: 'series',
    from: 'a',
    yes: ['a.基础指标', 'b）加分项'],
    no: ['app', 'a.1'],
  },
  {
    id: 'roman',
    rank: 6.5,
    lead: 'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ',
    pattern: /([Ⅰ-Ⅻ])[、.．](?=[ \u3000]?[\u4e00-\u9fff“《])/y,
    counts: 'series',
    from: 'Ⅰ',
    yes: ['Ⅰ、总论', 'Ⅱ.分论'],
    no: ['Ⅱ类水质', 'Ⅲ级'],
  },
  {
    id: 'han-shi',
    rank: 12.5,
    lead: HAN,
    after: '是要',
    pattern: /([一二三四五六七八九十]{1,3})(?:是|要)(?=[^，。])/y,
    counts: 'numeral',
    yes: ['一是强化领导。', '十一要抓落实'],
    no: ['一个是', '一时'],
  },
  {
    id: 'di-comma',
    rank: 12.4,
    lead: '第',
    after: '，,、：:',
    pattern:
      /第([一二三四五六七八九十]{1,3})[，,、：:](?![一二三四五六七八九十]{1,2}(?:产业|线|批|季度|次|、|期|款|条))/y,
    counts: 'numeral',
    yes: ['第一，坚持创新。', '第二、加强领导'],
    no: ['第二、三产业', '第一个'],
  },
  {
    id: 'dash',
    rank: 13,
    lead: '—―－–─-',
    pattern: /(?:[—―─–]{1,3}|－{2}|--)(?=[ \u3000]{0,2}[^ \u3000—―─–－\-0-9０-９])/y,
    counts: 'none',
    yes: ['——经济持续增长。', '―坚持'],
    no: ['-5℃', '————————'],
  },
  {
    id: 'bullet',
    rank: 13.5,
    lead: '●■◆▲★○□◇△☆•·▪►▶◎※',
    pattern: /[●■◆▲★○□◇△☆•·▪►▶◎](?=[ \u3000]{0,2}[\u4e00-\u9fff“《])/y,
    counts: 'none',
    yes: ['●强化保障', '◆目标'],
    no: ['○', '●●'],
  },
]
