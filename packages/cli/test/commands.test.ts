import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { run } from '../src/run.js'

const folder = mkdtempSync(join(tmpdir(), 'gangmu-'))
const file = join(folder, '方案.txt')
writeFileSync(
  file,
  '青禾县托育服务方案\n一、总体目标\n到2027年，全县托位达到900个以上。\n三、保障措施\n（一）加强领导。成立专班。\n',
)

async function gangmu(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: '', err: '' }
  const code = await run(args, {
    stdin: Readable.from([]),
    write: (text) => {
      said.out += text
    },
    warn: (line) => {
      said.err += `${line}\n`
    },
    terminal: true,
    columns: 100,
  })
  return { code, ...said }
}

test('outline as a tree, and a hint for the doubt', async () => {
  const { code, out, err } = await gangmu('outline', file)
  expect(code).toBe(0)
  expect(out).toBe('青禾县托育服务方案\n├─ 一、 总体目标\n└─ 三、 保障措施\n   └─ （一） 加强领导\n')
  expect(err).toBe('gangmu: 方案.txt: 1 doubtful (numbering-gap); --check lists them.\n')
})

test('outline as a Markdown list', async () => {
  const { out } = await gangmu('outline', file, '--format', 'md')
  expect(out).toBe('**青禾县托育服务方案**\n\n- 一、 总体目标\n- 三、 保障措施\n  - （一） 加强领导\n')
})

test('outline as rows: line, label, depth, marker, title, offset', async () => {
  const { out } = await gangmu('outline', file, '--format', 'tsv')
  expect(out.split('\n')[1]).toBe('2\theading\t1\t一、\t总体目标\t10')
})

test('--check says where and what was assumed', async () => {
  const { out } = await gangmu('outline', file, '--check')
  expect(out).toMatch(/4:1-4:\d+ +warning .*2 was expected.* numbering-gap +gangmu/)
})

test('targets for the eye, and in full for a spreadsheet', async () => {
  const { out } = await gangmu('extract', file, '--only', 'target')
  expect(out).toBe('target (1)\n\nline  indicator  value    scope  due\n3     托位       ≥ 900个  全县   2027\n')
  const csv = join(folder, '目标.csv')
  await gangmu('extract', file, '--only', 'target', '-o', csv)
  const written = readFileSync(csv, 'utf8')
  expect(written.startsWith('\uFEFFdoc,type,line,indicator,')).toBe(true)
  expect(written).toContain('到2027年，全县托位达到900个以上。')
})

test('explains a figure of a line', async () => {
  const { out } = await gangmu('extract', file, '--explain', '--at', '3')
  expect(out).toMatch(/^3 {2}900个 {2}target: 托位\n/)
  expect((await gangmu('extract', file, '--explain', '--at', '5')).out).toBe('no figures in line 5\n')
})

test('of several files it is said which one a line is of, by their paths when they have one name', async () => {
  const other = join(folder, '旧', '方案.txt')
  mkdirSync(join(folder, '旧'))
  writeFileSync(other, '到2026年，全市托位达到80个。\n')
  const { out } = await gangmu('extract', file, other, '--only', 'target', '--format', 'md')
  expect(out).toContain(`| ${file} | 3 | 托位 |`)
  expect(out).toContain(`| ${other} | 1 | 托位 |`)
  expect((await gangmu('extract', file, other, '--explain')).out).toMatch(
    new RegExp(`^# ${file}\n3 {2}900个[^]*\n# ${other}\n1 {2}80个`),
  )
})

test('a table is cut to the terminal’s width, not in a file', async () => {
  const long = join(folder, '长.txt')
  writeFileSync(long, `到2027年，${'托育、'.repeat(30)}养老设施覆盖率达到90%。\n`)
  const args = ['extract', long, '--only', 'task,target,document']
  await gangmu(...args, '-o', join(folder, '表.txt'))
  expect((await gangmu(...args)).out).toContain('…')
  expect(readFileSync(join(folder, '表.txt'), 'utf8')).not.toContain('…')
})

test('--check says once that a file has no text', async () => {
  const blank = join(folder, '白.txt')
  writeFileSync(blank, '\n \n')
  for (const command of ['outline', 'extract']) {
    const { code, out } = await gangmu(command, blank, '--check')
    expect(code).toBe(0)
    expect(out.match(/The file has no text\./g)).toHaveLength(1)
  }
})

test('the tree as JSON, Markdown, HTML, Akoma Ntoso', async () => {
  expect(JSON.parse((await gangmu('parse', file)).out)).toMatchObject({ type: 'root' })
  expect((await gangmu('parse', file, '--format', 'md')).out).toMatch(/^# 青禾县托育服务方案$/m)
  expect((await gangmu('parse', file, '--format', 'html')).out).toContain('<h')
  expect((await gangmu('parse', file, '--format', 'akn')).out).toContain('<akomaNtoso')
})

test('help of the program and of each command', async () => {
  expect((await gangmu('--help')).out).toContain('gangmu outline 方案.txt')
  for (const name of ['outline', 'parse', 'extract', 'mentions']) {
    const { code, out } = await gangmu(name, '--help')
    expect(code).toBe(0)
    expect(out).toMatch(/--format VALUE.*\n[\s\S]*Examples\n/)
  }
})

test.each([
  [['extract', '--explain', '--only', 'target'], '--only does not go with --explain'],
  [['extract', '--check', '--format', 'csv'], '--format does not go with --check'],
  [['extract', '--check', '--explain'], '--check and --explain each print'],
  [['outline', '--check', '--format', 'tsv'], '--format does not go with --check'],
])('what would not be heeded is refused: %s', async ([command = '', ...options], said) => {
  const { code, out, err } = await gangmu(command, file, ...options)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain(said)
})

test('nothing is said of the records of files that could not be read', async () => {
  const { code, out, err } = await gangmu('extract', join(folder, '没有.txt'))
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toContain('there is no such file')
  const empty = join(folder, '空.txt')
  writeFileSync(empty, '青禾县\n')
  expect((await gangmu('extract', empty, '--only', 'target')).out).toBe('no records\n')
})
