import { expect, it } from 'vitest'
import { extract } from '../src/index.js'
import { treeOf } from './treeOf.js'

const figures = (text: string) =>
  extract(treeOf([text])).records.flatMap((record) => (record.type === 'target' ? [record.quantity.text] : []))

it.each([
  // Caps on what is granted before them.
  '按照设备投资的30%给予补助，最高不超过500万元。',
  '对展位费给予一定比例的补贴，总额不超过60%。',
  // What must be, for something else to be had.
  '项目主体形象进度达到70%以上，可申请预售。',
  '缴纳比例不低于50%的即可办理施工许可。',
  '阳台高度超过6米，视为露台。',
  '当个贷率处于85%以上时，暂停受理。',
  '一次性组织不少于300人的团队，分别给予旅行社1万元奖补。',
  '对年产值超过8亿元或外埠产值超过3亿元，且未发生事故的企业，授予骨干企业称号。',
  '对月销售额10万元以下（含本数）的小规模纳税人，免征增值税。',
  '该类行业纳税人（含个体工商户），是指从事批发、零售业务的销售额占全部销售额的比重超过50%的纳税人。',
  '投资要求：建筑容积率达1.2以上、建设周期不超过24个月。',
  '2.产出要求：项目投产后亩均税收不低于20万元，亩均收入不低于200万元。',
])('names no target, but terms: %s', (text) => expect(figures(text)).toEqual([]))

it.each([
  ['安排补贴资金，全年支出不超过2亿元。', ['2亿元']],
  ['建成80个以上的示范村，开展200场活动。', ['80个', '200场']],
  ['到2030年，绿化覆盖率达到45%以上，同时，人均绿地达到15平方米。', ['45%', '15平方米']],
])('still names targets: %s', (text, expected) => expect(figures(text)).toEqual(expected))
