import type { IsoDate } from '@gangmu/model'
import { oneOf } from '@gangmu/zh'
import { readDate } from './readDate.js'

const mayFollow = oneOf('正开施实执试生')
const inForce = /起(?:正式|开始)?(?:施行|实施|实行|执行|试行|生效)/y
/** Who takes effect: this document, or what a notice or order sends out with these words; not another document that is only mentioned. */
const itself =
  /(?:本[\u4e00-\u9fff]{1,8}|(?:现|予以?)[公发印][布发][^。\n]{0,80}|[。；\n]|^)[，,]?自((?:(?!自)[^。；\n]){6,20})$/

/** 本措施执行时间从2022年6月1日起，至2023年5月31日止. */
const statedTime =
  /本[\u4e00-\u9fff]{1,8}?(?:的?(?:施行|实施|执行)(?:时间|日期|期限?)|有效期限?)[为：]?[自从]?(\d{4}年\d{1,2}月\d{1,2}日)(?!止|前|为止)/g

/**
 * 施行日期 as a document's own text says it, `本办法自2023年3月1日起施行`; the last one counts. Undefined when it is not a calendar date
 * (自公布之日起施行).
 */
export function effectiveDate(text: string): IsoDate | undefined {
  let date: IsoDate | undefined
  for (let at = text.indexOf('起'); at >= 0; at = text.indexOf('起', at + 1)) {
    if (!mayFollow(text, at + 1)) continue
    inForce.lastIndex = at
    if (!inForce.test(text)) continue
    const said = text.slice(Math.max(0, at - 120), at).match(itself)?.[1]
    date = (said && readDate(said)) || date
  }
  if (date !== undefined) return date
  const stated = [...text.matchAll(statedTime)].at(-1)?.[1]
  return stated && readDate(stated)
}
