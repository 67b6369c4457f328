import { describe, expect, it } from 'vitest'
import { outlineRows } from '../src/outline.js'
import { parse } from '../src/parse.js'
import { toHtml, toMarkdown } from '../src/render.js'
import { read } from '../src/source/read.js'

const html = (text: string) => parse(read(new TextEncoder().encode(text))).tree
const text =
  '节水方案\n一、总体要求\n坚持节水优先。\n二、任务\n（一）农业\n1.推广滴灌。到2025年完成。\n2.修复渠道。完善设施。\n4.其他。略。\n（二）工业。循环利用。\n'

describe('Markdown of a tree', () => {
  it('has headings, lists and paragraphs', () => {
    expect(toMarkdown(parse(text).tree)).toBe(
      '# 节水方案\n\n## 一、总体要求\n\n坚持节水优先。\n\n## 二、任务\n\n### （一）农业\n\n1. 推广滴灌。到2025年完成。\n2. 修复渠道。完善设施。\n\n<!-- -->\n\n4. 其他。略。\n\n- （二）工业。循环利用。\n',
    )
  })

  it('has tables as full grids', () => {
    const tree = html(
      '<p>一、指标</p><table><tr><td rowspan=2>甲<td colspan=2>乙|<tr><td>丙<td>丁<tr><td>1<td>2<td>3</table>',
    )
    expect(toMarkdown(tree)).toBe(
      '## 一、指标\n\n| 甲 | 乙\\| |   |\n| - | --- | - |\n|   | 丙   | 丁 |\n| 1 | 2   | 3 |\n',
    )
  })

  it('leaves page furniture out', () => {
    expect(toMarkdown(html('<nav>首页</nav><p>一、目标</p><p>坚持节水优先，推广滴灌，完善设施。</p>'))).not.toContain(
      '首页',
    )
  })

  it('reads back to the same outline', () => {
    const rows = (source: Parameters<typeof parse>[0]) =>
      outlineRows(parse(source).tree)
        .filter(({ label }) => label === 'heading' || label === 'item')
        .map(({ depth, marker, title }) => [depth, marker, title])
    const again = read(new TextEncoder().encode(toMarkdown(parse(text).tree)), { format: 'markdown' })
    expect(rows(again)).toEqual(rows(text))
  })
})

describe('HTML of a tree', () => {
  it('has sections with headings and addresses', () => {
    const page = toHtml(parse(text).tree)
    expect(page).toContain('<section id="d0/2" data-depth="1"><h2>二、任务</h2>')
    expect(page).toContain('<section id="d0/2/1" data-depth="2"><h3>（一）农业</h3>')
    expect(page).toContain('<p><b>1.推广滴灌。</b>到2025年完成。</p>')
  })

  it('escapes what would be markup', () => {
    expect(toHtml(parse('一、<script>&"\ud800\u0000').tree)).toContain('&lt;script&gt;&amp;&quot;\ufffd\ufffd')
  })

  it('reads back to the same text', () => {
    expect(html(toHtml(parse(text).tree)).data.source.format).toBe('html')
    expect(read(new TextEncoder().encode(toHtml(parse(text).tree))).text).toBe(text.trimEnd())
  })

  it('keeps the spans of tables, and furniture hidden', () => {
    const page = toHtml(html('<nav>首页</nav><p>一、指标</p><table><tr><th colspan=2>甲<tr><td>1<td>2</table>'))
    expect(page).toContain('<th colspan="2">甲</th>')
    expect(page).toContain('<p class="noise" hidden>首页</p>')
  })
})

it('the title of a 专栏 is no heading of the document', () => {
  const { tree } = parse(
    '临江市水利规划\n一、目标\n专栏1　主要指标\n指标\t单位\t2030年\n供水普及率\t%\t96\n用水总量\t亿立方米\t3\n',
  )
  expect(toMarkdown(tree)).toContain('> **专栏1　主要指标**')
  expect(toHtml(tree)).toContain('<p><b>专栏1　主要指标</b></p>')
})
