import { describe, expect, it } from 'vitest'
import { parse } from '../src/parse.js'
import { expectOutline } from './labelled.js'

const roles = (text: string) =>
  parse(text).tree.children.map((node) => (node.type === 'document' ? node.role : node.type))

describe('front matter', () => {
  it('reads title over two lines, number, addressees', () =>
    expectOutline(`
title     | 云川省人民政府关于
title     | 加快发展冷链物流的实施意见
docnum    | 云政发〔2022〕18号
recipient | 各市、县（区）人民政府，省政府各部门：
          | 为加快发展冷链物流，现提出以下意见。
heading 1 | 一、总体要求
          | 坚持市场主导、政府引导，补齐设施短板。
sign      | 云川省人民政府
date      | 2022年6月8日
note      | （此件公开发布）`))

  it('reads several signing bodies, and 附件 before them', () =>
    expectOutline(`
title     | 关于开展粮食库存检查的通知
recipient | 各市发展改革委、粮食和储备局：
          | 现就开展粮食库存检查有关事项通知如下。
heading 1 | 一、检查范围
          | 全部政策性粮食库存纳入检查范围。
heading 1 | 二、工作要求
          | 各地要精心组织，确保检查质量。
attach    | 附件：1.检查工作方案
attach    | 2.检查结果汇总表
sign      | 云川省发展和改革委员会
sign      | 云川省粮食和物资储备局
date      | 2021年4月2日`))

  it('reads 附件： alone on its line as the head of the list below it, when a signature follows', () =>
    expectOutline(`
title     | 关于开展渔船检查的通知
recipient | 各县渔业局：
          | 现就开展渔船检查有关事项通知如下。
heading 1 | 一、检查内容
          | 检查渔船证书和救生设备。
heading 1 | 二、工作要求
          | 各县要认真组织，按时报送结果。
attach    | 附件：
attach    | １．渔船检查自查清单
attach    | ２．渔船检查结果汇总表
sign      | 云川省渔业局
date      | 2021年4月2日
note      | （此件公开发布）`))

  it('takes whoever stands above the date that ends the paper for who signs it', () =>
    expectOutline(`
title     | 关于公开招聘教师的公告
          | 因工作需要，决定公开招聘教师。
heading 1 | 一、招聘岗位
          | 招聘数学教师两名。
heading 1 | 二、报名办法
          | 报名者须持有教师资格证书。
attach    | 附件：报名登记表.docx
sign      | 云川省公开招聘中等职业学校教师及
sign      | 实习指导人员工作组织小队
date      | 2021年4月2日
attach    | 附件
title     | 报名登记表`))

  it('goes on with a title that begins with 的', () =>
    expectOutline(`
docnum    | 青政办发〔2021〕15号
title     | 青禾镇党政办公室
title     | 关于印发《青禾镇2021年第四季度
title     | 防火宣传工作方案》
title     | 的通知
recipient | 各村、镇直各单位：
          | 现将《青禾镇2021年第四季度防火宣传工作方案》印发给你们，请认真贯彻执行。`))

  it('tells a page from its furniture', () =>
    expectOutline(`
noise     | 当前位置：首页 > 政务公开 > 文件
meta      | 索引号：000123/2023-0456
meta      | 发布日期：2023-05-06
noise     | 【字体：大 中 小】
title     | 临江市人民政府办公室关于做好防汛工作的通知
meta      | 来源：市政府办公室
noise     | 浏览次数：102
recipient | 各县（市、区）人民政府：
          | 汛期将至，现就做好防汛工作通知如下。
heading 1 | 一、压实责任
          | 落实行政首长负责制，明确巡查责任人。
date      | 2023年5月5日
noise     | 扫一扫在手机打开当前页
noise     | 上一篇：关于春耕生产的通知
noise     | 责任编辑：王某
noise     | 版权所有：临江市人民政府`))

  it('reads the occasion and the speaker of a report', () =>
    expectOutline(`
title     | 2025年云川省政府工作报告
title     | ——2025年1月15日在云川省第十四届人民代表大会第三次会议上
meta      | 来源：云川日报
sign      | 云川省省长 林某某
recipient | 各位代表：
          | 现在，我代表省人民政府，向大会报告工作，请予审议。
heading 1 | 一、2024年工作回顾
          | 过去一年，全省经济运行总体平稳。`))

  it('reads them on one line above the page\u2019s own data, and no title in the caption of a photograph', () =>
    expectOutline(`
title     | 云川省2025年政府工作报告
title     | 2025年1月15日在云川省第十四届人民代表大会第三次会议上 云川省省长 林某
meta      | 时间：
meta      | 2025-01-20 09:20
meta      | 来源：
meta      | 云川省人民政府
noise     | 省长林某作政府工作报告
recipient | 各位代表：
          | 现在，我代表省人民政府，向大会报告工作，请予审议。
heading 1 | 一、2024年工作回顾
          | 过去一年，全省经济运行总体平稳。`))

  it('reads an occasion behind any dash', () =>
    expectOutline(`
title     | 政府工作报告
title     | ――2025年1月15日在云川省第十四届人民代表大会第三次会议上
sign      | 省长 林某某
recipient | 各位代表：
heading 1 | 一、2024年工作回顾
          | 过去一年，全省经济运行总体平稳。`))

  it('reads when a statute was passed', () =>
    expectOutline(`
title     | 云川省河道管理条例
note      | （2021年3月26日云川省第十三届人民代表大会常务委员会第二十七次会议通过）
heading 1 | 第一章　总则
item 2    | 第一条　为了加强河道管理，制定本条例。
item 2    | 第二条　本条例适用于本省行政区域内的河道。`))
})

describe('documents in one file', () => {
  const notice = `
recipient | 各县人民政府，市政府各部门：
          | 《临江市节水行动方案》已经市政府同意，现印发给你们，请认真贯彻执行。
sign      | 临江市人民政府办公室
date      | 2020年9月1日
note      | （此件公开发布）
title     | 临江市节水行动方案
          | 为推进节约用水，制定本方案。
heading 1 | 一、总体要求
          | 坚持节水优先，把节水贯穿各领域。
heading 1 | 二、主要任务
          | 实施农业节水增效、工业节水减排。
attach    | 附件1
title     | 节水目标任务分工
heading 1 | 一、农业节水
          | 由市农业农村局牵头，发展高效节水灌溉。
heading 1 | 二、工业节水
          | 由市工业和信息化局牵头，推广节水工艺。`
  it('finds the notice, the plan that it forwards and the attachment', () => expectOutline(notice))
  it('gives them their roles', () =>
    expect(roles(notice.replace(/^.*?\| /gm, ''))).toEqual(['cover', 'main', 'attachment']))

  it('numbers a statute below the decision that reissues it from 1', () =>
    expectOutline(`
title     | 临江市人民政府关于修改《临江市殡葬管理办法》的决定
          | 市政府决定对《临江市殡葬管理办法》作如下修改：
item 1    | 一、将第三条修改为：“殡葬管理应当坚持节约土地。”
item 1    | 二、删去第五条第二款。
          | 本决定自公布之日起施行。
title     | 临江市殡葬管理办法
item 1    | 第一条　为了加强殡葬管理，制定本办法。
item 1    | 第二条　本办法适用于本市行政区域。`))
})

describe('what belongs together', () => {
  it('takes the attachment that the notice is about for the main document', () =>
    expect(
      roles(
        '云川省财政厅关于印发《云川省学生资助办法》的通知\n各市财政局：\n现将《云川省学生资助办法》印发给你们，请遵照执行。\n附件：云川省学生资助办法\n云川省财政厅\n2022年5月18日\n附件\n云川省学生资助办法\n第一条　为规范管理，制定本办法。\n第二条　本办法自印发之日起施行。',
      ),
    ).toEqual(['cover', 'main']))

  it('tells advertising that is glued to a title, and keeps it', () => {
    const text = '临江市防汛工作方案-九州平台登录入口\n为做好防汛工作，制定本方案。'
    const { tree, messages } = parse(text)
    expect(messages.map(({ ruleId, span }) => [ruleId, text.slice(span!.start, span!.end)])).toEqual([
      ['spam', '-九州平台登录入口'],
    ])
    expect(JSON.stringify(tree)).toContain('临江市防汛工作方案-九州平台登录入口')
  })

  it('reads a glossary as notes and a preface as a heading', () =>
    expectOutline(`
title     | 青禾县水利发展规划
heading 1 | 前　言
          | 水利是农业的命脉，本规划是全县水利发展的依据。
heading 1 | 第一章　基础
          | 全县建成水库十座，灌溉条件明显改善。
heading 1 | 第二章　任务
          | 完善防洪体系，推进灌区现代化改造。
note      | 名词解释
note      | 1.灌区：由灌溉设施控制的区域。
note      | 2.防洪标准：防洪设施能防御的洪水等级。`))
})

describe('tables of contents, boxes, tables, notes', () => {
  it('makes no sections of a table of contents', () =>
    expectOutline(`
title     | 青禾县“十四五”交通运输发展规划
toc       | 目　录
toc       | 第一章　发展基础	1
toc       | 第二章　总体要求	6
toc       | 一、指导思想	6
heading 1 | 第一章　发展基础
          | “十三五”时期，全县交通运输发展取得明显成效。
heading 1 | 第二章　总体要求
heading 2 | 一、指导思想
          | 坚持适度超前，构建现代综合交通运输体系。`))

  it('keeps a 专栏 with its content together', () =>
    expectOutline(`
heading 1 | 第一章　重点任务
          | 实施一批重点工程，补齐基础设施短板。
box       | 专栏1　交通重点工程
box       | 高速公路：建成临江至青禾段，开工建设青禾至云川段。
box       | 铁路：加快推进城际铁路前期工作。
heading 1 | 第二章　保障措施
          | 加强组织领导，强化要素保障。`))

  it('labels a table that was scraped one cell a line', () =>
    expectOutline(`
heading 1 | 第四章　主要目标
box       | 专栏2　主要指标
table     | 指标
table     | 2020年
table     | 2025年
table     | 1.地区生产总值（亿元）
table     | 120
table     | 180
table     | 2.城镇化率（%）
table     | 48.5
table     | 55
note      | 注：地区生产总值按可比价计算
heading 1 | 第五章　空间布局
          | 优化县域空间布局，形成一核两带格局。`))

  it('labels a table whose cells stand apart by blanks', () =>
    expectOutline(`
heading 1 | 一、重点项目
table     | 序号 项目名称 总投资 责任单位
table     | 1 第二水厂 12000 县水利局
table     | 2 县医院迁建 35000 县卫健局
table     | 3 高标准农田 8000 县农业农村局
heading 1 | 二、要求
          | 各责任单位要加快项目建设进度。`))

  it('fills in the pieces of cells between rows with tabs', () =>
    expectOutline(`
table     | 表1　发展指标
table     | 类别	指标	2020年	2025年
table     | 综
table     | 合	总产值（亿元）	20	35
table     | （年均增长	11.8%）
table     | 投资（亿元）	8	15
          | 表中数据均为规模以上口径，年均增速按可比价格计算得出。`))
})
