import type { Body } from '@gangmu/model'

export interface NoteKeyRule {
  id: string
  /** Role of the names after it; null for what is no body: 完成时限, 责任人. */
  role: Body['role'] | null
  /** The whole key, without its colon, on folded text. */
  pattern: RegExp
  yes: readonly string[]
  no: readonly string[]
}

/** What stands before the colon in a responsibility note, or at the head of a table column. First row wins. */
export const noteKeys: readonly NoteKeyRule[] = [
  {
    id: 'note-person',
    role: null,
    pattern:
      /^(?:市?包?(?:责任|牵头|分管|挂点|联系|配合|主管|包保|挂钩)(?:市|县|区|省)?(?:领导|人|同志|人员)|负责人|联系人|联系电话|.{0,6}领导)$/u,
    yes: ['责任领导', '牵头市领导', '联系人'],
    no: ['责任单位'],
  },
  {
    id: 'note-time',
    role: null,
    pattern:
      /^(?:完成|工作|推进|进度|办理)?(?:时限|时间|进度|期限|节点)(?:要求|安排|节点)?$|^备注$|^目标(?:任务)?$|^考核.{0,6}$/u,
    yes: ['完成时限', '时间要求'],
    no: ['时间单位'],
  },
  {
    id: 'note-lead',
    role: 'lead',
    pattern:
      /^(?:市级|省级|县级)?(?:主要?)?(?:牵头|主办|主责|主体责任|第一责任|主管)(?:责任|负责|实施|落实)?(?:单位|部门|处室|科室|机构|机关|主体|方)?$/u,
    yes: ['牵头单位', '主办部门', '牵头责任单位', '市级牵头部门'],
    no: ['责任单位', '牵头领导'],
  },
  {
    id: 'note-support',
    role: 'support',
    pattern:
      /^(?:市级|省级|县级)?(?:配合|协办|参与|协同|协助|参加|支持|协作|联动|会办)(?:责任)?(?:单位|部门|处室|科室|机构|机关|主体|方)?$/u,
    yes: ['配合单位', '参与部门', '协办单位'],
    no: ['责任单位'],
  },
  {
    id: 'note-responsible',
    role: 'responsible',
    pattern:
      /^(?:市级|省级|县级|主要|具体|各)?(?:责任|承办|落实|实施|负责|承担|督导|监管|监督|指导|组织|完成|建设|分工|执行|管理|组织实施|任务分工|工作责任|报送|使用|归口)(?:责任)?(?:单位|部门|处室|科室|机构|机关|主体|分工|者|方)(?:(?:及|和)(?:分工|责任人))?$|^(?:责任分工|任务分工|职责分工|分工)$/u,
    yes: ['责任单位', '责任部门', '落实单位', '责任处室', '实施主体', '责任单位及分工'],
    no: ['牵头单位', '责任人', '单位'],
  },
]

export interface NoteTailRule {
  id: string
  role: Body['role']
  /** At the end of a part of a note, on folded text. */
  pattern: RegExp
  yes: readonly string[]
  no: readonly string[]
}

const manner =
  '(?:(?:按照?|依照?|依据|根据|在)(?:各自)?的?(?:有关)?(?:职责|职能|职责分工|职能分工|分工)(?:分工|任务|范围)?(?:内|和权限)?|按分工|依职责|依法|分工|分别|共同|具体|联合|统筹|统一|组织|主要|各自|全程|自行|全面|直接|做好|予以|给予|积极|等){0,4}'

/** What closes a part of a responsibility note and says what the bodies before it do. First row wins. */
export const noteTails: readonly NoteTailRule[] = [
  {
    id: 'tail-lead',
    role: 'lead',
    pattern: new RegExp(
      `${manner}(?:牵头(?:分别|组织|共同)?(?:负责|落实|实施|推进|组织|协调|办理|制定|会同|开展|做好|组织实施|工作)?|主办|主责|主导|为牵头(?:单位|部门)|任牵头单位|总牵头|承担主体责任)$`,
      'u',
    ),
    yes: ['省教育厅牵头', '省金融监管局按职责分工牵头', '市商务局牵头落实'],
    no: ['省教育厅负责'],
  },
  {
    id: 'tail-support',
    role: 'support',
    pattern: new RegExp(
      `${manner}(?:配合(?:落实|实施|做好|推进|工作)?|参与(?:落实|实施)?|参加|协助|协办|协同(?:配合|落实|推进)?|支持|为(?:配合|参与)(?:单位|部门))$`,
      'u',
    ),
    yes: ['各市县政府配合', '省财政厅、省税务局参与', '市公安局等按职责分工配合'],
    no: ['省教育厅牵头'],
  },
  {
    id: 'tail-responsible',
    role: 'responsible',
    pattern: new RegExp(
      `${manner}(?:负(?:总|主|主要|首要)责|(?:分工)?负责(?:落实|实施|组织实施|指导|推进|组织|制定|督促落实|落实到位)?|(?:指导|督促)(?:地方|各地|基层)(?:落实|实施|推进|开展)?|指导|落实|组织实施|实施|组织落实|承担|督导|推进|推进落实|监督|监管|办理|执行|抓好落实|贯彻落实|组织推进|协调推进)$`,
      'u',
    ),
    yes: [
      '市教育局负总责',
      '农业农村部、财政部等负责',
      '各县政府按职责分工负责',
      '生态环境部指导',
      '试点城市政府负责落实',
    ],
    no: ['省教育厅牵头', '下同'],
  },
]

/** 列第一位的为牵头单位: of several bodies the first leads. */
export const firstLeads: RegExp =
  /(?:(?:排序|排|列|位列|位|名列|排列|排名)[在于]?(?:第一|首位|首|最前|前)[^,。;)〕】]{0,8}|第一(?:个|家|位)?(?:责任)?(?:单位|部门)?|首(?:个|家|位)(?:单位|部门)?)(?:者|的)?(?:单位|部门)?(?:的)?(?:为|是)(?:主要)?(?:牵头|主办|主责)/u
