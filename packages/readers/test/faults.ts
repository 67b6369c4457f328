import { defaultLimits, ReadError, readDocument } from '../src/index.js'

/** What became of the damaged copies of one file. */
export interface FaultRow {
  fixture: string
  tried: number
  /** Read with the whole text as it was, or empty because nothing was left. */
  whole: number
  /** Read in part or otherwise, and said so in a message. */
  told: number
  /** Read in part or otherwise without a word. */
  silent: number
  /** Typed errors by code. */
  errors: Record<string, number>
  /** Anything else that was thrown. */
  crashes: string[]
  slowest: number
}

/** The file cut at `cuts` places, then half as many again copies with flips of one to eight bits, then half as many with a stretch overwritten. */
export function* damagedCopies(bytes: Uint8Array, seed: number, cuts: number): Generator<Uint8Array> {
  for (let i = 0; i < cuts; i++) yield bytes.slice(0, Math.floor((bytes.length * i) / cuts))
  const random = randomNumbers(seed)
  for (let i = 0; i < cuts * 1.5; i++) {
    const copy = bytes.slice()
    for (let n = 1 + Math.floor(random() * 8); n > 0; n--)
      copy[Math.floor(random() * copy.length)]! ^= 1 << Math.floor(random() * 8)
    yield copy
  }
  for (let i = 0; i < cuts / 2; i++) {
    const copy = bytes.slice()
    const at = Math.floor(random() * copy.length)
    for (let k = at; k < Math.min(at + 64, copy.length); k++) copy[k] = Math.floor(random() * 256)
    yield copy
  }
}

/** Reads all damaged copies of a file. */
export async function tryFaults(fixture: string, bytes: Uint8Array, cuts: number): Promise<FaultRow> {
  const whole = textsOf(await readDocument(bytes))
  const row: FaultRow = { fixture, tried: 0, whole: 0, told: 0, silent: 0, errors: {}, crashes: [], slowest: 0 }
  for (const copy of damagedCopies(bytes, bytes.length, cuts)) {
    row.tried++
    const started = performance.now()
    try {
      const sources = await readDocument(copy, { name: fixture, limits: { ...defaultLimits, milliseconds: 5_000 } })
      if (textsOf(sources) === whole || copy.length === 0) row.whole++
      else if (sources.some(({ messages }) => messages.length > 0)) row.told++
      else {
        row.silent++
      }
    } catch (error) {
      if (error instanceof ReadError && error.file?.startsWith(fixture))
        row.errors[error.code] = (row.errors[error.code] ?? 0) + 1
      else row.crashes.push(String(error))
    }
    row.slowest = Math.max(row.slowest, Math.round(performance.now() - started))
  }
  return row
}

const textsOf = (sources: ReadonlyArray<{ text: string }>): string => sources.map(({ text }) => text).join('\n')

/** A small generator of random numbers that starts the same for the same seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** The rows as a table. */
export function faultTable(rows: readonly FaultRow[]): string {
  const lines = rows.map(({ fixture, tried, whole, told, silent, errors, crashes, slowest }) => {
    const typed = Object.entries(errors).map(([code, n]) => `${code} ${n}`)
    return [fixture, tried, whole, told, silent, typed.join(', ') || '-', crashes.length, slowest]
  })
  const table = [['file', 'tried', 'whole', 'told', 'silent', 'errors by type', 'crashes', 'slowest ms'], ...lines]
  const widths = table[0]!.map((_, i) => Math.max(...table.map((line) => String(line[i]).length)))
  return table
    .map((line) =>
      line
        .map((value, i) => String(value).padEnd(widths[i]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
