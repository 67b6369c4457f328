import type { Span } from '@gangmu/model'
import { edgeTest, oneOf, unitAt } from '@gangmu/zh'
import { BRACKETED, COMPARATOR } from '../figures/mask.js'
import type { Indicator } from './reading.js'

/** What the counted things are to do: 25个县城达到…标准 counts 达到…标准的县城. */
const predicate =
  /(?:参与|达到|通过|列入|纳入|进入|入选|转型为|成为|获评|获得|落户|接入|符合|具备|进城|进镇|实现|[喝用住吃过]上|告别|[解摆][决脱]了|享受)/u

/** 500个山村发展乡村旅游, 100名专家服务基层: what those counted do after their name. */
const does =
  /^[\p{Script=Han}]{1,12}?(?:村|[县乡镇户]|企业|农民|家庭|合作社|学校)(?=(?:发展|从事|创办)[^,;的]{2,14}$)(?!.*(?:项目|工程|任务|基地|试点)$)|^[\p{Script=Han}]{0,12}?(?:(?:员|专家|教师|医[生师]|干部|人才)(?=(?:服务|深入|下沉|帮扶|指导)))|^[\p{Script=Han}]{0,16}?(?:员|专家|教师|医[生师]|干部|人才|农民|学生|青年|职工|工人|骨干|技师|校长|教授|学者)(?=(?:赴|前往|进行)[^,;的]{2}|到[\p{Script=Han}、]{1,12}(?:挂职|学习|培训|任职|实习|就读|工作|开展|提供|支教|服务))/u

/** 1000家企业开展改造, 3家企业在主板上市, 80%的乡镇完成整治: what comes to pass with those counted. */
const undergoes =
  /^[\p{Script=Han}]{0,12}?(?:[村县市区乡镇]|企业|学校|中小学|医院|机构|社区|单位|家庭|农户|部门|合作社|行业|领域|园区|地区)(?<![到进下赴].{0,3})(?=(?:全部|率先|全面|大力|深入)?(?:(?:开展|完成|实施|建成|建立|开通|开设|配备)[^,;的]{2,16}|在[^,;的]{2,8}(?:上市|挂牌))$)(?!.*(?:项目|工程|任务|行动|试点|示范|创建)$)/u

/** Verbs at the end that say what is done with the counted things, not what they are. */
const deeds =
  /(?<!综合|连片|专项)(?:的?(?:率先|加快|全面|高质量|得到|完成)*(?:提档升级|提质升级|提质增效|提质扩容|转型升级|改造提升|提升改造|(?:技术|数字化|智能化|绿色化)改造|改造|提升|建设|创建|发展|工作|任务|目标|升级|培育|建设任务|提升任务|申报|规划|改扩建|试点建设|整治|投产|投运|达产|开工|开工建设|竣工验收|并?投入使用|建成|建成投用|投用|落地|竣工|完工|入驻|供应|揭牌|实施|全面推进|全面开展|整体推进|拔地而起|(?:全部|如期|稳定)(?:出列|脱贫|摘帽)|(?:率先)?开展[^,;]{0,8}(?:试点|示范|创建)))+$/u

/** Where a noun ends before the sentence does: a gloss in brackets, what money is for, 的标准 of what is set by it, 和一批 of what is not counted. */
const ends = new RegExp(
  `(?<=.)(?<!\\([^)]{0,7})${BRACKETED}|(?<=..)(?:专项|专门|主要|重点)?用于|(?<=.)的(?:标准|比例)(?![化机厂地田园间件])|(?<=..)(?:和|及|以及)(?:一批|若干)`,
  'u',
)

/** 5家规模大、实力强，具有竞争力的企业: what is described comes after the last 的. */
const described = /[大强高好优广多少低快]$|(?:显著|突出|明显|完善|先进|鲜明|齐全|合理|健全)$/u
const endsDescribed = edgeTest(described, 'end')
const whatIsDescribed = /^(?:,[^,;:。的\uE000]{2,24}){0,3},[^,;:。的\uE000]{2,24}的([^,;:。、的\uE000]{2,16})/u

const opensEnd = oneOf(`${BRACKETED}用的批若`)

function mayEnd(masked: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (opensEnd(masked, at)) return true
  return false
}

const endsInDeed = edgeTest(deeds, 'end')
const opensUse = oneOf('专主重用')
const isBefore = oneOf(` \t　的${COMPARATOR}`)

/** Attributes longer than this are left off the noun that they describe. */
const longestAttribute = 36

/** The noun phrase after a figure that it counts, without verbs that follow it; of a share, what it is used for is part. */
export function nounAfter(
  source: string,
  masked: string,
  right: Span,
  unit: string,
): (Indicator & { predicate?: true }) | null {
  let { start, end } = right
  const opens = opensUse(masked, start) ? /^(?:专项|专门|主要|重点)?用于/u.exec(masked.slice(start, end)) : null
  if (opens) start += opens[0].length
  // 10亿元规模的基金
  if (masked.startsWith('规模的', start)) start += 3
  while (start < end && isBefore(masked, start)) start++
  const gap = mayEnd(masked, start, end) ? ends.exec(masked.slice(start, end)) : null
  if (gap && !(unit === '%' && gap[0].endsWith('用于'))) end = start + gap.index
  const words = masked.slice(start, end)
  if (words.length === 0) return null
  const told = endsDescribed(unitAt(words, words.length - 1)) && masked[end] === ',' ? described.exec(words) : null
  const later = told && !words.includes('的') ? whatIsDescribed.exec(masked.slice(end, end + 120)) : null
  if (later) {
    const noun = later[1] as string
    const to = end + later[0].length
    return { text: source.slice(to - noun.length, to), span: { start: to - noun.length, end: to } }
  }
  const of = words.lastIndexOf('的')
  const whose = of < 0 ? undergoes.exec(words) : null
  const verb = whose ? { index: whose[0].length } : predicate.exec(words)
  if (verb && verb.index >= 1 && of < verb.index) {
    const noun = source.slice(start, start + verb.index).replace(/(?:全部|均|都|已)$/u, '')
    const rest = source.slice(start + verb.index, end)
    return { text: `${rest}的${noun}`, span: { start, end }, predicate: true }
  }
  if (verb && verb.index === 0 && of < 0)
    return { text: source.slice(start, end), span: { start, end }, predicate: true }
  const doer = does.exec(words)
  if (doer) return { text: source.slice(start, start + doer[0].length), span: { start, end: start + doer[0].length } }
  const tail = endsInDeed(unitAt(words, words.length - 1)) ? deeds.exec(words) : null
  if (tail && tail.index >= 2) end = start + tail.index
  const comma =
    of < 0
      ? masked
          .slice(start, end)
          .search(
            /(?:、|和|与)(?:建设|开展|实施|完善)|并(?:设置|配备|配套|提供|开展|实施|完善|建立|落实)|(?<=项目|工程)建设(?:和|、|与|及)/u,
          )
      : -1
  if (comma > 1) end = start + comma
  if (end - start > longestAttribute && of > 0 && start + of + 1 < end) start = start + of + 1
  return { text: source.slice(start, end).replace(/[\s　]+/gu, ''), span: { start, end } }
}
