import type { Message, Source, SourceFormat, SourceInfo } from '@gangmu/model'
import { ReadError, read } from '@gangmu/parser'
import { defaultLimits, type Limits, overLimit } from './limits.js'
import type { Part } from './mail.js'
import { type FileFormat, sniffArchive, sniffBytes } from './sniff.js'
import type { Archive } from './zip.js'

/** Reads what only an office program can: doc, wps, rtf, xls, ods. `@gangmu/readers/office` has one for Node. */
export type OfficeReader = (
  bytes: Uint8Array,
  format: 'doc' | 'rtf' | 'ods' | 'xls',
  info: Partial<SourceInfo>,
  limits: Limits,
) => Promise<Source>

/** Options of `readDocument`; all can be left out. */
export interface DocumentOptions {
  /** File name or address: goes into `info` and errors; the format is told by the content. */
  name?: string
  /** Read as this, whatever the content looks like. */
  format?: SourceFormat | 'zip' | 'eml'
  /** What the transport says of a text file's encoding. */
  charset?: string
  limits?: Partial<Limits>
  /** Address of the folder with the character maps of pdfjs-dist, for PDFs whose Chinese fonts are not embedded; needed in a page only. */
  cMaps?: string
  /** In place of LibreOffice as `@gangmu/readers/office` runs it. */
  office?: OfficeReader
}

/**
 * Reads a file of any known format, told by its content: text, HTML, Markdown, docx, odt, PDF, OFD, xlsx; doc, wps, rtf, xls through
 * LibreOffice. A zip or a mail gives its documents one by one, an OFD may hold several; every other file gives one source.
 * What can't be read in an archive is named in the messages of its first source.
 *
 * @throws ReadError, always, for a file that can't be read: which, what is wrong, what to do.
 * @example
 * const [source] = await readDocument(bytes, { name: '方案.docx' })
 */
export async function readDocument(bytes: Uint8Array, options: DocumentOptions = {}): Promise<Source[]> {
  const limits = { ...defaultLimits, ...options.limits }
  // A Buffer, which Node's readFile gives, is no plain Uint8Array: its slice() is no copy.
  const plain = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return readNested(plain, { ...options, limits, until: Date.now() + limits.milliseconds }, 0)
}

type Settled = DocumentOptions & {
  limits: Limits
  /** When the time for the whole file is up. */
  until: number
}

async function readNested(bytes: Uint8Array, options: Settled, depth: number): Promise<Source[]> {
  try {
    if (bytes.length > options.limits.fileBytes) throw overLimit('fileBytes', `it has ${bytes.length} bytes`)
    const sources = await readAny(bytes, options, depth)
    const sha256 = await digest(bytes)
    for (const { info } of sources) if (sha256 !== undefined) info.sha256 ??= sha256
    return sources
  } catch (error) {
    throw named(error, options.name)
  }
}

async function readAny(bytes: Uint8Array, options: Settled, depth: number): Promise<Source[]> {
  const { limits } = options
  const info: Partial<SourceInfo> = options.name === undefined ? {} : { name: options.name }
  let format: FileFormat | SourceFormat = options.format ?? sniffBytes(bytes)
  let archive: Archive | undefined
  if (/^(zip|docx|xlsx|odt|ofd)$/.test(format)) {
    const { openZip } = await import('./zip.js')
    archive = openZip(bytes, limits)
    if (options.format === undefined) format = sniffArchive(archive)
  }
  switch (format) {
    case 'docx': {
      const { readDocxArchive } = await import('./docx/index.js')
      return [withText(readDocxArchive(archive!, info, limits), archive!)]
    }
    case 'xlsx': {
      const { readXlsxArchive } = await import('./xlsx.js')
      return [withText(readXlsxArchive(archive!, info, limits), archive!)]
    }
    case 'odt': {
      const { readOdtArchive } = await import('./odt/index.js')
      return [withText(readOdtArchive(archive!, info, limits), archive!)]
    }
    case 'ofd': {
      const { readOfdArchive } = await import('./ofd/index.js')
      return readOfdArchive(archive!, info, limits)
    }
    case 'pdf': {
      const { readPdf } = await import('./pdf/index.js')
      return [await readPdf(bytes, info, limits, options.cMaps === undefined ? {} : { cMaps: options.cMaps })]
    }
    case 'doc':
    case 'rtf':
    case 'ods':
    case 'xls': {
      const office = options.office ?? (await loadOffice(format))
      return [await office(bytes, format, info, limits)]
    }
    case 'zip':
      return readParts(partsOf(archive!), options, depth)
    case 'eml': {
      const { openMail } = await import('./mail.js')
      const { text, attachments, messages } = await openMail(bytes, limits)
      const sources = await readParts(text ? [text, ...attachments] : attachments, options, depth)
      sources[0]?.messages.push(...messages)
      return sources
    }
    case 'encrypted-office':
      throw new ReadError('encrypted', 'the file is protected by a password', 'Save it without a password.')
    case 'slides':
      throw new ReadError('unsupported-format', 'slides are not read', 'Save them as PDF.')
    case 'picture':
      throw new ReadError(
        'unsupported-format',
        'it is a picture',
        'Run it through a text recognition (OCR) program first.',
      )
    case 'other-archive':
      throw new ReadError(
        'unsupported-format',
        'archives other than zip are not read',
        'Unpack it, and read the files in it.',
      )
    case 'other-compound':
      throw new ReadError(
        'damaged',
        'it begins like a .doc or .xls and has no document in it',
        'Open it in the program that made it and save it again, or fetch it once more.',
      )
    default: {
      const { name, charset } = options
      const text =
        options.format === 'text' || options.format === 'html' || options.format === 'markdown'
          ? options.format
          : undefined
      const source = read(bytes, {
        ...(name === undefined ? {} : { name }),
        ...(charset === undefined ? {} : { charset }),
        ...(text === undefined ? {} : { format: text }),
      })
      return [saidWhenEmpty(source)]
    }
  }
}

/** A file without text is a scan when it has pictures; else it is odd enough to be said. */
function withText(source: Source, archive: Archive): Source {
  if (source.text === '' && archive.names.some((name) => /(^|\/)(media|Pictures)\//.test(name))) {
    throw new ReadError(
      'no-text',
      'it has pictures and no text (a scan)',
      'Run it through a text recognition (OCR) program first.',
    )
  }
  return saidWhenEmpty(source)
}

function saidWhenEmpty(source: Source): Source {
  if (source.text.trim() !== '') return source
  return { ...source, messages: [...source.messages, { ruleId: 'empty-file', reason: 'The file has no text.' }] }
}

/** What archivers and systems add, and what makes a web page look: no documents. */
const besides = /(^|\/)(__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)|\.(?:css|js|ico|ttf|woff2?)$/i

function* partsOf(archive: Archive): Generator<Part> {
  for (const entry of archive.names) {
    // Whoever makes a file name of it must not end up in another folder.
    const name = entry
      .split('/')
      .filter((step) => step !== '' && step !== '.' && step !== '..')
      .join('/')
    if (!besides.test(name)) yield { name, bytes: archive.read(entry) }
  }
}

async function readParts(parts: Iterable<Part>, options: Settled, depth: number): Promise<Source[]> {
  if (depth >= options.limits.nesting)
    throw overLimit('nesting', `archives stand more than ${options.limits.nesting} deep in one another`)
  const { format: _, charset: __, ...shared } = options
  const sources: Source[] = []
  const messages: Message[] = []
  let failure: unknown
  for (const { name, bytes } of parts) {
    if (Date.now() > options.until)
      throw overLimit('milliseconds', `reading took more than ${options.limits.milliseconds} ms`)
    const within = [options.name, name].filter((part) => part !== undefined && part !== '').join('/')
    if (bytes.length === 0) {
      messages.push({ ruleId: 'unreadable-part', reason: `${within} is empty.` })
      continue
    }
    try {
      sources.push(...(await readNested(bytes, { ...shared, ...(within === '' ? {} : { name: within }) }, depth + 1)))
    } catch (error) {
      if (error instanceof ReadError && error.code === 'limit') throw error
      failure ??= error
      messages.push({ ruleId: 'unreadable-part', reason: error instanceof Error ? error.message : String(error) })
    }
  }
  const [first] = sources
  if (!first)
    throw failure ?? new ReadError('empty', 'there are no documents in it', 'Look whether it is the right file.')
  first.messages = [...first.messages, ...messages]
  return sources
}

/** Loads the office reader in Node; the name stands in a variable so that bundlers leave it out of a page. */
async function loadOffice(format: string): Promise<OfficeReader> {
  const name = '@gangmu/readers/office'
  try {
    const loaded = (await import(/* @vite-ignore */ name)) as { readWithOffice: OfficeReader }
    return loaded.readWithOffice
  } catch {
    throw new ReadError('missing-tool', `.${format} files can be read in Node only`, 'Save the file as docx.')
  }
}

async function digest(bytes: Uint8Array): Promise<string | undefined> {
  // Absent in pages that were not served over https.
  const subtle = (globalThis.crypto as Crypto | undefined)?.subtle
  if (!subtle) return undefined
  const hash = new Uint8Array(await subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>))
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function named(error: unknown, name: string | undefined): ReadError {
  if (error instanceof ReadError) {
    return error.file !== undefined || name === undefined
      ? error
      : new ReadError(error.code, error.problem, error.remedy, name)
  }
  const problem = `its content is not what its format demands (${String(error).slice(0, 120)})`
  return new ReadError('damaged', problem, 'Open it in the program that made it and save it again.', name)
}
