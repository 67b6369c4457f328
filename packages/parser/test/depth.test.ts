import { describe, expect, it } from 'vitest'
import { outlineRows } from '../src/outline.js'
import { parse } from '../src/parse.js'
import { expectOutline } from './labelled.js'

describe('depth', () => {
  it('is the usual order of an opinion', () =>
    expectOutline(`
heading 1 | 一、总体要求
item 2    | （一）指导思想。坚持稳中求进，统筹推进各项建设。
heading 2 | （二）基本原则。
item 3    | 1.坚持规划引领。先规划后建设，一张蓝图干到底。
item 4    | （1）全市统筹。由市里统一安排用地和资金。
item 5    | ①编制清单。各县每年年底前报送下一年度项目。
item 5    | ②动态调整。项目有变化的及时报告市级部门。
item 4    | （2）分级负责。各县按职责抓好落实工作。
item 3    | 2.坚持改革创新。以改革破解发展中的难题。
heading 1 | 二、保障措施
item 2    | （一）加强领导。成立专班，定期调度。
item 2    | （二）强化考核。纳入年度考核内容。`))

  it('lets a list run on across parents', () =>
    expectOutline(`
heading 1 | 一、做强产业
item 2    | （一）壮大龙头。培育一批带动能力强的企业。
item 2    | （二）延伸链条。发展精深加工和冷链物流。
item 2    | （三）打响品牌。建设一批区域公用品牌。
heading 1 | 二、改善环境
item 2    | （四）整治河道。完成城区河道清淤疏浚。
item 2    | （五）增绿添彩。新建一批口袋公园绿地。
heading 1 | 三、强化保障
item 2    | （六）落实资金。统筹各级财政资金投入。`))

  it('lets one list run through the whole text', () =>
    expectOutline(`
heading 1 | 一、优化服务
item 2    | 1.缩短时限。全部事项提速办理。
item 2    | 2.精简材料。能共享的不再提交。
heading 1 | 二、降低成本
item 2    | 3.减免收费。清理规范涉企收费。
item 2    | 4.降低用能成本。推进直接交易。
heading 1 | 三、强化要素
item 2    | 5.保障用地。优先安排计划指标。`))

  it('tells 1、 from 1. where they are two levels', () =>
    expectOutline(`
heading 1 | 1、起草背景
          | 近年来，我市林业产业发展较快，亟需出台支持政策。
heading 1 | 2、主要内容
item 2    | 1.目标任务。到2027年建成林业大市。
item 2    | 2.政策措施。从五个方面加大支持。
heading 1 | 3、下一步工作
item 2    | 1.组织宣传。印发解读材料。`))

  it('reads brackets of both widths as one style', () =>
    expectOutline(`
heading 1 | 一、主要任务
item 2    | （一）完善路网。打通一批断头路。
item 2    | (二)改造管网。更新老旧供水管道。
item 2    | （三)治理内涝。消除城区易涝积水点。`))

  it('puts 条 that run through chapters below them, and （一） below 条', () =>
    expectOutline(`
heading 1 | 第一章　总　则
item 2    | 第一条　为了加强河道管理，保障防洪安全，制定本办法。
item 2    | 第二条　本办法适用于本市行政区域内河道的管理。
          | 跨市河道的管理，依照国家有关规定执行。
heading 1 | 第二章　管理职责
item 2    | 第三条　市水行政主管部门履行下列职责：
item 3    | （一）编制河道规划；
item 3    | （二）组织河道整治；
item 3    | （三）法律、法规规定的其他职责。
          | 市水行政主管部门可以委托所属机构实施管理。
item 2    | 第四条　任何单位和个人都有保护河道的义务。
heading 1 | 第三章　附　则
item 2    | 第五条　本办法自2024年3月1日起施行。`))

  it('nests parts, chapters and sections', () =>
    expectOutline(`
heading 1 | 第一篇　发展基础
heading 2 | 第一章　现状
heading 3 | 第一节　成效
          | 过去五年，全县经济社会发展取得明显成效。
heading 3 | 第二节　问题
          | 发展不平衡不充分的问题仍然存在。
heading 2 | 第二章　形势
          | 当前和今后一个时期，发展机遇大于挑战。
heading 1 | 第二篇　总体思路
heading 2 | 第三章　指导思想
          | 坚持以高质量发展为主题，推动全面振兴。`))

  it('puts —— items one below the numbered item they stand in', () =>
    expectOutline(`
heading 1 | 一、总体要求
heading 2 | （一）总体思路
          | 坚持城乡统筹，促进共同发展。
heading 2 | （二）主要目标
          | 到2030年，努力实现以下目标：
item 3    | ——经济实力明显增强。地区生产总值跃上新台阶。
item 3    | ——生态环境持续改善。优良天数比例稳步提高。
heading 1 | 二、重点任务
          | 围绕目标，突出抓好以下任务。`))

  it('reads 一是, 一要 and 第一， that open paragraphs, and not those inside', () =>
    expectOutline(`
heading 1 | 一、过去一年的工作
          | 一年来，主要做了三件事：一是抓项目，二是优环境，三是惠民生。
item 2    | 一是狠抓项目建设。新开工重点项目二十个。
item 2    | 二是优化营商环境。取消一批证明事项。
item 2    | 三是保障改善民生。实施一批民生实事。
heading 1 | 二、今年的工作
item 2    | 第一，稳住增长。多措并举扩大内需。
item 2    | 第二，防范风险。守住不发生系统性风险的底线。`))

  it('reads decimal numbering', () =>
    expectOutline(`
heading 1 | 1 总则
          | 本预案规定应急处置的原则和程序。
heading 2 | 1.1 编制目的
          | 提高应对突发事件的能力。
heading 2 | 1.2 适用范围
          | 适用于本县行政区域内的突发事件。
heading 1 | 2 组织体系
heading 2 | 2.1 指挥机构
heading 3 | 2.1.1 指挥部职责
          | 指挥部统一领导应急处置工作。
heading 3 | 2.1.2 办公室职责
          | 办公室负责日常工作和信息汇总。
heading 2 | 2.2 工作机构
          | 各成员单位按职责分工开展工作。`))

  it('puts an unnumbered heading above the numbered ones below it', () =>
    expectOutline(`
title     | 青禾县政府工作报告
recipient | 各位代表：
          | 现在，我代表县人民政府向大会报告工作，请予审议。
heading 1 | 2023年工作回顾
          | 过去一年，面对复杂形势，我们坚持稳字当头，完成了全年目标任务，经济运行总体平稳。
heading 1 | 2024年重点工作
heading 2 | 一、壮大县域经济
          | 坚持工业立县，新增规模以上工业企业十家，技改投资增长一成。
heading 2 | 二、推进乡村振兴
          | 建设一批和美乡村，改造一批农村公路，粮食产量稳定在一亿斤以上。`))
})

describe('a heading that is not like its neighbours', () => {
  const long = '全县加快发展，各项事业取得新的进步，人民生活不断改善，社会保持和谐稳定，基层治理水平稳步提高。'

  it('has lost its first bracket', () =>
    expectOutline(`
heading 1 | 一、工作回顾
heading 2 | （一）经济发展稳中有进
          | ${long}
heading 2 | 二）改革开放持续深化
          | ${long}
heading 2 | （三）民生保障稳步增进
          | ${long}`))

  it('is a short sentence below a list of 一是: it hangs under the heading of both', () =>
    expectOutline(`
heading 1 | 一、工作回顾
          | ${long}
heading 2 | 一是稳定经济增长。
          | ${long}
heading 2 | 二是改善人民生活。
          | ${long}
heading 2 | 这是经济发展的五年。
          | ${long}
heading 2 | 这是改革开放的五年。
          | ${long}
heading 2 | 这是民生改善的五年。
          | ${long}`))
})

describe('lost headings', () => {
  it('hangs a list that restarts under an implicit section', () =>
    expectOutline(`
heading 1 | 一、重点任务
heading 2 | （一）产业发展
item 3    | 1.做强种植业。建设高标准农田。
item 3    | 2.做优养殖业。推广生态养殖。
~2        |
item 3    | 1.打通断头路。新建改建农村公路。
item 3    | 2.改造危旧桥。排查整治安全隐患。
heading 1 | 二、保障措施
item 2    | （一）加强领导。压实各方责任。`))

  it('gives the first list an implicit parent too when it has none', () =>
    expectOutline(`
title     | 临江市乡村建设实施方案
          | 为推进乡村建设，制定本方案。
~1        |
item 2    | （一）指导思想。坚持农业农村优先发展。
item 2    | （二）工作目标。到2027年农村面貌明显改善。
~1        |
item 2    | （一）强化领导。市县乡三级联动推进。
item 2    | （二）强化保障。加大财政投入力度。`))

  it('keeps a skipped and a doubled number in their list, and says so', () => {
    const text = '一、目标\n建成示范县。\n二、任务\n完成改造。\n四、保障\n加强领导。\n四、附则\n自印发之日起施行。'
    const { tree, messages } = parse(text)
    expect(outlineRows(tree).map((row) => row.depth)).toEqual([1, 1, 1, 1])
    expect(messages.map((message) => message.ruleId)).toEqual(['numbering-gap', 'numbering-repeat'])
    expect(text.slice(messages[0]!.span!.start, messages[0]!.span!.end)).toBe('四、保障')
  })
})

describe('numbers that are no markers', () => {
  for (const line of [
    '2.8%的增速高于全省平均水平。',
    '1.5亿元资金已全部拨付到位。',
    '2024年3月1日起开始申报工作。',
    '第二、三产业增加值占比稳步提高。',
    '三、四线城市的住房需求保持稳定。',
    '3、4月份是春耕备耕的关键时期。',
    '第三条规定的情形不适用本通知。',
    '（一）至（三）项的规定同样适用。',
    '一个时期以来，各地积极探索创新。',
    '12345热线全天受理群众的诉求。',
  ])
    it(line, () =>
      expect(outlineRows(parse(`一、现状\n${line}\n二、建议\n加大支持力度。`).tree).map((row) => row.line)).toEqual([
        1, 3,
      ]),
    )
})
