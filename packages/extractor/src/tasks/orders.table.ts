export interface OrderRule {
  id: string
  /** `heading`: a section with this title orders nothing. `clause`: how a clause opens that orders something. */
  part: 'heading' | 'clause'
  /** On folded text. */
  pattern: RegExp
  yes: readonly string[]
  no: readonly string[]
}

/** Which items are tasks: those with a clause that orders something, outside of the sections that only say why and what for. */
export const orders: readonly OrderRule[] = [
  {
    id: 'order-background',
    part: 'heading',
    pattern:
      /总体(?:要求|思路|目标|考虑)|指导思想|基本原则|工作原则|(?:发展|主要|工作|总体|预期)目标|回顾|现状|发展基础|面临|形势|重要意义|起草|背景|适用范围|附则|名词解释|术语|定义/u,
    yes: ['总体要求', '指导思想', '2025年工作回顾', '主要目标'],
    no: ['强化要素保障', '主要任务', '保障措施'],
  },
  {
    id: 'order-clause',
    part: 'clause',
    pattern:
      /^(?:要|应当?|须|必须|进一步|全面|深入|积极|大力|加快|着力|切实|持续|继续|不断|稳步|扎实|有序|严格|统筹|充分|鼓励|支持|引导|推[进动行广]|加[强大快]|建[立设成]|完善|健全|落实|开展|实施|组织|制定|出台|编制|优化|提[升高]|强化|深化|拓[展宽]|培育|打造|构建|做[好强优大]|抓好|促进|规范|保障|确保|探索|创建|搭建|扩大|发展|改造|整治|整合|盘活|落细|压实|发挥|严禁|严厉|简化|减免|设立|成立|配[备套强]|布局|新建|创新|聚焦|围绕|实行|执行|清理|取消|放宽|试点|巩固|坚持|将|把|对|由|每[年个])/u,
    yes: ['加快建设综合枢纽', '对困难企业给予补贴', '鼓励社会力量参与'],
    no: ['取得了显著成效', '工业是城市的根基'],
  },
]
