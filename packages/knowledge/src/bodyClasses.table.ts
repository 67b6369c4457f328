/** How a text names a class of bodies, each of which is meant: 各县(市、区)人民政府. Patterns run on the name without white space, brackets folded. */
export interface BodyClassRule {
  id: string
  pattern: RegExp
  yes: readonly string[]
  /** Single bodies. */
  no: readonly string[]
}

export const bodyClasses: readonly BodyClassRule[] = [
  {
    id: 'body-class-quantifier',
    pattern: /^(?:全[省市县区国])?(?:各|每个|所有|其他|其它)|各级/,
    yes: ['各县(市、区)人民政府', '全市各部门', '每个乡镇', '所有成员单位', '市县各级政府'],
    no: ['国务院', '市财政局'],
  },
  {
    id: 'body-class-concerned',
    pattern: /^(?:有关|相关|涉及|所在|属地|当地)|(?:有关|相关)(?:部门|单位|方面)|成员单位$/,
    yes: ['有关部门', '市级有关部门', '所在地政府', '成员单位', '省直相关单位'],
    no: ['市财政局', '国务院'],
  },
  {
    id: 'body-class-ranks',
    pattern: /^(?:市、?县|县[(、市](?!场)|省、?市(?!场)|设区的?市|县级以上|乡\(镇\)|乡镇|镇街|街道)/,
    yes: [
      '市、县(区)政府',
      '县(市、区)人民政府',
      '设区的市人民政府',
      '乡镇(街道)',
      '乡(镇)人民政府',
      '县级以上地方人民政府',
    ],
    no: ['县水利局', '省市场监管局', '县市场监管局', '市科技局'],
  },
  {
    id: 'body-class-level',
    pattern:
      /^(?:省|市|县|乡镇?|设区的市)级(?:以上)?(?:地方)?(?:人民)?政府|^地方(?:各级)?(?:人民)?政府|^[村居]民委员会$/,
    yes: ['县级人民政府', '省级政府', '地方政府', '地方各级人民政府', '村民委员会'],
    no: ['县人民政府', '省级机关事务管理局'],
  },
  {
    id: 'body-class-function',
    pattern:
      /^(?!国务院|中央|国家|自治区|[省市县区州])[\u4e00-\u9fff]{2,14}(?:部门|公安机关|税务机关)$|^(?:公安|税务|司法|检察)机关$/,
    yes: ['发展改革部门', '教育行政部门', '公安机关', '城市供水主管部门'],
    no: ['国务院教育行政部门', '市规划资源部门', '财政部'],
  },
]
