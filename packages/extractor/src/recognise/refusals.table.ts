/**
 * Where a number is none: it is part of a name, a code, a date, a marker. `before` and `after` are matched against the characters next to the number
 * without its unit (at most 12); with `bare` the row holds only for numbers without a known unit. `yes` marks the number that is refused.
 */
export interface RefusalRow {
  id: string
  before?: RegExp
  after?: RegExp
  bare?: true
  /** The number as written must match. */
  number?: RegExp
  yes: readonly string[]
  no: readonly string[]
}

export const refusalRows: readonly RefusalRow[] = [
  { id: 'sum-slogan-before', before: /[\dA-Za-zN一二三四五六七八九十X]\+$/, yes: ['“1+[4]”体系'], no: ['达到[4]'] },
  { id: 'sum-slogan-after', after: /^\+[\dA-Za-zN一二三四五六七八九十X“]/, yes: ['“[1]+4”体系'], no: ['[100]家'] },
  { id: 'numbered', after: /^ ?号/, yes: ['〔2021〕[5]号', '[3]号线'], no: ['[3]个号码'] },
  {
    id: 'joint-issuers',
    before: /等$/,
    after: /^个?(?:部门|部委|单位|委办局|厅局)/,
    yes: ['财政部等[4]部门印发'],
    no: ['[4]个部门'],
  },
  {
    id: 'sport',
    before: /(?:铁人|现代|冬季|北欧)$/,
    number: /^[两三五]$/,
    after: /^项(?!目)/,
    yes: ['举办铁人[三]项', '雪橇、冬季[两]项、冰壶'],
    no: ['冬季[三]个月', '完成[三]项工程'],
  },
  { id: 'group-of-countries', after: /^国(?:集团|首脑)/, yes: ['[二十]国集团'], no: ['[二十]国参加'] },
  {
    id: 'delta',
    before: /[长珠泛金大小]$/,
    number: /^三$/,
    after: /^角(?![度落形钱])/,
    yes: ['京津冀、长[三]角、'],
    no: ['提价[三]角'],
  },
  {
    id: 'word-of-power',
    number: /^[百千万]$/,
    after: /^(?:[兆克]|度(?!电|以))/,
    yes: ['推进[万]兆光网试点', '[百]克生物', '[百]度地图'],
    no: ['[一百]克'],
  },
  {
    id: 'line-of-network',
    number: /^[一二三四五六七八九十]+$/,
    after: /^线(?![上下路])/,
    yes: ['广云高铁至新塘[五]六线、', '新塘五[六]线、'],
    no: ['[6]条线'],
  },
  { id: 'version', after: /^版/, yes: ['[2.0]版'], no: ['[2]个版本'] },
  { id: 'version-name', number: /^\d\.0$/, bare: true, yes: ['平台[3.0]，'], no: ['达到[3.5]'] },
  {
    id: 'year-in-brackets',
    before: /[〔[(【]$/,
    after: /^[〕\])】]/,
    number: /^(?:19|20)\d\d$/,
    bare: true,
    yes: ['〔[2021]〕'],
    no: ['[2021]元'],
  },
  {
    id: 'standard',
    before: /[A-Z]{2,}(?:\/[A-Z]+)?[ -]?$/,
    bare: true,
    yes: ['GB/T [9704]', 'ISO[9001]'],
    no: ['GDP [5%]'],
  },
  {
    id: 'hotline',
    after: /^(?:政务|热线|便民|平台|报警|市民)/,
    number: /^\d{3,}$/,
    yes: ['[12345]热线'],
    no: ['[100]个平台'],
  },
  {
    id: 'road',
    after: /^(?:国道|省道|县道|高速|公路)/,
    number: /^\d{3}$/,
    yes: ['[312]国道'],
    no: ['[312]公里国道'],
  },
  { id: 'identifier', number: /^\d{7,}$/, bare: true, yes: ['编号[87052123]'], no: ['[87052123]元'] },
  { id: 'leading-zero', number: /^0\d/, bare: true, yes: ['区号[0571]'], no: ['[0.571]'] },
  {
    id: 'number-label',
    before: /(?:电话|传真|邮编|编号|代码|编码|账号|邮箱|索引号|序号)[:是为]?$/,
    bare: true,
    yes: ['邮编:[310025]'],
    no: ['电话[12部]'],
  },
  {
    id: 'address-part',
    before: /(?:[\dA-Za-z][./\-_:]|[%=&?#@_])(?<!(?<![\d.])\d{1,3}\.\d{1,3}-)$/,
    bare: true,
    yes: ['page_[5]', 'v-[2]'],
    no: ['≥[5]', '[0.3-0.4]之间'],
  },
  {
    id: 'marker',
    before: /(?:^|[\n。;:])\s*$/,
    after: /^[.、)](?!\d)/,
    bare: true,
    yes: ['[1].加快建设'],
    no: ['分别为[1]、2%'],
  },
  {
    id: 'marker-in-brackets',
    before: /(?:^|[\s。;:,、])\($/,
    after: /^\)/,
    number: /^[\d一二三四五六七八九十]{1,3}$/,
    bare: true,
    yes: ['([1])加快建设'],
    no: ['([1]个)'],
  },
  {
    id: 'not-a-count',
    before: /[统同任某这那另之唯单专逐合归划新上下]$/,
    number: /^一$/,
    yes: ['统[一]个'],
    no: ['建设[一]个'],
  },
  { id: 'calendar', after: /^(?:月|日|时|点[钟半])/, yes: ['[3]月', '[15]日'], no: ['[3]个月'] },
  {
    id: 'year',
    after: /^年/,
    number: /^(?:19|20)\d\d$|^[〇零一二三四五六七八九○]{4}$/,
    yes: ['[2025]年', '[二〇二五]年'],
    no: ['[20]年'],
  },
  {
    id: 'year-in-name',
    after: /^(?![至到和及或与多余左以来几])[\u4e00-\u9fff]/,
    number: /^20[1-4]\d$/,
    bare: true,
    yes: ['办好[2027]云川绿色博览会'],
    no: ['达到[2027]，', '达到[2027]家', '[2020]至5000元'],
  },
  { id: 'dotted-date', number: /^(?:19|20)\d\d\.\d{1,2}$/, bare: true, yes: ['[2021.5]'], no: ['[2021.5]元'] },
  { id: 'proportions', after: /^[:∶]\d/, bare: true, yes: ['[8.3]∶41.4∶50.3', '[8]:30—17:30'], no: ['[15]%'] },
  {
    id: 'proportions-rest',
    before: /\d[:∶]$/,
    bare: true,
    yes: ['8.3∶[41.4]∶50.3', '8:[30]—17:30'],
    no: ['比例为:[3]'],
  },
  { id: 'quoted-digits', before: /[“"「‘]$/, after: /^[”"」’]/, bare: true, yes: ['“[11431]”体系'], no: ['“[5个]”'] },
  { id: 'title-end', after: /^》/, bare: true, yes: ['《远山[2]》'], no: ['《远山》[2]，'] },
  {
    id: 'service-number',
    number: /^(?:123\d\d|110|114|119|120|122)$/,
    before: /[^达到为至超过增加约近]$/,
    bare: true,
    yes: ['畅通[12315]投诉渠道', '建设[12355]青少年服务台'],
    no: ['达到[120]，'],
  },
  {
    id: 'unit-label',
    number: /^[百千万亿]{1,3}$/,
    before: /(?:^|\s)$|[(:/]$/,
    after: /^[^\d,。;、]{1,10}\)?(?:$|\t)|^[^\d,。;、)]{1,8}\)/,
    yes: ['森林蓄积量（[亿]立方米）', '[万]元', '产值\t[亿]元\t5'],
    no: ['达到[百]万吨'],
  },
  {
    id: 'per-ten-thousand-yuan',
    number: /^[万亿]$/,
    after: /^元(?:GDP|国内生产总值|地区生产总值|生产总值|工业|农业|增加值|产值)/,
    yes: ['[万]元工业增加值取水量'],
    no: ['[5万元]投资'],
  },
  {
    id: 'session',
    number: /^(?:二?十[一二三四五六七八九]?)$/,
    after: /^届/,
    yes: ['[十九]届全会'],
    no: ['连续[三届]'],
  },
  {
    id: 'class-of-year',
    number: /^(?:19|20)\d\d$/,
    after: /^届/,
    yes: ['[2025]届毕业生'],
    no: ['[3]届'],
  },
  { id: 'plenary', after: /^(?:次|中)全会/, yes: ['[五]次全会'], no: ['[五次]会议'] },
  { id: 'dotted-number', after: /^\.\d/, bare: true, yes: ['版本[1.2].3'], no: ['[1.2]。'] },
  { id: 'myriads', number: /^亿$/, after: /^万/, yes: ['[亿]万农民'], no: ['[3亿]元'] },
  { id: 'century', after: /^世纪/, yes: ['[21]世纪'], no: ['[21]世代农户'] },
  { id: 'type', after: /^型/, yes: ['N1.5-[24]型'], no: ['[24]台'] },
  {
    id: 'label',
    before: /(?:专栏|图|表|附件|附表|附图|专题|图表|国道|省道|高速)\s?$/,
    bare: true,
    yes: ['专栏[8]　重点工程', '图[2] 结构'],
    no: ['专栏[8个]'],
  },
  { id: 'footnote', before: /[^\s]\[$/, after: /^\]/, bare: true, yes: ['战略框架［[13]］'], no: ['达到[13]，'] },
  {
    id: 'planning-period',
    number: /^十?[一二三四五六七八九]?五$/,
    before: /[“"「]$/,
    after: /^[”"」]/,
    yes: ['“[十四五]”时期', '“[十五]”计划'],
    no: ['[十五]'],
  },
  { id: 'particulate', before: /PM[_ ]?$/, yes: ['PM_[2.5]浓度'], no: ['AM [2.5%]'] },
  { id: 'network-generation', after: /^[gG](?![A-Za-z/])/, number: /^[2-6]$/, yes: ['[5]g网络'], no: ['[50]g'] },
  {
    id: 'bandwidth',
    after: /^[MG](?:及以上|以上|宽带|光|速率|带宽)/,
    yes: ['[1000]M及以上速率', '[100]M宽带'],
    no: ['[1000]MW'],
  },
  {
    id: 'generation-of-network',
    before: /^(?!.*(?:带宽|速率|容量))/,
    after: /^G(?![A-Za-z/])/,
    yes: ['[10]G无源网络', '[50]G-PON'],
    no: ['总带宽达到[900]G'],
  },
  { id: 'letter-after', after: /^[A-Za-z]/, bare: true, yes: ['[5]G基站'], no: ['[5]家'] },
]

/** Numbers that are quantities, but of which there is doubt that they say anything by themselves. */
export const doubtRows: readonly RefusalRow[] = [
  { id: 'denominator', before: /每$/, yes: ['每[千]人', '每[2000人]'], no: ['每年[3次]'] },
  {
    id: 'quoted-name',
    before: /[“"「‘]$/,
    after: /^[^“”"，,。;；%]{0,8}[”"」’]/,
    yes: ['“[三个]一批”'],
    no: ['“[70%]进城、20%进镇”'],
  },
  { id: 'circle', after: /^[^，,。;；]{0,8}圈/, yes: ['[15分钟]生活圈'], no: ['[15分钟]内到达'] },
]
