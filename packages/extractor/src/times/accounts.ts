import type { Document } from '@gangmu/model'
import type { Passage } from '../passages.js'

const tellsWords =
  /同比|环比|[比较](?:上年|去年|上年同期)|以来|截[至止]|已经|已(?=[有建完实达超累发成在开形])|[成现到长降加高升快得决展入过生造办续大减解]了|共(?:办[理结]|受理|接待|查处|收到)/gu
/** What only is said of what has been measured. */
const measuredWords =
  /同比|环比|初步(?:核算|统计|测算)|统一核算|按(?:可比|不变)价|[比较]一季度|(?:[为占]|完成)(?:全?年度?|年初|目标|调整)+(?:任务|计划|预算)[^,，。;；]{0,12}的\d/gu
const plansWords =
  /力争|争取|确保|计划|目标|规划|方案|到20[2-9]\d年|必须|应当|应该|不得|要(?!求|素|点|件|领|闻)|将(?!近)|加快(?!\d)|加强|推进|完善|健全/gu

/** A text that no title or heading places, and that has far more words of the past than of what shall be, tells what has been. */
function tellsThePast(folded: string): boolean {
  const told = count(folded, tellsWords) + 2 * count(folded, measuredWords)
  return told >= 4 && told > 3 * count(folded, plansWords)
}

/** How what has been reached is praised. */
const praisesWords =
  /获批|入选|荣获|[位稳居]居|居全[国省市县]|圆满|顺利|迈上|跃[居升上]|历史|有序|有效|明显|显著|成功|增幅|快于|突破\d|余[个家户人万件次]/gu

/** A part of a report plans by its words: far more of what shall be than of the past. */
export function plansMore(folded: string): boolean {
  const told = count(folded, tellsWords) + 2 * count(folded, measuredWords) + count(folded, praisesWords)
  return count(folded, plansWords) > 4 * told + 2
}

function count(folded: string, words: RegExp): number {
  return folded.match(words)?.length ?? 0
}

/** 建议办理情况, 上半年工作进展情况的通报, 工作总结. */
const accountTitle =
  /(?:(?:办理|完成|进展|执行|落实|开展|运行|实施|整改|推进|建设|工作)情况(?:的?(?:通报|汇报|说明|公告|公示|总结))?|总结)$/

/** How many characters of a document are looked at for its words of past and future. */
const longestLook = 20000

/**
 * Whether a document tells what has been where no heading says otherwise: by its title, or, when it is of no known kind, by its words.
 *
 * @param passages Of the document or of the whole tree, in text order.
 */
export function isAccount(document: Document, passages: readonly Passage[]): boolean {
  const { title = '', kind } = document.data.facts ?? {}
  return (
    accountTitle.test(title.replace(/[(（][^()（）]{0,16}[)）]$/, '')) ||
    (kind === undefined && !/草案/.test(title) && tellsThePast(wordsOf(document, passages)))
  )
}

function wordsOf(document: Document, passages: readonly Passage[]): string {
  let words = ''
  for (const passage of passages) {
    if (passage.document !== document || passage.kind === 'line') continue
    words += passage.folded
    if (words.length >= longestLook) break
  }
  return words
}
