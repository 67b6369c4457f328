import { describe, expect, it } from 'vitest'
import { readHtml } from '../src/html/readHtml.js'

const textOf = (html: string) => readHtml(html).text

describe('blocks of a page', () => {
  it.each([
    ['paragraphs', '<p>一、总体要求</p><p>二、重点任务</p>', '一、总体要求\n二、重点任务'],
    ['paragraphs without end tags', '<p>一、总体要求<p>二、重点任务', '一、总体要求\n二、重点任务'],
    ['line breaks', '<div>一、总体要求<br>二、重点任务<br/><br>三、保障</div>', '一、总体要求\n二、重点任务\n三、保障'],
    ['text around blocks', '前言<div>一、</div>后记', '前言\n一、\n后记'],
    ['inline markup', '<p><b>（一）</b>到<span>20</span>25年</p>', '（一）到2025年'],
    ['entities', '<p>R&amp;D&nbsp;&gt;&nbsp;2%&#12290;&hellip;</p>', 'R&D\u00a0>\u00a02%。…'],
    ['entities without a semicolon', '<p>R&ampD&nbsp经费</p>', 'R&D\u00a0经费'],
    ['runs of white space', '<p>  GDP \n\t 增长  5%  </p>', 'GDP 增长 5%'],
    ['line breaks in the source of Chinese text', '<p>全面\n    推进，\n<b>加快</b>\n建设</p>', '全面推进，加快建设'],
    ['ideographic spaces', '<p>　　各市、县</p>', '　　各市、县'],
    ['comments, scripts, styles', '<p>一<!-- 二 -->三<script>四</script></p><style>五</style>', '一三'],
    ['a script that is never closed in text', '<p>一</p><noscript><p>二</p>', '一\n二'],
    ['preformatted lines', '<pre>一、目标\n  二、任务\n</pre>', '一、目标\n二、任务'],
    ['blank paragraphs', '<p>一</p><p>&nbsp;</p><p><br></p><p>二</p>', '一\n二'],
  ])('%s', (_, html, text) => {
    expect(textOf(html)).toBe(text)
  })

  it('knows headings and where each block came from', () => {
    const html = '<h2>第一章 总则</h2><p>第一条</p>'
    const { blocks } = readHtml(html)
    expect(blocks).toMatchObject([{ kind: 'heading', level: 2 }, { kind: 'paragraph' }])
    expect(blocks!.map(({ origin }) => html.slice(origin!.source!.start, origin!.source!.end))).toEqual([
      '第一章 总则',
      '第一条',
    ])
  })

  it('writes the numbers of an ordered list that a browser would write', () => {
    const { text, blocks } = readHtml(
      '<ol start=3><li>甲<li value=7>乙<li>丙</ol><ol type=a reversed><li>丁<li>戊</ol>',
    )
    expect(text).toBe('3. 甲\n7. 乙\n8. 丙\nb. 丁\na. 戊')
    expect(blocks![1]).toMatchObject({ kind: 'listItem', marker: { start: 5, end: 7 } })
  })

  it('writes no number before an item that brings its own', () => {
    expect(textOf('<ol><li>一、甲<li>（二）乙<li>3.丙</ol>')).toBe('一、甲\n（二）乙\n3.丙')
  })

  it('keeps hidden text, after its block, as noise', () => {
    const { text, blocks } = readHtml('<p>一、<span style="display:none">广告</span>总体要求</p>')
    expect(text).toBe('一、总体要求\n广告')
    expect(blocks!.map(({ role }) => role)).toEqual([undefined, 'noise'])
  })

  it('does not let a stray end tag leave its cell', () => {
    expect(textOf('<table><tr><td>甲</div></p></span><td>乙<tr><td>丙<td>丁</table>')).toBe('甲\t乙\n丙\t丁')
  })

  it.each([
    '<p>一、总体要求</p><p>二、重点任务</p><div cla',
    '<p>一、总体要求</p><p>二、重点任务</',
    '<p>一、总体要求</p><p>二、重点任务<span style="col',
  ])('reads a page that is cut in a tag: %s', (html) => {
    const { text, messages } = readHtml(html)
    expect(text).toBe('一、总体要求\n二、重点任务')
    expect(messages).toMatchObject([{ ruleId: 'cut-page' }])
  })

  it('flattens what is nested 100,000 deep and says so', () => {
    const { text, messages } = readHtml(
      `${'<div>'.repeat(100_000)}一、总体要求${'</div>'.repeat(100_000)}<p>二、重点任务`,
    )
    expect(text).toBe('一、总体要求\n二、重点任务')
    expect(messages).toMatchObject([{ ruleId: 'nesting-cap' }])
  })
})
