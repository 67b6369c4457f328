import { beforeAll, describe, expect, test } from 'vitest'
import { readDocx, readOdt } from '../src/index.js'
import { abstractNum, docxOf, lvl, num, p } from './fixtures.js'
import { convert, hasOffice } from './office.js'

const policy = abstractNum(
  0,
  lvl(0, 'chineseCounting', '%1、'),
  lvl(1, 'chineseCounting', '（%2）'),
  lvl(2, 'decimal', '%3.'),
  lvl(3, 'decimal', '（%4）'),
  lvl(4, 'decimalEnclosedCircle', '%5'),
)
const articles = abstractNum(2, lvl(0, 'chineseCountingThousand', '第%1条 '))

const run = (list: number, ...levels: number[]): string =>
  levels.map((level, i) => p(`第${i}段`, { list: [list, level] })).join('')

/** Every list kind by name: body and numbering. */
const cases: Record<string, { body: string; numbering: string; styles?: string }> = {
  'levels of a policy document': { numbering: policy + num(1, 0), body: run(1, 0, 1, 1, 2, 2, 3, 4, 4, 1, 2, 0, 1, 2) },
  'articles past a hundred': { numbering: articles + num(1, 2), body: run(1, ...new Array(121).fill(0)) },
  'a second list of the same kind that starts anew': {
    numbering: policy + num(1, 0) + num(2, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'),
    body: run(1, 0, 0, 1) + run(2, 0, 1, 0),
  },
  'a list that starts at five': {
    numbering: policy + num(1, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'),
    body: run(1, 0, 1, 0),
  },
  'lists through styles': {
    numbering:
      abstractNum(
        4,
        lvl(0, 'chineseCounting', '%1、', '<w:pStyle w:val="H1"/>'),
        lvl(1, 'chineseCounting', '（%2）', '<w:pStyle w:val="H2"/>'),
      ) + num(7, 4),
    styles:
      '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="7"/></w:numPr><w:outlineLvl w:val="1"/></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="H1a"><w:name w:val="heading one more"/><w:basedOn w:val="H1"/></w:style>',
    body:
      p('甲', { style: 'H1' }) +
      p('乙', { style: 'H2' }) +
      p('丙', { style: 'H2' }) +
      p('丁', { style: 'H1a' }) +
      p('戊', { style: 'H2' }),
  },
  'a list in the cells of a table': {
    numbering: policy + num(1, 0),
    body: `${run(1, 0)}<w:tbl><w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="3000"/></w:tblGrid><w:tr><w:tc>${run(1, 1)}</w:tc><w:tc>${run(1, 1)}</w:tc></w:tr></w:tbl>${run(1, 1, 0)}`,
  },
  'a list that has a level of its own': {
    numbering: policy + num(1, 0) + num(2, 0, `<w:lvlOverride w:ilvl="1">${lvl(1, 'decimal', '%2)')}</w:lvlOverride>`),
    body: run(1, 0, 1, 1) + run(2, 0, 1, 1),
  },
  'two lists that take turns': {
    numbering: policy + abstractNum(6, lvl(0, 'decimal', '%1.')) + num(1, 0) + num(2, 6),
    body: run(1, 0) + run(2, 0, 0) + run(1, 0) + run(2, 0),
  },
  'a level without one above it': { numbering: policy + num(1, 0), body: run(1, 1, 1, 2, 0, 1) },
  'a level passed over': {
    numbering:
      abstractNum(7, lvl(0, 'decimal', '%1'), lvl(1, 'decimal', '%1.%2'), lvl(2, 'decimal', '%1.%2.%3')) + num(1, 7),
    body: run(1, 0, 2, 2, 1, 2),
  },
  'a numbered paragraph without text': {
    numbering: policy + num(1, 0),
    body: run(1, 0) + p('', { list: [1, 0] }) + run(1, 0),
  },
  'a style based on a numbered one, on another level': {
    numbering: abstractNum(8, lvl(0, 'decimal', '%1.'), lvl(1, 'decimal', '%1.%2')) + num(3, 8),
    styles:
      '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="B"><w:name w:val="B"/><w:basedOn w:val="A"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr></w:pPr></w:style>',
    body: p('甲', { style: 'A' }) + p('乙', { style: 'B' }) + p('丙', { style: 'B' }) + p('丁', { style: 'A' }),
  },
  ...Object.fromEntries(
    [
      'decimal',
      'chineseCounting',
      'chineseCountingThousand',
      'japaneseCounting',
      'ideographTraditional',
      'ideographZodiac',
      'decimalEnclosedCircle',
      'decimalFullWidth',
      'upperRoman',
      'lowerRoman',
      'upperLetter',
      'lowerLetter',
      'chineseLegalSimplified',
      'decimalEnclosedCircleChinese',
      'decimalZero',
      'taiwaneseCountingThousand',
      'ideographLegalTraditional',
    ].map((format) => [
      `numbers in ${format}`,
      { numbering: abstractNum(5, lvl(0, format, '[%1]')) + num(1, 5), body: run(1, ...new Array(32).fill(0)) },
    ]),
  ),
}

/** LibreOffice puts a space after every marker. */
const lines = (text: string): string[] =>
  text
    .split(/[\n\t]/)
    .map((line) => line.replace(/\s/g, ''))
    .filter((line) => line !== '')

describe.skipIf(!hasOffice)('list markers are those of LibreOffice (skipped where it is not installed)', () => {
  const written = Object.entries(cases).map(([name, parts], i) => ({
    name,
    stem: `case${i}`,
    docx: docxOf({ ...parts }),
  }))
  const files = Object.fromEntries(written.map(({ stem, docx }) => [`${stem}.docx`, docx]))
  let exported: Record<string, Uint8Array> = {}
  let odt: Record<string, Uint8Array> = {}
  beforeAll(() => {
    exported = convert(files, 'txt:Text (encoded):UTF8')
    odt = convert(files, 'odt')
  }, 300_000)
  for (const { name, stem, docx } of written) {
    test(name, () => {
      const theirs = lines(new TextDecoder().decode(exported[stem]))
      expect(lines(readDocx(docx).text)).toEqual(theirs)
      expect(lines(readOdt(odt[stem]!).text)).toEqual(theirs)
    })
  }
})
