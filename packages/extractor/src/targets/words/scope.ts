import type { Span } from '@gangmu/model'
import { oneOf } from '@gangmu/zh'

/** 全市, 我省, 全市域: the whole of the issuer's region; 城乡 and 全社会 are part of indicators. */
const whole =
  /(?:全(?:市域|省域|县域|区域|市|省|区(?!域性)|县|州|国|域|镇|乡|盟|旗|团|师|兵团|自治区|地区)|我(?:市|省|区|县|国|州|乡|镇|街道)|本(?:市|省|区(?!域)|县|州)|(?:市|省|县(?!域内(?:就诊|就医|住院))|区)(?:域)?(?:内|范围内)|县域内(?!就诊|就医|住院)|市域内|区域内|(?:市区(?!两级)|城区|主城区|中心城区)(?![、和及与](?:县城|建制镇|中心镇|集镇|乡镇|农村|郊区|城镇))|东中西部|中西部|东部|西部|中部)(?:范围内|范围|各地|上下|内)?(?:的?(?:地级|县级)(?:及以上|以上)?城[市镇])?(?:的)?/uy

/** 县, 街道, 县级市: what a bracket can add to a kind of place. */
const placeKind = '(?:县级市|行政村|居委会|村委会|街道|乡镇|社区|开发区|[地市县区镇乡村居州盟旗街])'

/** What can be one of many: each of them must reach the figure. */
const classNoun = `(?:(?:市.)?${placeKind}\\((?:${placeKind}[、\uE004]?){1,5}\\)|市.县|市县|设区市|设区的市|市州|县区|区县|地级市|县级市|县市|县城(?![乡镇])|城市|城镇(?!化)|集镇|乡镇街道|乡镇|镇街|街道|社区|行政村|建制村|自然村|村庄|村居|村|乡|镇|县|市|区|省|州|地区|地|开发区|园区|高新区|企业|学校|院校|高校|医院|医疗机构|机构|农户|家庭|项目|小区|部门|单位|基地|平台|产业(?:园|基地|集群|链)|产业(?![园链带])|集群|专业|教师|学生|人|户|站|中心|流域|场馆|公园|窗口|网点|班级|班组|驿站|服务点|支队|团队)`

const each = new RegExp(
  `(?:(?:其余|其他)?各(?![级类种项式界方族])个?|(?:其余|其他)(?=[县市区乡镇村州])|每个|每一个|所有|每(?![万千百亿十\\d\\uE000年月日季周天人户])|全部)(?:的)?[\\p{Script=Han}"“”]{0,10}?${classNoun}(?:卫生院|卫生室|敬老院)?(?!级)`,
  'uy',
)
/** 每个考场配置: whatever each is, before what it is to have. */
const eachThing = /每个(?!百分点)[\p{Script=Han}]{1,8}?(?=配备|配置|设置|设立|至少|不少于|不低于|\uE001)/uy

/** 3县(市), 壶口镇、碧江镇: places that are counted or listed, of one class. */
const counted =
  /[\d一二两三四五六七八九十]{1,3}(?:县\(市\)|县\(市\uE004区\)|(?:县|市|区|镇|乡|州|旗|省)(?:\(.{1,3}\))?)(?!级|域|场|民|容|直|政)/uy
const listed =
  /(?!其中)(?:[\p{Script=Han}]{1,4}([县市区镇乡州旗])[、和及])+[\p{Script=Han}]{1,4}\1(?=[\p{Script=Han}])(?![级域场])/uy

const wholeOrEachStarts = oneOf('全我本市省县区城主中东西部各每所其')
const countStarts = oneOf('0123456789一二两三四五六七八九十')
const placeEnds = oneOf('县市区镇乡州旗')
const joinsPlaces = oneOf('、和及')

/** 阳县、 in 青阳县、: what makes a list of places stands soon after its beginning. */
function mayList(text: string, at: number): boolean {
  for (let end = at + 1; end < at + 5; end++) if (joinsPlaces(text, end + 1) && placeEnds(text, end)) return true
  return false
}

/** Where the words 各县(市、区), 全市 that begin at an offset of a masked text end. */
export function scopeAt(text: string, at: number, to: number): Span | null {
  if (at >= to) return null
  const opens = wholeOrEachStarts(text, at)
  return (
    (opens
      ? (scopeBy(whole, text, at, to) ?? scopeBy(each, text, at, to) ?? scopeBy(eachThing, text, at, to))
      : null) ??
    (countStarts(text, at) ? scopeBy(counted, text, at, to) : null) ??
    (mayList(text, at) ? scopeBy(listed, text, at, to) : null)
  )
}

function scopeBy(rule: RegExp, text: string, at: number, to: number): Span | null {
  rule.lastIndex = at
  if (!rule.test(text) || rule.lastIndex > to) return null
  const end = rule.lastIndex
  return { start: at, end: text[end - 1] === '的' ? end - 1 : end }
}

/** True when a scope names each member of a class. */
export function isEach(text: string): boolean {
  return /^(?:各|每|所有|全部)/u.test(text)
}
