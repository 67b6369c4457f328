import { fold } from '@gangmu/zh'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extract } from '../src/index.js'
import { recogniseDuties } from '../src/tasks/duties.js'
import type { NoteState } from '../src/tasks/noteNames.js'
import { recogniseNotes } from '../src/tasks/notes.js'
import { treeOf } from './treeOf.js'

const roles: Readonly<Record<string, string>> = { lead: 'lead', support: 'support', resp: 'responsible' }

/** Reads marked text: `{lead:市财政局}`, `{support:…}`, `{resp:…}`. */
function marked(example: string): { text: string; bodies: string[] } {
  const bodies: string[] = []
  const text = example.replace(/\{(lead|support|resp):([^}]*)\}/gu, (_, role: string, name: string) => {
    bodies.push(`${roles[role]} ${name}`)
    return name
  })
  return { text, bodies }
}

function read(text: string, state: NoteState = { firstLeads: false }): string[] {
  const folded = fold(text)
  const { bodies, notes } = recogniseNotes(folded, state)
  return [...bodies, ...recogniseDuties(folded, notes)]
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ role, span }) => `${role} ${text.slice(span.start, span.end)}`)
}

function check(examples: readonly string[]): void {
  it.each(examples.map((example) => [example]))('%s', (example) => {
    const { text, bodies } = marked(example)
    expect(read(text)).toEqual(bodies)
  })
}

describe('responsibility notes', () => {
  check([
    '完善机制。（责任单位：{resp:市发展改革委}、{resp:市财政局}）',
    '完善机制。（{lead:省教育厅}牵头，{support:省财政厅}、{support:各市县政府}配合）',
    '完善机制。（{resp:农业农村部}、{resp:财政部}等负责）',
    '完善机制。【牵头单位：{lead:市经信局}；配合单位：{support:市商务局}、{support:各县（市、区）政府}】',
    '完善机制。〔{resp:市乡村振兴局}、{resp:市教委}和{resp:有关区县政府}具体负责〕',
    '完善机制。（{lead:省金融监管局}按职责分工牵头，{support:省直有关部门}配合）',
    '完善机制。（{lead:市教育局}会同{support:市财政局}负责）',
    '完善机制。（{resp:文化和旅游部}、{resp:工业和信息化部}、{resp:国家粮食和储备局}负责）',
    '完善机制。（{resp:商务部}、{resp:海关总署}等{resp:有关部门}负责）',
    '完善机制。（{resp:扶贫办}等和{resp:各有关省级人民政府}负责）',
    '完善机制。（{resp:各市、州、县人民政府}负责）',
    '完善机制。（{resp:市财政局}、{resp:市税务局}）',
    '完善机制。（{resp:市财政局}负总责，{support:市税务局}配合）',
    '完善机制。（{lead:省教育厅}、{resp:省财政厅}，{resp:各市（州）人民政府}；排第一位的为牵头单位，下同）',
    '完善机制。责任单位：{resp:市财政局}、{resp:市税务局}。完成时限：2025年底。',
    '完善机制。牵头单位：{lead:市民政局} 配合单位：{support:市财政局}、{support:市残联}',
    '（{resp:生态环境部}指导，{resp:试点城市政府}负责落实）',
    '（责任单位：{resp:省局行政审批处}、{resp:登记注册局}，{resp:省计量院}）',
    '责任单位：{lead:市发改委}（牵头）、{resp:市财政局}',
    '（以上由{resp:市财政局}负责）',
    '〔责任单位：{resp:省发展改革委}、{resp:商务厅}按职责分工负责。具体任务均涉及相关市（州）人民政府，不再列出。〕',
    '（{lead:市政府办公室}、{lead:市审改办}牵头，{resp:市级各有关部门}及{resp:各县市区政府}按职责分工负责）',
    '牵头单位为{lead:市住建局}，配合单位为{support:市城管局}。',
    '由{lead:国土资源部}会同{support:农业部}等部门负责落实。',
    '（{resp:市发改委}、{resp:市商务局}等11部门和{resp:各区政府}按职责分工负责）',
    '【责任单位】{resp:市财政局}、{resp:市税务局}',
    '（{resp:区发改局}、{resp:区财政局}按职责分工负责，持续推进）',
    '主办：{lead:市文旅局}；协办：{support:各区县}',
    '（{resp:市发改委}、{resp:市财政局}等按职责分工负责；完成时间：2023年6月底前）',
    '责任分工：{resp:市卫健委}负责救治；{resp:市医保局}负责结算。',
    '——责任单位：{resp:市住建局}',
    '（{lead:省住建厅}会同{support:省财政厅}、{support:省林业局}等部门指导地方落实）',
    '（{resp:区农业局}、{resp:水务局}）',
  ])
  it('none where a bracket says something else', () => {
    for (const text of [
      '（以下简称高新区）',
      '（其中东部地区落实了165名任务）',
      '在园区（开发区）落实责任',
      '项目（由企业自行负责）',
      '责任领导：张三。',
      '两类企业（制造、物流）',
    ])
      expect(read(text), text).toEqual([])
  })
  it('that say 列第一位的为牵头单位，下同 make the first of several lead from there on', () => {
    const state = { firstLeads: false }
    expect(read('（市财政局、市税务局负责。列第一位的为牵头单位，下同）', state)).toEqual([
      'lead 市财政局',
      'responsible 市税务局',
    ])
    expect(read('（市教育局、市民政局负责）', state)).toEqual(['lead 市教育局', 'responsible 市民政局'])
    expect(read('（市教育局负责）', state)).toEqual(['responsible 市教育局'])
    expect(read('（各有关部门，各县政府按职责分工负责）', state)).toEqual([
      'responsible 各有关部门',
      'responsible 各县政府',
    ])
  })
  it('that say it without 下同 hold for themselves', () => {
    const state = { firstLeads: false }
    expect(read('（责任单位：市财政局、市税务局，排在第一位的为牵头单位）', state)[0]).toBe('lead 市财政局')
    expect(read('（责任单位：市教育局、市民政局）', state)[0]).toBe('responsible 市教育局')
  })
})

describe('sentences that give a duty', () => {
  check([
    '强化对接，由{lead:市金融办}牵头，支持企业融资。',
    '{lead:省财政厅}要会同{support:有关部门}制定办法。',
    '{resp:各地}要加强领导。',
    '{resp:各地}{resp:各有关部门}要加强领导。',
    '{resp:各县（市、区）}落实主体责任。',
    '{resp:市财政局}负责资金筹措，{resp:市审计局}负责监督。',
    '第五条 {resp:县级以上人民政府}应当加强领导。',
    '{resp:市、县（区）政府}和{resp:开发区管委会}全面加强组织领导。',
    '{resp:发展改革}、{resp:财政}、{resp:住房城乡建设}等部门按照各自职责做好相关工作。',
    '{resp:财政}、{resp:教育}、{resp:组织部门}要密切配合。',
    '会议由{lead:市卫健委}牵头，{support:公安}、{support:民政}等部门和{support:市妇联}为成员。',
    '{resp:领导小组办公室}设在市发展改革委，负责日常工作。',
    '{support:行业协会}要积极配合政府。',
    '{lead:市教育局}会同{support:财政}、{support:人社}等部门制定标准。',
    '不符合条件的，由{resp:县级人民政府水行政}、{resp:住房城乡建设主管部门}责令改正。',
    '{resp:各级妇幼保健、疾病预防控制机构}要加强指导。',
    '{resp:市财政局}：负责落实资金。',
    '具体办法由{resp:市政府法制机构}另行制定。',
    '{lead:省级牵头部门}要加强衔接。',
    '{resp:有关部门和单位}要抓好落实。',
    '{resp:各级党委、政府}要加强领导。',
    '{resp:财政}、{resp:税务}等主管部门应当公开信息。',
    '建立联席会议，由{lead:市发改委}牵头，{support:市财政局}、{support:市税务局}等参加。',
    '由{lead:市发改委}牵头，{support:市财政局}配合。',
    '办法由{resp:有关部门}联合制定。',
    '由{resp:市纪委监委}追究责任。',
    '{resp:各园区管委会}、{resp:各乡镇人民政府}是责任主体。',
    '{lead:市商务局}为牵头单位，{support:市市场监管局}、{support:市税务局}为配合单位。',
    '{resp:县（市、区）农业农村}、{resp:财政部门}负责审核。',
    '{resp:各镇（街道）}、{resp:开发区}要落实责任。',
    '{resp:设区的市和县（市、区）人民政府}应当加强领导。',
    '{resp:各级党委（党组）}要加强领导。',
    '{lead:市教育局}联合{support:市财政局}开展评估。',
    '{resp:公安}、{resp:城管}等有关管理部门在各自的职责范围内，负责监督管理。',
    '{resp:县级人民政府水务部门}和{resp:清江管理局所属管理机构}，依照本办法的规定负责调度。',
    '{resp:市公安局}：密切注视舆情，依法处置。',
    '{support:其他有关部门}在指挥部的统一领导下，做好相关配合工作。',
    '其他部门不变，{support:其他部门}在各自职责范围内参与审查。',
    '{lead:省药监局}会同{support:清江海关}制定、修订、公布目录。',
    '{resp:市审改办}设在市政府办公室，主要承担日常工作。',
    '年度计划由{resp:市节水办公室}报经市财政局、市水利局批准后执行。',
    '{resp:清江自由贸易试验区管委会}要加强管理。',
    '{resp:政策制定机关}要对照标准。',
    '由{resp:市发改委}、{resp:市财政局}、{resp:清江供电公司}按职责分工负责。',
    '由{resp:市农业农村局}及有关专家组织验收。',
    '（13）{resp:其他有关部门}要落实责任，抓好执行。',
    '{resp:自治区商务厅}、{resp:国资委}要加强协调。',
    '由{lead:自治区发展改革委}牵头商{support:自治区财政厅}研究提出。',
    '{resp:商务}、{resp:税务}等{resp:市场监管领域有关部门}要统一思想。',
    '{resp:各级融资担保、再担保机构}要严格管理。',
    '建立由{lead:省农业农村厅}、{lead:省经信厅}牵头的协调机制。',
    '{resp:各地}、{resp:各部门}特别是{resp:库区县人民政府}，要按照要求做好工作。',
    '{resp:制定机关办公机构}要进行审核。',
    '{resp:应急部}要督促落实。',
    '{resp:各省、自治区、直辖市财政厅（局）}按规定返还。',
    '{resp:市经委（经济局）}是减负工作的主管部门，负责组织实施。',
    '{lead:牵头责任单位}要担负责任。',
    '由{resp:县农委}、{resp:县林业局}等涉农主管部门编制。',
    '{resp:公安派出所}按照职责调解。',
    '由{resp:省财政厅（局）}和{resp:主管部门}商定。',
    '{resp:国土}、{resp:商务}、{resp:审计}等部门，按照职责分工做好相关工作。',
    '{resp:设区的市或者县（市、区）人民政府人力资源部门}，应当自受理之日起办理。',
    '{resp:新区执委会}应当加强统筹。',
    '{resp:云山省和清江省人民政府}共同负责并确保流量。',
    '由{resp:同级人民政府审核机构}进行审核。',
    '由{resp:主管部门}报项目管理部门备案。',
    '{resp:联席会议办公室}要指导龙头企业牵头组建联盟。',
    '设立{resp:乡级河长办公室}，负责日常工作。',
    '领导小组下设{resp:综合协调办公室}，主要负责日常工作。',
    '成立{resp:县级林长工作专班}，承担督导任务。',
    '{resp:各部门、单位}要抓好落实。',
    '{resp:各镇街}、{resp:水务}等部门，要及时清理河道。',
    '{resp:镇（街道）}、{resp:社区（村居）}要加强日常养护。',
    '{resp:主管单位}每年定期公布账目。',
    '{lead:体育部门}联合{support:相关镇街}授牌。',
    '由县政府或体育部门承办的赛事，由{resp:体育部门}做好方案。',
    '{resp:各镇人民政府}、{resp:园区管委会}（以下简称镇、园区）对辖区内河道整治负总责，明确分管领导。',
    '{resp:县河长制办公室}（设在县水利局）定期调度，{resp:各镇人民政府（街道办事处）}具体实施。',
    '需要公安配合的，{support:有关部门}应予配合。',
    '保证金由{resp:村（居）组织}退还。',
    '河口治沙由{resp:东河乡}负责，全面推进。',
    '{resp:各市、县}按照要求开展自查，{resp:市（州）}对所辖区域组织抽查。',
    '{resp:县城管局}负责，{support:各街道办事处（乡）}配合，清理占道摊点。',
    '{resp:市林业局}是本市护林的管理机关，负责日常工作，其所属的{resp:市护林执法管理处}具体负责巡查。',
    '{resp:旗县以上林业主管部门}主管本行政区域内的护林工作。',
    '本市林业主管部门为{resp:市林业局}，负责日常工作。',
    '{lead:县财政局}适时牵头组织{support:有关部门}开展检查。',
    '{resp:港口监管机构或部门}按照有关规定公布目录。',
    '{resp:县水利局下属灌区管理机构}设置不少于2名管理员。',
    '{support:各协同责任单位}要增强大局意识。',
    '{resp:国家级开发区}要成立运营公司。',
    '{resp:省、自治区、直辖市水利}、{resp:粮食}、{resp:商务部门}，应当立即调查。',
    '由{resp:省级粮食管理部门}掌握、联系，并扶持加工企业。',
    '拟定运输计划，商{support:有关部门}合理安排运输。',
    '县防汛指挥部下设{resp:办公室}，负责日常工作。',
    '由{resp:省（区、市）}统筹给予奖励。',
    '{resp:全市各级公车管理机构}在租车时，要看排量。',
    '{resp:县计委}、{resp:经贸委}、{resp:物价局}要做好工作。',
    '{resp:各乡镇（街道）党（工）委}要加强领导。',
    '{resp:人民银行市中心支行}、{resp:县农村信用联社}要加大支持。',
    '{resp:县疾控中心}、{resp:县医院}负责救治。',
    '{resp:高新区}、{resp:经开区管委会}要落实。',
    '{resp:市气象局}、{resp:临江海事处}、{resp:县慈善总会}要加强值守。',
    '由{resp:各乡镇}负责，{resp:县水务局}指导。',
    '{resp:区城管局}负责市容，{resp:区环卫处}负责清扫。',
    '{resp:卫生}、{resp:劳动}、{resp:民政}等行政部门按照各自的职责，负责有关的工作。',
    '由{resp:区县教育局}具体组织实施。',
    '{resp:市文化局}是本市文化市场的主管部门。',
    '{support:公安}、{support:工商}等部门按照各自职责，协同文化部门管理文化市场。',
    '{resp:各有关部门}具体落实。',
    '{resp:建设}、{resp:规划}、{resp:工商}等部门应按各自职责实施本办法。',
    '{resp:乡镇人民政府}和{resp:村民委员会}有责任保护文物。',
    '{resp:街道办事处}受区人民政府委托，负责日常管理。',
    '{lead:市教育局}为主负责，{support:市财政局}协助。',
    '{resp:各相关责任部门}要接受牵头部门的调度。',
    '{resp:试点地区政府办公厅（室）}对集约化工作负总责。',
    '{resp:村两委}要组织村民清理沟渠。',
    '{resp:市自然资源部门}负责人才公寓的用地保障工作。',
    '{resp:各区政府（管委会）}负责组织土地供应、审核等工作。',
    '逾期未申请的，由{resp:运营单位}或{resp:产权单位}或{resp:市、区主管部门}责令退出。',
    '{resp:县公安局}：查处超载车辆，联合{support:县级有关部门}开展整治。',
  ])
  it('none for objects, addressees, permissions, facts and persons', () => {
    for (const text of [
      '支持各县（市、区）加大投入。',
      '报市人民政府批准。',
      '经省财政厅审核同意。',
      '各地可适当放宽条件。',
      '各地区取得了明显进展。',
      '近年来，各有关部门积极探索，积累了经验。',
      '市政府办公室主任主持会议。',
      '市财政局主要负责人参加会议。',
      '由市长担任组长。',
      '省委、省政府高度重视民生工作。',
      '由第三方机构开展评估。',
      '放样时应通知镇（街）、国土等部门参加。',
      '由市住建局局长兼任办公室主任。',
      '领导小组由市财政局、市教育局组成。',
      '法治政府建设持续推进。',
      '抵押权人可由登记主管部门按照法规确定。',
      '按照县级人民政府对本地区防汛全面负责的原则，分为两级。',
      '互联互通，满足部门联合抽查需求。',
      '城镇小区严格依标配建幼儿园，负责到底。',
      '年内区医院应完成搬迁。',
      '更好地发挥政府在推进转型中的作用。',
      '采取宣传部门、财政部门分别授权的模式。',
      '对由政府授权监管机构管理的企业，采取一企一策的办法。',
      '负责协助水利部门统筹规划。',
      '方案经履行监管职责的部门要求修改的，按程序办理。',
      '清理整顿采取自查与业务主管部门审查相结合的方法。',
      '纳税人应当依法申报。',
      '各地区未按规定报送的，',
      '空间布局要优化。',
      '优化政府投资管理。',
      '结合实际成立相应的应急工作指挥部，负责组织和指挥。',
      '政府主导、部门协同的格局基本形成。',
      '特色小镇应突出主业。',
      '各地住房城乡建设主管部门对低风险工程承诺的监管情况，重点检查部分项目。',
      '理由要充分，自由要保障。',
      '每个乡镇至少2个。',
      '所在地政府支持园区发展的政策文件；',
      '各区人民政府贯彻落实规划情况与考核挂钩。',
      '联系海关办理有关事项；',
      '《条例》已由云川省人民代表大会常务委员会第十次会议通过。',
      '所有人再到登记机关办理登记。',
      '生态环境部门对该报告书的审查意见及说明。',
      '口岸管理局承担的审查工作受上级领导。',
      '清江供电公司要加快改造。',
      '落实《转发省财政厅 人民银行关于推广经验的通知》。',
    ])
      expect(read(text), text).toEqual([])
  })
})

it.each([
  '会同（责任单位：市财政局等部门',
  '、责任单位：会同市财政局',
  '会同（以市财政局为准）等部门',
  '会同（责任单位：等部门市财政局',
])('what a note holds has no duty besides: %s', (text) => {
  const folded = fold(text)
  const { notes } = recogniseNotes(folded, { firstLeads: false })
  expect(recogniseDuties(folded, notes)).toEqual([])
})

it('what stands in brackets after the last of a list is no part of its name', () => {
  const read = (text: string) => {
    const folded = fold(text)
    const { bodies } = recogniseNotes(folded, { firstLeads: false })
    return bodies.map(({ span, role }) => [folded.slice(span.start, span.end), role])
  }
  expect(read('责任单位：市水务局、市财政局（列第一位的为牵头单位，下同）')).toEqual([
    ['市水务局', 'lead'],
    ['市财政局', 'responsible'],
  ])
  expect(read('责任单位：市水务局、市财政局（2026年6月前完成）')).toEqual([
    ['市水务局', 'responsible'],
    ['市财政局', 'responsible'],
  ])
})

it('gives spans of names in order and apart, for any text', () => {
  const piece = fc.constantFrom(
    '市财政局',
    '各县',
    '、',
    '，',
    '。',
    '（',
    '）',
    '由',
    '牵头',
    '负责',
    '责任单位：',
    '会同',
    '要',
    '和',
    '等部门',
    '加强',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const folded = fold(pieces.join(''))
      const { bodies, notes } = recogniseNotes(folded, { firstLeads: false })
      const spans = [...bodies, ...recogniseDuties(folded, notes)].map((b) => b.span).sort((a, b) => a.start - b.start)
      for (const [i, { start, end }] of spans.entries()) {
        expect(end - start).toBeGreaterThan(1)
        expect(start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0)
      }
    }),
  )
})

it('of several bodies the first leads where the notice says so in brackets, and who is charged on a line of its own answers for the item above', () => {
  const texts = [
    '请各部门（责任单位中排序第一单位为牵头单位）抓好落实。',
    '完成渠道清淤。（区水务局、区财政局）',
    '由区审计局、各镇人民政府负责落实。',
  ]
  const tasks = extract(treeOf(texts, '二、重点工作')).records.filter((record) => record.type === 'task')
  const bodies = tasks.flatMap(({ bodies, span }) => bodies.map(({ name, role }) => [name, role, span.start]))
  const item = texts[0]!.length + 1
  expect(bodies.filter(([name]) => name !== '各部门')).toEqual([
    ['区水务局', 'lead', item],
    ['区财政局', 'responsible', item],
    ['区审计局', 'responsible', item],
    ['各镇人民政府', 'responsible', item],
  ])
})
