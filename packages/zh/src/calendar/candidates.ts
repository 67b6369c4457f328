const han = '[一二三四五六七八九十两廿]'
const link = '\\s?(?:[-—–~]{1,2}|[至到、和及与])\\s?'
const counted = '个(?:半?[年月]|季度|工作|周|星期|小时|自然|日)|工作日|[日天周]|星期|小时'
const planWord = '时期|期间|末|初|中期|后期|前期|以来|规划|计划|纲要|发展|开局|收官|专项|建设|的'

/**
 * The places where a time expression can begin, seen by the characters right after them; everything else in a text is passed over.
 * What it matches is a number or a character, not the expression.
 */
export const candidates: RegExp = new RegExp(
  [
    `\\d(?<![\\d.].)\\d{0,3}(?=\\s?(?:[年月季世]|${counted})|${link}[\\d一二三四五六七八九十])`,
    '(?:19|20)(?<![\\d.]..)\\d\\d(?=[-/. ]\\d|\\d{4}(?!\\d)|[\\u4e00-\\u9fff])',
    `${han}(?<!${han}.)[一二三四五六七八九十两廿〇零○O]{0,5}(?=\\s?(?:[年月季世]|个?半年|${counted})|${link}[\\d一二三四五六七八九十]|${planWord})`,
    `[“"「『‘'](?=${han})`,
    '每(?=[年月季周日天个半隔星\\d一二三四五六七八九十两])',
    '按(?=[年季月周])',
    '年(?=[底末终初中内均平])',
    '(?:[今本明下后去上前同当次翌](?=[年月季世个半一两二三3])|今(?=明)|去(?=今)|明(?=后))',
    '第(?=[1-4一二三四五六七八九十])',
    '半(?=年)',
    '新(?=世纪)',
  ].join('|'),
  'g',
)
