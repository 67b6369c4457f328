import { describe, expect, test } from 'vitest'
import { writeNumber } from '../src/docx/formats.js'
import { readDocx } from '../src/index.js'
import { abstractNum, docxOf, lvl, num, p } from './fixtures.js'

const run = (list: number, ...levels: number[]): string =>
  levels.map((level) => p('文', { list: [list, level] })).join('')

/** Markers of a document's lines. */
function markers(docx: Uint8Array): string[] {
  const { text, blocks } = readDocx(docx)
  return blocks!.map(({ marker }) => (marker ? text.slice(marker.start, marker.end) : ''))
}

const policy = abstractNum(
  0,
  lvl(0, 'chineseCounting', '%1、'),
  lvl(1, 'chineseCounting', '（%2）'),
  lvl(2, 'decimal', '%3.'),
)

describe('list markers', () => {
  test('three levels, each starting anew under its parent', () => {
    const docx = docxOf({ numbering: policy + num(1, 0), body: run(1, 0, 1, 2, 2, 1, 2, 0, 1) })
    expect(markers(docx)).toEqual(['一、', '（一）', '1.', '2.', '（二）', '1.', '二、', '（一）'])
  })

  test('legal levels write every number in figures', () => {
    const legal = abstractNum(1, lvl(0, 'chineseCounting', '第%1章'), lvl(1, 'decimal', '%1.%2', '<w:isLgl/>'))
    const docx = docxOf({ numbering: legal + num(1, 1), body: run(1, 0, 1, 1, 0, 1) })
    expect(markers(docx)).toEqual(['第一章', '1.1', '1.2', '第二章', '2.1'])
  })

  test('articles count on through chapters when their level never restarts', () => {
    const levels = abstractNum(
      2,
      lvl(0, 'chineseCounting', '第%1章'),
      lvl(1, 'chineseCounting', '第%2条', '<w:lvlRestart w:val="0"/>'),
    )
    const docx = docxOf({ numbering: levels + num(1, 2), body: run(1, 0, 1, 1, 0, 1) })
    expect(markers(docx)).toEqual(['第一章', '第一条', '第二条', '第二章', '第三条'])
  })

  test('two lists of one kind count on; one with a start of its own does not', () => {
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    const docx = docxOf({
      numbering: policy + num(1, 0) + num(2, 0) + num(3, 0, restart),
      body: run(1, 0, 0) + run(2, 0) + run(3, 0, 0),
    })
    expect(markers(docx)).toEqual(['一、', '二、', '三、', '一、', '二、'])
  })

  test('a paragraph can leave the list of its style', () => {
    const docx = docxOf({
      numbering: policy + num(1, 0),
      styles:
        '<w:style w:type="paragraph" w:styleId="L"><w:name w:val="L"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
      body: p('甲', { style: 'L' }) + p('乙', { style: 'L', list: [0, 0] }) + p('丙', { style: 'L' }),
    })
    expect(readDocx(docx).text).toBe('一、甲\n乙\n二、丙')
  })

  test('a format that is not known is written in figures, and said', () => {
    const docx = docxOf({ numbering: abstractNum(0, lvl(0, 'thaiCounting', '%1.')) + num(1, 0), body: run(1, 0) })
    const { text, messages } = readDocx(docx)
    expect(text).toBe('1.文')
    expect(messages.map((message) => message.ruleId)).toEqual(['list-format'])
  })
})

test.each([
  [
    'chineseCounting',
    [
      [1, '一'],
      [10, '十'],
      [11, '十一'],
      [20, '二十'],
      [99, '九十九'],
      [100, '一〇〇'],
    ],
  ],
  [
    'chineseCountingThousand',
    [
      [100, '一百'],
      [101, '一百零一'],
      [110, '一百一十'],
      [1024, '一千零二十四'],
      [10_050, '一万零五十'],
    ],
  ],
  [
    'japaneseCounting',
    [
      [10, '十'],
      [100, '百'],
      [111, '百十一'],
      [305, '三百五'],
    ],
  ],
  [
    'ideographDigital',
    [
      [9, '九'],
      [10, '一〇'],
      [205, '二〇五'],
    ],
  ],
  [
    'chineseLegalSimplified',
    [
      [10, '壹拾'],
      [105, '壹佰零伍'],
    ],
  ],
  [
    'ideographTraditional',
    [
      [1, '甲'],
      [10, '癸'],
      [11, '11'],
    ],
  ],
  [
    'ideographZodiacTraditional',
    [
      [1, '甲子'],
      [11, '甲戌'],
      [60, '癸亥'],
    ],
  ],
  [
    'decimalEnclosedCircle',
    [
      [1, '①'],
      [20, '⑳'],
      [21, '㉑'],
      [36, '㊱'],
      [51, '51'],
    ],
  ],
  [
    'decimalEnclosedParen',
    [
      [1, '⑴'],
      [20, '⒇'],
      [21, '21'],
    ],
  ],
  ['decimalEnclosedFullstop', [[1, '⒈']]],
  ['ideographEnclosedCircle', [[1, '㊀']]],
  ['decimalFullWidth', [[12, '１２']]],
  [
    'upperRoman',
    [
      [4, 'IV'],
      [1990, 'MCMXC'],
    ],
  ],
  [
    'lowerLetter',
    [
      [1, 'a'],
      [26, 'z'],
      [27, 'aa'],
    ],
  ],
  ['decimal', [[0, '0']]],
] satisfies Array<[string, Array<[number, string]>]>)('numbers in %s', (format, pairs) => {
  for (const [n, written] of pairs) expect(writeNumber(n, format)).toBe(written)
})
