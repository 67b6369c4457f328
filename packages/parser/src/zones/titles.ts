import { oneOf } from '@gangmu/zh'
import type { Line } from '../lines/lines.js'
import { marginOf } from '../lines/wrapped.js'

/** A run-in title is at most this long (annotation practice of the project: longer openings are sentences). */
const LONGEST = 40

/** Words that only full sentences hold: duties, definitions, validity. */
const SENTENCE =
  /(?<![反相供适响对效呼感顺])应(?:纳入|按照?|由|予以|针对|根据|结合|及时|充分)|^(?:删[去除]第|将第|增加[一二两三]?[条款项]|修改)|应当|不得|必须|可以|可按|可由|可通过|^同意|^(?!关于).{4,}是否|要(?:尽[量快]|按照?|及时)|是指|即为|自.{1,24}起|^本(?:办法|条例|规定|方案|意见|细则|规划|法|措施|通知|决定)|有下列|按照.{2,30}[规定执行]{2}$|处.{1,10}罚款|承担.{0,8}责任|(?!^给予[^，,]{0,12}(?:奖励|补助|补贴)$)给予.{0,16}(?:奖励|补助|补贴|处分|处罚)|分为|指的?是|[，,]共\s?\d|[，,](?:禁止|严禁)|负有.{0,10}(?:责任|义务)|不超过|不低于|不少于|原则上|^(?:各|市|省|县|区|有关)[^，,]{0,20}[要应须]|^凡|^为了?(?!民|企)[^，,]{2,30}[，,]|都有.{0,8}(?:权利|义务|责任)|将(?:依法|按照?)|^[省市县区州镇乡](?:人民)?政府(?:实行|设|组成)|隶属|^对.{2,30}的，|\d(?:%|％|万|亿)|由.{2,20}(?:负责|组织|牵头|承担)/

/** What is done to another statute: 将第三条改为第五条：, 增加一条，作为第九条：. */
const AMENDS = /^(?:在?将?第[^，。]{1,24}(?:改为|增加|删[去除])|增加[一二两三]?[条款项])/

/** Who acts, at the beginning of a statute's sentence. */
const SUBJECT =
  /^(?:国家|国务院|本[市省县区州]|各级|任何|县级|[省市县区](?:人民)?|自治[区州县]|公民|有关|用水|单位|个人)/

/** Openings that name an action: a phrase that begins so is a title however long. */
const ACTION =
  /^(?:始终)?(?:[不着大全积切深有加强继进严扎逐分合精科统率][\u4e00-\u9fff]{1,3})?(?:加快|加强|加大|建立|建设|推进|推动|完善|健全|强化|优化|深化|提升|提高|落实|坚持|实施|支持|促进|发展|培育|打造|构建|创新|规范|拓展|拓宽|保障|引导|鼓励|开展|严格|做好|做强|抓好|扩大|改善|改革|发挥|突出|聚焦|统筹|夯实|增强|壮大|巩固|营造|放宽|降低|减轻|简化|组织|明确|引进|释放|激发|立足|围绕|把握|注重|实现|实行|探索|推行|推广|广泛|稳步|稳定|有序|严守|严控|严肃|守住|防范|化解|全力|全面|大力|积极|切实|深入|进一步|持续|着力|努力|科学|合理|充分|依法|分类|加|抓|建|优|强|做|补)/

/** Openings of a statute's norm: what it forbids, promotes or introduces is a sentence. */
const NORM = /^(?:禁止|严禁|鼓励|支持|提倡|倡导|严格(?:限制|控制))/

/** A subject and what is said of it. */
const PREDICATE = /^[^，,]{2,16}(?:实行|属于|享有|不受|负责$|是(?!否)|取得)/

/** A statute's article has a noun for its title (适用范围), if it has one. */
const NOUN =
  /^(?:(?![是按由为免]|属于|实行|采取|采用|享有|享受|建立|不受|负责|承担)[^，,]){2,12}(?:制度|原则|范围|目的|依据|职责|程序|条件|定义|对象|标准|方式|要求|责任|义务|权利|管理|监督|处罚|期限|含义|机制|体系|措施|目标|任务|保障|主体|部门|职能|流程|内容|分类)$/

/** Usual names of sections, glued to the text below them: 一、指导思想以习近平……, 二、主要职责贯彻落实…… */
const NAME =
  /^(组成人员|基本情况|主要(?:职责|职能)|职责任务|(?:工作|议事)(?:机构|规则|机制)|人员组成)(?![的是为和与及由有包分表清职：:，,。、]|如下)(?=.{20})|^(指导思想|总体(?:要求|思路|目标)|基本原则|(?:发展|主要|工作)目标|目标任务|(?:主要|重点|工作)任务|(?:保障|工作|政策)措施|组织(?:领导|实施|保障)|工作要求|适用范围|实施步骤)(?=以|坚持|到20|为|按照|深入|全面|围绕|聚焦|各[省市区县级地]|[（(]一)/

/** Tells headings and items apart, and gives both their titles. */
export function splitTitles(text: string, lines: readonly Line[]): void {
  let before: Line | undefined
  const margin = marginOf(text, lines)
  const statute = lines.some((line) => line.label === 'body' && line.reading?.rule.id === 'di-tiao')
  const articles = articlesOf(lines)
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    if (line.label === 'body' && line.reading !== undefined) {
      splitTitle(text, line, statute || articles === line.reading.style, articles)
      // The last member of a list whose members end in ；is a member like them.
      const heading = (line.label as string) === 'heading'
      if (heading && before?.label === 'item' && before.reading?.style === line.reading.style)
        if (/[；;]/.test(text[before.end - 1]!) && text[line.end - 1] === '。') untitle(line)
      if (heading && margin > 0 && line.end - line.start >= margin && goesOn(lines[i + 1])) untitle(line)
    }
    before = line
  }
}

/** The style of paragraphs that run on through the chapters of rules, 五、 as the first of 第二章: they are its articles. */
function articlesOf(lines: readonly Line[]): number | undefined {
  let inChapter = false
  for (const { label, reading } of lines) {
    if (label !== 'body' || reading === undefined) continue
    if (inChapter && reading.rule.id === 'han-comma' && reading.ordinal! > 1) return reading.style
    inChapter = reading.rule.id === 'di-zhang' && reading.ordinal! > 1
  }
  return undefined
}

const endsSentence = oneOf('。；;！')

/** A line broken at the margin goes on in the next. */
function goesOn(next: Line | undefined): boolean {
  return next?.label === 'body' && next.reading === undefined
}

/**
 * A numbered sentence with nothing below it is no heading: `3.加强日常巡查。` before `4.…` is all that the item says.
 * Nor are the members of a list of names: `1、云川渔业有限公司`, `2、青禾渔船厂`, `3、青禾码头`.
 */
export function untitleLeaves(text: string, lines: readonly Line[]): void {
  const bare = lines.map(
    (line, i) => line.label === 'heading' && line.reading !== undefined && isBare(text, line, lines[i + 1]),
  )
  for (let i = 0; i < lines.length; i++) if (bare[i] && endsSentence(text, lines[i]!.end - 1)) untitle(lines[i]!)
  for (let from = 0; from < lines.length; from++) {
    let to = from
    while (bare[to] && isName(lines[to]!) && lines[to]!.depth === lines[from]!.depth) to++
    if (to - from >= NAMES) for (let i = from; i < to; i++) untitle(lines[i]!)
    from = Math.max(from, to - 1)
  }
}

/** So many names in a row are a list. */
const NAMES = 3

function isName({ label, reading }: Line): boolean {
  return label === 'heading' && reading!.rule.rank >= 9
}

function isBare(text: string, line: Line, next: Line | undefined): boolean {
  if (next?.label === 'heading' || next?.label === 'item') return next.depth <= line.depth
  return !BODY.has(next?.label ?? '') || CLOSING.test(text.slice(next!.start, next!.start + 12))
}

/** What closes the whole document: 此复, 特此通知. */
const CLOSING = /^(?:特|专|谨)?此(?:复|函|令|告|致|请示|报告|批复|通[知报告]|公告|函[复达告])|^(?:衷心)?感谢[您你]/

const BODY: ReadonlySet<string> = new Set(['body', 'table', 'box', 'note'])

function untitle(line: Line): void {
  line.label = 'item'
  line.title = ''
  line.headEnd = line.reading!.end
}

/**
 * Finds where a line's heading ends: after its run-in title, after the whole line when nothing follows, or after the marker
 * when what follows is a sentence (`第三条　本条例自……施行。`). Sets `headEnd`, `title` and says whether text follows on the line.
 */
function splitTitle(text: string, line: Line, strict: boolean, articles: number | undefined): void {
  const reading = line.reading
  let from = reading === undefined ? line.start : reading.end
  while (from < line.end && isBlankInside(text.charCodeAt(from))) from++
  const statute = reading?.rule.id === 'di-tiao' || (reading !== undefined && reading.style === articles)
  const stop = firstStop(text, from, Math.min(line.end, from + LONGEST + 1))
  line.title = ''
  line.headEnd = reading === undefined ? line.end : reading.end
  line.label = 'item'

  const named = stop < 0 || stop - from > 8 ? NAME.exec(text.slice(from, Math.min(line.end, from + 32))) : null
  if (named !== null) {
    line.title = (named[1] ?? named[2])!
    line.headEnd = from + line.title.length
    return
  }
  if (stop < 0) {
    // No 。 or ：in reach: all of a short line is the heading, a long one has no title.
    if (line.end - from <= LONGEST + 20 && !/[。；;，,、！：:]/.test(text[line.end - 1]!)) {
      const all = text.slice(from, line.end)
      if (all.includes('。') || (statute && SENTENCE.test(all))) return
      line.label = 'heading'
      line.title = all.trim()
      line.headEnd = line.end
    }
    return
  }
  const title = text.slice(from, stop).trim()
  const rest = stop + 1 >= line.end
  const colon = text[stop] === '：' || text[stop] === ':'
  if (title === '' || /[；;！？!?]/.test(title)) return
  if (colon) {
    // 同意设立云溪景区，四至范围为：, 主要包括：, 有下列情形之一的，可以：are beginnings of sentences.
    if (
      ((statute || !title.endsWith('行为')) &&
        /(?:[为是]|包括|是指|[载写注标列]明|做到|由.{1,20}组成)$|[，,].*(?:应当|可以|不得|必须)/.test(title)) ||
      (statute && (/[，,]|应当|可以|不得|必须|下列/.test(title) || NORM.test(title)))
    )
      return
    if (AMENDS.test(title) || (/^(?:责任|牵头|配合)|[“”《]/.test(title) && !rest)) return
    line.title = title
    line.headEnd = stop + 1
    if (rest && !strict && !/下列|以下|如下/.test(title)) line.label = 'heading'
    return
  }
  if (!isPhrase(title, strict, statute)) return
  // An article that is one sentence has no title, unless that is a short name.
  if (statute && rest && (title.length > 10 || SUBJECT.test(title) || /^(?:鼓励|支持)/.test(title))) return
  line.title = title
  line.headEnd = stop + 1
  if (rest) line.label = 'heading'
}

/** 关于60万吨冷库项目问题: what the paragraph is about. */
const ABOUT = /^关于[^，,]{2,36}(?:问题|事项|情况|工作|事宜)$/

function isPhrase(title: string, strict: boolean, statute: boolean): boolean {
  if (ABOUT.test(title)) return true
  if (SENTENCE.test(title) || (statute && (NORM.test(title) || PREDICATE.test(title)))) return false
  if (!strict || ACTION.test(title)) return true
  return statute ? NOUN.test(title) : title.length <= 20 && !/[，,]/.test(title)
}

/** The first 。 or ：that is not inside brackets or quotes. */
function firstStop(text: string, from: number, to: number): number {
  let depth = 0
  for (let i = from; i < to; i++) {
    switch (text.charCodeAt(i)) {
      case 0x201c: // “
      case 0x300a: // 《
      case 0xff08: // （
      case 0x28:
        depth++
        break
      case 0x201d:
      case 0x300b:
      case 0xff09:
      case 0x29:
        if (depth > 0) depth--
        break
      case 0x3002: // 。
        if (depth === 0) return i
        break
      case 0xff1a: // ：
      case 0x3a:
        // 9:00, 1：3
        if (depth === 0 && !(isDigit(text.charCodeAt(i - 1)) && isDigit(text.charCodeAt(i + 1)))) return i
    }
  }
  return -1
}

function isBlankInside(code: number): boolean {
  return code === 0x20 || code === 0x3000 || code === 0x09 || code === 0xa0
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}
