import type { Archive } from './zip.js'

/** What a file is, told by its content. */
export type FileFormat =
  | 'docx'
  | 'xlsx'
  | 'ofd'
  | 'odt'
  | 'ods'
  | 'zip'
  | 'pdf'
  | 'doc'
  | 'xls'
  | 'rtf'
  | 'eml'
  | 'text'
  /** Known, and not read. */
  | 'encrypted-office'
  | 'slides'
  | 'picture'
  | 'other-archive'
  | 'other-compound'

/** The first bytes of formats that have a signature. */
const signatures: ReadonlyArray<readonly [FileFormat, name: string, ...bytes: number[]]> = [
  ['zip', 'ZIP', 0x50, 0x4b, 3, 4],
  ['zip', 'ZIP, empty', 0x50, 0x4b, 5, 6],
  ['picture', 'PNG', 0x89, 0x50, 0x4e, 0x47],
  ['picture', 'JPEG', 0xff, 0xd8, 0xff],
  ['picture', 'GIF', 0x47, 0x49, 0x46, 0x38],
  ['picture', 'TIFF', 0x49, 0x49, 0x2a, 0],
  ['picture', 'TIFF, big-endian', 0x4d, 0x4d, 0, 0x2a],
  ['other-archive', 'gzip', 0x1f, 0x8b],
  ['other-archive', 'RAR', 0x52, 0x61, 0x72, 0x21],
  ['other-archive', '7z', 0x37, 0x7a, 0xbc, 0xaf],
]
/** [MS-CFB]: files of Office up to 2003, and encrypted ones. */
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

const beginsWith = (bytes: Uint8Array, codes: readonly number[]): boolean => codes.every((code, i) => bytes[i] === code)

/**
 * Tells a file's format by its first bytes; `zip` stands for everything that is packed as one (see `sniffArchive`).
 *
 * @example sniffBytes(new TextEncoder().encode('%PDF-1.7')) // 'pdf'
 */
export function sniffBytes(bytes: Uint8Array): FileFormat {
  if (beginsWith(bytes, compound)) return sniffCompound(bytes)
  const signed = signatures.find(([, , ...codes]) => beginsWith(bytes, codes))
  if (signed) return signed[0]
  const head = latin1(bytes, 2_048)
  // The header may stand behind up to 1,024 bytes of something else (ISO 32000-1, annex H.3).
  if (head.slice(0, 1_029).includes('%PDF-')) return 'pdf'
  if (/^\s{0,9}\{\\rtf/.test(head)) return 'rtf'
  if (isMail(head)) return 'eml'
  return 'text'
}

/** Tells the formats that are zip archives by the parts they hold. */
export function sniffArchive(archive: Archive): FileFormat {
  if (archive.has('OFD.xml')) return 'ofd'
  if (archive.names.some((name) => /^word\/document\d*\.xml$/.test(name))) return 'docx'
  if (archive.has('xl/workbook.xml')) return 'xlsx'
  if (archive.has('ppt/presentation.xml')) return 'slides'
  if (archive.has('mimetype') && archive.has('content.xml')) {
    const type = latin1(archive.read('mimetype'), 100)
    if (/opendocument\.text/.test(type)) return 'odt'
    if (/opendocument\.spreadsheet/.test(type)) return 'ods'
    if (/opendocument\.presentation/.test(type)) return 'slides'
  }
  if (archive.has('[Content_Types].xml') && archive.has('_rels/.rels')) {
    const types = latin1(archive.read('[Content_Types].xml'), 20_000)
    if (/wordprocessingml\.(document|template)\.main/.test(types)) return 'docx'
    if (/spreadsheetml\.sheet\.main/.test(types)) return 'xlsx'
  }
  return 'zip'
}

/** Compound files ([MS-CFB]) name their streams in UTF-16: that of Word, those of Excel, that of an encrypted package. */
function sniffCompound(bytes: Uint8Array): FileFormat {
  const has = (name: string): boolean => {
    const codes = Array.from(name, (c) => [c.charCodeAt(0), 0]).flat()
    const end = Math.min(bytes.length, 64_000_000) - codes.length
    search: for (let at = bytes.indexOf(codes[0]!, 512); at >= 0 && at <= end; at = bytes.indexOf(codes[0]!, at + 1)) {
      for (let i = 1; i < codes.length; i++) if (bytes[at + i] !== codes[i]) continue search
      return true
    }
    return false
  }
  if (has('EncryptedPackage')) return 'encrypted-office'
  if (has('WordDocument')) return 'doc'
  if (has('Workbook') || has('Book')) return 'xls'
  if (has('PowerPoint Document')) return 'slides'
  return 'other-compound'
}

const fields =
  /^(?:from|to|subject|date|mime-version|received|return-path|message-id|content-type|x-[a-z-]{1,40}|reply-to|cc|sender|delivered-to):/i

/** A mail (RFC 5322) begins with header fields, two of them at least of the known ones. */
function isMail(head: string): boolean {
  const lines = head.split(/\r?\n/)
  if (!/^[A-Za-z][A-Za-z0-9-]{0,60}:/.test(lines[0] ?? '')) return false
  let known = 0
  for (const line of lines) {
    if (line === '') break
    if (/^[ \t]/.test(line)) continue
    if (!/^[!-9;-~]{1,80}:/.test(line)) return known >= 3
    if (fields.test(line)) known++
  }
  return known >= 2
}

function latin1(bytes: Uint8Array, length: number): string {
  let text = ''
  for (let i = 0; i < Math.min(length, bytes.length); i++) text += String.fromCharCode(bytes[i]!)
  return text
}
