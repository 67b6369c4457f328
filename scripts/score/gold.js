// Gold annotations of a document: what a careful reader found, as lines and verbatim quotes (see corpus/README.md).
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Lines of a text with the offset at which each starts. */
export function linesOf(text) {
  let start = 0
  return text.split('\n').map((line) => {
    const at = { text: line, start }
    start += line.length + 1
    return at
  })
}

const jsonl = (text) =>
  text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line))
const outlineRows = (text) =>
  text
    .split('\n')
    .filter((line) => /^\d+\t/.test(line))
    .map((line) => {
      const [number, label, depth, marker, title] = line.split('\t')
      return {
        line: Number(number),
        label,
        depth: Number.parseInt(depth, 10),
        unsure: depth.endsWith('?'),
        marker,
        title,
      }
    })

/** [start, end) of a quote in its line; throws when it is not there, since gold that does not resolve measures nothing. */
function spanOf(lines, { line, quote, nth = 1 }, name) {
  let at = -1
  for (let i = 0; i < nth; i++) at = lines[line - 1]?.text.indexOf(quote, at + 1) ?? -1
  if (at < 0) throw new Error(`${name}: line ${line} has no ${JSON.stringify(quote)}${nth > 1 ? ` (${nth})` : ''}`)
  return { start: lines[line - 1].start + at, end: lines[line - 1].start + at + quote.length }
}

/** Every document of a folder that has gold files: `text` is the canonical text that the annotations count in. */
export function readGold(folder) {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.outline.tsv'))
    .map((file) => {
      const name = file.slice(0, -'.outline.tsv'.length)
      const text = readFileSync(join(folder, `${name}.txt`), 'utf8')
      const lines = linesOf(text)
      const read = (suffix, parse) => {
        const path = join(folder, name + suffix)
        return existsSync(path) ? parse(readFileSync(path, 'utf8')) : null
      }
      const quoted = (suffix) =>
        read(suffix, jsonl)?.map((row) => ({ ...row, span: spanOf(lines, row, name + suffix) })) ?? null
      return {
        name,
        file: join(folder, `${name}.txt`),
        text,
        lines,
        outline: read('.outline.tsv', outlineRows),
        targets: quoted('.targets.jsonl'),
        times: quoted('.times.jsonl'),
        bodies: quoted('.bodies.jsonl'),
        citations: quoted('.citations.jsonl'),
        facts: read('.facts.json', JSON.parse),
      }
    })
}
