import type { Span } from '@gangmu/model'
import { holds, matchesOf, oneOf } from '@gangmu/zh'

const SELF =
  /(?<![一二两三每几基根成资样课版标日文读书副原脚剧蓝绿刻抄译])本(?:《(?:规划|方案|办法|意见|条例|规定|细则|措施|通知|计划|纲要)》|(?:(?:实施|工作|行动|专项|试点|试行|暂行|若干|指导|总体|管理|操作|认定|发展|三年|五年|建设){0,3}(?:办法|方案|意见|条例|规划|规定|细则|通知|决定|措施|计划|纲要|规则|规程|导则|指南|章程|标准|要点|公告|通告|批复|决议|清单|目录|规范|公约|协议|文件|预案|守则|解释|准则|指引|法(?![人院师案律规定制治官医学门场宝]))(?!计划单列|体系|化)))/gu
/** 本法院, 本计划单列市 and the like are kept out above; so is 本规划区. */
const OTHER = /^(?:期内?|区)/u

/**
 * Where a text names itself, in folded text: 本办法, 本实施意见, 本《规划》.
 *
 * @example selves('制定本办法。') // 本办法
 */
export function selves(folded: string): Span[] {
  const found: Span[] = []
  if (!folded.includes('本')) return found
  for (const match of matchesOf(SELF, folded)) {
    const end = match.index + match[0].length
    if (!OTHER.test(folded.slice(end, end + 2)) || folded[end] === '期') found.push({ start: match.index, end })
  }
  return found
}

const NUMBER = '[一二三四五六七八九十百零〇\\d]{1,6}'
const CLAUSE = new RegExp(
  `第${NUMBER}条(?:之[一二三四五六七八九十])?(?:第${NUMBER}款)?(?:第[(]?${NUMBER}[)]?项)?(?:(?:、|和|至|或者?)第${NUMBER}[条款项]){0,6}(?=$|[第规所的中、,。;:)改修及或与和至”])` +
    `|(?<![空提])(?:本条|前)[一二三四两]?[款条项](?:第[(]?${NUMBER}[)]?项)?`,
  'gu',
)

/** Each ends with one of these, or has 条 in it. */
const isPart = oneOf('条款项')

/**
 * References to articles in folded text: 第十条第二款, 前款. The article that opens a line (第十条　…) is its number and no reference.
 *
 * @example clauses('违反第十条第二款规定的') // 第十条第二款
 */
export function clauses(folded: string): Span[] {
  if (!holds(folded, isPart)) return []
  return [...matchesOf(CLAUSE, folded)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start }) => start > 4 || folded.slice(0, start).trim() !== '' || folded[start] !== '第')
}
