import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outlineRows } from '../src/outline.js'
import { parse } from '../src/parse.js'
import { read } from '../src/source/read.js'

interface Node {
  type: string
  value?: string
  children?: Node[]
  position?: { start: { offset: number }; end: { offset: number } }
}

const WILD = new URL('../../../../shared/wild', import.meta.url).pathname

/** Leaves in text order with their spans. */
function leaves(tree: Node): Array<{ value: string; start: number; end: number }> {
  const found: Array<{ value: string; start: number; end: number }> = []
  const todo: Node[] = [tree]
  while (todo.length > 0) {
    const node = todo.pop()!
    if (node.children !== undefined) for (const child of node.children.toReversed()) todo.push(child)
    else found.push({ value: node.value!, start: node.position!.start.offset, end: node.position!.end.offset })
  }
  return found
}

/** Every non-blank character lies in exactly one leaf, and every leaf's value is the text of its span. */
function expectLossless(text: string, tree: Node): void {
  let at = 0
  for (const { value, start, end } of leaves(tree)) {
    if (start < at) throw new Error(`leaf at ${start} begins before ${at}`)
    if (text.slice(start, end) !== value) throw new Error(`leaf at ${start} is not its text`)
    if (text.slice(at, start).trim() !== '')
      throw new Error(`lost: ${JSON.stringify(text.slice(at, start).slice(0, 60))}`)
    at = end
  }
  if (text.slice(at).trim() !== '') throw new Error(`lost at the end: ${JSON.stringify(text.slice(at).slice(0, 60))}`)
}

const piece = fc.oneof(
  fc.constantFrom(
    '一、',
    '二、',
    '三、',
    '（一）',
    '（二）',
    '(三)',
    '1.',
    '2.',
    '3、',
    '（1）',
    '①',
    '②',
    '——',
    '一是',
    '二是',
    '第一章　',
    '第二章',
    '第一条　',
    '第二条',
    '1.1 ',
    '附件',
    '附件：',
    '附件1：',
    '目录',
    '专栏1　',
    '表1　',
    '注：',
    '目 录',
    '——',
    '●',
    '第一，',
    'A.',
    '2024年3月1日',
    '总体要求',
    '关于印发方案的通知',
    '各县人民政府：',
    '临江市人民政府',
    '云政发〔2022〕18号',
    '（此件公开发布）',
    '当前位置：首页',
    '加强领导',
    '2.8%',
    '第二、三产业',
  ),
  fc.constantFrom(
    '\n',
    '\n',
    '\n\n',
    '。',
    '；',
    '：',
    '，',
    ' ',
    '　　',
    '\t',
    '”',
    '\r',
    '\u2028',
    '\ufeff',
    '\ud800',
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.constantFrom('坚持因地制宜，统筹推进各项建设，确保取得实效。', '工作'.repeat(30), '建设示范村20个；'),
)
const document = fc.array(piece, { maxLength: 120 }).map((pieces) => pieces.join(''))

describe('any text', () => {
  it('keeps every character in one leaf', () =>
    fc.assert(
      fc.property(document, (text) => expectLossless(text, parse(text).tree)),
      { numRuns: 600 },
    ))

  it('gives unique addresses, growing depths and places inside the text', () =>
    fc.assert(
      fc.property(document, (text) => {
        const { tree, messages } = parse(text)
        for (const part of tree.children) {
          const addresses: string[] = []
          const todo: Array<{ node: Node; depth: number }> = [{ node: part, depth: 0 }]
          while (todo.length > 0) {
            const { node, depth } = todo.pop()!
            let inner = depth
            if (node.type === 'section') {
              const section = node as Node & { address: string; depth: number }
              addresses.push(section.address)
              expect(section.depth).toBeGreaterThan(depth)
              inner = section.depth
            }
            for (const child of node.children ?? []) todo.push({ node: child, depth: inner })
          }
          expect(new Set(addresses).size).toBe(addresses.length)
        }
        for (const { span } of messages)
          if (span) expect(span.start >= 0 && span.start <= span.end && span.end <= text.length).toBe(true)
        for (const row of outlineRows(tree))
          if (row.marker !== '-') expect(text.startsWith(row.marker, row.offset)).toBe(true)
      }),
      { numRuns: 300 },
    ))

  it('gives the same tree again', () =>
    fc.assert(
      fc.property(document, (text) => {
        expect(JSON.stringify(parse(text))).toBe(JSON.stringify(parse(text)))
      }),
      { numRuns: 100 },
    ))
})

describe.skipIf(!existsSync(WILD))('real documents', () => {
  const names = existsSync(WILD) ? readdirSync(WILD).filter((name) => /\.(?:txt|html|md)$/.test(name)) : []
  for (const name of names)
    it(`keeps every character of ${name}`, () => {
      const source = read(readFileSync(join(WILD, name)), { name })
      expectLossless(source.text, parse(source).tree)
    })
})
