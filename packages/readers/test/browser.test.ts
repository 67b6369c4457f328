import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { expect, test } from 'vitest'
import { readDocument } from '../src/index.js'
import { abstractNum, docxOf, lvl, num, p } from './fixtures.js'
import { ofdOf, pdfOf, setPages, xlsxOf } from './pageFixtures.js'

const chromium = ['chromium', 'chromium-browser', 'google-chrome'].find((name) => {
  try {
    execFileSync(name, ['--version'], { stdio: 'ignore', timeout: 20_000 })
    return true
  } catch {
    return false
  }
})

const sentences = [
  '一、总体要求',
  '到2027年，全县建成高标准农田12万亩，粮食综合生产能力稳定在35万吨以上，农村自来水普及率达到95%。',
  '二、附则',
]
const files: Record<string, Uint8Array> = {
  'a.docx': docxOf({
    numbering: abstractNum(0, lvl(0, 'chineseCounting', '%1、')) + num(1, 0),
    body: p('总体要求', { list: [1, 0] }) + p(sentences[1]!) + p('附则', { list: [1, 0] }),
  }),
  'a.pdf': pdfOf(setPages(sentences)),
  'a.ofd': ofdOf([{ pages: setPages(sentences) }]),
  'a.xlsx': xlsxOf([
    ['指标', '2027年'],
    ['粮食产量', 35],
  ]),
  'a.html': new TextEncoder().encode(`<p>${sentences.join('</p><p>')}</p>`),
}

const page = `<!doctype html><meta charset="utf-8"><script src="/readers.js"></script><script>
(async () => {
  const out = {}
  for (const name of ${JSON.stringify(Object.keys(files))}) {
    try {
      const bytes = new Uint8Array(await (await fetch('/files/' + name)).arrayBuffer())
      const [{ text, blocks }] = await readers.readDocument(bytes, { name, cMaps: location.origin + '/cmaps/' })
      out[name] = { text, blocks }
    } catch (error) { out[name] = String(error && error.stack || error) }
  }
  await fetch('/result', { method: 'POST', body: JSON.stringify(out) })
})()
</script>`

/** The package as one script for a page, with what Node alone has left out. */
async function bundle(): Promise<string> {
  const build = await rolldown({
    input: fileURLToPath(new URL('../src/index.ts', import.meta.url)),
    platform: 'browser',
    resolve: { conditionNames: ['browser', '@gangmu/source', 'import', 'default'] },
    logLevel: 'silent',
  })
  const { output } = await build.generate({ format: 'iife', name: 'readers', codeSplitting: false })
  return output[0].code
}

function serve(script: string, done: (result: string) => void): Server {
  const cMaps = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps')
  return createServer((request, response) => {
    const path = request.url ?? '/'
    if (path === '/') response.setHeader('content-type', 'text/html').end(page)
    else if (path === '/readers.js') response.setHeader('content-type', 'text/javascript').end(script)
    else if (path.startsWith('/files/')) response.end(files[path.slice(7)])
    else if (/^\/cmaps\/[\w-]+\.bcmap$/.test(path)) response.end(readFileSync(join(cMaps, path.slice(7))))
    else if (path === '/result') {
      let body = ''
      request.on('data', (chunk) => {
        body += chunk
      })
      request.on('end', () => {
        response.end()
        done(body)
      })
    } else response.writeHead(404).end()
  })
}

test.skipIf(!chromium)(
  'a page in Chromium reads what Node reads (skipped where Chromium is not installed)',
  async () => {
    const script = await bundle()
    expect(script).not.toMatch(/(from|require\(|import\()\s*["']node:/)
    const profile = mkdtempSync(join(tmpdir(), 'gangmu-chromium-'))
    let browser: ChildProcess | undefined
    let server: Server | undefined
    try {
      const result = await new Promise<string>((resolve, reject) => {
        server = serve(script, resolve).listen(0, '127.0.0.1', () => {
          const { port } = server!.address() as AddressInfo
          browser = spawn(
            chromium!,
            [
              '--headless=new',
              '--no-sandbox',
              '--disable-gpu',
              `--user-data-dir=${profile}`,
              `http://127.0.0.1:${port}/`,
            ],
            { stdio: 'ignore', detached: true },
          )
          browser.on('error', reject)
          setTimeout(() => reject(new Error('the page gave no result')), 90_000).unref()
        })
      })
      const inPage = JSON.parse(result) as Record<string, unknown>
      for (const [name, bytes] of Object.entries(files)) {
        const { text, blocks } = (await readDocument(bytes, { name }))[0]!
        expect(inPage[name]).toEqual(JSON.parse(JSON.stringify({ text, blocks })))
      }
      expect(inPage['a.docx']).toMatchObject({ text: sentences.join('\n') })
    } finally {
      if (browser?.pid !== undefined) process.kill(-browser.pid, 'SIGKILL')
      server?.close()
      rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 })
    }
  },
  120_000,
)
