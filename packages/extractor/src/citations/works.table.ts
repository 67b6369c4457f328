export interface WorkRule {
  id: string
  /** Tried on what stands before the title. */
  before?: RegExp
  /** Tried on the title without its brackets. */
  title?: RegExp
  /** Tried on what stands after the title. */
  after?: RegExp
  yes: readonly string[]
  no: readonly string[]
}

/** What stands in 《》 and is no document: newspapers, works of art, lectures, forms and certificates. */
export const works: readonly WorkRule[] = [
  {
    id: 'work-art',
    before:
      /(?:歌曲|组歌|歌剧|舞剧|舞蹈|话剧|戏剧|京剧|越剧|婺剧|川剧|豫剧|音乐剧|戏曲|杂技剧?|当代舞|民族舞|电影|影片|纪录片|动画片?|电视剧|短剧|广播剧|网络剧|剧目|专题片|大片|小说|诗集|长诗|散文|图书|绘本|画作|油画|国画|书法|雕塑|展览|节目|栏目|游戏|晚会|演出|专著|著作|教材|读本|课程|开好|编撰|创作|出版|排演|拍摄|(?<![改编创])剧)(?:“?)$/u,
    yes: ['大型歌剧《江河谣》', '电视剧《山海之间》', '开好《红色文化》课程'],
    no: ['贯彻《云川省数字条例》', '改剧本《云川省规定》'],
  },
  {
    id: 'work-staged',
    after:
      /^(?:文艺|综艺|等?(?:获|荣获|入选|热播|上映|首演|开播|巡演|热映|全网|创造多项|刷新|票房|主演|演出|剧组|引发热议|精彩上演|登上|走红|霸屏|出圈))/u,
    yes: ['《山乡新歌》文艺节目', '《山海之间》热播'],
    no: ['《云川省规定》自公布之日起施行'],
  },
  {
    id: 'work-press',
    title:
      /(?:日报|晚报|早报|晨报|周报|时报|商报|都市报|青年报|法制报|法治报|杂志|周刊|月刊|学刊|^半月谈|^红旗|^求是|^瞭望)$/u,
    yes: ['《云川日报》'],
    no: ['《云川省环境质量报告》'],
  },
  {
    id: 'work-journal',
    after: /^(?:杂志|期刊|月刊|周刊|报纸|一书|一文|等课程|课程|栏目|专栏|刊发|刊登|刊载|(?:上|中)?发表)/u,
    yes: ['《大地》杂志刊文', '《青禾》一书'],
    no: ['《云川省条例》一经公布'],
  },
  {
    id: 'work-project',
    title: /(?:项目|系统|平台|工程)$/u,
    yes: ['《云川安全生产信息管理系统》'],
    no: ['《云川省重大项目管理办法》'],
  },
  {
    id: 'work-paper',
    title:
      /(?:证|证书|执照|许可证|通知书|登记表|申请表|申请书|审批表|汇总表|明细表|统计表|情况表|总表|要素表|释明表|支出表|收入表|承诺书|责任书|确认书|决定书|告知书|委托书|申报表|备案表|报表|清册|台账)$/u,
    yes: ['《云川省居住证》', '《收支预算总表》', '《项目申请表》'],
    no: ['《云川省居住证管理办法》', '《临江市行政许可事项清单》'],
  },
]
