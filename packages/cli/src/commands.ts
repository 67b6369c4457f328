import type { Command, Options } from './command.js'

const input = {
  'format-in': { type: 'string' },
  charset: { type: 'string' },
} as const satisfies Options

const aboutInput = {
  'format-in': 'read the input as text, html, markdown, docx, pdf, ofd …; else by its content',
  charset: 'encoding of the input; else BOM, <meta>, UTF-8, detection',
}

const format = { format: { type: 'string', short: 'f' }, output: { type: 'string', short: 'o' } } as const

const aboutOutput = { output: 'write to a file (its ending names the format when --format does not; .txt the default)' }

export type CommandName = 'outline' | 'parse' | 'extract' | 'mentions'

/** The commands. Each one's code is loaded when it is called, so that `outline` does not pay for `extract`. */
export const commands: Readonly<Record<CommandName, Command>> = {
  outline: {
    summary: 'the numbered hierarchy of a document',
    usage: 'gangmu outline FILE... [--format tree|tsv|json|md] [--check]',
    options: { ...format, ...input, check: { type: 'boolean' } },
    about: {
      format: 'tree (default), tsv (line, label, depth, marker, title, offset), json, md',
      ...aboutOutput,
      check: 'print what is doubtful about the structure, as a linter does',
      ...aboutInput,
    },
    examples: [
      'gangmu outline 方案.txt',
      'gangmu outline 通知.html --check',
      'curl -s https://… | gangmu outline - --format tsv',
    ],
    load: () => import('./commands/outline.js'),
  },
  parse: {
    summary: 'the whole syntax tree, or the document in another format',
    usage: 'gangmu parse FILE... [--format json|md|html|akn]',
    options: { ...format, ...input },
    about: {
      format: 'json (zcast, default), md (Markdown), html, akn (Akoma Ntoso 3 XML)',
      ...aboutOutput,
      ...aboutInput,
    },
    examples: ['gangmu parse 方案.txt', 'gangmu parse 条例.md --format akn -o 条例.xml'],
    load: () => import('./commands/parse.js'),
  },
  extract: {
    summary: 'the records: targets, times, tasks, citations, observations, document facts',
    usage: 'gangmu extract FILE... [--only TYPE,…] [--format table|tsv|jsonl|csv|md|json]',
    options: {
      ...format,
      ...input,
      only: { type: 'string' },
      date: { type: 'string' },
      explain: { type: 'boolean' },
      check: { type: 'boolean' },
      at: { type: 'string' },
    },
    about: {
      only: 'record types wanted, with commas: target,time,task,citation,observation,document',
      format: 'table (default), tsv, jsonl, csv, md, json',
      ...aboutOutput,
      date: 'the day that 明年, 三年内 count from, YYYY-MM-DD; else the document’s own date',
      explain: 'for each figure: what was recognised, bound or refused, and by which rule',
      at: 'with --explain: only this line (from 1)',
      check: 'print what is doubtful: structure, lists that do not pair, figures that contradict each other',
      ...aboutInput,
    },
    examples: [
      'gangmu extract 方案.txt --only target',
      'gangmu extract *.html --only target -o 目标.csv',
      'gangmu extract 方案.txt --format jsonl | jq .indicator.text',
      'gangmu extract 方案.txt --explain --at 12',
    ],
    load: () => import('./commands/extract.js'),
  },
  mentions: {
    summary: 'quantities, times and ordinals of short texts, one text a line',
    usage: 'gangmu mentions FILE... [--format jsonl|table|tsv|csv|md|json] [--date YYYY-MM-DD]',
    options: { ...format, ...input, date: { type: 'string' } },
    about: {
      format: 'jsonl (default), table, tsv, csv, md, json',
      ...aboutOutput,
      date: 'the day that 明年, 三年内 count from, YYYY-MM-DD',
      ...aboutInput,
    },
    examples: ['echo 力争到2027年增长5%左右 | gangmu mentions -', 'gangmu mentions 指标.txt --format table'],
    load: () => import('./commands/mentions.js'),
  },
}

export function isCommand(name: string | undefined): name is CommandName {
  return name !== undefined && Object.hasOwn(commands, name)
}
