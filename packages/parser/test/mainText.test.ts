import { describe, expect, it } from 'vitest'
import { readHtml } from '../src/html/readHtml.js'
import { furniture, mainTexts } from '../src/html/sites.table.js'

const body =
  '<p>各县人民政府，市政府各部门：</p><p>为加强农田水利建设，现就有关事项通知如下。</p><p><b>一、总体要求</b></p>' +
  '<p>坚持统筹规划、分步实施，全面提升灌溉能力，保障粮食生产安全。</p><p>二、重点任务</p>' +
  '<p>（一）修复渠道。对老化渠道进行修复，完善配套设施，到2025年基本完成。</p>'
const bodyLines = ['各县人民政府，市政府各部门：', '为加强农田水利建设，现就有关事项通知如下。', '一、总体要求']

/** Blocks with their roles, `main` for none. */
function roles(html: string): Record<string, string[]> {
  const { text, blocks } = readHtml(html)
  const found: Record<string, string[]> = {}
  for (const { span, role } of blocks!) {
    const name = role ?? 'main'
    found[name] = [...(found[name] ?? []), text.slice(span.start, span.end)]
  }
  return found
}

const menu =
  '<div class="top"><ul><li><a href="/">首页</a><li><a href="/zw">政务公开</a><li><a href="/hd">互动交流</a></ul></div>'
const foot = '<div class="bottom-box"><p>主办：临江市人民政府办公室　网站标识码：0000000000</p></div>'
const title = '临江市人民政府关于加强农田水利建设的通知'

describe('main text', () => {
  it.each([
    ['TRS', `<div class="TRS_Editor">${body}</div>`],
    ['大汉', `<div id="zoom"><meta name="ContentStart">${body}<meta name="ContentEnd"></div>`],
    ['gov.cn', `<table><tr><td><table><tr><td class="b12c" id="UCAP-CONTENT">${body}<tr><td></table></table>`],
    ['an unknown site', `<div class="x9"><div class="x10">${body}</div></div>`],
    ['an ASP.NET form', `<form id="aspnetForm"><div>${body}</div></form>`],
  ])('of %s, with furniture around it', (_, content) => {
    const read = roles(
      `<html><head><title>${title}_临江市人民政府</title></head><body>${menu}<h1>${title}</h1>${content}${foot}</body></html>`,
    )
    expect(read.main!.slice(0, 3)).toEqual(bodyLines)
    expect(read.main).toHaveLength(6)
    expect(read.title).toEqual([title])
    expect(read.noise).toEqual(['首页', '政务公开', '互动交流', '主办：临江市人民政府办公室　网站标识码：0000000000'])
  })

  it('of a WeChat article is there although the page hides it', () => {
    const read = roles(
      `<h1 id="activity-name">${title}</h1><div style="visibility: hidden;" id="js_content">${body}</div><div style="display:none">预览时标签不可点</div>`,
    )
    expect(read.main).toHaveLength(6)
    expect(read.title).toEqual([title])
    expect(read.noise).toEqual(['预览时标签不可点'])
  })

  it('of a piece of a page is all of it', () => {
    expect(roles(body)).toEqual({ main: expect.arrayContaining(bodyLines) })
  })

  it('takes in a notice and the plan beside it, however unlike in length', () => {
    const read = roles(
      `${menu}<div><div class="a"><p>《农田水利建设方案》已经市政府同意，现印发给你们，请认真组织实施。</p></div><div class="b">${body.repeat(9)}</div></div>${foot}`,
    )
    expect(read.main).toHaveLength(55)
  })

  it('is below the title of the page, also when it opens with it itself', () => {
    const read = roles(
      `<head><title>${title}</title></head>${menu}<h1>${title}</h1><div class="TRS_Editor"><p>临江市人民政府<p>关于加强农田水利建设的通知</p>${body}</div>`,
    )
    expect(read.title).toEqual([title])
    expect(read.main!.slice(0, 2)).toEqual(['临江市人民政府', '关于加强农田水利建设的通知'])
  })

  it('has bibliographic data around it as meta', () => {
    const read = roles(
      `<table><tr><td><b>索 引 号：</b></td><td>LJ-1</td><td>发文机关：</td><td>临江市人民政府</td></tr><tr><td>成文日期：</td><td>2021年3月1日</td><td>标　　题：</td><td>${title}</td></tr></table>
       <h1>${title}</h1><div class="info"><span>发布时间：2021-03-02</span> <span>来源：市水利局</span> <span>字体：[大 中 小]</span></div><div id="zoom">${body}</div>`,
    )
    expect(read.meta).toEqual([
      '索 引 号：\tLJ-1\t发文机关：\t临江市人民政府',
      `成文日期：\t2021年3月1日\t标　　题：\t${title}`,
      '发布时间：2021-03-02 来源：市水利局 字体：[大 中 小]',
    ])
    expect(read.title).toEqual([title])
  })

  it('keeps its data tables', () => {
    const rows = ['灌溉面积\t12万亩', '渠道长度\t300公里'].map((row) => `<tr><td>${row.replace('\t', '<td>')}`).join('')
    expect(
      roles(`${menu}<div class="c">${body}<table><tr><td>指标<td>2025年${rows}</table></div>${foot}`).main,
    ).toHaveLength(9)
  })

  it('has no share bar, pager or related links in it', () => {
    const read = roles(
      `<div id="zoom">${body}<div class="bdsharebuttonbox">分享到</div><div class="xgwz"><a href="a">相关文章：水利建设问答</a></div><button>打印</button></div>`,
    )
    expect(read.main).toHaveLength(6)
    expect(read.noise).toEqual(['分享到', '相关文章：水利建设问答', '打印'])
  })

  it('is what a table is, when the page is one', () => {
    expect(roles('<table><tr><td>任务<td>牵头单位<tr><td>修复渠道<td>市水利局</table>')).toEqual({
      main: ['任务\t牵头单位', '修复渠道\t市水利局'],
    })
  })
})

describe('site rules', () => {
  const attribute = (tag: string, name: string) => new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1]?.split(' ') ?? []

  it.each(mainTexts.map((rule) => [rule.id, rule] as const))('main text: %s', (_, rule) => {
    const matches = (tag: string) => attribute(tag, rule.attribute).some((name) => rule.names.includes(name))
    expect(rule.yes.filter((tag) => !matches(tag))).toEqual([])
    expect(rule.no.filter(matches)).toEqual([])
  })

  it.each(furniture.map((rule) => [rule.id, rule] as const))('furniture: %s', (_, { pattern, yes, no }) => {
    expect(yes.filter((name) => !pattern.test(name.toLowerCase()))).toEqual([])
    expect(no.filter((name) => pattern.test(name.toLowerCase()))).toEqual([])
  })
})
