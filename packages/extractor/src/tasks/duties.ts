import type { Body, Span } from '@gangmu/model'
import { fitsAt, isSpace, matchAt, matchesOf, oneOf, spaces } from '@gangmu/zh'
import { collect } from '../collect.js'
import { split } from './bodyList.js'
import { bodyRule } from './bodyName.js'
import { dutyRoles } from './duties.table.js'
import { type BodyMention, ofName } from './noteNames.js'
import { opensClause } from './opensClause.js'
import { clauseEnd, joined, PLURAL, predicate, readSubject } from './subject.js'

/** What tells of things done. */
const DONE = /(?<!为|除|到)了(?!解)/u
/** A noun that names what the body does or says: 县政府支持产业发展的政策文件; 环保部门对报告书的审查意见. */
const NOUN =
  /^(?:贯彻|落实|执行|开展|推进|实施|完成)[^,。;]{0,30}情况|^对[^,。;]{2,40}的[^,。;的]{0,12}情况$|^(?:支持|鼓励|同意|批准|对)[^的]{1,24}的[^的]{0,6}(?:文件|证明|材料|批复|意见|报告|决定|政策|结论|函)(?:$|[及和、(])/u
const REVIEW = /(?:近年来|以来|去年|上年|近日|日前|目前)[^。;]{0,12}$/u
/** After a subject: its partners follow. */
const TOGETHER =
  /^(?:要|应当?)?(?:(?:[适定]时|定期|负责)?牵头组织(?=有关|相关)|(?:牵头|负责)?(?:会同|商(?![务业会贸标品城圈户家事定议讨谈量])|联合(?![会社体])))/u
/** 设立市级工作专班,负责…: what is set up has the duty that follows. */
const SET_UP =
  /(?:设立|下设|成立|组建)([^,。;:、的()“”《》]{0,20}(?:办公室|小组|专班|指挥部|委员会|工作组)),(?=(?:主要|具体|专门|统一|统筹)?(?:负责|承担))/gu
/** Words after 由 that make members or persons, not duties. */
const NO_DUTY_BY =
  /^(?:第[^,。;]{1,6}次[^,。;]{0,12}会议|[^,。;、]{0,12}(?:领导|负责人|负责同志|市长|省长|县长|区长|主席|书记)|等?(?:组成|构成|担任|任|兼任|出任|产生|选举|推荐)|[^,。;]{0,16}(?:组成|构成|担任|兼任|任(?:组长|副组长|主任|召集人|指挥长)))/u

/**
 * The bodies that sentences of folded text give a duty: subject of 要, 应当, 负责 or of a verb of doing, or standing after 由.
 * Stretches in `skip` (responsibility notes) are passed over.
 *
 * @example recogniseDuties('由市金融办牵头，各县政府要加大支持。') // 市金融办 lead, 各县政府 responsible
 */
export function recogniseDuties(folded: string, skip: readonly Span[] = []): BodyMention[] {
  const found: BodyMention[] = [...setUp(folded), ...being(folded)]
  let past = 0
  let next = 0
  let title = -LONGEST_TITLE - 1
  const read = (at: number, by: boolean, closing: boolean): void => {
    while ((skip[next]?.end ?? folded.length) < at - 1) next++
    const note = skip[next]
    if (closing && note?.end !== at - 1) return
    // 《转发财政部 人民银行关于…的通知》: who issued what is cited.
    if (at < past || at - title <= LONGEST_TITLE || (note && note.start <= at && at < note.end)) return
    const duty = readDuty(folded, at, by)
    if (!duty) return
    const noted = (body: Span): boolean => {
      let at = next
      while ((skip[at]?.end ?? body.end) <= body.start) at++
      return (skip[at]?.start ?? body.end) < body.end
    }
    found.push(...duty.bodies.filter(({ span }) => !noted(span)))
    past = duty.end
  }
  // Where a body can open a clause: at the start, after punctuation, white space or 由.
  read(first(folded, MARKER.exec(folded)?.[0].length ?? 0), false, false)
  for (let at = 0; at < folded.length; at++) {
    if (!isNotable(folded, at)) continue
    if (isMark(folded, at)) {
      if (at + 1 < folded.length && !isSpace(folded, at + 1)) read(first(folded, at + 1), false, folded[at] === ')')
    } else if (isSpace(folded, at)) {
      while (isSpace(folded, at + 1)) at++
      read(first(folded, at + 1), false, false)
    } else if (isBy(folded, at)) {
      if (!endsInBy(folded, at - 1) && !goesOnFromBy(folded, at + 1)) read(first(folded, at + 1), true, false)
    } else if (isTitleMark(folded, at)) title = folded[at] === '《' ? at : -LONGEST_TITLE - 1
  }
  return found
}

function setUp(folded: string): BodyMention[] {
  if (!folded.includes('负责') && !folded.includes('承担')) return []
  return [...matchesOf(SET_UP, folded)].map(({ index, 0: whole, 1: name = '' }) => {
    const end = index + whole.length - 1
    return { span: { start: end - name.length, end }, role: 'responsible', rule: 'duty-set-up' }
  })
}

/** 本市燃气主管部门为市住建局,负责…: who it is answers for what it is. */
const BEING =
  /(?:主管|管理|实施|登记|执法|监督|组织|受理|审批)(?:部门|机关|机构|单位)为([^,。;:的()“”《》]{2,24})(?=[,。;])/gu

const IS_BODY = ['部门为', '机关为', '机构为', '单位为']

function being(folded: string): BodyMention[] {
  if (!IS_BODY.some((words) => folded.includes(words))) return []
  return [...matchesOf(BEING, folded)].flatMap(({ index, 0: whole, 1: name = '' }) => {
    const end = index + whole.length
    const names = split(folded, { start: end - name.length, end })
    if (!names.every((n) => bodyRule(folded.slice(n.start, n.end))?.strength === 'named')) return []
    return names.map((span): BodyMention => ({ span, role: 'responsible', rule: 'duty-being' }))
  })
}

const isNotable = oneOf(`。;!?:,)由《》${spaces}`)
const isMark = oneOf('。;!?:,)')
const isBy = oneOf('由')
/** 理由, 自由, 对由政府授权的企业, 可由县政府决定; 由于, 由此. */
const endsInBy = oneOf('理自来缘事经对可')
const goesOnFromBy = oneOf('于此来衷')
const isTitleMark = oneOf('《》')
const isQuote = oneOf('”"')
const LONGEST_TITLE = 120
/** The number that opens a heading. */
const MARKER = /^\(?[一二三四五六七八九十\d]{1,3}(?:[、.]|\))/u

function first(folded: string, at: number): number {
  while (isSpace(folded, at) || isQuote(folded, at)) at++
  return at
}

interface Duty {
  bodies: BodyMention[]
  end: number
}

const canJoin = oneOf('会并要应组负联商')
const JOIN = /(?:并|要|应当?|组织或|负责)?会同|(?:联合|商)(?=有关|相关|[省市县区]级?[\u4e00-\u9fff])/uy
/** 其所属的市燃气管理处负责日常工作: whose the body is stands before its name. */
const ITS = /其(?:所属|下属|直属|设立|委托)的?/uy
const isIts = oneOf('其')
const isBracket = oneOf('(〔[《“')
const isDigit = oneOf('0123456789')
const COUNT = /\d{1,3}个/uy

function readDuty(folded: string, from: number, by: boolean): Duty | null {
  const its = isIts(folded, from) ? matchAt(ITS, folded, from) : null
  const at = from + (its?.[0].length ?? 0)
  const joins = canJoin(folded, at) ? matchAt(JOIN, folded, at) : null
  if (joins) return withSupport(folded, at + joins[0].length, [], 'duty-together')
  if (folded.length - at < 3 || isBracket(folded, at)) return null
  if ((isDigit(folded, at) && !fitsAt(COUNT, folded, at)) || opensClause(folded, at)) return null
  const subject = readSubject(folded, at, by)
  if (!subject) return null
  const { names, end, duty } = subject
  const rest = folded.slice(end, end + 120)
  const clause = /^[^,。;:!?\n]*/u.exec(rest)?.[0] ?? ''
  if (!by && /负责的(?:原则|要求)$/u.test(clause)) return null
  if (/的$|(?:时|后)?的[,)]/u.test(clause) && !/[。;]/u.test(rest[clause.length] ?? '')) return null
  if (
    by
      ? NO_DUTY_BY.test(rest) ||
        /^(?:[或和][^,。;的]{2,12})?(?!牵头)[^,。;的]{1,6}的(?!方式|原则|要求|规定)/u.test(clause)
      : false
  )
    return null
  const sentence = /^[^。;!?\n]*/u.exec(rest)?.[0] ?? ''
  if (
    duty?.kind === 'verb' &&
    !by &&
    (/已(?!有)|曾|取得|印发|^(?!在[^,]{2,24}[下内中上间]|(?:按照?|依照|根据)各自的)[^的]{2,4}的|的(?:工作)?人员|的负责人/u.test(
      clause,
    ) ||
      NOUN.test(clause) ||
      DONE.test(sentence) ||
      REVIEW.test(folded.slice(Math.max(0, at - 24), at)))
  )
    return null
  const role = dutyRoles.find((row) => row.pattern.test(sentence))
  const rule = by ? 'duty-by' : (duty?.id ?? 'duty-by')
  const bodies = names.map((span) => ({
    span,
    role: ofName(folded, span) ?? role?.role ?? ('responsible' as Body['role']),
    rule: role?.id ?? rule,
  }))
  const together = TOGETHER.exec(rest)
  return together ? withSupport(folded, end + together[0].length, bodies, rule) : { bodies, end }
}

/** A name of a body, or of several a short word for some. */
function isPartner(name: string, plural: boolean): boolean {
  return bodyRule(name) !== undefined || (plural && name.length >= 2 && name.length <= 14)
}

/** A bracket that stands before a name, or stays open in it, begins a note. */
const openBracket = /^[(〔]|[(〔][^)〕]*$/u

/** Reads the bodies after 会同 as those that support. */
function withSupport(folded: string, at: number, bodies: BodyMention[], rule: string): Duty {
  const atoms: Span[] = []
  for (const atom of joined(folded, { start: at, end: clauseEnd(folded, at) })) {
    const stop = predicate(folded, atom, true)?.end
    if (openBracket.test(folded.slice(atom.start, stop ?? atom.end))) break
    atoms.push({ start: atom.start, end: stop ?? atom.end })
    if (stop !== undefined || atoms.length > 40) break
  }
  const plural = PLURAL.test(folded.slice(at, atoms.at(-1)?.end ?? at))
  const supporting = collect(atoms, (atom) => split(folded, atom)).filter((n) =>
    isPartner(folded.slice(n.start, n.end), plural),
  )
  // 市教育局联合市财政局开展…: only a partner makes the subject lead.
  if (supporting.length) for (const body of bodies) body.role = 'lead'
  return {
    bodies: [...bodies, ...supporting.map((span) => ({ span, role: 'support' as const, rule }))],
    end: supporting.at(-1)?.end ?? at,
  }
}
