import type { Message, Source, SourceInfo } from '@gangmu/model'
import { ReadError } from '@gangmu/parser'
import { compose } from '../compose.js'
import { readPages } from '../layout/index.js'
import type { Page } from '../layout/page.js'
import { defaultLimits, type Limits, overLimit } from '../limits.js'
import { child, descendants, type Element, elements, readXml, textOf } from '../xml.js'
import { type Archive, openZip } from '../zip.js'
import { followObjects, numbersOf, type Picture, pointsPerMillimetre } from './objects.js'

/**
 * Reads an OFD (GB/T 33190-2016): each of its documents gives a source. Text is set by where it stands on the page, as in a PDF; what
 * comes from a page's template or a background layer has role `noise`. Signatures are not checked.
 *
 * @throws ReadError `no-text` for a scan, `encrypted`, `damaged`, `limit`.
 * @example
 * const [source] = readOfd(bytes, { name: '函.ofd' })
 */
export function readOfd(bytes: Uint8Array, info: Partial<SourceInfo> = {}, limits: Limits = defaultLimits): Source[] {
  return readOfdArchive(openZip(bytes, limits), info, limits)
}

/** Reads an OFD whose archive is open. */
export function readOfdArchive(archive: Archive, info: Partial<SourceInfo>, limits: Limits): Source[] {
  const file: OfdFile = { archive, limits, until: Date.now() + limits.milliseconds }
  if (archive.names.some((name) => /^(encryptions|decryptseed)/i.test(name))) {
    throw new ReadError('encrypted', 'the OFD is encrypted', 'Save it without encryption in an OFD program.')
  }
  const roots = [...descendants(part(file, 'OFD.xml'), 'ofd:DocRoot')].map((root) => textOf(root).trim())
  if (roots.length === 0)
    throw new ReadError('damaged', 'the OFD names no document', 'Save it again in an OFD program.')
  const sources = roots.map((root, i) => {
    const name = info.name !== undefined && roots.length > 1 ? `${info.name}#${i + 1}` : info.name
    return readOne(file, locate('', root), { ...info, ...(name === undefined ? {} : { name }) })
  })
  const withText = sources.filter(({ text }) => text !== '')
  if (withText.length === 0) {
    throw new ReadError(
      'no-text',
      'the OFD has pictures of pages and no text (a scan)',
      'Run it through a text recognition (OCR) program first.',
    )
  }
  return withText
}

interface OfdFile {
  archive: Archive
  limits: Limits
  until: number
}

function readOne(file: OfdFile, root: string, info: Partial<SourceInfo>): Source {
  const document = part(file, root)
  const common = child(document, 'ofd:CommonData')
  const templates = new Map<string, string>()
  for (const { attributes } of elements(common, 'ofd:TemplatePage')) {
    if (attributes.ID && attributes.BaseLoc) templates.set(attributes.ID, locate(root, attributes.BaseLoc))
  }
  const references = [...elements(child(document, 'ofd:Pages'), 'ofd:Page')]
  if (references.length > file.limits.pages) throw overLimit('pages', `the OFD has ${references.length} pages`)
  const usualBox = boxOf(child(common, 'ofd:PageArea'))
  const pictures = new Map<string, Picture>()
  const messages: Message[] = []
  const pages = references.map((reference, i): Page => {
    if (Date.now() > file.until)
      throw overLimit('milliseconds', `reading took more than ${file.limits.milliseconds} ms`)
    const content = part(file, locate(root, reference.attributes.BaseLoc ?? ''))
    const [left, top, width, height] = boxOf(child(content, 'ofd:Area')) ?? usualBox ?? a4
    const own = followObjects(content, file.limits)
    const page: Page = {
      number: i + 1,
      width: width * pointsPerMillimetre,
      height: height * pointsPerMillimetre,
      glyphs: own.glyphs,
      rules: own.rules,
      noise: own.background,
    }
    for (const { attributes } of elements(content, 'ofd:Template')) {
      const location = templates.get(attributes.TemplateID ?? '')
      if (location === undefined) continue
      const template = pictures.get(location) ?? followObjects(part(file, location), file.limits)
      pictures.set(location, template)
      page.noise!.push(...template.glyphs, ...template.background)
      page.rules = [...page.rules, ...template.rules]
    }
    for (const glyph of [...page.glyphs, ...page.noise!]) {
      // Templates are shared between pages of one size, so glyphs move only where a page's box does not begin at its corner.
      if (left === 0 && top === 0) break
      glyph.x0 -= left * pointsPerMillimetre
      glyph.x1 -= left * pointsPerMillimetre
      glyph.y -= top * pointsPerMillimetre
    }
    return page
  })
  const blank = pages.filter(({ glyphs }) => glyphs.length === 0).map(({ number }) => number)
  if (blank.length > 0 && blank.length < pages.length) {
    messages.push({
      ruleId: 'page-without-text',
      reason: `Without text are pages ${blank.slice(0, 20).join(', ')}: blank, or pictures.`,
    })
  }
  return compose(readPages(pages), { ...info, format: 'ofd' }, messages)
}

function part({ archive, limits }: OfdFile, name: string): Element {
  return readXml(archive.read(name), name, limits)
}

/** A location is relative to the part that names it, or from the root of the archive. */
function locate(from: string, location: string): string {
  const path = location.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const step of location.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '' && step !== '.') path.push(step)
  }
  return path.join('/')
}

type Box = [left: number, top: number, width: number, height: number]

const a4: Box = [0, 0, 210, 297]

function boxOf(area: Element | undefined): Box | undefined {
  const box = child(area, 'ofd:PhysicalBox')
  const numbers = box ? numbersOf(textOf(box)) : []
  return numbers.length === 4 && numbers[2]! > 0 && numbers[3]! > 0 ? (numbers as Box) : undefined
}
