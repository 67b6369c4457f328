import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'gangmu-'))
const good = write(
  '良.txt',
  '关于加快养老服务发展的意见\n一、总体要求\n到2027年，全县养老床位达到3000张以上。\n二、保障措施\n加强组织领导。\n',
)

function write(name: string, content: string | Uint8Array): string {
  const file = join(folder, name)
  writeFileSync(file, content)
  return file
}

function gangmu(args: string[], input?: string): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    ...(input !== undefined && { input }),
  })
  return { code: status, out: stdout, err: stderr }
}

describe('one bad file among several: it is named with a remedy, the other is read, the exit code is 1', () => {
  test.each([
    ['missing', '/nowhere/缺.txt', 'no such file'],
    ['a directory', folder, 'Name its files'],
    [
      'binary',
      write(
        '音.mp3',
        Uint8Array.from({ length: 400 }, (_, i) => (i * 37) % 32),
      ),
      'not text',
    ],
  ])('%s', (_, bad, remedy) => {
    const { code, out, err } = gangmu(['outline', bad, good])
    expect(code).toBe(1)
    expect(out).toContain('一、 总体要求')
    expect(err).toContain(bad)
    expect(err).toContain(remedy)
    expect(err).not.toMatch(/^\s+at /m)
  })
})

test('an empty file has an empty outline and no targets', () => {
  const empty = write('空.txt', '')
  expect(gangmu(['outline', empty, '--format', 'tsv'])).toMatchObject({ code: 0, out: '' })
  expect(gangmu(['extract', empty, '--only', 'target', '--format', 'jsonl'])).toMatchObject({ code: 0, out: '' })
})

test('a lone surrogate is replaced, the text around it stays', () => {
  const file = write(
    '残.txt',
    Buffer.concat([Buffer.from('一、总体'), Buffer.from([0xed, 0xa0, 0x80]), Buffer.from('要求\n到2027年达到3张。\n')]),
  )
  expect(gangmu(['outline', file])).toMatchObject({ code: 0, out: expect.stringContaining('一、 总体') })
})

test('10 MB on one line', () => {
  const file = write('长.txt', '到2027年，全县养老床位达到3000张以上。'.repeat(10_000_000 / 57))
  expect(gangmu(['outline', file, '--format', 'tsv']).code).toBe(0)
}, 60_000)

test('a page that says gb2312 and is GBK', () => {
  // 镕 is in GBK but not in GB 2312: bytes E9 46.
  const page = Buffer.concat([
    Buffer.from('<html><head><meta charset="gb2312"></head><body><p>'),
    Buffer.from([0xe9, 0x46]),
    Buffer.from('</p></body></html>'),
  ])
  const { code, out } = gangmu(['parse', write('页.html', page)])
  expect(code).toBe(0)
  expect(out).toContain('镕')
})

test('bytes in no known encoding are read with replacement characters, or refused with the remedy', () => {
  const { code, err, out } = gangmu([
    'parse',
    write(
      '乱.txt',
      Uint8Array.from({ length: 4000 }, (_, i) => 128 + ((i * 7919 + (i >> 3)) % 128)),
    ),
  ])
  if (code === 1) expect(err).toContain('--charset')
  else expect({ code, length: out.length > 100 }).toEqual({ code: 0, length: true })
})

test('standard input', () => {
  const { code, out } = gangmu(['mentions', '-'], '力争到2027年增长5%左右\n')
  expect(code).toBe(0)
  const mentions = out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as unknown)
  expect(mentions).toContainEqual(
    expect.objectContaining({ line: 1, type: 'quantity', value: 5, unit: '%', comparator: '~' }),
  )
})

test('a reader that goes away ends it quietly', () => {
  const many = Array.from({ length: 60 }, () => good)
  const { status, stderr } = spawnSync(
    'sh',
    ['-c', '"$0" "$@" | head -c 100', process.execPath, main, 'parse', ...many],
    { encoding: 'utf8' },
  )
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
})

describe('wrong usage exits with 2 and says how it is right', () => {
  test.each([
    [['outlien', good], 'Commands: outline'],
    [['outline'], 'FILE'],
    [['outline', good, '--format', 'xml'], 'tree, tsv'],
    [['outline', good, '--colour'], '--colour'],
    [['extract', good, '--only', 'goal'], 'target'],
    [['extract', good, '--date', '2027年'], 'YYYY-MM-DD'],
    [['outline', good, '--format-in', 'wps'], 'docx'],
    [['extract', good, '--at', '3'], '--explain'],
    [['extract', good, '--explain', '--at', '三'], 'number of a line'],
    [['outline', good, '-o', '/nowhere/大纲.txt'], '-o /nowhere/大纲.txt: the folder does not exist'],
    [['extract', good, '-o', folder], 'Name a file in it'],
    [['extract', good, '-o', join(folder, '目标.xlsx')], 'end it in .csv'],
    [['parse', good, '-o', join(folder, '条例.xml')], 'Say --format (json, md, html, akn).'],
  ])('%s', (args, hint) => {
    const { code, err } = gangmu(args)
    expect(code).toBe(2)
    expect(err).toContain(hint)
    expect(err).not.toMatch(/^\s+at /m)
  })
})
