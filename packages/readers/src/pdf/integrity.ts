import { Inflate } from 'fflate'
import { type Limits, overLimit } from '../limits.js'

/** What PDF.js would pass over in silence. */
export interface Integrity {
  /** The cross-reference table or the file's end is missing, so that objects must be guessed. */
  isCut: boolean
  /** Compressed streams whose checksum is wrong or that end too soon. */
  broken: number
}

/**
 * Checks a PDF before PDF.js sees it: that its cross-reference is where its end says (ISO 32000-1, 7.5.5), that every Flate stream
 * unpacks to what its Adler checksum says (RFC 1950), and that all together stay within the limits. Pictures are passed over: they
 * are not unpacked when the text is read.
 */
export function checkPdf(bytes: Uint8Array, limits: Limits): Integrity {
  const integrity: Integrity = { isCut: !hasCrossReference(bytes), broken: 0 }
  const head = latin1(bytes.subarray(Math.max(0, bytes.length - 4_096)))
  const isEncrypted = /\/Encrypt\b/.test(head)
  let budget = limits.unpackedBytes
  let at = find(bytes, 'stream', 0)
  while (at >= 0) {
    let start = at + 6
    if (bytes[start] === 13) start++
    if (bytes[start] === 10) start++
    const end = find(bytes, 'endstream', start)
    if (end < 0) break
    const dictionary = latin1(bytes.subarray(Math.max(0, at - 600), at)).replace(/^[\s\S]*\bobj\b/, '')
    const layers = dictionary.match(/\/(FlateDecode|Fl)\b/g)?.length ?? 0
    if (layers > 0 && !isEncrypted && !/\/Subtype\s*\/Image/.test(dictionary)) {
      let packed = bytes.subarray(start, end)
      for (let layer = 0; layer < Math.min(layers, 4); layer++) {
        const unpacked = unpack(packed, budget, limits.ratio, layer + 1 < layers)
        if (unpacked.isSwollen)
          throw overLimit('ratio', `a part of the PDF unpacks to more than ${limits.ratio} times its size`)
        if (unpacked.size > budget)
          throw overLimit('unpackedBytes', `the PDF unpacks to more than ${limits.unpackedBytes} bytes`)
        budget -= unpacked.size
        if (!unpacked.isSound) {
          integrity.broken++
          break
        }
        packed = unpacked.bytes
      }
    }
    at = find(bytes, 'stream', end + 9)
  }
  return integrity
}

function hasCrossReference(bytes: Uint8Array): boolean {
  const tail = latin1(bytes.subarray(Math.max(0, bytes.length - 2_048)))
  const match = /startxref\s{1,9}(\d{1,12})\s{1,9}%%EOF(?![\s\S]*startxref)/.exec(tail)
  if (!match) return false
  const offset = Number(match[1])
  return /^\s{0,9}(xref|\d{1,9}\s{1,9}\d{1,9}\s{1,9}obj)/.test(latin1(bytes.subarray(offset, offset + 40)))
}

/** Bytes handed to the inflater at once. */
const stride = 8_192

/** From this size on a stream must not unpack to more than `ratio` times what was read of it. */
const swellsFrom = 2_000_000

interface Unpacked {
  size: number
  isSound: boolean
  isSwollen: boolean
  bytes: Uint8Array
}

function unpack(packed: Uint8Array, budget: number, ratio: number, keep: boolean): Unpacked {
  let a = 1
  let b = 0
  let size = 0
  let finished = false
  const parts: Uint8Array[] = []
  const inflater = new Inflate((chunk, final) => {
    size += chunk.length
    for (let i = 0; i < chunk.length; ) {
      // 3,800 steps stay below 2^32, so the remainder can wait.
      for (const end = Math.min(i + 3_800, chunk.length); i < end; i++) {
        a += chunk[i]!
        b += a
      }
      a %= 65_521
      b %= 65_521
    }
    if (keep) parts.push(chunk)
    finished ||= final
  })
  try {
    for (let i = 2; i < packed.length && !finished && size <= budget; i += stride) {
      inflater.push(packed.subarray(i, i + stride), i + stride >= packed.length)
      if (size > swellsFrom && size > (i + stride) * ratio)
        return { size, isSound: true, isSwollen: true, bytes: packed }
    }
  } catch {
    return { size, isSound: false, isSwollen: false, bytes: packed }
  }
  const sum = ((b << 16) | a) >>> 0
  const isSound = [0, 1, 2].some((slack) => {
    const at = packed.length - slack - 4
    return at >= 0 && new DataView(packed.buffer, packed.byteOffset + at, 4).getUint32(0) === sum
  })
  return { size, isSound: isSound || size > budget, isSwollen: false, bytes: keep ? concat(parts, size) : packed }
}

function concat(parts: readonly Uint8Array[], size: number): Uint8Array {
  const out = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    out.set(part, at)
    at += part.length
  }
  return out
}

/** Where a word stands at or after `from`; -1 when it does not. */
function find(bytes: Uint8Array, word: string, from: number): number {
  const first = word.charCodeAt(0)
  search: for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    for (let i = 1; i < word.length; i++) if (bytes[at + i] !== word.charCodeAt(i)) continue search
    return at
  }
  return -1
}

const latin1 = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
