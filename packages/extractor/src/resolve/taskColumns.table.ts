/** What a column of a task table holds, by the words of its head. */
export interface TaskColumnRule {
  id: 'due' | 'who' | 'work'
  /** On the folded head without white space. */
  pattern: RegExp
  yes: readonly string[]
  no: readonly string[]
}

/** The columns by which a table of tasks is told: 序号, 工作任务, 牵头单位, 完成时限. First row wins. */
export const taskColumns: readonly TaskColumnRule[] = [
  {
    id: 'due',
    pattern:
      /^(?:拟|计划|要求|预计)?(?:完成|办结|整改|建设|实施|工作|推进|落实|竣工|达成)?(?:时限|时间|期限|年限|日期|(?:时间|进度)?节点)(?:要求|安排|节点)?$|^截止(?:日期|时间)$|^(?:时间|进度)(?:进度|安排|要求)$/u,
    yes: ['完成时限', '时间要求', '整改期限', '时间节点', '计划完成时间', '建设年限'],
    no: ['时间地点', '完成情况', '上报时间及方式'],
  },
  {
    id: 'who',
    pattern:
      /^.{0,6}(?:责任|牵头|配合|主办|承办|协办|落实|负责|实施|参与|主管)(?:责任)?(?:单位|部门|主体|处室|科室|机构|分工)/u,
    yes: ['责任单位', '市级牵头部门', '配合单位', '责任单位及责任人'],
    no: ['责任领导', '单位', '工作任务'],
  },
  {
    id: 'work',
    pattern:
      /^(?!.*(?:情况|进展|现状|问题|成效|依据|规模|投资|资金|分类|类别|领域|来源|领导|地点|分值|评分|考核|数量)).{0,10}(?:任务|事项|内容|措施|举措|工作|目标|要求|项目|实事)(?:名称|内容|要求|目标|清单|安排)?$/u,
    yes: ['工作任务', '主要内容', '重点任务', '2024年建设内容', '工作举措', '目标任务'],
    no: ['工作进展情况', '建设规模及内容', '存在问题', '项目类别'],
  },
]
