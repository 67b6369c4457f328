import type { QuantityMention } from '@gangmu/model'

/**
 * Numbers that are no plain number with a unit. The group `n` holds the number when it varies, else `value` does;
 * `first` holds the characters that the pattern can begin with; `yes` marks the number with brackets.
 */
export interface FormRow {
  id: string
  first: string
  pattern: RegExp
  kind: QuantityMention['kind']
  unit: string
  dimension: string
  value?: number
  comparator?: '>=' | '>'
  yes: readonly string[]
  no: readonly string[]
}

export const formRows: readonly FormRow[] = [
  {
    id: 'doubling',
    first: '翻',
    pattern: /翻了?(?:近|约)?(?<n>[一两二三四]|\d(?:\.\d)?)?番(?![茄禺薯])/y,
    kind: 'multiple',
    unit: '番',
    dimension: 'multiple',
    value: 1,
    yes: ['[翻一番]', '[翻两番]', '[翻番]', '[翻1.5番]'],
    no: ['翻修', '翻新'],
  },
  {
    id: 'double',
    first: '双',
    pattern: /双倍(?!增)/y,
    kind: 'multiple',
    unit: '倍',
    dimension: 'multiple',
    value: 2,
    yes: ['[双倍]'],
    no: ['双向'],
  },
  {
    id: 'half',
    first: '一半',
    pattern: /一半|半数/y,
    kind: 'number',
    unit: '',
    dimension: '',
    value: 0.5,
    yes: ['[一半]', '[半数]'],
    no: ['半年'],
  },
  {
    id: 'over-half',
    first: '半',
    pattern: /(?<=[过超])半(?=[,。;、的]|$)/y,
    kind: 'number',
    unit: '',
    dimension: '',
    value: 0.5,
    comparator: '>',
    yes: ['占比过[半]。'],
    no: ['过半年'],
  },
  {
    id: 'hundred-percent',
    first: '百',
    pattern: /百分百/y,
    kind: 'number',
    unit: '%',
    dimension: 'share',
    value: 100,
    yes: ['[百分百]'],
    no: ['百分点'],
  },
  {
    id: 'half-tenth',
    first: '半',
    pattern: /半成(?![品员功])/y,
    kind: 'number',
    unit: '%',
    dimension: 'share',
    value: 5,
    yes: ['[半成]'],
    no: ['半成品'],
  },
  {
    id: 'by-the-thousand',
    first: '数',
    pattern: /数以(?<n>[十百千万亿]{1,2})计/y,
    kind: 'number',
    unit: '',
    dimension: '',
    comparator: '>=',
    yes: ['[数以万计]', '[数以百计]'],
    no: ['数以后'],
  },
  {
    id: 'water-class',
    first: 'ⅠⅡⅢⅣⅤⅥIV',
    pattern: /(?<n>[ⅠⅡⅢⅣⅤⅥ]|I{1,3}|IV|VI?)类/y,
    kind: 'grade',
    unit: '类',
    dimension: 'grade',
    yes: ['[Ⅱ类]', '[III类]', '[IV类]'],
    no: ['I期'],
  },
  {
    id: 'hospital-grade',
    first: '一二三',
    pattern: /(?<n>[一二三])级(?:甲|乙|丙)等|(?<n2>[二三])[甲乙](?=医院|[,。;、]|以上|标准|水平)/y,
    kind: 'grade',
    unit: '级',
    dimension: 'grade',
    yes: ['[三级甲等]', '[二级乙等]'],
    no: ['三级跳'],
  },
  {
    id: 'scenic-grade',
    first: '2345A',
    pattern: /(?<n>[2-5])A(?:级|(?=景区|景点|旅游))|(?<letters>A{2,5})(?:级|(?=景区|景点|旅游))/y,
    kind: 'grade',
    unit: '级',
    dimension: 'grade',
    yes: ['[5A级]', '[4A]景区', '[AAA级]'],
    no: ['5G', '4API', '4A沸石'],
  },
  {
    id: 'star-grade',
    first: '一二三四五2345',
    pattern: /(?<n>[一二三四五2-5])星级/y,
    kind: 'grade',
    unit: '星级',
    dimension: 'grade',
    yes: ['[五星级]', '[4星级]'],
    no: ['五星红旗'],
  },
  {
    id: 'level',
    first: '一二三四五123',
    pattern: /(?<n>[一二三四五123])级(?=(?:及|\(含\))?以[上下])/y,
    kind: 'grade',
    unit: '级',
    dimension: 'grade',
    yes: ['[二级]及以上医院', '[三级](含)以上'],
    no: ['二级响应'],
  },
  {
    id: 'front-rank',
    first: '前',
    pattern: /前(?<n>\d{1,4}|[一二三四五六七八九十百]{1,4})(?<unit>位|名|强)|前(?<n2>\d{1,3})(?=[,。;、)]|$)/y,
    kind: 'rank',
    unit: '位',
    dimension: 'rank',
    yes: ['[前3位]', '[前十名]', '[前10]'],
    no: ['前三季度', '前5年'],
  },
  {
    id: 'place-in-order',
    first: '第',
    pattern:
      /第(?<n>\d{1,3}|[一二三四五六七八九十]{1,3})(?<unit>位|名)(?<=(?:位列|排[列名在]|名列|(?<![起民定移])居|跻身|进入|[升前][至到]|上升至|[移升进]位至|前移[到至]|提[升高][到至]|保持|跃[至到]|[从由])[^,。;、\d]{0,10}第[\d一二三四五六七八九十]{1,3}[位名])/y,
    kind: 'rank',
    unit: '位',
    dimension: 'rank',
    yes: ['居全省[第5位]', '总量上升到全国[第十二位]'],
    no: ['放在第一位', '第3名队员'],
  },
  {
    id: 'top',
    first: '0123456789一二三四五六七八九十百',
    pattern: /(?<n>\d{1,4}|(?!一强)[一二三四五六七八九十百]{1,5})强(?![化调制力度势国军])/y,
    kind: 'rank',
    unit: '强',
    dimension: 'rank',
    yes: ['[20强]', '[百强]'],
    no: ['3强化', '一强'],
  },
]
