import {
  AlignmentType,
  Document,
  LevelFormat,
  LevelSuffix,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  WidthType,
} from 'docx'
import iconv from 'iconv-lite'
import { ofdOf, setPages } from '../packages/readers/test/pageFixtures.js'

const markers = [
  { marker: /^([一二三四五六七八九十]{1,3})、/, format: LevelFormat.CHINESE_COUNTING, text: '%1、' },
  { marker: /^（([一二三四五六七八九十]{1,3})）/, format: LevelFormat.CHINESE_COUNTING, text: '（%2）' },
  { marker: /^(\d{1,2})\.(?!\d)/, format: LevelFormat.DECIMAL, text: '%3.' },
  { marker: /^（(\d{1,2})）/, format: LevelFormat.DECIMAL, text: '（%4）' },
]

const han = '一二三四五六七八九'

function countOf(numeral: string): number {
  if (/^\d+$/.test(numeral)) return Number(numeral)
  const [tens = '', ones = ''] = numeral.includes('十') ? numeral.split('十') : ['0', numeral]
  return (
    (tens === '0' ? 0 : tens === '' ? 10 : 10 * (han.indexOf(tens) + 1)) + (ones === '' ? 0 : han.indexOf(ones) + 1)
  )
}

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '')

/** The text as a docx whose markers are automatic numbers wherever Word would count to the same. */
export async function toDocx(text: string): Promise<{ bytes: Uint8Array; automatic: number }> {
  let automatic = 0
  let instance = 0
  const counts = [0, 0, 0, 0]
  const children: Array<Paragraph | Table> = []
  let rows: string[][] = []
  const endTable = (): void => {
    if (rows.length > 0) {
      children.push(
        new Table({
          width: { size: 100, type: WidthType.PERCENTAGE },
          rows: rows.map(
            (cells) =>
              new TableRow({ children: cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) }),
          ),
        }),
      )
    }
    rows = []
  }
  for (const line of linesOf(text)) {
    if (line.includes('\t')) {
      rows.push(line.split('\t'))
      continue
    }
    endTable()
    const trimmed = line.trim()
    const level = markers.findIndex(({ marker }) => marker.test(trimmed))
    const found = level < 0 ? null : markers[level]!.marker.exec(trimmed)
    const value = found ? countOf(found[1]!) : 0
    if (found && level === 0 && value === 1) {
      instance++
      counts.fill(0)
    }
    const underAutomatic = counts.slice(0, Math.max(level, 0)).every((count) => count > 0)
    if (found && underAutomatic && value === counts[level]! + 1) {
      counts[level] = value
      counts.fill(0, level + 1)
      automatic++
      children.push(
        new Paragraph({
          text: trimmed.slice(found[0].length).trim(),
          numbering: { reference: 'policy', level, instance },
        }),
      )
    } else {
      children.push(new Paragraph({ text: trimmed, indent: { firstLine: 640 } }))
    }
  }
  endTable()
  const document = new Document({
    numbering: {
      config: [
        {
          reference: 'policy',
          levels: markers.map(({ format, text: shown }, level) => ({
            level,
            format,
            text: shown,
            alignment: AlignmentType.LEFT,
            suffix: LevelSuffix.NOTHING,
            style: { paragraph: { indent: { left: 0, firstLine: 640 } } },
          })),
        },
      ],
    },
    styles: { default: { document: { run: { font: 'Noto Serif CJK SC', size: 32 } } } },
    sections: [{ children }],
  })
  return { bytes: new Uint8Array(await Packer.toBuffer(document)), automatic }
}

export const toOfd = (text: string): Uint8Array =>
  ofdOf([{ pages: setPages(linesOf(text).map((line) => (line.includes('\t') ? line : line.trim()))) }])

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** A page in GB18030 that says so in its head. */
export function toHtml(text: string): Uint8Array {
  const body = linesOf(text).map((line, i, lines) => {
    if (!line.includes('\t')) return `<p>　　${escaped(line.trim())}</p>`
    const row = `<tr>${line
      .split('\t')
      .map((cell) => `<td>${escaped(cell)}</td>`)
      .join('')}</tr>`
    return `${lines[i - 1]?.includes('\t') ? '' : '<table>'}${row}${lines[i + 1]?.includes('\t') ? '' : '</table>'}`
  })
  return new Uint8Array(
    iconv.encode(
      `<html><head><meta charset="gb2312"></head><body><div>${body.join('\n')}</div></body></html>`,
      'gb18030',
    ),
  )
}

export function toMarkdown(text: string): Uint8Array {
  const out = linesOf(text).map((line, i, lines) => {
    if (!line.includes('\t'))
      return `${line
        .trim()
        .replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
        .replace(/^(\d+)\./, '$1\\.')}\n`
    const cells = line.split('\t')
    const row = `| ${cells.join(' | ')} |`
    const rest = lines[i + 1]?.includes('\t') ? '' : '\n'
    return lines[i - 1]?.includes('\t') ? row + rest : `${row}\n|${cells.map(() => ' --- |').join('')}${rest}`
  })
  return new TextEncoder().encode(out.join('\n'))
}
