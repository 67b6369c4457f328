/**
 * The literal lines of a document by their form (GB/T 9704-2012, 7.2–7.4): number, addressees, signature, date, attachments.
 * All take a line without outer blanks; a look at its first or last character comes before the patterns, for most lines are none of these.
 */

import { oneOf } from '@gangmu/zh'
import type { Line } from '../lines/lines.js'

/** Lines longer than this are running text wherever they stand. */
export const LONGEST_FRONT = 260

/** A line as these forms are looked for in it: of one that is longer only the beginning. */
export function frontContent(text: string, line: Line): string {
  return text.slice(line.start, Math.min(line.end, line.start + LONGEST_FRONT))
}

/** Last words of titles of documents, with a bracketed state (试行) or year after them. */
const KIND =
  /(?:通知|意见|讲话|致辞|发言|方案|规划|计划|纲要|办法|条例|规定|细则|决定|决议|报告|公告|通告|通报|批复|函|措施|要点|说明|准则|规则|规程|章程|制度|标准|指南|清单|目录|分工|(?:责任|任务|目标)分解表?|建议|预案|令|法|公报|纪要|举措|政策|指引|导则|安排|职责|解读|请示|名单|一览表|指标|体系|任务书|责任书|行动|工程|程序|流程|预算|决算|草案|解释|规范|总结|打算|公示|答复|公约|协议|倡议书|须知|守则)(?:》)?(?:[ \u3000]?[（(〔【][^（(〔【]{1,24}[)）〕】])*$/

/** Could this line be (part of) a title: short, no sentence? */
export function isTitleLike(content: string): boolean {
  const last = content[content.length - 1]!
  return (
    content.length <= 90 &&
    !'。；！？：，、;!?:,'.includes(last) &&
    /[\u4e00-\u9fff]/.test(content) &&
    !/。/.test(content)
  )
}

export function endsLikeTitle(content: string): boolean {
  return KIND.test(content) || (SPREAD.test(content) && KIND.test(content.replace(/\s/g, '')))
}

/** 工 作 报 告: a title with blanks between all its letters. */
const SPREAD = /^[\u4e00-\u9fff](?:[ \u3000]{1,4}[\u4e00-\u9fff]){3,30}$/

/** 文号 on a line of its own: 国发〔2021〕5号, （第12号）, 国令第707号; or the number under which a rule is registered, YCCR-2023-01005. */
export function isDocNumber(content: string): boolean {
  if (/^[A-Z]{3,6}[-—–]?(?:19|20)\d\d[-—–]?\d{4,6}$|^[\u4e00-\u9fff]{2,10}[〔[]20\d{2,6}$/.test(content)) return true
  return (
    content.length <= 50 &&
    content.includes('号') &&
    /^[（(]?\s{0,2}(?:(?:[12]\d{3}年\d{1,2}月\d{1,2}日\s{0,4})?[\u4e00-\u9fffA-Z]{1,16}[ \u3000]?[〔[［（(【﹝]\s*(?:[12][0-9]{3}|[5-9][0-9])\s*[〕\]］）)】﹞][ \u3000]?(?:字?第)?[ \u3000]?\d{1,5}\s*号|[〔[［（(](?:19)?[4-9]\d[〕\]］）)]\s?[\u4e00-\u9fff]{1,10}字?\s?第?\s?\d{1,4}\s?号|[\u4e00-\u9fff]{2,30}(?:令|公告)\s?[（(][\u4e00-\u9fff]{0,4}第\s?\d{1,4}\s?号[）)]?|[\u4e00-\u9fff \u3000]{2,40}公告\s?\d{4}年第\s?\d{1,4}\s?号|(?:\d{4}年)?[\u4e00-\u9fff]{0,12}\s?第\s?[\d一二三四五六七八九十百零〇○]{1,5}\s?号令?)\s{0,2}[）)]?$/.test(
      content,
    )
  )
}

/** 主送机关: the addressees, a line that ends in a colon. */
export function isRecipient(content: string): boolean {
  return (
    isColon(content, content.length - 1) &&
    content.length <= 260 &&
    !/[。；！？]/.test(content) &&
    /^(?:[\u4e00-\u9fff]{2,4}副?主席[：:]$|[\u4e00-\u9fff]{2,8}(?:委员|代表|同志|先生|女士|总经理)[：:]$|各|全[省市县区国]|省|市|区|县|州|国务院|中共|中央|自治|本|驻|机关|有关|尊敬|同志|委)|政府[：:]$|人民政府|委员会|办公[厅室]|部门|单位|代表|各县|公司|乡镇|街道|[局厅委部院]：/.test(
      content,
    ) &&
    !/^(?:为|根据|按照|依据)|制[定订]本|如下|以下|下列|包括|意见：|要求：|是：|目标：|措施：|标准：|范围：|方式：|电话：|单位：.|责任单位|牵头单位/.test(
      content,
    )
  )
}

/** 题注 of a statute: when and by whom it was passed, issued, amended. */
export function isHistory(content: string): boolean {
  return (
    opensHistory(content, 0) &&
    /^(?:【题注】\s?)?(?:[（(]?[12]\d{3}年\d{1,2}月\d{1,2}日|[（(][二一][〇○零一二三四五六七八九]{3}年.{1,2}月.{1,3}日).*(?:通过|公布|发布|批准|修订|修正|施行)|^[（(]?根据[12]\d{3}年\d{1,2}月\d{1,2}日[^。；]{4,150}(?:修[正订改]|失效|废止)[）)]?$/.test(
      content,
    )
  )
}

const opensHistory = oneOf('（(12根【')

/** When and before whom a report was given, and by whom: ——2026年1月20日在云川省第十四届人民代表大会第四次会议上 云川省省长 林某某. */
export function isOccasion(content: string): boolean {
  return (
    content.length <= 90 &&
    /^[（(—―─－-]{0,6}\s*(?:[12]\d{3}年\d{1,2}月\d{1,2}日\s*)?在.{2,50}(?:会议|大会|会)(?:上?[)）]?|上[)）]?[ \u3000]{1,4}[\u4e00-\u9fff]{0,8}[长席理记][ \u3000]{0,4}[\u4e00-\u9fff·]{2,12})$/.test(
      content,
    )
  )
}

/** Names of sections that go without a number. */
export function isNamedSection(content: string): boolean {
  return (
    content.length <= 8 && /^(?:前\s*言|引\s*言|序\s*言|导\s*言|导\s*语|结\s*语|结束语|后\s*记|编制说明)$/.test(content)
  )
}

/** 总　则 without its 第一章, above articles. */
export function isPartOfStatute(content: string): boolean {
  return content.length <= 6 && content.endsWith('则') && /^[总附分罚]\s{0,4}则$/.test(content)
}

/** The line above a glossary. */
export function isGlossary(content: string): boolean {
  return (
    opensGlossary(content, 0) &&
    /^[（(【]?(?:附\s*[:：]?)?(?:《?政府工作报告》?)?(?:(?:有关|部分|相关)?(?:名词|用语|术语|名词术语)(?:解释|注释|说明)|注\s?释|脚注)[）)】]?[:：]?$|^附?注[:：]$/.test(
      content,
    )
  )
}

const opensGlossary = oneOf('（(【附《政有部相名用术注脚')
const isColon = oneOf('：:')

/** 各位代表： */
export function isSalutation(content: string): boolean {
  return (
    content.length <= 24 &&
    isColon(content, content.length - 1) &&
    /^(?:尊敬的|各位|同志们|女士们|主席|主任)[^。，；]{0,20}[：:]$/.test(content)
  )
}

const DATE =
  /^[（(]?\s*(?:[12][0-9０-９]{3}|[二一][〇○零ОOo0０一二三四五六七八九]{3})\s*年\s*(?:[0-9０-９]{1,2}|[一二三四五六七八九十元]{1,3}|[*×]{1,2})\s*月(?:\s*(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3}|[*×]{1,2})\s*日)?\s*(?:[）)]|。)?$/

const endsDate = oneOf('月日）)。')

/** A date on a line of its own. */
export function isDate(content: string): boolean {
  return content.length <= 24 && endsDate(content, content.length - 1) && DATE.test(content)
}

/** Name and date in one line: 云川省人民政府　　2020年3月5日, 2020年3月5日，云川省渔业局. */
export function isSignedAndDated(content: string): boolean {
  if (content.length > 90 || !(content.endsWith('日') || opensYear(content, 0))) return false
  const [, name, last] = content.match(NAME_AND_DATE) ?? content.match(DATE_AND_NAME) ?? []
  if (name === undefined) return false
  return isDate(name.trim()) ? isBodyName(last!) : isBodyName(name) && isDate(last!)
}
const opensYear = oneOf('12')
const NAME_AND_DATE = /^([^\d（(]{3,60}?)[\s,，]*((?:[12]\d{3}|[二一][〇○零ОOo0一二三四五六七八九]{3})\s*年.{2,14}日)$/
const DATE_AND_NAME = /^([12]\d{3}年.{2,8}日)[\s,，]+([^\d，。]{3,40})$/

/** A date whose 年月日 were lost, as it stands under a signature: 20200305, 202035. */
export function isBrokenDate(content: string): boolean {
  return content.length <= 8 && /^(?:19|20)\d{2}[01]?\d{2,3}$/.test(content)
}

/** The kind alone on its line, above what the paper is about: 公　告. */
export function isKindHead(content: string): boolean {
  return content.length <= 6 && /^(?:公\s*告|通\s*告|命\s*令|通\s*知|决\s*定|通\s*报)$/.test(content)
}

/** A line that names bodies (or a person in office) and nothing else. */
export function isBodyName(line: string): boolean {
  const content = line.replace(/&[a-z]{1,6};?$/, '').trimEnd()
  return (
    content.length <= 60 &&
    !/[。；！？，]|--|^[（(][^）)]*$|^[\u4e00-\u9fff]{2}中心$/.test(content) &&
    ((endsBody(content, content.length - 1) &&
      /^[^：:]*(?:人民政府|政府|国务院|办公[厅室]|委员会|[党市省县区]委|管委会|领导小组|指挥部|联席会议|[局厅部院署委司社处队]|常务委员会|法院|检察院|银行|公司|协会|学会|总工会|常委会|中心|(?:小|检查|工作|调研|督查|督导|巡察|专家|调查)组|海关|商会|[（(](?:印章|章|盖章|代章)[）)])\s*$/.test(
        content,
      )) ||
      /^[省市县区州镇乡]\s{0,4}长$/.test(content) ||
      /^.{0,24}(?:省长|市长|主席|主任(?:委员)?|县长|区长|总理|州长|盟长|[乡镇]长|代理市长|书记|局长|厅长|部长|检察长|院长|组长|秘书长)[ \u00a0\u3000]*[：:]?[ \u00a0\u3000]*[\u4e00-\u9fff]{1,4}[ \u00a0\u3000]?[\u4e00-\u9fff]{0,4}$/.test(
        content,
      ))
  )
}

const endsBody = oneOf('府院厅室会委组部议局署司社处队行心关)）')

/** 附件 alone or with a number: it opens an attachment. */
export function opensAttachment(content: string): boolean {
  return (
    opensAttached(content, 0) &&
    /^[【（(]?附\s*(?:件|录|表|图)?\s*[0-9０-９一二三四五六七八九十]{0,3}(?:[-－—][0-9]{1,2})?\s*[】）)]?\s*[:：]?$/.test(
      content,
    )
  )
}

/** Characters that 附件 and the like begin with. */
export const opensAttached: (text: string, at: number) => boolean = oneOf('【（(附')
/** No name of an attachment is longer. */
export const LONGEST_NAME = 120

/** 附件：title, 附件1：title, 附：title. */
export function namesAttachment(content: string): boolean {
  return (
    content.length <= LONGEST_NAME &&
    content.startsWith('附') &&
    /^附\s*(?:件|录|表)?\s*[0-9０-９一二三四五六七八九十]{0,3}\s*[:：.．、]\s*\S|^附件\s*[0-9一二三四五六七八九十]{1,2}[ \u3000]+\S/.test(
      content,
    )
  )
}

/** A sentence with which a notice hands on what follows it. */
export function forwards(content: string): boolean {
  return /(?:印发|转发|批转|发布|公布|下发|发)给?(?:你们|你)|(?:现|予)(?:以|将)?(?:印发|转发|公布|发布)|请(?:认真|遵照|结合|各地|按照|抓好|照此)?.{0,24}(?:贯彻|执行|落实|实施)/.test(
    content,
  )
}
