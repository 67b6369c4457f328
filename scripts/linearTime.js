// node scripts/linearTime.js [PART OF A NAME]: reads and parses hostile inputs of one and of two lengths; twice the length may take 2.3 times the time.
// Times are processor time, the best of five, the two lengths by turns, each after a garbage collection and with room for its garbage:
// what is measured is the work, not the collector. A pair that takes longer is timed up to fifteen times more, since a busy machine slows
// single runs, and once more at twice the length. Ends with 1 when an input still takes longer.
import { spawnSync } from 'node:child_process'
import { parse, read } from '../packages/parser/dist/index.js'
import { hostile } from './hostile.js'

if (globalThis.gc === undefined) {
  const flags = ['--expose-gc', '--max-semi-space-size=128']
  const { status } = spawnSync(process.execPath, [...flags, ...process.argv.slice(1)], { stdio: 'inherit' })
  process.exit(status ?? 1)
}

const limit = 2.3
/** Long enough to be measured: the shorter input takes this many milliseconds, or has this many characters. */
const least = 25
const most = 4_000_000
const wanted = process.argv[2] ?? ''

const encoder = new TextEncoder()

function time(input, format) {
  globalThis.gc()
  const start = process.cpuUsage()
  parse(typeof input === 'string' ? { text: input, info: { format: 'text' }, messages: [] } : read(input, { format }))
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

const inputOf = (format, make, length) => (format === 'text' ? make(length) : encoder.encode(make(length)))

function bestOf3(input, format) {
  return Math.min(time(input, format), time(input, format), time(input, format))
}

function measure(format, make) {
  let length = 20_000
  for (let warm = 0; warm < 5; warm++) time(inputOf(format, make, length), format)
  while (length < most && bestOf3(inputOf(format, make, length), format) < least) length *= 2
  const shorter = timeDoubled(format, make, length)
  // What is not linear is so at twice the length too; what was still being compiled is not.
  return shorter.ratio > limit ? timeDoubled(format, make, length * 2) : shorter
}

function timeDoubled(format, make, length) {
  const inputs = [length, length * 2].map((characters) => inputOf(format, make, characters))
  const best = [Infinity, Infinity]
  for (let run = 0; run < 5 || (run < 20 && best[1] > limit * best[0]); run++) {
    inputs.forEach((input, i) => {
      best[i] = Math.min(best[i], time(input, format))
    })
  }
  return { length, best, ratio: best[1] / best[0] }
}

let slow = 0
console.log('format    input                          characters    ms      ms, doubled  ratio')
for (const [format, cases] of Object.entries(hostile)) {
  for (const [name, make] of Object.entries(cases)) {
    if (!`${format} ${name}`.includes(wanted)) continue
    const { length, best, ratio } = measure(format, make)
    if (ratio > limit) slow++
    const [first, second] = best.map((ms) => ms.toFixed(1))
    const columns = [
      format.padEnd(10),
      name.padEnd(32),
      String(length).padStart(8),
      first.padStart(8),
      second.padStart(12),
    ]
    console.log(`${columns.join('')}    ×${ratio.toFixed(2)}${ratio > limit ? '  SLOW' : ''}`)
  }
}
console.log(slow === 0 ? `All take at most ×${limit}.` : `${slow} take more than ×${limit}.`)
process.exitCode = slow === 0 ? 0 : 1
