import type { Heading, Root, TargetRecord } from '@gangmu/model'
import { parse } from '@gangmu/parser'
import { describe, expect, it } from 'vitest'
import { extract } from '../src/index.js'
import { treeOf } from './treeOf.js'

function targetsIn(tree: Root): TargetRecord[] {
  return extract(tree).records.filter((record) => record.type === 'target')
}

const due = (text: string, title?: string) =>
  targetsIn(treeOf([text], title)).map(({ quantity, deadline }) => [quantity.text, deadline?.by])

describe('as many times as figures', () => {
  it.each([
    '到2025年和2030年，绿化覆盖率分别达到40%和45%以上。',
    '到2025年、到2030年，绿化覆盖率分别达到40%、45%。',
    '绿化覆盖率2025年、2030年分别达到40%、45%。',
  ])('%s', (text) => {
    expect(due(text)).toEqual([
      ['40%', '2025'],
      ['45%', '2030'],
    ])
  })
  it('not when there are more figures than times', () => {
    expect(due('到2025年和2030年，分别造林10万亩、20万亩、30万亩。').map(([, by]) => by)).toEqual([
      '2030',
      '2030',
      '2030',
    ])
  })
})

describe('a year without a verb', () => {
  it.each(['二、发展目标', '三、主要任务'])('is when it is due under %s', (title) => {
    expect(due('2023年粮食总产量40万吨。', title)).toEqual([['40万吨', '2023']])
  })
  it('is not under another heading', () => {
    expect(due('2023年粮食总产量40万吨。', '二、基本情况')).toEqual([])
  })
})

/** The same with a heading above its first paragraph. */
function headed(text: string, title: string): Root {
  const tree = treeOf([text], title)
  const [document] = tree.children
  const section = document?.type === 'document' ? document.children[0] : undefined
  if (section?.type !== 'section') throw new Error('no section')
  const heading: Heading = { type: 'heading', runIn: true, position: section.position, children: [] }
  section.children.unshift(heading)
  return tree
}

describe('a paragraph that opens with what becomes of a measure', () => {
  it.each([
    ['粮食产量', '2025年达到30万吨。'],
    ['绿化覆盖率', '每年提高0.2个百分点，2025年达到40%。'],
    ['农民人均收入', '年均增长10%以上。'],
  ])('speaks of its title: %s', (title, text) => {
    for (const { indicator } of targetsIn(headed(text, title))) expect(indicator.text).toBe(title)
    expect(targetsIn(headed(text, title)).length).toBeGreaterThan(0)
  })
  it.each(['发展目标', '资金保障', '绿化、美化'])('not when it names no measure: %s', (title) => {
    expect(targetsIn(headed('2025年达到30万吨。', title))).toEqual([])
  })
  it('提高 by points is an increase', () => {
    expect(targetsIn(headed('每年提高0.2个百分点。', '绿化覆盖率')).map(({ change }) => change)).toEqual(['increase'])
  })
})

it('of two times in a heading the first to come holds', () => {
  const text = '第一节　“十五五”目标及2035年远景目标\n农业科技贡献率达到64%。\n'
  const [target] = targetsIn(parse(text).tree)
  expect(target?.deadline?.by).toBe('2030')
})

it('the year of a goal that is only named is no deadline', () => {
  const plan =
    '青禾县发展规划（2026—2030年）\n一、主要目标\n综合考虑实现2035年远景目标的要求，提出人均生产总值年均增长5%。'
  expect(targetsIn(parse(plan).tree).map(({ deadline }) => deadline?.by)).toEqual(['2030'])
})
