import { ReadError } from '@gangmu/parser'
import { Inflate } from 'fflate'
import { type Limits, overLimit } from './limits.js'

/** A zip archive whose directory has been checked; its parts are unpacked one by one, when they are asked for. */
export interface Archive {
  /** Entry names in directory order, with `/` as separator; folders are left out. */
  names: string[]
  has(name: string): boolean
  /** Unpacks one part and checks its size and CRC. */
  read(name: string): Uint8Array
}

interface Entry {
  name: string
  encrypted: boolean
  method: number
  crc: number
  packed: number
  unpacked: number
  /** Where its packed bytes begin. */
  start: number
}

const damaged = (problem: string): ReadError =>
  new ReadError('damaged', problem, 'Open it in the program that made it and save it again, or fetch it once more.')

/**
 * Opens a zip archive by its central directory (APPNOTE 6.3, zip64 included).
 *
 * Refused with a `ReadError`: no directory (a truncated file), entries that overlap or lie outside of the file, two entries of one
 * name, and whatever passes a limit. An entry that unpacks to another size than declared, or fails its CRC, is refused when read.
 *
 * @example
 * const xml = openZip(bytes, defaultLimits).read('word/document.xml')
 */
export function openZip(bytes: Uint8Array, limits: Limits): Archive {
  const entries = new Map<string, Entry>()
  for (const entry of readDirectory(bytes, limits)) {
    if (entry.name.endsWith('/')) continue
    if (entries.has(entry.name)) throw damaged(`the archive has two entries named ${entry.name}`)
    entries.set(entry.name, entry)
  }
  let budget = limits.unpackedBytes
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    read(name) {
      const entry = entries.get(name)
      if (!entry) throw damaged(`the part ${name} is missing`)
      if (entry.encrypted) {
        throw new ReadError(
          'encrypted',
          `the part ${name} is protected by a password`,
          'Save the file without a password.',
        )
      }
      if (entry.unpacked > budget)
        throw overLimit('unpackedBytes', `it unpacks to more than ${limits.unpackedBytes} bytes`)
      if (entry.unpacked > 1_000_000 && entry.unpacked > entry.packed * limits.ratio) {
        throw overLimit('ratio', `the part ${name} unpacks to more than ${limits.ratio} times its size`)
      }
      budget -= entry.unpacked
      return unpack(bytes, entry)
    },
  }
}

function readDirectory(bytes: Uint8Array, limits: Limits): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { count, offset, size } = findDirectory(view)
  if (count > limits.entries) throw overLimit('entries', `the archive has ${count} entries`)
  if (offset + size > bytes.length) throw damaged('the archive’s directory lies outside of the file')
  const entries: Entry[] = []
  const extents: Array<{ start: number; end: number }> = []
  let at = offset
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50)
      throw damaged('the archive’s directory is broken')
    const flags = view.getUint16(at + 8, true)
    const nameLength = view.getUint16(at + 28, true)
    const extraLength = view.getUint16(at + 30, true)
    const commentLength = view.getUint16(at + 32, true)
    const next = at + 46 + nameLength + extraLength + commentLength
    if (next > bytes.length) throw damaged('the archive’s directory is broken')
    const sizes = readSizes(view, at, at + 46 + nameLength, extraLength)
    const local = sizes.local
    if (local + 30 > bytes.length || view.getUint32(local, true) !== 0x04034b50) {
      throw damaged('the archive’s directory points to no entry')
    }
    const nameAt = local + 30
    for (let k = 0; k < nameLength; k++) {
      if (bytes[nameAt + k] !== bytes[at + 46 + k])
        throw damaged('the archive’s directory and its entries name different files')
    }
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    if (start + sizes.packed > bytes.length) throw damaged('an entry of the archive reaches past the end of the file')
    extents.push({ start: local, end: start + sizes.packed })
    entries.push({
      name: decodeName(bytes.subarray(at + 46, at + 46 + nameLength)),
      encrypted: (flags & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: sizes.packed,
      unpacked: sizes.unpacked,
      start,
    })
    at = next
  }
  extents.sort((a, b) => a.start - b.start)
  for (let i = 1; i < extents.length; i++) {
    if (extents[i]!.start < extents[i - 1]!.end) throw damaged('entries of the archive overlap')
  }
  return entries
}

function findDirectory(view: DataView): { count: number; offset: number; size: number } {
  const last = view.byteLength - 22
  for (let at = last; at >= 0 && at >= last - 0xffff; at--) {
    if (view.getUint32(at, true) !== 0x06054b50) continue
    const count = view.getUint16(at + 10, true)
    const size = view.getUint32(at + 12, true)
    const offset = view.getUint32(at + 16, true)
    if (count !== 0xffff && offset !== 0xffffffff) return { count, offset, size }
    if (at < 20 || view.getUint32(at - 20, true) !== 0x07064b50) return { count, offset, size }
    const at64 = Number(view.getBigUint64(at - 12, true))
    if (at64 + 56 > view.byteLength || view.getUint32(at64, true) !== 0x06064b50) break
    return {
      count: Number(view.getBigUint64(at64 + 32, true)),
      size: Number(view.getBigUint64(at64 + 40, true)),
      offset: Number(view.getBigUint64(at64 + 48, true)),
    }
  }
  throw damaged('the archive has no directory: the file is truncated or no zip')
}

function readSizes(
  view: DataView,
  at: number,
  extra: number,
  extraLength: number,
): { packed: number; unpacked: number; local: number } {
  let packed = view.getUint32(at + 20, true)
  let unpacked = view.getUint32(at + 24, true)
  let local = view.getUint32(at + 42, true)
  for (let i = extra; i + 4 <= extra + extraLength; ) {
    const length = view.getUint16(i + 2, true)
    if (view.getUint16(i, true) === 1) {
      let field = i + 4
      const end = Math.min(field + length, extra + extraLength)
      const next = (): number => {
        if (field + 8 > end) throw damaged('the archive’s directory is broken')
        field += 8
        return Number(view.getBigUint64(field - 8, true))
      }
      if (unpacked === 0xffffffff) unpacked = next()
      if (packed === 0xffffffff) packed = next()
      if (local === 0xffffffff) local = next()
    }
    i += 4 + length
  }
  return { packed, unpacked, local }
}

/** Names are UTF-8 by the standard; Chinese archivers write them in the system's GBK without saying so. */
function decodeName(bytes: Uint8Array): string {
  let name: string
  try {
    name = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    name = new TextDecoder('gb18030').decode(bytes)
  }
  return name.replaceAll('\\', '/')
}

/** Packed bytes that are handed to the inflater at once: they unpack to at most 17 MB, the most that a lying size costs. */
const stride = 16_384

function unpack(bytes: Uint8Array, entry: Entry): Uint8Array {
  const packed = bytes.subarray(entry.start, entry.start + entry.packed)
  let out: Uint8Array
  if (entry.method === 0) out = packed
  else if (entry.method === 8) out = inflate(packed, entry)
  else
    throw new ReadError(
      'unsupported-format',
      `the part ${entry.name} is packed by method ${entry.method}`,
      'Pack it by Deflate.',
    )
  if (out.length !== entry.unpacked) throw damaged(`the part ${entry.name} has another size than the archive says`)
  if (crc32(out) !== entry.crc) throw damaged(`the part ${entry.name} does not match its checksum`)
  return out
}

function inflate(packed: Uint8Array, entry: Entry): Uint8Array {
  const out = new Uint8Array(entry.unpacked)
  let length = 0
  let finished = false
  const inflater = new Inflate((chunk, final) => {
    if (length + chunk.length > out.length)
      throw damaged(`the part ${entry.name} has another size than the archive says`)
    out.set(chunk, length)
    length += chunk.length
    finished = final
  })
  try {
    for (let i = 0; !finished && (i < packed.length || i === 0); i += stride) {
      inflater.push(packed.subarray(i, i + stride), i + stride >= packed.length)
    }
  } catch (error) {
    if (error instanceof ReadError) throw error
    throw damaged(`the part ${entry.name} can’t be unpacked`)
  }
  return out.subarray(0, length)
}

let crcTable: Uint32Array | undefined

/** CRC-32 as zip uses it (ISO 3309). */
function crc32(bytes: Uint8Array): number {
  if (!crcTable) {
    crcTable = new Uint32Array(256)
    for (let n = 0; n < 256; n++) {
      let c = n
      for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
      crcTable[n] = c
    }
  }
  let crc = 0xffffffff
  for (let i = 0; i < bytes.length; i++) crc = crcTable[(crc ^ bytes[i]!) & 0xff]! ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}
