import type { Line } from '../lines/lines.js'
import { frontContent, opensAttachment } from '../zones/frontForms.js'
import { ruleOf } from '../zones/furniture.js'

/** Last words of what a table is called: 2025年主要农产品产量及增长速度, 资金使用情况. */
const NAME =
  /^(?=.{5,40}$)[^。；：:，,！？\t]*(?:情况|速度|增速|增幅|幅度|产量|数量|总量|人数|家数|金额|[年业]生数|构成|比重|结构|指标|指数|明细|统计|一览|表)(?:[（(][^（()）]{1,16}[）)])?$/

/** The line above the first row of a table is its caption, when it is called like one; below 附件, or above all text, it is a title. */
export function labelCaptions(text: string, lines: readonly Line[]): void {
  let inText = false
  for (let i = 1; i < lines.length; i++) {
    const row = lines[i]!
    const above = lines[i - 1]!
    inText ||= above.reading !== undefined || text[above.end - 1] === '。'
    if (!inText || row.label !== 'table' || above.label !== 'body' || row.opens || above.reading !== undefined) continue
    if (above.end - above.start > 40 || !NAME.test(text.slice(above.start, above.end)) || ruleOf(text, above)) continue
    if (lines.slice(Math.max(0, i - 3), i - 1).some((line) => opensAttachment(frontContent(text, line)))) continue
    above.label = 'table'
    above.opens = true
  }
}
