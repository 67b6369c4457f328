// node scripts/throughput.js [MEGABYTES]: text → tree and text → records beside remark-parse, on separate documents grown from the
// samples of corpus/. A process for each run, by turns, medians of five; each reads them over and over for as long as the others before
// it is timed, since V8 compiles for some seconds. Ends with 1 when the tree is made less than ten times as fast or the records less than
// three times.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const runs = 5
/** Seconds of a run before it is timed, and those at least that are timed. */
const warmUp = 2
const timed = 2
const wanted = { 'text → tree': 10, 'text → records': 3 }
const reference = 'remark-parse'
const subjects = [...Object.keys(wanted), reference]

const [first = '10', subject] = process.argv.slice(2)
const megabytes = Number(first)

/** Paragraphs put after each line of running text, so that a grown sample is as long as the median real document (26,000 bytes). */
const paragraphs = 8

/**
 * A sample with more text between its lines, made of its own sentences without figures, since policy documents are mostly that:
 * the samples have a record every 53 bytes, grown ones every 145, real documents (median of 41) every 240.
 */
function grow(sample, n) {
  const lines = sample.split('\n')
  const sentences = lines
    .flatMap((line) => line.match(/[^。]{15,}。/g) ?? [])
    .filter((sentence) => !figureOrMarker.test(sentence))
  let next = 0
  const paragraph = () => `　　${[0, 1, 2].map(() => sentences[next++ % sentences.length]).join('')}`
  const grown = lines.flatMap((line) =>
    line.includes('。') ? [line, ...Array.from({ length: paragraphs }, paragraph)] : [line],
  )
  return `${grown.join('\n')}\n（第${n}份）\n`
}

const figureOrMarker = /[\d：]|^[（(一二三四五六七八九十第]/

function documents() {
  const corpus = new URL('../corpus/', import.meta.url)
  const samples = readdirSync(corpus)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(new URL(name, corpus), 'utf8'))
  const grown = []
  let bytes = 0
  for (let n = 0; bytes < megabytes * 1e6; n++) {
    // From bytes, as a file is read: a string put together from parts is slower to look into.
    const document = Buffer.from(grow(samples[n % samples.length], n)).toString()
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
  const readFor = (seconds) => {
    const start = performance.now()
    let passes = 0
    let elapsed = 0
    do {
      for (const text of grown) read(text)
      passes++
      elapsed = performance.now() - start
    } while (elapsed < seconds * 1000)
    return (bytes * passes) / 1000 / elapsed
  }
  const first = readFor(0)
  readFor(warmUp)
  console.log(JSON.stringify([first, readFor(timed)]))
} else {
  const speeds = subjects.map(() => [])
  for (let run = 0; run < runs; run++) {
    subjects.forEach((name, i) => {
      const { stdout, stderr, status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), first, name], {
        encoding: 'utf8',
      })
      if (status !== 0) throw new Error(stderr)
      speeds[i].push(JSON.parse(stdout))
    })
  }
  const median = (all) => all.toSorted((a, b) => a - b)[Math.floor(runs / 2)]
  const medians = speeds.map((all) => median(all.map(([, steady]) => steady)))
  const firsts = speeds.map((all) => median(all.map(([first]) => first)))
  console.log('                 MB a second (median of five; least, most; first pass)')
  subjects.forEach((name, i) => {
    const steady = speeds[i].map(([, one]) => one)
    const rest = [Math.min(...steady), Math.max(...steady), firsts[i]].map((one) => one.toFixed(1))
    console.log(`${name.padEnd(15)}${medians[i].toFixed(1).padStart(8)}   (${rest.join(', ')})`)
  })
  Object.entries(wanted).forEach(([name, times], i) => {
    const ratio = medians[i] / medians.at(-1)
    const missed = ratio < times
    console.log(
      `${name} is ${ratio.toFixed(1)} times as fast as remark-parse (${(firsts[i] / firsts.at(-1)).toFixed(1)} in the first pass)${missed ? `; it should be ${times} times` : ''}.`,
    )
    if (missed) process.exitCode = 1
  })
}
