// node scripts/throughput.js [MEGABYTES]: text → tree and text → records beside remark-parse, on separate documents grown from the
// samples of corpus/. A process for each run, by turns, medians of five. Ends with 1 when the tree is made less than ten times as
// fast or the records less than three times.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const runs = 5
const wanted = { 'text → tree': 10, 'text → records': 3 }
const reference = 'remark-parse'
const subjects = [...Object.keys(wanted), reference]

const [first = '10', subject] = process.argv.slice(2)
const megabytes = Number(first)

/**
 * Samples over and over, no two alike, to so many bytes. They are short; their sentences are said several times, so that lines are
 * as long as in real documents (some 140 characters on average) and their numbering stays what it is.
 */
function grow(sample, n) {
  const lines = sample.split('\n').map((line) => {
    const rest = line.slice(line.indexOf('。') + 1)
    return line.includes('。') && rest !== '' ? line + rest.repeat(4) : line.length > 30 ? line.repeat(3) : line
  })
  return `${lines.join('\n')}\n（第${n}份）\n`
}

function documents() {
  const corpus = new URL('../corpus/', import.meta.url)
  const samples = readdirSync(corpus)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(new URL(name, corpus), 'utf8'))
  const grown = []
  let bytes = 0
  for (let n = 0; bytes < megabytes * 1e6; n++) {
    const document = grow(samples[n % samples.length], n)
    grown.push(document)
    bytes += Buffer.byteLength(document)
  }
  return { grown, bytes }
}

async function readerOf(name) {
  if (name !== reference) {
    const { parse } = await import('../packages/parser/dist/index.js')
    if (name === 'text → tree') return (text) => parse(text)
    const { extract } = await import('../packages/extractor/dist/index.js')
    return (text) => extract(parse(text).tree)
  }
  const [{ unified }, { default: remarkParse }] = await Promise.all([import('unified'), import('remark-parse')])
  const processor = unified().use(remarkParse)
  return (text) => processor.parse(text)
}

if (subject !== undefined) {
  const read = await readerOf(subject)
  const { grown, bytes } = documents()
  for (const text of grown.slice(0, grown.length / 5)) read(text)
  const start = process.cpuUsage()
  for (const text of grown) read(text)
  const { user, system } = process.cpuUsage(start)
  console.log(bytes / (user + system))
} else {
  const speeds = subjects.map(() => [])
  for (let run = 0; run < runs; run++) {
    subjects.forEach((name, i) => {
      const { stdout, stderr, status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), first, name], {
        encoding: 'utf8',
      })
      if (status !== 0) throw new Error(stderr)
      speeds[i].push(Number(stdout))
    })
  }
  const medians = speeds.map((all) => all.toSorted((a, b) => a - b)[Math.floor(runs / 2)])
  console.log('                 MB a second of processor time (median of five; least, most)')
  subjects.forEach((name, i) => {
    const [least, most] = [Math.min(...speeds[i]), Math.max(...speeds[i])]
    console.log(`${name.padEnd(15)}${medians[i].toFixed(1).padStart(8)}   (${least.toFixed(1)}, ${most.toFixed(1)})`)
  })
  Object.entries(wanted).forEach(([name, times], i) => {
    const ratio = medians[i] / medians.at(-1)
    const missed = ratio < times
    console.log(
      `${name} is ${ratio.toFixed(1)} times as fast as remark-parse${missed ? `; it should be ${times} times` : ''}.`,
    )
    if (missed) process.exitCode = 1
  })
}
