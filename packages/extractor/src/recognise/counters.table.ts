import { list } from '../wordList.js'
/**
 * Characters that cannot be a measure word where they stand after a number: particles, conjunctions, verbs, adjectives, words of place and time.
 * What stands here leaves the number without a unit (达到65的目标, 三大产业).
 */
export const notCounters =
  '的了着是为和与及以等至到或且并但而在由从对将把被让使各都均也又再还就才只不未无没非上下内外前后左右中大小新旧高低多少余来几于之其此该这那每已曾达超增减提建完开推进实加持力促引带打创形构培完善要需应须能可会有比分占按均约近第全总共号月时年日整改强优特最同另若如因则即所被向往跨越并计成零点半争保抓降升涨跌缩扩负一二三四五六七八九十百千万亿两系'

/** Nouns that stand after a number without a measure word and say what is counted. */
export const nounUnits: ReadonlyArray<{
  id: string
  unit: string
  nouns: readonly string[]
  yes: readonly string[]
  no: readonly string[]
}> = [
  {
    id: 'noun-people',
    unit: '人',
    nouns: list(`
      群众 困难群众 重点群体 婴幼儿 毕业生 高校毕业生 大学生 受灾群众 农村贫困人口 人口 农村居民 城镇居民
      城乡居民 农村劳动力 富余劳动力 农村富余劳动力 失业人员 下岗职工 下岗失业人员 移民 师生 中小学生
      农业转移人口 贫困群众 低收入人口 农业人口 牧民 孕产妇 城镇人口 常住人口 农民工 各族 人民 农民 学生
      老人 老年人 居民 干部 职工 党员 游客 贫困人口 市民 旅客 农村人口 少数民族 劳动力 大军 儿女 同胞
      务工人员 农牧民 青年 妇女 儿童 残疾人
    `),
    yes: ['5000万群众', '20万农民', '3700万农村居民'],
    no: ['5000万群岛'],
  },
  {
    id: 'noun-households',
    unit: '户',
    nouns: list(`
      农户 家庭 住户 用户 小农户 困难户 贫困户 脱贫户 居民家庭 低收入家庭 住房困难家庭 低收入住房困难家庭
      农村家庭
    `),
    yes: ['5万农户'],
    no: ['5万农田'],
  },
]
