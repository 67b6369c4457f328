import type { Root, Section } from '@gangmu/model'
import { unified } from 'unified'
import { select, selectAll } from 'unist-util-select'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { gangmuParse } from '../src/plugin.js'

const plan =
  '节水方案\n\n一、总体要求\n坚持节水优先。\n二、重点任务\n（一）农业节水。推广滴灌。\n（三）工业节水。循环利用。\n'
const parse = (value: string | Uint8Array, path?: string): { tree: Root; file: VFile } => {
  const file = new VFile(path === undefined ? { value } : { value, path })
  return { tree: unified().use(gangmuParse).parse(file), file }
}

describe('gangmuParse', () => {
  it('makes zcast trees of strings and of bytes', () => {
    expect(parse(plan).tree.children[0]).toMatchObject({ type: 'document' })
    const bytes = Uint8Array.of(0xd2, 0xbb, 0xa1, 0xa2, 0xd7, 0xdc, 0xd4, 0xf2)
    const { tree, file } = parse(bytes, '方案.txt')
    expect(tree.data.source).toMatchObject({ charset: 'gb18030', name: '方案.txt' })
    expect(file.data.gangmuText).toBe('一、总则')
  })

  it('reads by content', () => {
    expect(parse('<p>一、总体要求</p><p>坚持节水优先。</p>').tree.data.source.format).toBe('html')
    expect(parse('一、总体要求', 'a.md').tree.data.source.format).toBe('markdown')
  })

  it('puts doubts on the file, with rule, place and source', () => {
    const { messages } = parse(plan).file
    expect(messages.map(({ ruleId, source, line }) => ({ ruleId, source, line }))).toContainEqual({
      ruleId: 'numbering-gap',
      source: 'gangmu',
      line: 7,
    })
  })

  it('makes trees that unist utilities select from', () => {
    const { tree } = parse(plan)
    const titles = (selector: string) => (selectAll(selector, tree) as Section[]).map(({ title }) => title)
    expect(titles('section[depth="1"]')).toEqual(['总体要求', '重点任务'])
    expect(titles('section[depth="2"]')).toEqual(['农业节水', '工业节水'])
    expect(titles('section[address="2/3"]')).toEqual(['工业节水'])
    expect(select('document > title', tree)).toMatchObject({ value: '节水方案' })
    expect(selectAll('section section heading[runIn]', tree)).toHaveLength(2)
  })
})
