import { describe, expect, it } from 'vitest'
import { hostile } from '../../../scripts/hostile.js'
import { parse } from '../src/parse.js'
import { read } from '../src/source/read.js'

/** `scripts/linearTime.js` measures that their time is linear; here they only have to come through, in seconds even where it is not. */
describe.each(['text', 'html', 'markdown'] as const)('hostile %s', (format) => {
  it.each(Object.entries(hostile[format]))('%s', (_, make) => {
    const text = make(100_000)
    const source = format === 'text' ? text : read(new TextEncoder().encode(text), { format })
    const start = performance.now()
    expect(parse(source).tree.type).toBe('root')
    expect(performance.now() - start).toBeLessThan(20_000)
  })
})

describe('hostile sizes', () => {
  it.each(['（', '一、', '1.'])('1 MB of %s on one line', (unit) => {
    const text = unit.repeat(1_000_000 / unit.length)
    expect(parse(text).tree.position.end.offset).toBe(text.length)
  })

  it('40 KB of > in Markdown keeps its text', () => {
    expect(read(new TextEncoder().encode(`${'>'.repeat(40_000)}甲`), { format: 'markdown' }).text).toBe('甲')
  })

  it('a title with many brackets behind it, and none at its end', () => {
    const start = performance.now()
    parse(`渔业方案${'（一）'.repeat(28)}甲\n`.repeat(40))
    expect(performance.now() - start).toBeLessThan(5000)
  })

  it('50,000 list items', () => {
    const items = Array.from({ length: 50_000 }, (_, n) => `<li>${n}甲`).join('')
    expect(read(new TextEncoder().encode(`<ol>${items}</ol>`)).blocks).toHaveLength(50_000)
  })
})
