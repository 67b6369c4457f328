import type { CitationRecord } from '@gangmu/model'

export interface RelationRule {
  id: string
  relation: CitationRecord['relation']
  /**
   * `before`: words of the clause that leads to the title; what only describes the title may stand between (国务院办公厅印发的).
   * `next`: the same, but right before the title. `after`: tried from the title's end, brackets with its number left out.
   */
  side: 'before' | 'next' | 'after'
  /** On folded text; global when `before`. */
  pattern: RegExp
  /** Tried on the titles. */
  unless?: RegExp
  /** `《》` marks where the title stands. */
  yes: readonly string[]
  no: readonly string[]
}

/** How a document is cited, by the words around its name. First row wins; none is `mentions`. */
export const relations: readonly RelationRule[] = [
  {
    id: 'cite-repealed',
    relation: 'repeals',
    side: 'after',
    pattern: /^[^。;!?《]{0,40}?(?:废止|停止执行|停止施行|不再执行|失效)(?!前|后|《)/u,
    yes: ['《》同时废止', '《》自本办法施行之日起废止'],
    no: ['《》自公布之日起施行', '在《》的框架下,不再执行《》'],
  },
  {
    id: 'cite-repeals',
    relation: 'repeals',
    side: 'next',
    pattern: /(?:废止|停止执行|停止施行|不再执行)$/u,
    yes: ['决定废止《》', '不再执行《》'],
    no: ['依照《》'],
  },
  {
    id: 'cite-amended',
    relation: 'amends',
    side: 'after',
    // 《关于修改…的决定》修正: the decision amends another.
    unless: /(?:修改|修正|修订)[^》]*(?:决定|规定)[〉>》)]*$/u,
    pattern:
      /^(?:第[^。;!?《,]{1,16}[条款项])?(?:(?:根据|依照|按照)本决定)?[作做]?(?:出|了)?(?:如下|以下|相应|的)?(?:修改|修订|修正)(?:如下|为|后|作|和|并|工作|[,。;:]|$)|^(?:第[^。;!?《,]{1,16}[条款项])?(?:[^。;!?《,]{0,4}|中?的?[、,“”\p{Script=Han}]{0,60})(?:修改为|改为)|^(?:第[^。;!?《,]{1,8}[条款项目章])中?,?(?:增加|删去|删除)/u,
    yes: [
      '对《》作如下修改',
      '做好《》修订和立法工作',
      '将《》第三条修改为',
      '在《》第七条中增加一项',
      '《》第五条第二款中的“工商”修改为',
      '《》第三条第一款作出修改。',
    ],
    no: ['《》规定的条件', '《》关于修改章程的要求'],
  },
  {
    id: 'cite-amends',
    relation: 'amends',
    side: 'next',
    pattern: /(?:修改|修订|修正|删除|删去)(?:完善)?$/u,
    yes: ['修改《》', '抓紧修订《》'],
    no: ['按照新修订的《》'],
  },
  {
    id: 'cite-sent-out',
    relation: 'forwards',
    side: 'after',
    pattern:
      /^[^。;!?《]{0,60}?(?:印发给|转发给|下发给|发给你们|批转给|印发你们|转发你们|现予(?:以)?(?:公布|印发|发布)|现(?:印发|转发|公布|发布)|现将(?:修订后的|修改后的|其|该)|予以(?:公布|印发|发布))|^(?:公布|发布)[,。;]/u,
    yes: [
      '《》已经市政府同意,现印发给你们',
      '现将《》印发给你们',
      '现将《》发给你们',
      '《》已经会议通过,现予公布',
      '现将修订后的《》公布,自发布之日起施行',
    ],
    no: ['《》规定的条件', '《》公布前', '为完成《》的任务,现将计划下达给你们'],
  },
  {
    id: 'cite-forwards',
    relation: 'forwards',
    side: 'next',
    pattern:
      /(?:印发|转发|批转|下发|公布|发布)了?(?:(?:修订|修正|修改)后的)?$|(?:转发|批转)[^,。;《》的]{2,16}(?:[部委局厅办院会社]|办公室|政府|小组)$/u,
    yes: ['办公厅印发《》', '现印发了《》', '现公布修订后的《》', '转发省委组织部《》', '现批转市计委《》'],
    no: ['办公厅印发的《》', '起草了《》', '先后出台了《》'],
  },
  {
    id: 'cite-attaches',
    relation: 'attaches',
    side: 'next',
    pattern: /(?:附件|(?<![^。;,(])附)\d{0,2}[:.、]? {0,4}(?:\d{1,2}[.、])?$/u,
    yes: ['附件:《》', '详见附件2:《》'],
    no: ['根据《》', '依附《》'],
  },
  {
    id: 'cite-ground',
    relation: 'basis',
    side: 'after',
    pattern: /^等?为(?:主要|基本|根本)?(?:依据|根据|遵循|指导|准则)/u,
    yes: ['以《》为依据'],
    no: ['《》为民服务'],
  },
  {
    id: 'cite-put-into-effect',
    relation: 'implements',
    side: 'after',
    pattern:
      /^(?:等(?:文件)?(?:精神|要求)?)?(?:的)?(?:全面|深入)?(?:贯彻|落实|落地|实施)(?:落实|落地|见效|到位|,|。|;|工作|$)/u,
    yes: ['推动《》落地见效', '抓好《》贯彻落实', '推动《》等文件精神落地落实'],
    no: ['《》实施办法', '《》规定'],
  },
  {
    id: 'cite-implements',
    relation: 'implements',
    side: 'before',
    pattern: /贯彻|落实|执行|(?<!组织)实施|深化|遵守|(?<=为[^,。;]{0,6})(?:完成|实现)/gu,
    yes: [
      '为贯彻落实《》',
      '为完成《》确定的任务',
      '推动落实国家和《》',
      '认真执行《》',
      '为贯彻国务院办公厅印发的《》',
    ],
    no: ['依照《》', '编制《》', '贯彻会议精神制定《》'],
  },
  {
    id: 'cite-basis',
    relation: 'basis',
    side: 'before',
    pattern:
      /根据|依据|依照|按照|对照|遵照|遵循|参照|比照|(?:^|[须应要并])按(?!时|期|需|月|年)|(?:^|[须应并])依(?!法|托)|按$|符合/gu,
    yes: ['根据《》', '参照原农业部《》', '应当符合《》', '依据四部门制定的《》', '标准按《》'],
    no: ['不按时报送《》', '公布《》', '根据会议要求起草《》'],
  },
]

/** A section with such a heading lists on what the document rests: 二、起草依据. */
export const basisHeading: RegExp = /(?:起草|制定|编制|立法|政策|法律|法规|主要|文件|出台)?依据(?:和背景|及过程)?$/u

/** Makes or handles a document: between a `before` word and the title it takes the title for itself. */
export const ownVerb: RegExp =
  /(?:起草|编制|制定|制订|出台|编撰|编写|形成|提出|签订|签署|审议|修订|修改|填写|填报|申领|发放|推出|提交)(?!的|并?印发的|并?实施的|出台的)/u
