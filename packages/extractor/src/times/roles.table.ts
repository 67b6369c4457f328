import type { TimeMention, TimeRecord } from '@gangmu/model'

export type Role = TimeRecord['role']
/** Where the expression ends, seen from the document's date: before it, around it, after it. */
export type Tense = 'past' | 'now' | 'coming'
/** Where the expression stands: front matter, a title, a heading, an account of what was done, a section of goals, the name of a document, other running text. */
export type Place = 'front' | 'title' | 'heading' | 'review' | 'goal' | 'name' | 'text'

/** Gives the role of a time expression that meets all of its conditions. */
export interface RoleRule {
  id: string
  role: Role
  forms?: ReadonlyArray<TimeMention['form']>
  /** One of the rules that made the mention has an id that begins so. */
  madeBy?: readonly string[]
  /** None of them has. */
  unless?: readonly string[]
  tense?: readonly Tense[]
  place?: readonly Place[]
  /** Right before and right after it, in its sentence, on folded text. */
  before?: RegExp
  after?: RegExp
  /** Marked texts, read in a document of 2022-06-30 unless they say otherwise. */
  yes: readonly string[]
  no: readonly string[]
}

/** What is done at or from a point in time: a clause of work to come. */
const work =
  '[,，]?(?:[^,，。;；了已]{0,24})(?:要|将|应|须|力争|争取|确保|计划|启动|完成|建成|实现|达到|达|开展|推进|推广|开始|实施|建立|形成|新增|新建|培育|创建|全面|基本|初步|全部|制定|组织|带动|推动|增长|发展|安排|改造|培训|举办|支持|促进|引进|落实|控制|突破|超过|预期)'
const documentName =
  '度?(?:[^,，。;；:：、 ]{0,12}(?:一号文件|工作报告|工作要点|年度计划|预算|决算|公报|年鉴|白皮书)|(?:规划|纲要|远景目标(?:纲要|的?建议)|计划(?!安排|完成|建|新|投|实施|开工|培|改|达|用|引|到|再|在|对|发|组织|启动|争取|筹|招|举办|解决|推)|行动方案|修订|修正|版|公告|令|目录|第\\d))'

const planName = /(?:行动|攻坚|提升|滚动|工作|实施|建设|专项){0,2}(?:计划|方案|规划|任务|行动)/y

/** Tried in this order: the first that fits gives the role. */
export const roleRules: readonly RoleRule[] = [
  { id: 'role-recurrence', role: 'recurring', forms: ['recurrence'], yes: ['[每年]召开两次'], no: ['[今年]召开两次'] },
  { id: 'role-compared', role: 'baseline', madeBy: ['compared'], yes: ['[与2020年相比]增加'], no: ['[2020年]增加'] },
  {
    id: 'role-comparison',
    role: 'baseline',
    forms: ['point', 'stretch'],
    before: /(?:(?<!占|之|配)比|较|相较于?|相比于?|对比|高于|低于|超过|好于|优于)$/,
    yes: ['比[2010年]翻一番', '较[上年]增长', '较[“十三五”末]下降'],
    no: ['[2010年]翻一番', '新能源车占比[2024年]达到三成'],
  },
  {
    id: 'role-basis',
    role: 'baseline',
    forms: ['point', 'stretch'],
    after: /(?:的?基础上|(?:水平|同期)?基本持平|(?:水平|同期)?持平|为?基[期数年]|的\d{1,3}(?:\.\d{1,2})?倍|水平的)/y,
    yes: ['在[“十二五”]基础上', '达到[2015年]的1.5倍'],
    no: ['[2015年]达到1.5倍'],
  },
  {
    id: 'role-multiple',
    role: 'baseline',
    forms: ['point', 'stretch'],
    before: /(?:是|为|相当于)$/,
    after: /[^,，。;；]{0,16}的\d{1,3}(?:\.\d{1,2})?倍/y,
    yes: ['是[2005年]12亿元的3倍'],
    no: ['是[2005年]建成的'],
  },
  {
    id: 'role-front',
    role: 'reference',
    place: ['front'],
    yes: [],
    no: ['[2022年6月30日]前完成'],
  },
  {
    id: 'role-plan-name',
    role: 'reference',
    madeBy: ['plan'],
    after: /[”"」]?[(（]?[^,，。;；、:：]{0,14}(?:规划|计划|纲要|普法)(?!建设|布局|\d)/y,
    yes: ['[“十三五”]专项规划', '制定[“十五五”时期]国民经济和社会发展规划'],
    no: ['[“十三五”期间]，规划建设'],
  },
  {
    id: 'role-plan-gloss',
    role: 'reference',
    forms: ['stretch'],
    before: /(?:[“"](?:十[一二三四五六]?|[一二三四五六七八九])|个)五(?:[”"]|年)[(（]$/,
    yes: ['“十三五”（[2016—2020年]）规划'],
    no: ['方案（[2023—2027年]）'],
  },
  {
    id: 'role-range-in-name',
    role: 'period',
    forms: ['stretch'],
    madeBy: ['range'],
    place: ['title', 'name'],
    tense: ['now', 'coming'],
    yes: ['《实施方案（[2023—2027年]）》'],
    no: ['《实施方案（[2015—2018年]）》'],
  },
  {
    id: 'role-plan-to-write',
    role: 'period',
    forms: ['length'],
    before: /(?:编制|制定|制订|谋划|形成)[^,，。;；]{0,9}$/,
    after: planName,
    yes: ['制定[5年]行动计划'],
    no: ['实施[三年]行动计划'],
  },
  {
    id: 'role-length-in-name',
    role: 'reference',
    forms: ['length'],
    after: planName,
    yes: ['实施品牌[三年]行动计划', '深入开展治本攻坚[三年]行动'],
    no: ['用了[5年]'],
  },
  {
    id: 'role-name',
    role: 'reference',
    forms: ['point', 'stretch', 'limit', 'length'],
    place: ['title', 'name'],
    yes: ['《[2023年]工作要点》'],
    no: ['[2023年]，'],
  },
  {
    id: 'role-year-of-draft',
    role: 'period',
    forms: ['point'],
    tense: ['now', 'coming'],
    place: ['heading'],
    after: /度?[^,，。;；]{0,14}(?:计划|预算)(?:草案|安排|编制)/y,
    yes: [],
    no: ['[2022年]预算草案'],
  },
  {
    id: 'role-document-year',
    role: 'reference',
    forms: ['point'],
    after: new RegExp(documentName, 'y'),
    yes: ['[2021年]中央一号文件', '（[2019年]版）', '公告[2019年]第237号'],
    no: ['[2023年]，计划完成', '[2022年]计划安排'],
  },
  {
    id: 'role-estimate',
    role: 'reference',
    forms: ['point'],
    tense: ['now', 'past'],
    after: /度?(?:[^,，。;；]{0,8})预计/y,
    yes: ['[2022年]全市预计完成'],
    no: ['[2022年]，力争完成'],
  },
  {
    id: 'role-estimate-before',
    role: 'reference',
    forms: ['point'],
    tense: ['now', 'past'],
    before: /预计$/,
    yes: ['预计[2022年]产值达到'],
    no: ['[2022年]，力争完成'],
  },
  {
    id: 'role-as-of',
    role: 'reference',
    madeBy: ['as-of'],
    tense: ['past', 'now'],
    yes: ['[截至2021年底]'],
    no: ['[截至2025年底]'],
  },
  {
    id: 'role-since',
    role: 'reference',
    forms: ['stretch'],
    madeBy: ['since'],
    after: /(?<=来|今)/y,
    yes: ['[“十三五”以来]', '[今年2月以来]'],
    no: ['[从2019年起]'],
  },
  {
    id: 'role-from',
    role: 'period',
    forms: ['stretch'],
    madeBy: ['since'],
    yes: ['[从2019年起]', '[自2022年8月1日起]施行'],
    no: [],
  },
  {
    id: 'role-review-length',
    role: 'reference',
    forms: ['length', 'stretch', 'limit'],
    madeBy: ['years', 'months', 'this-length'],
    place: ['review'],
    yes: ['| [5年]累计投入'],
    no: ['用[5年]时间'],
  },
  {
    id: 'role-due',
    role: 'deadline',
    forms: ['limit'],
    madeBy: ['days', 'working-days', 'months', 'hours', 'weeks', 'half-year', 'since-event'],
    yes: ['[15个工作日内]办结'],
    no: ['[三年内]建成'],
  },
  {
    id: 'role-years-within',
    role: 'period',
    forms: ['limit'],
    madeBy: ['years'],
    yes: ['[三年内]建成'],
    no: ['[30日内]'],
  },
  {
    id: 'role-limit-past',
    role: 'reference',
    forms: ['limit'],
    tense: ['past'],
    yes: ['[到2020年底]，已建成'],
    no: ['[到2025年]'],
  },
  {
    id: 'role-limit-reached',
    role: 'reference',
    forms: ['limit'],
    tense: ['now'],
    place: ['review'],
    yes: [],
    no: ['[2022年底前]完成'],
  },
  {
    id: 'role-limit',
    role: 'deadline',
    forms: ['limit'],
    yes: ['[到2025年]', '[2025年前]', '[到“十四五”末]'],
    no: ['[到2020年]'],
  },
  {
    id: 'role-from-value',
    role: 'reference',
    forms: ['point'],
    before: /[从由]$/,
    after: /(?:年?的)/y,
    yes: ['由[2015年]的12万人增加到20万人'],
    no: ['从[2015年]起'],
  },
  {
    id: 'role-past-length',
    role: 'reference',
    madeBy: ['past-length', 'length-since', 'after-length', 'before-length'],
    yes: ['[近三年]', '[五年来]'],
    no: ['[未来五年]'],
  },
  {
    id: 'role-length-to-come',
    role: 'period',
    forms: ['stretch'],
    madeBy: ['this-length'],
    before: /^(?!.*(?:[已曾来]|过去|经)$)/,
    after: /(?<=连续[\d一二三四五六七八九十两]{1,3}年)[,，]?(?:每年|由|按|给予|安排|支持|补助|奖励)/y,
    yes: ['财政[连续三年]每年安排资金'],
    no: ['[连续三年]增长'],
  },
  {
    id: 'role-this-length',
    role: 'reference',
    forms: ['stretch'],
    madeBy: ['this-length'],
    yes: ['[这五年]', '[连续5年]'],
    no: ['[头三年]'],
  },
  { id: 'role-length', role: 'period', forms: ['length'], yes: ['用[5年]时间', '期限为[3年]'], no: [] },
  { id: 'role-future-length', role: 'period', madeBy: ['years', 'months', 'quarters'], yes: ['[未来五年]'], no: [] },
  {
    id: 'role-event',
    role: 'reference',
    forms: ['point'],
    after: /度?[^,，。;；0-9]{0,6}(?:奥运|亚运|冬奥|全运会|世博|博览会|峰会|论坛|年会|锦标赛|运动会)/y,
    yes: ['筹办[2030年]冬奥会'],
    no: ['[2030年]建成'],
  },
  {
    id: 'role-is',
    role: 'reference',
    forms: ['point'],
    after: /(?:是|系|作为)/y,
    yes: ['[2022年]是关键之年'],
    no: ['[2030年]建成'],
  },
  {
    id: 'role-past',
    role: 'reference',
    tense: ['past'],
    yes: ['[2015年]，全市建成', '[“十二五”期间]', '[2016年4月]印发'],
    no: ['[2025年]'],
  },
  { id: 'role-review', role: 'reference', place: ['review'], tense: ['now'], yes: [], no: ['[2022年]'] },
  {
    id: 'role-year-of-plan',
    role: 'reference',
    madeBy: ['plan-start', 'plan-end'],
    after: /(?<=年)/y,
    yes: ['迎来[“十四五”收官之年]'],
    no: ['到[“十四五”末]'],
  },
  {
    id: 'role-plan-end',
    role: 'deadline',
    madeBy: ['plan-end'],
    yes: ['[“十四五”末]，全市建成'],
    no: ['[“十四五”时期]'],
  },
  { id: 'role-stretch', role: 'period', forms: ['stretch'], yes: ['[2023—2027年]', '[“十四五”期间]'], no: [] },
  {
    id: 'role-ensure',
    role: 'deadline',
    forms: ['point'],
    tense: ['now', 'coming'],
    before: /(?:确保|力争|争取|务必|推动|带动|促进|努力|拟|要在|将于|将在|须在|应[当在于]{1,2}|定于)(?:在|于)?$/,
    yes: ['确保[2022年6月初]达到'],
    no: ['[2022年6月初]召开'],
  },
  {
    id: 'role-day',
    role: 'reference',
    forms: ['point'],
    madeBy: ['day', 'date-'],
    yes: ['[2022年8月6日]召开', '[2022-06-30]'],
    no: ['[2022年底]'],
  },
  {
    id: 'role-coming',
    role: 'deadline',
    forms: ['point'],
    tense: ['coming'],
    yes: ['[2025年]全省建成', '[明年]完成'],
    no: ['[2021年]'],
  },
  {
    id: 'role-year-of-work',
    role: 'period',
    forms: ['point'],
    place: ['heading'],
    after: /度?[^,，。;；]{0,12}(?:工作|任务|目标|安排|计划|打算|部署|要求|重点)/y,
    yes: [],
    no: ['[2022年]，'],
  },
  {
    id: 'role-year-start',
    role: 'reference',
    forms: ['point'],
    madeBy: ['year-start'],
    tense: ['now'],
    yes: ['[今年初]提出'],
    no: ['[今年底]完成'],
  },
  { id: 'role-this-year', role: 'period', madeBy: ['this-year'], yes: ['[今年]预期目标'], no: ['[去年]'] },
  {
    id: 'role-year-end',
    role: 'deadline',
    forms: ['point'],
    madeBy: ['year-end', 'year-half', 'quarter', 'month-end'],
    yes: ['[2022年上半年]建成'],
    no: ['[2022年初]'],
  },
  {
    id: 'role-work',
    role: 'deadline',
    forms: ['point'],
    madeBy: ['year'],
    unless: ['month'],
    after: new RegExp(work, 'y'),
    yes: ['[2022年]，在全国启动'],
    no: ['[2022年]，印发了'],
  },
  {
    id: 'role-goal',
    role: 'deadline',
    forms: ['point'],
    madeBy: ['year'],
    unless: ['month'],
    place: ['goal'],
    after: /(?!印发|发布|下发|出台|制定的|的)/y,
    yes: [],
    no: ['[2022年]粮食产量12万吨'],
  },
  { id: 'role-point', role: 'reference', yes: ['[2022年]'], no: [] },
]
