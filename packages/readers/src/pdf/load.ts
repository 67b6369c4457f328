import { ReadError } from '@gangmu/parser'

/** The parts of unpdf's PDF.js that the reader uses. */
export interface PdfDocument {
  numPages: number
  getPage(number: number): Promise<PdfPage>
  destroy(): Promise<void>
}

export interface PdfPage {
  getViewport(options: { scale: number }): { width: number; height: number; transform: number[] }
  getOperatorList(): Promise<{ fnArray: number[]; argsArray: unknown[] }>
  commonObjs: { has(name: string): boolean; get(name: string): unknown }
  cleanup(): boolean
}

/**
 * Where PDF.js finds its character maps for Chinese fonts that a PDF names without embedding: the address of the folder
 * `cmaps/` of pdfjs-dist, with a slash at its end. In Node it is found by itself where pdfjs-dist is installed.
 */
export type CMapAddress = string

interface Unpdf {
  getResolvedPDFJS(): Promise<{ OPS: Record<string, number> }>
  getDocumentProxy(data: Uint8Array, options: Record<string, unknown>): Promise<PdfDocument>
}

/** Loads unpdf on first use. */
export async function loadPdfLibrary(): Promise<{ library: Unpdf; names: Record<string, number> }> {
  fillIn()
  let library: Unpdf
  try {
    library = (await import('unpdf')) as unknown as Unpdf
  } catch {
    throw new ReadError(
      'missing-tool',
      'reading PDF needs the package unpdf',
      'Install it: npm install unpdf pdfjs-dist',
    )
  }
  return { library, names: (await library.getResolvedPDFJS()).OPS }
}

/** Opens a PDF without running anything in it. */
export async function openPdf(library: Unpdf, bytes: Uint8Array, cMapUrl?: CMapAddress): Promise<PdfDocument> {
  const maps = cMapUrl ?? installedCMaps()
  try {
    // PDF.js takes the bytes over, so it gets its own; pictures are left undrawn.
    return await library.getDocumentProxy(bytes.slice(), {
      verbosity: 0,
      maxImageSize: 1,
      disableFontFace: true,
      isEvalSupported: false,
      useSystemFonts: false,
      ...(maps === undefined ? {} : { cMapUrl: maps, cMapPacked: true }),
    })
  } catch (error) {
    throw pdfFault(error)
  }
}

/** A fault that PDF.js reports, as a typed error. */
export function pdfFault(error: unknown): ReadError {
  if (error instanceof ReadError) return error
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) }
  if (name === 'PasswordException') {
    return new ReadError('encrypted', 'the PDF is protected by a password', 'Save it without a password.')
  }
  return new ReadError(
    'damaged',
    `the PDF can’t be read (${message.slice(0, 100)})`,
    'Fetch it once more, or save it again in a PDF program.',
  )
}

/** The folder of pdfjs-dist in Node; elsewhere the caller says where it is. */
function installedCMaps(): string | undefined {
  const node = (globalThis as { process?: { getBuiltinModule?(name: string): unknown } }).process
  const modules = node?.getBuiltinModule?.('node:module') as
    | { createRequire(from: string): { resolve(name: string): string } }
    | undefined
  if (!modules) return undefined
  try {
    return modules
      .createRequire(import.meta.url)
      .resolve('pdfjs-dist/package.json')
      .replace(/package\.json$/, 'cmaps/')
  } catch {
    return undefined
  }
}

/** PDF.js packs font data with an ES2024 method that Node 20 lacks. */
function fillIn(): void {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    configurable: true,
    writable: true,
    value(this: ArrayBuffer, length: number = this.byteLength): ArrayBuffer {
      const moved = new ArrayBuffer(length)
      new Uint8Array(moved).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)))
      return moved
    },
  })
}
