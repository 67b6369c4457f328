/** What a column of an indicator table holds, by the words of its header. Rows are tried in order. */
export interface ColumnRule {
  id: 'number' | 'unit' | 'property' | 'other' | 'growth' | 'total' | 'past' | 'goal' | 'place' | 'name'
  header: RegExp
  yes: readonly string[]
  no?: readonly string[]
}

export const columnRules: readonly ColumnRule[] = [
  { id: 'number', header: /^(?:序号|编号|No\.?)$/iu, yes: ['序号'] },
  { id: 'unit', header: /^(?:计量)?单位$/u, yes: ['单位', '计量单位'] },
  { id: 'property', header: /^(?:指标)?(?:属性|性质|类型)$|约束性\/预期性/u, yes: ['属性', '指标性质'] },
  {
    id: 'other',
    header:
      /备注|说明|责任|牵头|配合|来源|预算|决算|支出|投资额|建设年限|地点|业主|内容|规模|得分|权重|分值|评分|排名|达标情况/u,
    yes: ['备注', '责任单位', '2023年预算数'],
    no: ['目标值'],
  },
  {
    id: 'growth',
    header: /年均|增速|增长率|增幅|增长[(（%％]|增长$/u,
    yes: ['年均增长(%)', '年均增速'],
    no: ['增长幅度'],
  },
  { id: 'total', header: /累计|\[\]|五年合计/u, yes: ['累计'] },
  { id: 'other', header: /增长幅度|变化|比较|差值/u, yes: ['增长幅度'] },
  {
    id: 'past',
    header: /实际|完成(?:值|情况)?|基期|基数|基准|现状|现值|预计|初值|上年|去年/u,
    yes: ['2020年实际', '现状值', '完成情况'],
    no: ['2025年目标'],
  },
  {
    id: 'goal',
    header: /目标|规划|计划|指标值|任务数?$|任务量/u,
    yes: ['2025年目标', '目标值', '规划值'],
    no: ['指标名称'],
  },
  {
    id: 'place',
    header:
      /^(?:省|市|县|区|州|地区|乡镇|街道|县[(（]市.*|各?市.*县.*|省[(（]市[)）]|地级市|设区市|行政区|单位名称|部门)(?:名称)?$/u,
    yes: ['县(市、区)', '地区', '省（市）'],
    no: ['指标'],
  },
  { id: 'name', header: /指标|名称|项目|类别|领域|任务/u, yes: ['指标名称', '主要指标', '类别'] },
]
