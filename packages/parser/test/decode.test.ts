import { describe, expect, it } from 'vitest'
import { decode } from '../src/source/decode.js'

const utf8 = (text: string) => new TextEncoder().encode(text)
const bytes = (...values: number[]) => Uint8Array.from(values)
/** 纲目 in GB 18030. */
const gangmu = [0xb8, 0xd9, 0xc4, 0xbf]

describe('decode', () => {
  it('reads UTF-8, drops the byte order mark, makes line breaks LF', () => {
    expect(decode(utf8('\uFEFF一、\r\n二、\r三、'))).toEqual({
      text: '一、\n二、\n三、',
      charset: 'utf-8',
      messages: [],
    })
  })

  it('reads an empty file as empty text', () => {
    expect(decode(bytes())).toEqual({ text: '', charset: 'utf-8', messages: [] })
  })

  it('detects GB 18030 where nothing names it', () => {
    expect(decode(bytes(...gangmu))).toEqual({ text: '纲目', charset: 'gb18030', messages: [] })
  })

  it.each(['gb2312', 'GBK', 'x-gbk', 'gb18030'])('reads the label %s as gb18030', (charset) => {
    // 镕 is in GBK and not in GB 2312; U+20087 needs four bytes.
    const read = decode(bytes(0xe9, 0x46, 0x95, 0x32, 0x90, 0x31), { charset })
    expect(read).toEqual({ text: '镕\u{20087}', charset: 'gb18030', messages: [] })
  })

  it('reads a page that says gb2312 and is GBK', () => {
    const page = bytes(...utf8('<meta http-equiv="Content-Type" content="text/html; charset=gb2312"><p>'), 0xe9, 0x46)
    expect(decode(page).text).toContain('<p>镕')
  })

  it('gives the 18 characters that old tables put into private use their own codes', () => {
    expect(decode(bytes(0xa6, 0xd9, 0xfe, 0x59), { charset: 'gbk' }).text).toBe('\uFE10\u9FB4')
  })

  it('reads Big5, with the characters of Hong Kong', () => {
    expect(decode(bytes(0xac, 0x46, 0xa9, 0xb2), { charset: 'big5' }).text).toBe('政府')
    expect(decode(bytes(0x87, 0x40), { charset: 'big5-hkscs' }).text).toBe('䏰')
  })

  it('detects Big5 by what it makes of the bytes', () => {
    // 政府為發展經濟，
    const text = bytes(0xac, 0x46, 0xa9, 0xb2, 0xac, 0xb0, 0xb5, 0x6f, 0xae, 0x69, 0xb8, 0x67, 0xc0, 0xd9, 0xa1, 0x41)
    expect(decode(text)).toMatchObject({ text: '政府為發展經濟，', charset: 'big5' })
  })

  it.each([
    ['utf-16le', [0xff, 0xfe, 0x00, 0x4e, 0x01, 0x30]],
    ['utf-16be', [0xfe, 0xff, 0x4e, 0x00, 0x30, 0x01]],
  ])('reads %s by its byte order mark', (charset, file) => {
    expect(decode(Uint8Array.from(file))).toEqual({ text: '一、', charset, messages: [] })
  })

  it('reads UTF-16 without a mark', () => {
    const text = '一、总体要求\n二、重点任务\n三、保障措施\n'
    const file = new Uint8Array(text.length * 2)
    for (let i = 0; i < text.length; i++) new DataView(file.buffer).setUint16(i * 2, text.charCodeAt(i), true)
    expect(decode(file)).toMatchObject({ text, charset: 'utf-16le' })
  })

  it('takes valid UTF-8 with Chinese in it for what it is, and says that the page says otherwise', () => {
    const read = decode(utf8('<meta charset="gbk"><p>总体要求'))
    expect(read.charset).toBe('utf-8')
    expect(read.messages).toMatchObject([{ ruleId: 'charset-mismatch' }])
  })

  it('reads GB 18030 that says it is UTF-8', () => {
    const read = decode(bytes(...utf8('<meta charset="utf-8">'), ...gangmu, ...gangmu))
    expect(read).toMatchObject({ charset: 'gb18030', messages: [{ ruleId: 'charset-mismatch' }] })
    expect(read.text).toContain('纲目纲目')
  })

  it('counts replacement characters and says where the first one stands', () => {
    const read = decode(bytes(...utf8('一二三四五六七八九十一二三四五六七八九十一二三四五六'), 0xff, ...utf8('七\n')))
    expect(read.charset).toBe('utf-8')
    expect(read.messages).toMatchObject([{ ruleId: 'replacement-characters', span: { start: 26, end: 27 } }])
    expect(read.messages[0]!.reason).toMatch(/^1 character could not/)
  })

  it('keeps a file that was cut inside a character', () => {
    const file = utf8('到2025年，全省粮食总产量保持在规定水平以上').slice(0, -1)
    expect(decode(file)).toMatchObject({ charset: 'utf-8', messages: [{ ruleId: 'replacement-characters' }] })
  })

  it.each([
    ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31]],
    ['a zip', [0x50, 0x4b, 3, 4]],
    ['a PNG', [0x89, 0x50, 0x4e, 0x47]],
    ['machine code', Array.from({ length: 400 }, (_, i) => (i * 7) % 32)],
  ])('refuses %s with a typed error', (_, file) => {
    expect(() => decode(Uint8Array.from(file))).toThrowError(expect.objectContaining({ code: 'unknown-format' }))
  })

  it('refuses a charset that it does not know', () => {
    expect(() => decode(bytes(65), { charset: 'klingon' })).toThrowError(
      expect.objectContaining({ code: 'unknown-charset' }),
    )
  })
})
