/** Bodies of the Party, the assemblies, the courts and the mass organisations: what stands after the place in short, and the full name. */
export interface OrganRow {
  id: string
  /** After 省, 市, 县 …: 委组织部, 人大常委会, 妇联. */
  short: readonly string[]
  /** With the place's name or short name for `{name}` and `{short}`. */
  full: string
  /** Only at these levels; all by default. */
  levels?: ReadonlyArray<'province' | 'prefecture' | 'county'>
  /** In a local 文号. */
  prefix?: readonly string[]
}

/** Source: 中国共产党机构编制工作条例, 地方各级人民代表大会和地方各级人民政府组织法, and the names that the bodies sign with. */
// biome-ignore format: a table
export const organs: readonly OrganRow[] = [
  { id: 'government', short: ['政府', '人民政府'], full: '{name}人民政府', prefix: ['政', '府'] },
  { id: 'government-general-office', short: ['政府办公厅', '人民政府办公厅', '府办公厅'], full: '{name}人民政府办公厅', prefix: ['府厅', '政厅'] },
  { id: 'government-office', short: ['政府办公室', '人民政府办公室', '府办公室'], full: '{name}人民政府办公室', levels: ['prefecture', 'county'] },
  { id: 'government-any-office', short: ['政府办', '府办'], full: '{name}人民政府办公厅', levels: ['province'], prefix: ['政办', '府办'] },
  { id: 'party', short: ['委', '委员会'], full: '中共{name}委员会', prefix: ['委', '党', ''] },
  { id: 'party-general-office', short: ['委办公厅'], full: '中共{name}委办公厅' },
  { id: 'party-office', short: ['委办公室'], full: '中共{name}委办公室', levels: ['prefecture', 'county'] },
  { id: 'party-any-office', short: ['委办'], full: '中共{name}委办公厅', levels: ['province'], prefix: ['委办', '党办', '办'] },
  { id: 'party-organisation', short: ['委组织部'], full: '中共{name}委组织部', prefix: ['组'] },
  { id: 'party-publicity', short: ['委宣传部'], full: '中共{name}委宣传部', prefix: ['宣'] },
  { id: 'party-united-front', short: ['委统战部'], full: '中共{name}委统一战线工作部' },
  { id: 'party-political-legal', short: ['委政法委'], full: '中共{name}委政法委员会' },
  { id: 'party-staffing', short: ['委编办'], full: '中共{name}委机构编制委员会办公室' },
  { id: 'party-cyberspace', short: ['委网信办'], full: '中共{name}委网络安全和信息化委员会办公室' },
  { id: 'party-reform', short: ['委改革办'], full: '中共{name}委全面深化改革委员会办公室' },
  { id: 'party-work-committee', short: ['委直属机关工委'], full: '中共{name}委直属机关工作委员会' },
  { id: 'party-school', short: ['委党校'], full: '中共{name}委党校' },
  { id: 'people-congress', short: ['人大'], full: '{name}人民代表大会' },
  { id: 'people-congress-committee', short: ['人大常委会'], full: '{name}人民代表大会常务委员会', prefix: ['人大', '人大常', '人常'] },
  { id: 'high-court', short: ['法院', '高级人民法院', '高级法院', '高院'], full: '{name}高级人民法院', levels: ['province'] },
  { id: 'intermediate-court', short: ['法院', '中级人民法院', '中级法院', '中院'], full: '{name}中级人民法院', levels: ['prefecture'] },
  { id: 'court', short: ['法院', '人民法院'], full: '{name}人民法院', levels: ['county'] },
  { id: 'procuratorate', short: ['检察院', '人民检察院'], full: '{name}人民检察院' },
  { id: 'trade-union', short: ['总工会'], full: '{name}总工会', prefix: ['工'] },
  { id: 'women', short: ['妇联'], full: '{name}妇女联合会', prefix: ['妇'] },
  { id: 'disabled', short: ['残联'], full: '{name}残疾人联合会', prefix: ['残联'] },
  { id: 'science-association', short: ['科协'], full: '{name}科学技术协会' },
  { id: 'industry-commerce', short: ['工商联'], full: '{name}工商业联合会' },
  { id: 'cooperatives', short: ['供销社', '供销合作社', '供销合作总社'], full: '{name}供销合作社联合社' },
  { id: 'literature-art', short: ['文联'], full: '{name}文学艺术界联合会' },
  { id: 'red-cross', short: ['红十字会'], full: '{name}红十字会' },
  { id: 'taxation', short: ['税务局'], full: '国家税务总局{name}税务局', prefix: ['税'] },
  { id: 'banking-insurance', short: ['银保监局'], full: '中国银行保险监督管理委员会{short}监管局' },
  { id: 'securities', short: ['证监局'], full: '中国证券监督管理委员会{short}监管局' },
  { id: 'central-bank-branch', short: ['人行中心支行'], full: '中国人民银行{short}中心支行' },
  { id: 'central-bank-regional', short: ['人行分行'], full: '中国人民银行{short}分行' },
  { id: 'central-bank-management', short: ['人行营管部', '人行营业管理部'], full: '中国人民银行{short}营业管理部' },
  { id: 'family-planning', short: ['计划生育协会', '计生协'], full: '{name}计划生育协会' },
  { id: 'customs', short: ['海关'], full: '中华人民共和国{short}海关' },
  { id: 'youth-league', short: ['团委'], full: '共青团{name}委员会', prefix: ['团'] },
  { id: 'fire-corps', short: ['消防救援总队'], full: '{name}消防救援总队', levels: ['province'] },
  { id: 'fire-brigade', short: ['消防救援支队'], full: '{name}消防救援支队', levels: ['province', 'prefecture'] },
]
