import { decodeHTML } from 'entities/decode'

/**
 * The text of a line without its inline markup: emphasis, links, images, code spans, escapes, character references, tags.
 * `<br>` becomes a line break. A link keeps its text; brackets that are no link, as in 国发[2019]4号, stay.
 *
 * Emphasis is looser than CommonMark's at its ends, which leaves the asterisks of `**（一）目标。**到2025年` standing
 * because a full stop comes before them and no space after.
 *
 * @param labels Labels of the link definitions in the file, in lower case.
 */
export function inlineText(source: string, labels: ReadonlySet<string>): string {
  if (!/[\\`*_~[\]<&]/.test(source)) return source
  const out: string[] = []
  const brackets: Array<{ at: number; isImage: boolean }> = []
  const openers = new Map<string, number[]>()
  const nextRun = codeRuns(source)
  let i = 0

  const sticky = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = i
    return pattern.exec(source)
  }
  const write = (text: string, length = text.length): void => {
    out.push(text)
    i += length
  }

  while (i < source.length) {
    const char = source[i]!
    if (char === '\\')
      write(escaped.test(source[i + 1] ?? '') ? source[i + 1]! : '\\', escaped.test(source[i + 1] ?? '') ? 2 : 1)
    else if (char === '`') {
      const run = sticky(backticks)![0].length
      const end = nextRun(run, i + run)
      if (end < 0) write('`'.repeat(run))
      else write(source.slice(i + run, end), end + run - i)
    } else if (char === '&') {
      const reference = sticky(characterReference)?.[0] ?? '&'
      write(decodeHTML(reference), reference.length)
    } else if (char === '<') {
      const tag = sticky(angled)
      if (tag === null) write('<')
      else write(/^<br\b/i.test(tag[0]) ? '\n' : (tag[1] ?? ''), tag[0].length)
    } else if (char === '!' && source[i + 1] === '[') {
      brackets.push({ at: out.length, isImage: true })
      write('![')
    } else if (char === '[') {
      brackets.push({ at: out.length, isImage: false })
      write('[')
    } else if (char === ']') closeBracket()
    else if (char === '*' || char === '_' || char === '~') delimiter(sticky(delimiters)![0])
    else write(sticky(plain)![0])
  }
  return out.join('')

  function closeBracket(): void {
    const opened = brackets.pop()
    const target = opened === undefined ? null : (sticky(destination) ?? (isDefined() ? sticky(label) : null))
    if (opened === undefined || target === null) {
      write(']')
      return
    }
    if (opened.isImage) dropFrom(opened.at)
    else out[opened.at] = ''
    i += target[0].length
  }

  function dropFrom(at: number): void {
    out.length = at
    for (const places of openers.values()) while (places.length > 0 && places.at(-1)! >= at) places.pop()
  }

  /** Whether `][label]` names a definition. */
  function isDefined(): boolean {
    const found = sticky(label)
    return found !== null && labels.has(found[1]!.toLowerCase())
  }

  function delimiter(run: string): void {
    const before = source[i - 1] ?? ' '
    const after = source[i + run.length] ?? ' '
    const inWord = run[0] === '_' && /\w/.test(before) && /\w/.test(after)
    const isProduct = run === '*' && /\d/.test(before) && /\d/.test(after)
    if (!(inWord || isProduct || run === '~' || run.length > 3)) {
      const open = openers.get(run) ?? []
      openers.set(run, open)
      const opener = /\S/.test(before) ? open.pop() : undefined
      if (opener !== undefined) {
        out[opener] = ''
        write('', run.length)
        return
      }
      if (/\S/.test(after)) open.push(out.length)
    }
    write(run)
  }
}

const escaped = /[!-/:-@[-`{-~]/

const backticks = /`+/y
const characterReference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iy
/** A tag, a comment, or an address in angle brackets (captured). */
const angled =
  /<(?:\/?[a-z][a-z\d-]{0,30}(?:\s[^<>\n]{0,500})?\/?|!--[^\n]{0,500}?--|(https?:\/\/[^\s<>]{1,500}|[\w.+-]{1,60}@[\w.-]{1,60}))>/iy
const destination =
  /\]\([ \t]{0,9}(?:<[^<>\n]{0,500}>|[^\s()]{0,500}(?:\([^\s()]{0,200}\)[^\s()]{0,500})?)(?:[ \t]{1,9}(?:"[^"\n]{0,300}"|'[^'\n]{0,300}'|\([^()\n]{0,300}\)))?[ \t]{0,9}\)/y
const label = /\]\[([^[\]\n]{1,200})\]/y
const delimiters = /\*+|_+|~+/y
const plain = /[^\\`*_~[\]<&!]+|!/y

/** Finds the next run of exactly so many backticks; all searches of one text together are linear. */
function codeRuns(source: string): (length: number, from: number) => number {
  const runs = new Map<number, number[]>()
  for (const { 0: run, index } of source.matchAll(/`+/g)) {
    const places = runs.get(run.length) ?? []
    runs.set(run.length, places)
    places.push(index)
  }
  for (const places of runs.values()) places.reverse()
  return (length, from) => {
    const places = runs.get(length) ?? []
    while (places.length > 0 && places.at(-1)! < from) places.pop()
    return places.at(-1) ?? -1
  }
}
