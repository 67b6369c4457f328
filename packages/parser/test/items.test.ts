import { describe, expect, it } from 'vitest'
import { outlineRows } from '../src/outline.js'
import { parse } from '../src/parse.js'
import { expectOutline } from './labelled.js'

const titles = (text: string) =>
  outlineRows(parse(text).tree)
    .filter(({ depth }) => depth > 0)
    .map(({ marker, title }) => `${marker} ${title}`)

describe('what is no heading', () => {
  it('is a member of a list of names', () =>
    expectOutline(`
attach    | 附件
title     | 2023年青禾县渔业龙头企业名单
note      | （共3家）
item 1    | 1、青禾渔业有限公司
item 1    | 2、西山渔船厂
item 1    | 3、云溪冷链物流有限公司`))

  it('is a sentence with who answers for it behind it', () =>
    expectOutline(`
heading 1 | 一、稳定渔业
item 2    | 1. 办好渔业博览会，支持企业参展，全年组织十场对接活动。（县渔业局牵头负责）
item 2    | 2. 建好冷链，减少损耗。（县商务局牵头负责）`))

  it('is an article of rules whose paragraphs run on through their chapters', () => {
    const rules =
      '第一章　总则\n一、为规范工作，制定本规则。\n二、县长领导县政府的工作。副县长协助县长工作。\n第二章　会议\n三、县政府实行全体会议制度。\n全体会议每年召开两次。'
    expect(titles(rules)).toEqual(['第一章 总则', '一、 -', '二、 -', '第二章 会议', '三、 -'])
    expect(titles(rules.replace('三、县政府实行', '一、完善会议制度。县政府实行')).at(-1)).toBe('一、 完善会议制度')
  })

  it('is the beginning of a sentence in a statute: 应当符合下列条件：', () =>
    expect(
      titles('第一条　申请人应当符合下列条件：\n（一）有本县户籍；\n（二）年满十八周岁。\n第二条　材料：申请表一份。'),
    ).toEqual(['第一条 -', '（一） -', '（二） -', '第二条 材料']))
})

it('关于……问题 is a title whatever it holds', () =>
  expect(titles('一、关于60万吨冷库项目问题。你县请求予以支持。\n我局将积极支持。')).toEqual([
    '一、 关于60万吨冷库项目问题',
  ]))

it('what is given is a title, and who ought to do something none', () =>
  expect(
    titles(
      '一、给予渔船更新补贴。对更新渔船的渔民按规定发放。\n二、对参加救援的渔民给予适当补助。每年发放一次。\n三、你县渔港应纳入规划统筹考虑。请抓紧上报。',
    ),
  ).toEqual(['一、 给予渔船更新补贴', '二、 -', '三、 -']))

describe('a page that gives its paper twice', () => {
  const paper = `recipient | 各乡镇人民政府：
          | 经研究，决定命名三家企业为渔业龙头企业，希望再接再厉。
heading 1 | 一、先进集体
          | 云溪镇人民政府、西山镇人民政府。
sign      | 青禾县人民政府
date      | 2013年10月9日`

  it('has its addressees, and its first heading, twice', () => expectOutline(`${paper}\n${paper}`))
  it('has them twice also where a list ends it', () => {
    const list =
      'title     | 渔业先进单位名单\nitem 1    | 1、云溪渔场\nitem 1    | 2、西山渔场\nitem 1    | 3、青禾渔场'
    expectOutline(`${paper}\nattach    | 附件\n${list}\n${paper}`)
  })
})

it('takes bodies above the first date, without a title, for those who issue the paper', () =>
  expectOutline(`
sign      | 青禾县统计局
sign      | 国家统计局青禾调查队
date      | 2026年5月
          | 2025年，全县渔业生产平稳，各项事业取得新进展。
heading 1 | 一、综合
          | 全年实现渔业产值12亿元。`))

it('the colon of a time or ratio ends no title', () =>
  expect(titles('一、冬至日晴天9:00后不遮光，投资按1：3分担，保证作物种植需求\n第一条渔港开放。')[0]).toMatch(
    /种植需求$/,
  ))

it('a usual name of a section is its title where the text is glued to it', () => {
  const rest = '贯彻落实县委、县政府的部署，统筹全县渔业工作，研究解决重大问题。'
  expect(titles(`一、主要职责${rest}\n二、工作机构${rest}`)).toEqual(['一、 主要职责', '二、 工作机构'])
  expect(titles('一、组成人员职责\n组长负责全面工作。')).toEqual(['一、 组成人员职责'])
})
