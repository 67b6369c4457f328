// npm start [-- FILE]: the main job on FILE, or on a sample: its outline, its targets, and the targets as files.
import { mkdirSync } from 'node:fs'
import { basename, extname, join, relative } from 'node:path'
import { ready, run, top } from './ready.js'

const sample = join(top, 'corpus', 'qinghe-2024-elderly-care.txt')
const file = process.argv[2] ?? sample
ready()

const gangmu = (...args) => run(process.execPath, [join(top, 'packages/cli/dist/main.js'), ...args])
const out = join(top, 'out')
const name = basename(file, extname(file))
const outputs = ['jsonl', 'csv'].map((ending) => join(out, `${name}.targets.${ending}`))

gangmu('outline', file)
console.log()
gangmu('extract', file, '--only', 'target')
mkdirSync(out, { recursive: true })
for (const output of outputs) gangmu('extract', file, '--only', 'target', '-o', output)
console.log(`\nWritten: ${outputs.map((output) => relative(process.cwd(), output)).join(', ')}`)
