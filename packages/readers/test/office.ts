import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Whether LibreOffice is installed: tests that compare with it are skipped without it. */
export const hasOffice: boolean = (() => {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore', timeout: 30_000 })
    return true
  } catch {
    return false
  }
})()

/** Whether a font with Chinese characters is installed, without which LibreOffice's PDFs hold none. */
export const hasChineseFont: boolean = (() => {
  try {
    return execFileSync('fc-list', [':lang=zh'], { encoding: 'utf8', timeout: 30_000 }).trim() !== ''
  } catch {
    return false
  }
})()

/** Converts files with LibreOffice in one run: `convert({ 'a.docx': bytes }, 'pdf')` → `{ a: bytes }`. */
export function convert(files: Record<string, Uint8Array>, to: string): Record<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'gangmu-test-'))
  try {
    const names = Object.keys(files)
    for (const name of names) writeFileSync(join(folder, name), files[name]!)
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        to,
        '--outdir',
        join(folder, 'out'),
      ].concat(names.map((name) => join(folder, name))),
      { stdio: 'ignore', timeout: 120_000 },
    )
    const extension = to.split(':')[0]!
    return Object.fromEntries(
      names.map((name) => {
        const stem = name.slice(0, name.lastIndexOf('.'))
        return [stem, new Uint8Array(readFileSync(join(folder, 'out', `${stem}.${extension}`)))]
      }),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
