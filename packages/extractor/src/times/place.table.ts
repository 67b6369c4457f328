/** Words in headings that say that what stands under them tells of the past. */
export interface ReviewRule {
  id: string
  pattern: RegExp
  yes: readonly string[]
  no: readonly string[]
}

export const reviewHeadings: readonly ReviewRule[] = [
  {
    id: 'review-heading',
    pattern:
      /回顾|(?<!检查|验收|评估|考核|督查|督导|及时|巩固|评比|提升|表彰)总结(?!会|经验|提[升高炼]|推广|验收|评[估比]|考核|表彰|上报|巩固|[^,。]{0,6}阶段)|主要成[就绩效]|(?:取得|发展|工作)的?成[就绩效]|完成情况|进展情况|发展基础|发展现状|基本情况|过去[^,。]{0,6}年|五年来|一年来|(?:预算|计划|收支)执行情况(?!.*(?:草案|安排))|决算情况|历程|成效显著|起草背景|发展回眸/,
    yes: [
      '一、2025年工作回顾',
      '第一节 发展基础',
      '过去一年工作',
      '规划主要指标完成情况',
      '（一）预算收支执行情况',
      '上半年工作总结',
    ],
    no: ['二、主要目标', '三、重点工作', '（三）总结经验做法', '（四）验收总结阶段', '预算执行情况和明年预算草案'],
  },
]
