import { describe, expect, it } from 'vitest'
import { inlineText } from '../src/markdown/inline.js'
import { readMarkdown } from '../src/markdown/readMarkdown.js'

const textOf = (markdown: string) => readMarkdown(markdown).text

describe('Markdown', () => {
  it.each([
    ['headings', '# 节水办法\n\n## 第一章 总则 ##\n第一条 为了节水。', '节水办法\n第一章 总则\n第一条 为了节水。'],
    ['headings without a blank', '##第一章 总则\n###（一）目标', '第一章 总则\n（一）目标'],
    ['underlined headings', '总体要求\n===\n重点任务\n---\n正文。', '总体要求\n重点任务\n正文。'],
    ['a line across the page under a sentence', '各地要落实。\n---\n附件', '各地要落实。\n附件'],
    ['the numbers of lists as written', '1. 甲\n3. 乙\n\n7) 丙', '1. 甲\n3. 乙\n7) 丙'],
    ['a year that looks like a list', '2021. 年\n10~15%\n~5~', '2021. 年\n10~15%\n~5~'],
    ['bullets', '- 甲\n  - 乙\n    * 丙\n+ 1. 丁', '甲\n乙\n丙\n1. 丁'],
    ['quotes', '> 甲\n>> 乙\n> - 丙', '甲\n乙\n丙'],
    ['fenced lines', '```text\n# 甲\n| 乙 |\n```\n丙', '# 甲\n| 乙 |\n丙'],
    ['lines across the page', '甲\n\n* * *\n\n乙', '甲\n乙'],
    ['comments', '施行\n\n<!-- INFO END -->\n\n第一条', '施行\n第一条'],
    ['a comment that does not end', '甲\n\n<!-- 乙\n\n丙', '甲\n<!-- 乙\n丙'],
    ['hard breaks', '甲  \n乙\\\n丙<br>丁', '甲\n乙\n丙\n丁'],
    [
      'link definitions',
      '见[办法][1]和[2019]3号\n\n[1]: https://a.example/b.html\n[注]: 本表为快报数',
      '见办法和[2019]3号\n[注]: 本表为快报数',
    ],
    ['indented lines', '    一、目标\n\t二、任务', '一、目标\n二、任务'],
    ['a stray byte order mark and CRLF', '\uFEFF# 甲\r\n\r\n乙\r\n', '甲\n乙'],
  ])('%s', (_, markdown, text) => {
    expect(textOf(markdown)).toBe(text)
  })

  it.each([
    ['**（一）总体目标。**到2025年', '（一）总体目标。到2025年'],
    ['_甲_和__乙__和***丙***', '甲和乙和丙'],
    ['snake_case_name 与 10*20*30', 'snake_case_name 与 10*20*30'],
    ['5 * 3 * 2 与 **未闭合', '5 * 3 * 2 与 **未闭合'],
    ['~~删去~~', '删去'],
    ['[办法](http://a.example/(1).html "办法")', '办法'],
    ['[[甲]](b.html)', '[甲]'],
    ['![图](a.png)后', '后'],
    ['[*甲*![乙*](a)丙](b)*丁*', '甲丙丁'],
    ['国市监[2019]145号', '国市监[2019]145号'],
    ['`a*b*` 和 ``c`d``', 'a*b* 和 c`d'],
    ['1\\. 甲\\*乙\\年', '1. 甲*乙\\年'],
    ['R&amp;D&nbsp;&#20013;&unknown;&', 'R&D\u00a0中&unknown;&'],
    ['<b>甲</b><http://a.example>a<5且b>3', '甲http://a.examplea<5且b>3'],
    ['完成率!>80%！', '完成率!>80%！'],
  ])('inline: %s', (marked, text) => {
    expect(inlineText(marked, new Set())).toBe(text)
  })

  it('reads GFM tables', () => {
    const { text, blocks } = readMarkdown(
      '表1\n\n| 指标 | 2025年 |\n|:---|---:|\n| **粮食** | a\\|b |\n| 水 || 多 |\n\n后',
    )
    expect(text).toBe('表1\n指标\t2025年\n粮食\ta|b\n水\t\t多\n后')
    expect(blocks!.map(({ kind, row }) => [kind, row?.table, row?.header])).toEqual([
      ['paragraph', undefined, undefined],
      ['tableRow', 0, true],
      ['tableRow', 0, undefined],
      ['tableRow', 0, undefined],
      ['paragraph', undefined, undefined],
    ])
  })

  it('takes no line for a table that has no such delimiter row', () => {
    expect(readMarkdown('甲 | 乙\n--- | --- | ---\n').blocks!.every(({ row }) => row === undefined)).toBe(true)
  })

  it('reads the tables of HTML in it, numbered on', () => {
    const { text, blocks } = readMarkdown(
      'a|b\n-|-\n\n<table>\n<tr><td>甲<td>1</tr>\n\n<tr><td>乙<td>2</tr>\n</table>\n\nc|d\n-|-\n',
    )
    expect(text).toBe('a\tb\n甲\t1\n乙\t2\nc\td')
    expect(blocks!.map(({ row }) => row?.table)).toEqual([0, 1, 1, 2])
  })

  it('gives levels to headings and list items, and each block its place', () => {
    const markdown = '### 甲\n\n- 乙\n  1. 丙\n- 丁\n'
    const { blocks } = readMarkdown(markdown)
    expect(blocks!.map(({ kind, level }) => [kind, level])).toEqual([
      ['heading', 3],
      ['listItem', 1],
      ['listItem', 2],
      ['listItem', 1],
    ])
    expect(blocks!.map(({ origin }) => markdown.slice(origin!.source!.start, origin!.source!.end))).toEqual([
      '### 甲',
      '- 乙',
      '  1. 丙',
      '- 丁',
    ])
  })

  it('reads front matter as metadata, notes as notes', () => {
    const { text, blocks } = readMarkdown('---\ntitle: 节水办法\ndate: 2021-05-01\n---\n\n正文[^1]。\n\n[^1]: 出处\n')
    expect(text).toBe('title: 节水办法\ndate: 2021-05-01\n正文[^1]。\n[^1]: 出处')
    expect(blocks!.map(({ role }) => role)).toEqual(['meta', 'meta', undefined, 'note'])
  })
})
