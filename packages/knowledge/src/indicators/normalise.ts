import { edgeOf, fold, readUnit } from '@gangmu/zh'

/** Words that name the same in names of indicators; the first is put for the others. In this order. */
const synonyms: ReadonlyArray<readonly [same: RegExp, word: string]> = [
  [/(?:国内|地区|全[市省县区州])?生产总值|gdp/g, 'GDP'],
  [/研究与试验发展|研究与发展|r&d|研发/g, '研发'],
  [/规模以上/g, '规上'],
  [/占比|比例|比率|份额/g, '比重'],
  [/能源消耗/g, '能耗'],
  [/ⅲ|iii/g, 'Ⅲ'],
  [/劣(?:ⅴ|v)/g, '劣Ⅴ'],
  [/pm2[.·]5|pm₂[.]?₅/g, 'PM2.5'],
  [/pm10|pm₁₀/g, 'PM10'],
  [/每千常住人口|每千人口|每千人|千人口?/g, '每千人'],
  [/每万常住人口|每万人口|每万人|万人口?/g, '每万人'],
  [/五岁/g, '5岁'],
]

const anySynonym = new RegExp(synonyms.map(([same]) => same.source).join('|'))

/** What says for whom or how it is counted and not what is measured; a name of less than four characters is kept whole (人口总量). */
const before =
  /^(?:全(?:[省市县区州域]|自治区)|全国(?!重点|示范|文明|百强)|我[国省市县区]|本[省市县区]|年末|期末|年度|全年|累计|其中:?){1,3}/
const after = /(?<=.{4})(?:总体水平|总数|总量|数量|个数|人数|数|水平|指标|情况)$/
const opensBefore = edgeOf([before], 'start')
const endsAfter = edgeOf([after], 'end')

/**
 * Brings names of an indicator that differ in notation, quotes, brackets and usual synonyms to one form: `PM2.5 平均浓度（微克/立方米）` and `pm2.5平均浓度`.
 */
export function normalise(name: string): string {
  let text = bare.test(name) ? name : written(name)
  if (anySynonym.test(text)) for (const [same, word] of synonyms) text = text.replace(same, word)
  let what = opensBefore(text, 0) ? text.replace(before, '') : text
  if (endsAfter(what, what.length - 1)) what = what.replace(after, '')
  return what || text
}

/** Nothing of notation in it. */
const bare = /^(?:(?!的)[\u4e00-\u9fff])*$/

function written(name: string): string {
  return fold(name)
    .toLowerCase()
    .replace(/[\s“”"'‘’《》〈〉「」]/g, '')
    .replace(/\(([^()]{0,20})\)/g, (bracket, inside: string) => (isNotation(inside) ? '' : bracket))
    .replace(/[()的,，、]/g, '')
}

/** A unit or an abbreviation in brackets says the same again (PM2.5, 万元); other words in brackets say which one is meant (常住人口). */
function isNotation(inside: string): boolean {
  const unit = inside.replace(/^[十百千万亿]{1,3}/, '')
  return !/[\u4e00-\u9fff]/.test(inside) || readUnit(unit, 0)?.end === unit.length
}
