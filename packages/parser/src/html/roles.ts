import { isMetaLine, metaFields, opensWithKey } from '../zones/meta.js'
import type { HtmlElement, Page } from './elements.js'
import type { PageBlock } from './flow.js'
import { namesFurniture, namesMainText, namesOf } from './sites.js'
import { elementsOf } from './tables.js'

/**
 * Says of each block of a page what it is there for: main text (no role), `title`, `meta`, or `noise`.
 * The main text is what a site rule names, or else the smallest element with nearly all of the page's prose.
 */
export function withRoles(page: Page, blocks: readonly PageBlock[]): PageBlock[] {
  const weights = weigh(page.root, blocks)
  const whole = weights.get(page.root) ?? 0
  const furnished = furnitureTest(weights, whole)
  const main = siteText(page.root, weights, whole) ?? densest(page.root, weights, furnished)
  const inMain = withinTest(main)
  const metaTables = metaTablesOf(blocks)
  const first = blocks.findIndex(({ element }) => inMain(element))
  const title = titleAbove(page, blocks, first)
  let prose = false
  return blocks.map((block, index) => {
    const { element, hidden, row } = block
    const text = lineOf(block)
    prose ||= inMain(element) && weightOf(block) > 60
    const isMeta = row === undefined ? isMetaLine(text) && !(prose && inMain(element)) : metaTables.has(row.table)
    if (block.role !== undefined) return block
    if (hidden) return { ...block, role: 'noise' }
    if (isMeta && !furnished(element)) return { ...block, role: 'meta' }
    if (title.has(index)) return { ...block, role: 'title' }
    if (title.has(index - 1) && STAMP.test(text)) return { ...block, role: 'meta' }
    const kept = inMain(element) ? !furnished(element, main) : isProse(block) && !furnished(element)
    return kept ? block : { ...block, role: 'noise' }
  })
}

/** 2023-04-18 09:30, below the title: when the page was put up. */
const STAMP = /^\d{4}(?:[-/.]\d{1,2}){2}(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?$/

/** The block as one line. */
function lineOf({ text, row }: PageBlock): string {
  return row === undefined ? text : row.cells.map((cell) => cell.text).join('\t')
}

/** How much a block speaks for being main text: its characters outside of links; a fifth of them where there is no sentence. */
function weightOf(block: PageBlock): number {
  if (block.hidden) return 0
  const line = lineOf(block)
  const own = Math.max(0, line.length - block.linked)
  return block.row !== undefined || /[。；！？，]/.test(line) ? own : own / 5
}

function isProse(block: PageBlock): boolean {
  return weightOf(block) >= 30 && /[。；]/.test(lineOf(block))
}

/** Weight of each element with all that is in it. */
function weigh(root: HtmlElement, blocks: readonly PageBlock[]): Map<HtmlElement, number> {
  const weights = new Map<HtmlElement, number>()
  for (const block of blocks) weights.set(block.element, (weights.get(block.element) ?? 0) + weightOf(block))
  const sum = (element: HtmlElement): number => {
    let weight = weights.get(element) ?? 0
    for (const child of elementsOf(element)) weight += sum(child)
    if (weight > 0) weights.set(element, weight)
    return weight
  }
  sum(root)
  return weights
}

/** The heaviest element that a site rule names, when it has more than half of the page's weight. */
function siteText(
  root: HtmlElement,
  weights: ReadonlyMap<HtmlElement, number>,
  whole: number,
): HtmlElement | undefined {
  let best: HtmlElement | undefined
  const visit = (element: HtmlElement): void => {
    const weight = weights.get(element) ?? 0
    if (weight <= whole / 2) return
    if (namesMainText(element)) best = element
    for (const child of elementsOf(element)) visit(child)
  }
  visit(root)
  return best
}

/** The smallest element with 95 % of the prose that stands outside of furniture. */
function densest(
  root: HtmlElement,
  weights: ReadonlyMap<HtmlElement, number>,
  furnished: (element: HtmlElement) => boolean,
): HtmlElement {
  const prose = (element: HtmlElement): number => (furnished(element) ? 0 : (weights.get(element) ?? 0))
  let at = root
  const needed = elementsOf(root).reduce((sum, child) => sum + prose(child), 0) * 0.95
  for (;;) {
    const next = elementsOf(at).find((child) => prose(child) > 0 && prose(child) >= needed)
    if (next === undefined) return at
    at = next
  }
}

/** Whether an element is, or stands in, page furniture; `within` ends the look upwards. */
function furnitureTest(
  weights: ReadonlyMap<HtmlElement, number>,
  whole: number,
): (element: HtmlElement, within?: HtmlElement) => boolean {
  const own = new Map<HtmlElement, boolean>()
  const isFurniture = (element: HtmlElement): boolean => {
    const known = own.get(element)
    if (known !== undefined) return known
    const light = (weights.get(element) ?? 0) <= whole * 0.1
    const found = light && (furnitureElements.has(element.name) || namesFurniture(element))
    own.set(element, found)
    return found
  }
  return (element, within) => {
    for (let at: HtmlElement | null = element; at !== null && at !== within; at = at.parent)
      if (isFurniture(at)) return true
    return false
  }
}

const furnitureElements: ReadonlySet<string> = new Set([
  'nav',
  'footer',
  'aside',
  'select',
  'button',
  'textarea',
  'option',
])

function withinTest(main: HtmlElement): (element: HtmlElement) => boolean {
  const known = new Map<HtmlElement, boolean>([[main, true]])
  const within = (element: HtmlElement): boolean => {
    const seen = known.get(element)
    if (seen !== undefined) return seen
    const answer = element.parent !== null && within(element.parent)
    known.set(element, answer)
    return answer
  }
  return within
}

/** Tables of bibliographic data: most of their rows open with a key, and two different keys are there. */
function metaTablesOf(blocks: readonly PageBlock[]): ReadonlySet<number> {
  const tables = new Map<number, { rows: number; opened: number; keys: Set<string> }>()
  for (const block of blocks) {
    if (block.row === undefined) continue
    const table = tables.get(block.row.table) ?? { rows: 0, opened: 0, keys: new Set<string>() }
    tables.set(block.row.table, table)
    const line = lineOf(block)
    table.rows++
    if (line.length > 2000) continue
    if (!opensWithKey(line)) continue
    table.opened++
    for (const { key } of metaFields(line)) table.keys.add(key)
  }
  return new Set(
    [...tables].filter(([, { rows, opened, keys }]) => opened * 2 > rows && keys.size > 0).map(([table]) => table),
  )
}

/** The blocks above the main text that are the page's title. */
function titleAbove(page: Page, blocks: readonly PageBlock[], first: number): ReadonlySet<number> {
  const titles = [
    page.title,
    ...page.metas.filter(({ name }) => /^(?:ArticleTitle|og:title)$/i.test(name)).map(({ content }) => content),
  ]
    .map(squeeze)
    .filter((title) => title.length >= 6)
  const isTitle = ({ text, element, linked }: PageBlock): boolean => {
    const said = squeeze(text)
    if (said.length < 4 || said.length > 150 || linked * 2 > text.length) return false
    return (
      element.name === 'h1' ||
      namesOf(element, 'id').includes('activity-name') ||
      (said.length >= 6 && titles.some((title) => title.includes(said)))
    )
  }
  const found = new Set<number>()
  for (let index = first - 1; index >= 0; index--) {
    if (isTitle(blocks[index]!)) found.add(index)
    else if (found.size > 0) break
  }
  return found
}

const squeeze = (text: string): string => text.replace(/[\s\u200b]/g, '')
