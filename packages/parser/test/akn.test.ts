import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { markers } from '../src/numbering/markers.table.js'
import { parse } from '../src/parse.js'
import { toAkn } from '../src/render/akn.js'
import { aknNames } from '../src/render/aknNames.table.js'
import { read } from '../src/source/read.js'
import { attributesOf, contentModels, holdText, needEId } from './aknSchema.js'

interface Open {
  name: string
  children: string
}

/** Faults of an Akoma Ntoso document against the schema's structure. */
function faults(xml: string): string[] {
  const found: string[] = []
  const stack: Open[] = [{ name: '#document', children: '' }]
  const ids = new Set<string>()
  const references: string[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    stack.at(-1)!.children += `${name} `
    stack.push({ name, children: '' })
    const { eId, source, href } = attributes as Record<string, string | undefined>
    if (needEId.has(name) && eId === undefined) found.push(`${name} has no eId`)
    if (eId !== undefined && (/\s/.test(eId) || ids.has(eId))) found.push(`eId ${eId} is bad or there twice`)
    if (eId !== undefined) ids.add(eId)
    for (const needed of attributesOf[name] ?? [])
      if (attributes[needed] === undefined) found.push(`${name} has no ${needed}`)
    for (const reference of [source, href]) if (reference?.startsWith('#')) references.push(reference.slice(1))
    if (name === 'docDate' || name === 'FRBRdate') expect(attributes.date).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })
  parser.on('text', (text) => {
    if (/\S/.test(text) && !holdText.has(stack.at(-1)!.name)) found.push(`text in ${stack.at(-1)!.name}`)
  })
  parser.on('closetag', () => {
    const { name, children } = stack.pop()!
    const model = contentModels[name]
    if (model === undefined ? children !== '' : !new RegExp(`^(?:${model})$`).test(children))
      found.push(`${name}: ${children}`)
  })
  parser.write(xml).close()
  return [...found, ...references.filter((id) => !ids.has(id)).map((id) => `nothing is called ${id}`)]
}

const akn = (text: string): string => toAkn(parse(text).tree)
const statute =
  '节水条例\n第一章　总则\n第一条　为了节水，制定本条例。\n第二条　县级人民政府负责节水工作。有下列情形的，应当整改：\n（一）浪费用水；\n（二）私自取水。\n整改期限为三十日。\n第二章　附则\n第三条　本条例自2022年1月1日起施行。\n'
const plan = '一、总体要求\n（一）目标。到2025年建成。\n二、任务\n正文。\n'

describe('Akoma Ntoso', () => {
  it.each([
    ['a statute', statute],
    ['a plan', plan],
    ['an empty file', ''],
    ['a title alone', '关于节水工作的通知'],
    ['a lost heading', '（一）甲。乙。\n（二）丙。丁。\n（一）戊。己。\n（二）庚。辛。\n'],
    ['characters that XML has not', '一、甲\u0000\ud800<&"\uffff\n乙。'],
    ['a table', '指标\t2024年\t2025年\n粮食产量\t17\t18\n蔬菜产量\t20\t21\n'],
  ])('%s keeps to the structure of the schema', (_, text) => {
    expect(faults(akn(text))).toEqual([])
  })

  it('names the divisions of a statute, with eIds from their addresses', () => {
    const xml = akn(statute)
    expect(xml).toContain('<chapter eId="chp_1"><num>第一章</num><heading eId="chp_1__heading">总则</heading>')
    expect(xml).toContain('<article eId="chp_1__art_2"><num>第二条</num>')
    expect(xml).toContain(
      '<intro eId="chp_1__art_2__intro"><p>县级人民政府负责节水工作。有下列情形的，应当整改：</p></intro>',
    )
    expect(xml).toContain('<point eId="chp_1__art_2__point_1"><num>（一）</num>')
    expect(xml).toMatch(/^<act name="[^"]+">$/m)
  })

  it('has levels for other numberings', () => {
    const xml = akn(plan)
    expect(xml).toContain('<level eId="level_1"><num>一、</num><heading eId="level_1__heading">总体要求</heading>')
    expect(xml).toContain(
      '<level eId="level_1__level_1"><num>（一）</num><heading eId="level_1__level_1__heading">目标。</heading>',
    )
    expect(xml).toMatch(/^<doc name="[^"]+">$/m)
  })

  it('has tables with their spans, boxes with their heading', () => {
    const { tree } = parse(
      read(new TextEncoder().encode('<p>一、任务</p><table><tr><th colspan=2>指标<tr><td>粮食<td>18</table>')),
    )
    const xml = toAkn(tree)
    expect(faults(xml)).toEqual([])
    expect(xml).toContain('<th colspan="2"><p>指标</p></th>')
  })

  it('holds further documents as attachments', () => {
    const xml = akn(
      '临江市人民政府关于印发节水方案的通知\n各县人民政府：\n现将方案印发给你们，请认真执行。\n临江市人民政府\n2021年3月1日\n节水方案\n一、总体要求\n坚持节水优先。\n二、任务\n推广滴灌。\n',
    )
    expect(faults(xml)).toEqual([])
    expect(xml).toContain('<attachment eId="att_1">')
    expect(xml).toContain('<level eId="att_1__level_2">')
  })

  it('holds for the samples of the corpus', () => {
    const corpus = new URL('../../../corpus/', import.meta.url)
    const samples = readdirSync(corpus).filter((name) => /\.(?:txt|md|html)$/.test(name))
    expect(samples.length).toBeGreaterThan(0)
    for (const name of samples)
      expect(faults(toAkn(parse(read(readFileSync(new URL(name, corpus)), { name })).tree)), name).toEqual([])
  })

  it('holds for any text', () => {
    const line = fc.constantFrom(
      '第一章 总则',
      '第一条 甲。',
      '第二条 乙。',
      '（一）丙。',
      '一、丁',
      '1.戊。',
      '正文。',
      '附件',
      '关于甲的通知',
      'a\tb',
      '专栏1 甲',
      '2021年3月1日',
      '表1 乙',
      '\u0001',
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        expect(faults(akn(lines.join('\n')))).toEqual([])
      }),
    )
  })

  it('knows the styles that its table names', () => {
    const known = new Set(markers.map(({ id }) => id))
    for (const { styles, yes, no } of aknNames) {
      expect(styles.filter((style) => !known.has(style))).toEqual([])
      const style = (text: string) =>
        parse(text)
          .tree.children.flatMap((child) => (child.type === 'document' ? child.children : []))
          .map((node) => (node.type === 'section' ? node.marker?.style : undefined))[0]
      for (const text of yes) expect(styles, text).toContain(style(text))
      for (const text of no) expect(styles, text).not.toContain(style(text))
    }
  })
})
