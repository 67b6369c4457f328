import type { Message, Source, SourceInfo } from '@gangmu/model'
import { ReadError } from '@gangmu/parser'
import { compose } from '../compose.js'
import { readPages } from '../layout/index.js'
import type { Page } from '../layout/page.js'
import { defaultLimits, type Limits, overLimit } from '../limits.js'
import { type FontShape, followDrawing, type StepNames } from './drawing.js'
import { checkPdf } from './integrity.js'
import { type CMapAddress, loadPdfLibrary, openPdf, type PdfDocument, pdfFault } from './load.js'

/** Options of `readPdf`: where the character maps of pdfjs-dist lie, needed in a page only. */
export interface PdfOptions {
  cMaps?: CMapAddress
}

/**
 * Reads the text layer of a PDF: lines by where their characters stand, paragraphs by indents and line ends (also across pages),
 * tables by their rules, headers, footers and page numbers as `noise`. Each block has its page and box in `origin`.
 *
 * @throws ReadError `no-text` for a scan, `encrypted`, `damaged`, `limit`, `missing-tool` when unpdf is not installed.
 * @example
 * const source = await readPdf(bytes, { name: '清单.pdf' })
 */
export async function readPdf(
  bytes: Uint8Array,
  info: Partial<SourceInfo> = {},
  limits: Limits = defaultLimits,
  options: PdfOptions = {},
): Promise<Source> {
  const messages: Message[] = []
  const { isCut, broken } = checkPdf(bytes, limits)
  if (isCut || broken > 0) {
    messages.push({
      ruleId: 'damaged-file',
      reason: isCut
        ? 'The PDF is cut off or damaged; what could be found in it is here, more may be missing.'
        : `${broken} parts of the PDF do not match their checksums; text may be missing or wrong.`,
    })
  }
  const { library, names } = await loadPdfLibrary()
  const file = await openPdf(library, bytes, options.cMaps)
  let pages: Page[]
  try {
    pages = await drawPages(file, names, limits)
  } finally {
    await file.destroy()
  }
  if (pages.every(({ glyphs }) => glyphs.every(({ text }) => text.trim() === ''))) {
    throw new ReadError(
      'no-text',
      'the PDF has pictures of pages and no text (a scan)',
      'Run it through a text recognition (OCR) program first.',
    )
  }
  const garbled = garbledShare(pages)
  if (garbled > 0.02) {
    messages.push({
      ruleId: 'garbled-text',
      reason: `The PDF does not say which characters ${Math.round(garbled * 100)} % of its signs are; the text is not to be trusted there.`,
    })
  }
  const blank = pages.filter(({ glyphs }) => glyphs.length === 0).map(({ number }) => number)
  if (blank.length > 0) {
    messages.push({
      ruleId: 'page-without-text',
      reason: `Without text are pages ${blank.slice(0, 20).join(', ')}: blank, or pictures.`,
    })
  }
  return compose(readPages(pages), { ...info, format: 'pdf' }, messages)
}

/** Share of signs that are control characters, of private use, or replaced: what comes out when a font's encoding is not known. */
function garbledShare(pages: readonly Page[]): number {
  let signs = 0
  let garbled = 0
  for (const { glyphs } of pages) {
    signs += glyphs.length
    for (const { text } of glyphs)
      if (/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ue000-\uf8ff\ufffd]/.test(text)) garbled++
  }
  return garbled / Math.max(signs, 1)
}

async function drawPages(file: PdfDocument, names: StepNames, limits: Limits): Promise<Page[]> {
  if (file.numPages > limits.pages) throw overLimit('pages', `the PDF has ${file.numPages} pages`)
  const until = Date.now() + limits.milliseconds
  const pages: Page[] = []
  try {
    for (let number = 1; number <= file.numPages; number++) {
      if (Date.now() > until) throw overLimit('milliseconds', `reading took more than ${limits.milliseconds} ms`)
      const page = await file.getPage(number)
      const { width, height, transform } = page.getViewport({ scale: 1 })
      const steps = await page.getOperatorList()
      if (steps.fnArray.length > limits.pageItems)
        throw overLimit('pageItems', `page ${number} has more than ${limits.pageItems} drawing steps`)
      const base = transform as unknown as readonly [number, number, number, number, number, number]
      const fonts = new Map<string, FontShape | undefined>()
      const fontOf = (name: string): FontShape | undefined => {
        if (!fonts.has(name))
          fonts.set(name, page.commonObjs.has(name) ? (page.commonObjs.get(name) as FontShape) : undefined)
        return fonts.get(name)
      }
      const { glyphs, slanted, rules } = followDrawing(steps, names, base, fontOf)
      pages.push({ number, width, height, glyphs, rules, noise: slanted })
      page.cleanup()
    }
  } catch (error) {
    throw pdfFault(error)
  }
  return pages
}
