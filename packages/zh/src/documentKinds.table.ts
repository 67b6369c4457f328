/** A kind of policy document, by the word that its title ends in. */
export interface DocumentKindRow {
  /** The last word of the title: 通知, 意见, 规划. */
  word: string
  en: string
  /** `official`: one of the fifteen kinds of the Party and government; `plan`, `rule`: what these send out; `law`: statutes; `text`: reports and explanations. */
  family: 'official' | 'plan' | 'rule' | 'law' | 'text'
  /** What it is for. */
  purpose: string
  yes: readonly string[]
  no?: readonly string[]
}

/**
 * The fifteen official kinds and their use: 党政机关公文处理工作条例 (中办发〔2012〕14号), 第八条. Rules and statutes: 立法法, 行政法规制定程序条例, 规章制定程序条例.
 * The rest: as titles of plans use them.
 */
// biome-ignore format: a table
export const documentKinds: readonly DocumentKindRow[] = [
  { word: '决议', en: 'resolution', family: 'official', purpose: '会议讨论通过的重大决策事项', yes: ['关于批准青禾县预算的决议'] },
  { word: '决定', en: 'decision', family: 'official', purpose: '对重要事项作出决策和部署、奖惩、变更或撤销下级的决定', yes: ['云川省人民政府关于修改《云川省渔业办法》的决定'] },
  { word: '命令', en: 'order', family: 'official', purpose: '公布行政法规和规章、宣布施行重大强制性措施', yes: ['防汛动员命令'] },
  { word: '公报', en: 'communiqué', family: 'official', purpose: '公布重要决定或者重大事项', yes: ['2023年青禾县统计公报'] },
  { word: '公告', en: 'announcement', family: 'official', purpose: '向国内外宣布重要事项或者法定事项', yes: ['关于调整青禾县界线的公告'] },
  { word: '通告', en: 'notice to the public', family: 'official', purpose: '在一定范围内公布应当遵守或者周知的事项', yes: ['关于临江大桥封闭施工的通告'] },
  { word: '意见', en: 'opinions', family: 'official', purpose: '对重要问题提出见解和处理办法', yes: ['关于推进青禾县城建设的实施意见', '关于支持渔业的若干意见（试行）'], no: ['意见建议汇总'] },
  { word: '通知', en: 'notice', family: 'official', purpose: '发布、传达要求执行和周知的事项，批转、转发公文', yes: ['关于做好防汛工作的通知'] },
  { word: '通报', en: 'circular', family: 'official', purpose: '表彰先进、批评错误、传达重要精神和告知重要情况', yes: ['关于表扬先进单位的通报'] },
  { word: '报告', en: 'report', family: 'official', purpose: '向上级汇报工作、反映情况、回复询问；政府向人民代表大会报告工作', yes: ['2026年云川省政府工作报告'] },
  { word: '请示', en: 'request', family: 'official', purpose: '向上级请求指示、批准', yes: ['关于设立临江新区的请示'] },
  { word: '批复', en: 'reply to a request', family: 'official', purpose: '答复下级请示事项', yes: ['关于同意撤销青禾镇的批复'] },
  { word: '议案', en: 'bill', family: 'official', purpose: '政府向同级人民代表大会或其常务委员会提请审议事项', yes: ['关于提请审议预算的议案'] },
  { word: '函', en: 'letter', family: 'official', purpose: '不相隶属机关之间商洽工作、询问和答复、请求批准', yes: ['关于商请支持铁路建设的函', '关于渔业的复函'] },
  { word: '纪要', en: 'minutes', family: 'official', purpose: '记载会议主要情况和议定事项', yes: ['县长办公会议纪要'] },
  { word: '规划', en: 'plan (long-term)', family: 'plan', purpose: '对较长时期的目标、任务和布局作出安排', yes: ['青禾县“十四五”旅游发展规划', '临江市综合交通规划（2021—2035年）'], no: ['规划环境影响评价'] },
  { word: '纲要', en: 'outline plan', family: 'plan', purpose: '对全局的、长期的发展提出目标和方向', yes: ['云川省国民经济和社会发展第十四个五年规划和2035年远景目标纲要'] },
  { word: '计划', en: 'plan', family: 'plan', purpose: '对一定时期的工作作出安排', yes: ['青禾县节水三年行动计划(2023—2025年)'] },
  { word: '方案', en: 'programme', family: 'plan', purpose: '对一项工作的目标、任务、步骤和保障作出安排', yes: ['青禾县县城建设实施方案', '渔业试点工作方案（征求意见稿）'] },
  { word: '要点', en: 'key points', family: 'plan', purpose: '列出一年或一个阶段的重点工作', yes: ['2023年全县粮食工作要点'] },
  { word: '安排', en: 'arrangement', family: 'plan', purpose: '对一年或一个阶段的工作作出分工', yes: ['2023年立法工作安排'] },
  { word: '措施', en: 'measures', family: 'plan', purpose: '列出为一个目的采取的政策', yes: ['支持青禾渔业发展的若干措施'] },
  { word: '举措', en: 'measures', family: 'plan', purpose: '列出为一个目的采取的政策', yes: ['关于稳定增长的若干举措'] },
  { word: '政策', en: 'policies', family: 'plan', purpose: '列出为一个目的采取的政策', yes: ['支持中小企业发展的若干政策', '青禾县人才引进政策（试行）'] },
  { word: '清单', en: 'list', family: 'plan', purpose: '列出事项、任务或责任', yes: ['临江市审批事项清单'] },
  { word: '目录', en: 'catalogue', family: 'plan', purpose: '列出事项、产品或项目', yes: ['鼓励类产业目录（2023年本）'] },
  { word: '预案', en: 'contingency plan', family: 'plan', purpose: '为突发事件预先作出安排', yes: ['青禾县防汛应急预案'] },
  { word: '预算', en: 'budget', family: 'text', purpose: '年度收支计划', yes: ['临江市财政局2023年部门预算'] },
  { word: '决算', en: 'final accounts', family: 'text', purpose: '年度收支结果', yes: ['临江市财政局2023年部门决算'] },
  { word: '办法', en: 'measures (regulation)', family: 'rule', purpose: '对一项工作的做法作出具体规定', yes: ['云川省渔业管理办法', '青禾县人才公寓管理暂行办法（试行）'] },
  { word: '规定', en: 'provisions', family: 'rule', purpose: '对一类事务作出部分或专门的规定', yes: ['云川省行政许可若干规定'] },
  { word: '细则', en: 'detailed rules', family: 'rule', purpose: '为施行上位规定作出具体规定', yes: ['青禾县招商实施细则(试行)'] },
  { word: '规则', en: 'rules', family: 'rule', purpose: '规定机关的工作程序', yes: ['临江市人民政府工作规则'] },
  { word: '章程', en: 'charter', family: 'rule', purpose: '规定组织的宗旨、机构和活动', yes: ['青禾县商会章程'] },
  { word: '制度', en: 'system', family: 'rule', purpose: '规定一项工作的经常做法', yes: ['临江市重大事项报告制度'] },
  { word: '规范', en: 'standard', family: 'rule', purpose: '规定技术或服务的要求', yes: ['青禾县政务服务规范'] },
  { word: '标准', en: 'standard', family: 'rule', purpose: '规定数量和质量的要求', yes: ['云川省基本公共服务标准（2023年版）'] },
  { word: '导则', en: 'guidelines', family: 'rule', purpose: '指导规划和设计', yes: ['临江市街道设计导则'] },
  { word: '指南', en: 'guide', family: 'rule', purpose: '指导办理或实施', yes: ['青禾县项目申报指南'] },
  { word: '指引', en: 'guidance', family: 'rule', purpose: '指导办理或实施', yes: ['临江市绿色金融指引'] },
  { word: '条例', en: 'regulations', family: 'law', purpose: '行政法规、地方性法规或党内法规', yes: ['云川省渔业条例', '中华人民共和国渔业法实施条例'] },
  { word: '法', en: 'law', family: 'law', purpose: '全国人民代表大会及其常务委员会制定的法律', yes: ['中华人民共和国渔业法'], no: ['青禾县人才工作方法', '临江市司法'] },
  { word: '说明', en: 'explanation', family: 'text', purpose: '说明文件起草的背景、过程和内容', yes: ['关于《临江市渔业条例（草案）》的说明', '实施方案起草说明'] },
  { word: '解读', en: 'interpretation', family: 'text', purpose: '解释文件的内容', yes: ['《临江市渔业条例》政策解读'] },
  { word: '建议', en: 'proposal', family: 'text', purpose: '党的委员会对制定规划提出建议', yes: ['中共云川省委关于制定第十四个五年规划的建议'] },
  { word: '讲话', en: 'speech', family: 'text', purpose: '领导人在会议上的讲话', yes: ['在青禾县防汛会议上的讲话'] },
  { word: '解释', en: 'interpretation', family: 'law', purpose: '解释法律条文的含义和适用', yes: ['最高人民法院关于审理渔业纠纷案件若干问题的解释'] },
  { word: '总结', en: 'review', family: 'text', purpose: '回顾一个阶段的工作', yes: ['青禾县民政局2022年工作总结'] },
  { word: '答复', en: 'answer', family: 'text', purpose: '答复代表建议和政协提案', yes: ['对第12号建议的答复'] },
  { word: '打算', en: 'intentions', family: 'text', purpose: '预先考虑下一阶段的工作', yes: ['青禾县民政局2022年工作总结和2023年工作打算'] },
  { word: '公示', en: 'publication for comment', family: 'text', purpose: '公布事项并征求异议', yes: ['关于青禾县拟表彰单位的公示'] },
  { word: '规程', en: 'procedures', family: 'rule', purpose: '规定工作的程序和技术要求', yes: ['临江市城市管线施工规程'] },
  { word: '准则', en: 'code', family: 'rule', purpose: '规定行为的原则', yes: ['云川省公务接待准则'] },
  { word: '倡议书', en: 'appeal', family: 'text', purpose: '号召行动', yes: ['节约用水倡议书'] },
  { word: '公约', en: 'convention', family: 'rule', purpose: '共同遵守的约定', yes: ['青禾村村规民约公约'] },
  { word: '协议', en: 'agreement', family: 'text', purpose: '各方约定', yes: ['临江青禾合作框架协议'] },
]
