import { isSpace, oneOf } from '@gangmu/zh'
import { describe, expect, it } from 'vitest'

describe('characters at a place', () => {
  it('are found by their look-up as a search in the list would find them', () => {
    const list = '，。;(〔\uE001'
    const test = oneOf(list)
    for (const char of `${list}一年,A ü\uFFFF\u0000`) expect([char, test(char, 0)]).toEqual([char, list.includes(char)])
  })

  it('are none outside of the text', () => {
    expect([oneOf('年')('年', 1), oneOf('年')('', 0), oneOf('年')('年', -1)]).toEqual([false, false, false])
  })

  it('are white space where \\s matches them', () => {
    const differing = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
      (char) => isSpace(char, 0) !== /\s/.test(char),
    )
    expect(differing).toEqual([])
  })
})
