/** What a section's title says of the figures under it. */
export interface SectionRule {
  id: string
  mood: 'plan' | 'review' | 'note'
  title: RegExp
  yes: readonly string[]
  no?: readonly string[]
}

export const sectionMoods: readonly SectionRule[] = [
  {
    id: 'notes-section',
    mood: 'note',
    title: /^(?:附[:：]?)?(?:名词解释|名词注释|有关用语说明|用语说明|术语|注释|名词术语|指标解释|有关名词|附注)/u,
    yes: ['名词解释', '有关用语说明'],
  },
  {
    id: 'plan-section',
    mood: 'plan',
    title:
      /目标|重点(?:工作|任务)|工作(?:安排|任务|要点|打算|部署|重点)|主要任务|总体要求|下一步|今年(?!以来)|明年|工作建议|指导思想|保障措施|主要考虑|安排意见|任务安排|发展蓝图/u,
    yes: ['2026年重点工作', '发展目标', '（二）主要目标', '今年工作安排'],
    no: ['过去一年工作回顾'],
  },
  {
    id: 'review-section',
    mood: 'review',
    title:
      /回顾|现状|发展基础|成就|主要成绩|取得的成[绩效就]|工作总结|完成情况|执行情况|进展情况|基本情况|发展形势|面临(?:的)?形势|形势分析|发展环境|发展背景|过去|主要做法|起草背景|编制背景|基础与|基础和|工作基础|存在(?:的)?(?:主要)?(?:问题|困难)|主要问题|困难和问题/u,
    yes: ['一、过去五年工作回顾', '（一）发展现状', '第一章 发展基础'],
    no: ['（一）夯实发展根基', '特色发展成效显著'],
  },
]

/** Words in a clause that say its figures are reached already, or lie ahead. */
export interface CueRule {
  id: string
  mood: 'plan' | 'review'
  cue: RegExp
  yes: readonly string[]
  no?: readonly string[]
}

export const cues: readonly CueRule[] = [
  {
    id: 'already',
    mood: 'review',
    cue: /(?<![业不而得能早])已(?!建成区|建成无)(?:经|有|建|完|实|达|超|累|培|创|成|在|开|形|投|签|引|列|入|获|全|基|连|突|形成|初|拥|纳)/u,
    yes: ['已建成12家', '已经实现'],
    no: ['不得已'],
  },
  {
    id: 'up-to-now',
    mood: 'review',
    cue: /以来|截至|截止|同比|[较比]上年|[较比]去年|去年|上年度?|目前|现有|现已|至今|迄今|同期|五年来|一年来|年来|过去[一五三\d]|上半年|前三季度|一季度|初步核算|据统计|预计全年/u,
    yes: ['截至目前建成', '同比增长', '较上年提高'],
  },
  {
    id: 'done',
    mood: 'review',
    cue: /(?:增长|达到|建成|完成|实现|突破|提高|下降|新增|培育|增加|提升|减少|建立|形成|培训|打造|超过|取得|解决|创建|开展|启动|化解|翻)了/u,
    yes: ['建成了12家'],
    no: ['为了增加'],
  },
  {
    id: 'honour',
    mood: 'review',
    cue: /荣获|获评|首次|居全国|居全省|全国第|全省第|历史新高|超额完成|圆满|连续\uE002*[\d一二三四五六七八九十]*年|创历史|成功(?:举办|创建|入选|获批|应对|申报|承办|签约)|提前完成|顺利完成|全面完成|脱颖|喜获|跃居|跃升|增速居|排名第/u,
    yes: ['荣获国家级奖项', '增速居全国前列'],
  },
  {
    id: 'ahead',
    mood: 'plan',
    cue: /力争|争取|确保|努力|今年要|明年|下一步|将(?:达|建|新|实|完|增|提|培|打)|计划(?:建|完|实|到|新|培|投)|目标(?:是|为)|预期目标|规划(?:建|到|新|投)|拟(?:建|新|投)|要(?:达到|建成|实现|完成|确保|力争|新增|培育)/u,
    yes: ['力争达到', '预期目标是'],
  },
]
