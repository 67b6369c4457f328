import type { Line } from '../lines/lines.js'

/** The lines of each cell of a row; none for an empty cell. */
export type Cells = Line[][]

type Kind = 'number' | 'group' | 'name' | 'unit' | 'figure' | 'property'

const HEADS: ReadonlyArray<[kind: Kind, head: RegExp]> = [
  ['number', /^序\s?号$/],
  ['property', /^(?:指标)?(?:属性|性质|类型)$/],
  ['unit', /^(?:计量)?单\s?位$/],
  ['figure', /^[“"（(]?(?:(?:19|20)\d\d|十[二三四五]五).{0,8}$|目标值?$|现状值?$|基期值?$|^(?:年均|累计|预期).{0,8}$/],
  ['group', /^(?:类\s?别|领\s?域|分类|一级指标)$/],
  ['name', /^.{0,4}指\s?标(?:名称)?$|^(?:指标)?名\s?称$|^项\s?目$/],
]

const MOST_HEADS = 12
const LONGEST_CELL = 60
/** Lines that a row's name may fill, a group's included. */
const MOST_NAMES = 6

const FIGURE =
  /^[[［〔【(（]?(?:比20\d\d年)?(?:[≥≤≧≦><＞＜约]|下降|降低|增长|提高|累计)*[-－]?[0-9０-９][0-9０-９.,，∶:：]*[%％‰]?(?:以上|以下|以内|左右)?[\]］〕】)）]?(?:[（(][^（()）]{1,10}[)）])?$/
/** No figure, or words for one: 持续改善. */
const NONE = /^(?:[-－—–]{1,2}|\/|／|(?:持续|稳步|逐步|逐年|明显|显著|基本|进一步)[\u4e00-\u9fff]{2,4})$/
const GROUP = /^(?:[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十]{1,3}[)）])/
const PROPERTY = /^(?:约束|预期|引导|指导)性?(?:指标)?$/

/**
 * The rows of an indicator table that was scraped one cell a line and begins at a line: heads with years or 目标 among them, then rows of
 * a name, a unit, as many figures as there are heads for them, and whether they bind. Null where the lines are none.
 */
export function figureTableAt(text: string, lines: readonly Line[], at: number): Cells[] | null {
  const said = (i: number): string => (i < lines.length ? text.slice(lines[i]!.start, lines[i]!.end) : '')
  const kinds: Kind[] = []
  for (let i = at; kinds.length <= MOST_HEADS; i++) {
    const content = said(i)
    const kind = content.length > 14 ? undefined : HEADS.find(([, head]) => head.test(content))?.[0]
    if (kind === undefined || (kinds.includes('figure') && namesGroup(kind, kinds.at(-1)))) break
    kinds.push(kind)
  }
  const count = (kind: Kind): number => kinds.filter((one) => one === kind).length
  const figures = count('figure')
  if (figures === 0 || count('name') !== 1 || kinds.indexOf('figure') < kinds.indexOf('name') || kinds.length < 3)
    return null
  if (kinds.lastIndexOf('figure') - kinds.indexOf('figure') !== figures - 1) return null
  const rows: Cells[] = [lines.slice(at, at + kinds.length).map((line) => [line])]
  let from = at + kinds.length
  let read = 0
  let before = 0
  for (let row = readRow(from, read + 1); row !== null; row = readRow(from, ++read + 1)) {
    rows.push(...row.groups.map((line) => [[line]]), row.cells)
    from = row.end
  }
  return read >= 2 ? rows : null

  function readRow(start: number, n: number): { groups: Line[]; cells: Cells; end: number } | null {
    let i = start
    const groups: Line[] = []
    while (GROUP.test(said(i)) && isWords(i)) groups.push(lines[i++]!)
    const number: Line[] = []
    if (kinds.includes('number')) {
      while (i - start < MOST_NAMES && !isNumber(said(i), before + n) && isWords(i)) groups.push(lines[i++]!)
      // A part of a table after the turn of a page begins with a later number.
      if (n === 1) before = Math.max(0, (Number.parseInt(said(i), 10) || 1) - 1)
      if (!isNumber(said(i), before + n)) return null
      number.push(lines[i++]!)
    }
    const first = i
    while (i - first <= MOST_NAMES && isWords(i)) i++
    const words = lines.slice(first, i)
    const unit: Line[] = []
    if (kinds.includes('unit')) {
      const none = NONE.test(said(i)) && isValue(i + figures)
      if (none) unit.push(lines[i++]!)
      else if (words.length > 1) unit.push(words.pop()!)
    }
    const group = kinds.includes('group') && words.length > 1 ? [words.shift()!] : []
    const values = lines.slice(i, i + figures)
    if (words.length === 0 || values.length < figures || !values.every((_, k) => isValue(i + k))) return null
    i += figures
    const property = kinds.includes('property') && PROPERTY.test(said(i)) ? [lines[i++]!] : []
    let value = 0
    const cells = kinds.map((kind) => {
      if (kind === 'figure') return [values[value++]!]
      return { number, group, name: words, unit, property }[kind]
    })
    return { groups, cells, end: i }
  }

  function isWords(i: number): boolean {
    const content = said(i)
    if (content === '' || content.length > LONGEST_CELL || lines[i]!.block?.kind === 'tableRow') return false
    return !FIGURE.test(content) && !NONE.test(content) && !/[。；：\t|]/.test(content) && !PROPERTY.test(content)
  }

  function isValue(i: number): boolean {
    const content = said(i)
    return FIGURE.test(content) || NONE.test(content)
  }
}

/** 规模指标, 质量目标 behind the heads: the first group. */
function namesGroup(kind: Kind, last: Kind | undefined): boolean {
  return kind === 'name' || (kind === 'figure' && last !== 'figure')
}

function isNumber(content: string, n: number): boolean {
  return content.length <= 4 && content.replace(/[.、]$/, '') === String(n)
}
