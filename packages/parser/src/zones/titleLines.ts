import type { Line } from '../lines/lines.js'
import { endsLikeTitle, isBodyName } from './frontForms.js'

/** 关于检查《云川省渔业条例》, 关于《云川省渔业条例》（草案）: what kind of paper it is stands in the next line. */
const LACKS_KIND = /关于[^《》]{0,12}《[^《》]{2,60}》(?:[（(][^（()）]{1,20}[）)])?$/

/** 《云川省渔业发展实施: a page has cut the title off; it does not go on in the next line. */
export function isCutOff(title: string): boolean {
  return title.lastIndexOf('《') > title.lastIndexOf('》')
}

/** 关于…… on a line of its own has only its issuer, or whose paper it passes on, above it. */
const opensTitle = /^关于/

function isIssuing(content: string): boolean {
  return isBodyName(content) || /印发|转发|批转|部门$|^\d{4}年|[》”]$/.test(content)
}

/** Do two lines make one title: the upper one does not end like a title of its own? */
export function joins(text: string, upper: Line, lower: Line): boolean {
  const content = text.slice(upper.start, upper.end)
  const under = text.slice(lower.start, lower.end)
  return (
    (!endsLikeTitle(content) || LACKS_KIND.test(content) || under.startsWith('的')) &&
    !(under.length >= 10 && content.startsWith(under)) &&
    content.length >= 4 &&
    lower.gap <= upper.gap + 2 &&
    !(opensTitle.test(under) && !isIssuing(content)) &&
    !/^[>›]|[>›]$|文\s*件$|第\s*\d+\s*期|^.{2,6}(?:要闻|新闻|动态|信息|专题|专栏|频道|公开|公文|法规)$/.test(content)
  )
}
