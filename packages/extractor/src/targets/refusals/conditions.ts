import type { Span } from '@gangmu/model'
import { oneOf } from '@gangmu/zh'
import type { Reading } from '../bind/reading.js'

const definition =
  /(?:^|[,:])[^,。:;]{2,20}(?<![所主手要中大])(?:是?指)(?![标数导引挥定示南派向令出明望责认控战点纹])|[,)\uE004]是指/u

const longestDefinition = 400

/** 大型养殖场指存栏达到5000头以上，…: says what a word means, to the end of the sentence. */
export function defines(text: string, figure: number): boolean {
  const from = Math.max(0, figure - longestDefinition)
  let start = figure
  let says = false
  while (start > from && !endsSentence(text, start - 1)) {
    start--
    if (text[start] === '指') says = true
  }
  return says && (start > from || from === 0) && definition.test(text.slice(start, figure))
}

/** 占比达到30%，是企业入围的必要条件; 对室内场所200平方米以上，经常开展活动的俱乐部，给予奖励: what must be, for something else to be had. */
export function isCondition(masked: string, figure: Span): boolean {
  const rest = untilStop.exec(masked.slice(figure.end, figure.end + 160))?.[0] ?? ''
  if (makesCondition.test(rest) || rewardedNext.test(rest)) return true
  const lead = sinceStop(masked, Math.max(0, figure.start - 120), figure.start)
  if (requires.test(lead)) return true
  if (!rewards.test(rest)) return false
  const favoured = favours.exec(lead)?.[0]
  return favoured !== undefined && !/给予|予以|奖励|补助|享受|鼓励|支持/u.test(favoured)
}

const untilStop = /^[^。;!?\n]*/u
const isStop = oneOf('。;!?\n.')

/** What stands before `end` in its sentence, walked back from there: a pattern would be tried at each character before. */
function sinceStop(text: string, from: number, end: number): string {
  let start = end
  while (start > from && !isStop(text, start - 1)) start--
  return text.slice(start, end)
}

const makesCondition =
  /^(?:采用|执行|适用|免于|无需|不需)|^[^,]{0,12},(?:才|方)?(?:是|作为)[^,]{0,30}条件(?:$|,)|^[^,]{0,14}(?:的即可|(?:,|后,)(?:即可|(?:方|才|均)?可以?(?:申请|办理|享受|准入|优先|按|预售|提前|不予?|免|参照)|视为|免征|不予)|(?<!同|届|及)时,)/u
/** 组织200人的团队，给予…; 达到3000吨产能的，补贴…: what is rewarded in the next clause. */
const rewardedNext =
  /^(?:、\uE000{1,12})?[^,;。\uE000]{0,14}的,[^,;。]{0,6}(?:给予|予以|奖励|补助|补贴|减免)|^(?:、\uE000{1,12})?的?[^,;。\uE000]{0,12},(?:分别|均|各|再)?(?:给予|予以)[^,;。每]{0,12}\uE000/u
/** 投资要求：… 容积率达到1.2以上: what a firm must bring to be let in. */
const requires = /^[\s　]*(?:投资|产出|准入|入园|入驻|申[报请]|认定|评选|入选)(?:要求|条件|标准|门槛):/u
const rewards =
  /^.{0,60}的[^,;的]{1,12}(?:给予|予以)(?:[奖补]|一次性|\uE000)|^(?:.{0,100}的[^,的]{0,30}|[^,;\uE000]{1,12}),(?:[^,]{2,36},){0,3}(?:可以?|均|并|(?:分别)?由[^,]{2,20})?(?:每[户家个名人]|分别|一次性|按[^,]{1,20})?(?:给予|予以|授予|奖励|补助|补贴|享受|免征|减征|减半|免收)/u
const favours = /(?:^|,)(?:凡|对(?!外|口|接|标|照|于))[^;]*$/u
/** 按投资额的30%给予补助，最高不超过500万元: a clause that does nothing but cap what is granted before it. */
export function isCap(masked: string, start: number, { figure: { mention, outer } }: Reading): boolean {
  if (mention.comparator !== '<=' || !/^(?:元|美元|%)/u.test(mention.unit)) return false
  const before = masked.slice(start, outer.start)
  return (
    /^[\s　]*(?:总额|合计|累计|最高)?\uE001*$/u.test(before) &&
    grants.test(masked.slice(Math.max(0, start - 24), start))
  )
}

const grants = /(?:补[助贴]|奖[励补]|资助|贴息|支持|返还|优惠|减免|给予[^,;。]{1,20}|\uE000),$/u

const endsSentence = oneOf('。;!?\n')
