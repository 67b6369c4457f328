import { describe, expect, it } from 'vitest'
import { read } from '../src/source/read.js'
import { sniff } from '../src/source/sniff.js'

const utf8 = (text: string) => new TextEncoder().encode(text)

describe('read', () => {
  it('reads an empty file into an empty source', () => {
    expect(read(new Uint8Array())).toEqual({ text: '', info: { format: 'text', charset: 'utf-8' }, messages: [] })
  })

  it('keeps a plain text as it is', () => {
    expect(read(utf8('一、总体要求\r\n1.目标'), { name: '方案.txt' })).toEqual({
      text: '一、总体要求\n1.目标',
      info: { format: 'text', charset: 'utf-8', name: '方案.txt' },
      messages: [],
    })
  })

  it('takes a .txt file with a table of bars as it stands, other names for Markdown', () => {
    const text = '| 指标 | 2025年 |\n| --- | --- |\n| 粮食 | 7 |'
    expect(read(utf8(text), { name: '方案.txt' })).toMatchObject({ text, info: { format: 'text' } })
    expect(read(utf8(text), { name: '方案' }).info.format).toBe('markdown')
  })

  it('names the file in its errors', () => {
    expect(() => read(utf8('%PDF-1.7'), { name: 'a.txt' })).toThrowError(/^a\.txt: the content is not text/)
  })

  it('reads 10 MB on one line', () => {
    expect(read(utf8('（'.repeat(3_500_000))).text).toHaveLength(3_500_000)
  })
})

describe('sniff', () => {
  it.each([
    ['<!DOCTYPE html><html>', 'html'],
    ['\n <p style="text-indent:2em">各县（市、区）人民政府：', 'html'],
    ['各县人民政府：</p><p>一、</p><p>二、</p>', 'html'],
    ['# 节水办法\n\n第一条 ', 'markdown'],
    ['指标 | 2025年\n--- | ---\n', 'markdown'],
    ['一、目标\n1. 增长10~15%\n2021. 年\n', 'text'],
    ['R&D经费投入强度<2%，增速>5%', 'text'],
    ['', 'text'],
  ])('%j is %s', (text, format) => {
    expect(sniff(text)).toBe(format)
  })

  it('takes a name that says Markdown at its word', () => {
    expect(sniff('<div>一、</div>\n', 'a.md')).toBe('markdown')
  })
})
