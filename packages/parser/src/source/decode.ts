import type { Message } from '@gangmu/model'
import { decodeLegacy } from '#legacy-charsets'
import { charsets, privateUse } from './charsets.table.js'
import { ReadError } from './readError.js'

/** A text file as text. */
export interface Decoded {
  /** Line breaks are LF, the byte order mark is gone. */
  text: string
  /** WHATWG label of the charset: `utf-8`, `gb18030`. */
  charset: string
  messages: Message[]
}

/**
 * Decodes a text file: byte order mark, then the charset that the transport names, the page's `<meta>`, strict UTF-8, detection.
 * A text that is valid UTF-8 and has Chinese characters in it as such is UTF-8, whatever it says of itself.
 *
 * Characters that could not be decoded stay as U+FFFD and are reported with their number and first place.
 * Throws a `ReadError` `unknown-charset` for a `charset` that is not known and `unknown-format` for bytes that are no text.
 *
 * @example
 * decode(Uint8Array.of(0xb8, 0xd9, 0xc4, 0xbf)) // { text: '纲目', charset: 'gb18030', messages: [] }
 */
export function decode(bytes: Uint8Array, options: { charset?: string } = {}): Decoded {
  const asked = options.charset === undefined ? undefined : charsetOf(options.charset)
  const marked = byteOrderMark(bytes) ?? wideWithoutMark(bytes)
  if (marked === undefined && isBinary(bytes)) {
    throw new ReadError('unknown-format', 'the content is not text', 'Name a text, HTML or Markdown file.')
  }
  const messages: Message[] = []
  const [text, charset] = marked === undefined ? unmarked(bytes, asked, messages) : [decodeAs(bytes, marked), marked]
  const canonical = normaliseLines(text)
  messages.push(...damage(canonical, charset))
  return { text: canonical, charset, messages }
}

/** CRLF and CR become LF; a leading byte order mark goes. */
export function normaliseLines(text: string): string {
  const unmarked = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  return unmarked.includes('\r') ? unmarked.replace(/\r\n?/g, '\n') : unmarked
}

/** A message when characters of `text` were lost in decoding: how many, and the place of the first. */
export function damage(text: string, charset = 'the charset'): Message[] {
  const first = text.indexOf('\uFFFD')
  if (first < 0) return []
  let count = 0
  for (let at = first; at >= 0; at = text.indexOf('\uFFFD', at + 1)) count++
  const reason = `${count} ${count === 1 ? 'character' : 'characters'} could not be decoded as ${charset} and ${count === 1 ? 'stands' : 'stand'} as U+FFFD; the first is here.`
  return [{ ruleId: 'replacement-characters', reason, span: { start: first, end: first + 1 } }]
}

function unmarked(bytes: Uint8Array, asked: string | undefined, messages: Message[]): [string, string] {
  const said = asked ?? declared(bytes)
  const strict = strictUtf8(bytes)
  if (strict !== undefined && (said === undefined || said === 'utf-8' || isPlain(strict) || hasHan(strict))) {
    if (said !== undefined && said !== 'utf-8' && hasHan(strict)) messages.push(contradiction(said, 'utf-8'))
    return [strict, 'utf-8']
  }
  if (said !== undefined && said !== 'utf-8') return [decodeAs(bytes, said), said]
  const lenient = decodeAs(bytes, 'utf-8')
  if (share(lenient, /\uFFFD/g) < 0.3) return [lenient, 'utf-8']
  const detected = detectCharset(bytes)
  if (said !== undefined) messages.push(contradiction(said, detected))
  return [decodeAs(bytes, detected), detected]
}

function contradiction(said: string, found: string): Message {
  return {
    ruleId: 'charset-mismatch',
    reason: `The file says that it is ${said}; it was read as ${found}, which its bytes are.`,
  }
}

/** The canonical name of a charset label. */
function charsetOf(label: string): string {
  const wanted = label.trim().toLowerCase()
  const known = charsets.find(({ labels }) => labels.includes(wanted))
  if (known !== undefined) return known.id
  if (decodeLegacy(new Uint8Array(), wanted) !== undefined) return wanted
  throw new ReadError('unknown-charset', `the charset "${label}" is not known`, 'Try utf-8, gb18030, big5 or utf-16le.')
}

function decodeAs(bytes: Uint8Array, charset: string): string {
  const platform = charsets.some(({ id, decoder }) => id === charset && decoder === 'platform')
  const text = platform
    ? new TextDecoder(charset, { ignoreBOM: true }).decode(bytes)
    : (decodeLegacy(bytes, charset) ?? '')
  return charset === 'gb18030' ? text.replace(/[\uE78D-\uE864]/g, (unit) => privateUse.get(unit) ?? unit) : text
}

const byteOrderMarks: ReadonlyArray<[charset: string, mark: readonly number[]]> = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
]

function byteOrderMark(bytes: Uint8Array): string | undefined {
  return byteOrderMarks.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0]
}

/** UTF-16 without a mark: zero bytes, which no other text has, and Chinese on one of the two readings. */
function wideWithoutMark(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, 1 << 16)
  if (!head.includes(0)) return undefined
  const even = head.subarray(0, head.length & ~1)
  return ['utf-16le', 'utf-16be'].find((charset) => {
    const text = decodeAs(even, charset)
    return !/[\0\uFFFD]/.test(text) && share(text, /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g) > 0.9
  })
}

const magic = [
  [0x25, 0x50, 0x44, 0x46, 0x2d],
  [0x50, 0x4b, 3, 4],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x1f, 0x8b, 8],
]

/** A file signature (PDF, zip, OLE, PNG, JPEG, gzip), or control characters that no text has, in number. */
function isBinary(bytes: Uint8Array): boolean {
  if (magic.some((signature) => signature.every((byte, i) => bytes[i] === byte))) return true
  const head = bytes.subarray(0, 1 << 16)
  let controls = 0
  for (const byte of head)
    if (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 0x1a) controls++
  return controls > 8 && controls * 50 > head.length
}

/** What the page says of itself, in the first 4 KB: `<meta charset>`, `http-equiv`, or an XML declaration. */
function declared(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 4096))
  const label =
    /<meta\b[^>]{0,400}?\bcharset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{2,40})/i.exec(head)?.[1] ??
    /^\s{0,99}<\?xml\b[^>]{0,200}?\bencoding\s{0,9}=\s{0,9}["']([\w:.-]{2,40})/i.exec(head)?.[1]
  if (label === undefined) return undefined
  try {
    const charset = charsetOf(label)
    // A page whose <meta> could be read byte by byte is not UTF-16 (HTML Standard, 13.2.3.2).
    return charset.startsWith('utf-16') ? 'utf-8' : charset
  } catch {
    return undefined
  }
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/**
 * Which Chinese charset makes the most of the bytes ordinary Chinese: 64 KB from the first byte that is not ASCII are decoded in each,
 * and the frequent characters counted. (A general detector, jschardet 4, costs 100 ms to import and mistakes short texts.)
 */
function detectCharset(bytes: Uint8Array): string {
  const start = bytes.findIndex((byte) => byte >= 0x80)
  const sample = bytes.subarray(start, start + (1 << 16))
  const scores = ['gb18030', 'big5'].map((charset) => ({ charset, score: share(decodeAs(sample, charset), frequent) }))
  return scores.reduce((best, next) => (next.score > best.score ? next : best)).charset
}

/** The most frequent characters of official Chinese, simplified and traditional, with its punctuation. */
const frequent =
  /[，。、；：（）《》“”的和一在是有为為人民不年市国國政府发發工作展建设設中业業行管理要实實生以加法对對规規定部地区區第大经經社会會县縣及关關制度务務项項目]/g

const isPlain = (text: string): boolean => !/[^\0-\x7f]/.test(text)
const hasHan = (text: string): boolean => /[\u4e00-\u9fff]/.test(text)

/** How much of what is not ASCII matches. */
function share(text: string, pattern: RegExp): number {
  const rare = text.match(/[^\0-\x7f]/g)?.length ?? 0
  return rare === 0 ? 0 : (text.match(pattern)?.length ?? 0) / rare
}
