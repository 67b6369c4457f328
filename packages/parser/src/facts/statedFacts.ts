import { placeOf } from './placeOf.js'

/** So far from its beginning a text says what it is, and from its end who explains it. */
const FIRST = 800
const LAST = 3000

/** What a text without a title calls itself where it says why it was made: 为促进渔业发展，特制定本方案。 Empty when it does not. */
export function statedName(body: string): string {
  return (
    body
      .slice(0, FIRST)
      .match(
        /制[定订](?:本(?![地省市县区州乡镇村级部单行校院])|以下|如下)([\u4e00-\u9fff]{2,8})(?=[。：:，,；])/,
      )?.[1] ?? ''
  )
}

/** The place of who explains the paper: 本措施由青禾县渔业局负责解释。 */
export function interpretersPlace(body: string): string | undefined {
  const who = body.slice(-LAST).match(/由([\u4e00-\u9fff]{4,24}?)(?:会同[\u4e00-\u9fff]{2,20}?)?负责解释/)?.[1]
  return who === undefined ? undefined : placeOf([who], '')
}

/** The place of whose page it is, where the paper names none: 主办单位：青禾县渔业局 at its foot. A site of the state's tells nothing. */
export function hostsPlace(text: string): string | undefined {
  const host = text.slice(-LAST).match(/(?:主办(?:单位)?|版权所有)\s{0,4}[:：]\s{0,4}([\u4e00-\u9fff]{4,24})/)?.[1]
  const place = host === undefined ? undefined : placeOf([host], '')
  return place === '全国' ? undefined : place
}
