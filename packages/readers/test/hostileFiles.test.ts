import { constants, deflateRawSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { defaultLimits, readDocument } from '../src/index.js'
import { openZip } from '../src/zip.js'
import { docxOf, p } from './fixtures.js'
import { pdfOf } from './pageFixtures.js'

/** Raw Deflate bytes that unpack to `megabytes` of spaces: one flushed block, repeated. */
function bomb(megabytes: number): Uint8Array {
  const block = deflateRawSync(Buffer.alloc(1_000_000, ' '), { level: 9, finishFlush: constants.Z_FULL_FLUSH })
  return Buffer.concat([...new Array<Buffer>(megabytes).fill(block), Buffer.from([3, 0])])
}

interface Entry {
  name: string
  packed: Uint8Array
  unpacked: number
  flags?: number
  /** Where the directory says that it is, when it is not written. */
  at?: number
}

/** A zip archive written byte by byte, so that it can lie. */
function zipOf(entries: readonly Entry[]): Uint8Array {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, packed, unpacked, flags = 0, at } of entries) {
    const bytes = Buffer.from(name)
    const head = Buffer.alloc(26)
    head.writeUInt16LE(20, 0)
    head.writeUInt16LE(flags, 2)
    head.writeUInt16LE(8, 4)
    head.writeUInt32LE(packed.length, 14)
    head.writeUInt32LE(unpacked, 18)
    head.writeUInt16LE(bytes.length, 22)
    directory.push(
      Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'),
      head,
      Buffer.alloc(10),
      u32(at ?? offset),
      bytes,
    )
    if (at !== undefined) continue
    parts.push(Buffer.from('PK\u0003\u0004', 'latin1'), head, bytes, Buffer.from(packed))
    offset += 30 + bytes.length + packed.length
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(size, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...parts, ...directory, Buffer.from('PK\u0005\u0006', 'latin1'), end])
}

function u32(n: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(n)
  return bytes
}

const text = (name: string): Entry => ({ name, packed: deflateRawSync('文'), unpacked: 3 })

/** The code of the error that reading ends with, after at most a second of work and 300 MB. */
async function refusal(bytes: Uint8Array): Promise<string> {
  const before = process.memoryUsage().rss
  const started = process.cpuUsage()
  const code = await readDocument(bytes, { name: 'x' }).then(
    () => 'read',
    (error: { name: string; code: string; file: string }) =>
      error.name === 'ReadError' && error.file.startsWith('x') ? error.code : String(error),
  )
  const { user, system } = process.cpuUsage(started)
  expect(user + system).toBeLessThan(1_000_000)
  expect(process.memoryUsage().rss - before).toBeLessThan(300_000_000)
  return code
}

describe('archives that lie', () => {
  test('a docx of 0.4 MB that unpacks to 400 MB', async () => {
    const packed = bomb(400)
    expect(packed.length).toBeLessThan(500_000)
    const file = zipOf([{ ...text('_rels/.rels') }, { name: 'word/document.xml', packed, unpacked: 400_000_000 }])
    expect(await refusal(file)).toBe('damaged')
    expect(() => openZip(file, defaultLimits).read('word/document.xml')).toThrow(
      expect.objectContaining({ code: 'limit' }),
    )
  })

  test('a part that unpacks to more than it declares', () => {
    const file = zipOf([{ name: 'a', packed: bomb(400), unpacked: 1_000 }])
    expect(() => openZip(file, defaultLimits).read('a')).toThrow(expect.objectContaining({ code: 'damaged' }))
  })

  test('a part of a small size and a high ratio', () => {
    const file = zipOf([{ name: 'a', packed: bomb(20), unpacked: 20_000_000 }])
    expect(() => openZip(file, defaultLimits).read('a')).toThrow(expect.objectContaining({ code: 'limit' }))
  })

  test('many entries over the same bytes', async () => {
    expect(await refusal(zipOf([text('a'), { ...text('a'), name: 'a', at: 0 }]))).toBe('damaged')
    expect(await refusal(zipOf([text('a'), { ...text('b'), at: 3 }]))).toBe('damaged')
  })

  test('65,000 entries', async () => {
    const file = zipOf([text('a')])
    file.set([0xe8, 0xfd, 0xe8, 0xfd], file.length - 14)
    expect(await refusal(file)).toBe('limit')
  })

  test('encrypted entries', async () => {
    expect(await refusal(zipOf([{ ...text('a.txt'), flags: 1 }]))).toBe('encrypted')
  })
})

describe('XML', () => {
  const withDocument = (xml: string): Uint8Array => {
    const archive = openZip(docxOf({ body: '' }), defaultLimits)
    const files = Object.fromEntries(archive.names.map((name) => [name, archive.read(name)]))
    return zipSync({ ...files, 'word/document.xml': strToU8(xml) })
  }

  test('DTDs are refused, so that no entity expands and none is fetched', async () => {
    expect(await refusal(withDocument('<!DOCTYPE a [<!ENTITY x "文"><!ENTITY y "&x;&x;">]><a>&y;</a>'))).toBe('damaged')
    expect(await refusal(withDocument('<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>'))).toBe('damaged')
  })

  test('elements nested 100,000 deep', async () => {
    expect(await refusal(withDocument('<a>'.repeat(100_000) + '</a>'.repeat(100_000)))).toBe('limit')
  })

  test('more elements than the limit', async () => {
    const xml = `<a>${'<b/>'.repeat(2_000)}</a>`
    await expect(readDocument(withDocument(xml), { limits: { xmlElements: 1_000 } })).rejects.toMatchObject({
      code: 'limit',
    })
  })
})

describe('PDF', () => {
  test('a stream that unpacks to 400 MB', async () => {
    const stream = Buffer.concat([Buffer.from([0x78, 0x9c]), bomb(400), Buffer.from([0, 0, 0, 0])]).toString('latin1')
    const plain = Buffer.from(pdfOf([{ texts: [{ text: '文', x: 100, y: 100 }] }], { compress: false })).toString(
      'latin1',
    )
    const file = plain.replace(
      /<<\/Length \d+>>\nstream\n[\s\S]*?\nendstream/,
      () => `<</Length ${stream.length}/Filter/FlateDecode>>\nstream\n${stream}\nendstream`,
    )
    expect(await refusal(Buffer.from(file, 'latin1'))).toBe('limit')
  })
})

describe('other refusals', () => {
  test('an encrypted office file', async () => {
    const file = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(2_000),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ])
    expect(await refusal(file)).toBe('encrypted')
  })

  test('a file that begins like a .doc and holds none', async () => {
    const file = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(2_000, 'x'),
    ])
    expect(await refusal(file)).toBe('damaged')
  })

  test('a picture, and archives of other kinds', async () => {
    expect(await refusal(Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0]))).toBe('unsupported-format')
    expect(await refusal(Buffer.from('Rar!\u001a', 'latin1'))).toBe('unsupported-format')
  })

  test('a docx of nothing but pictures is a scan', async () => {
    const archive = openZip(docxOf({ body: p('') }), defaultLimits)
    const files = Object.fromEntries(archive.names.map((name) => [name, archive.read(name)]))
    expect(await refusal(zipSync({ ...files, 'word/media/image1.png': new Uint8Array(10) }))).toBe('no-text')
  })

  test('a file past the size limit', async () => {
    await expect(readDocument(strToU8('一、总则'), { limits: { fileBytes: 5 } })).rejects.toMatchObject({
      code: 'limit',
    })
  })
})
