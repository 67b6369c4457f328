import { spawn } from 'node:child_process'
import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ReadError } from '@gangmu/parser'
import { overLimit } from '../limits.js'

const usualPlaces = [
  '/usr/bin/soffice',
  '/usr/lib/libreoffice/program/soffice',
  '/opt/libreoffice/program/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
]

/** Path of LibreOffice: the one that GANGMU_SOFFICE names, else on the path or in the usual places; undefined when it is not installed. */
export async function findLibreOffice(): Promise<string | undefined> {
  const named = process.env.GANGMU_SOFFICE
  const names = process.platform === 'win32' ? ['soffice.exe'] : ['soffice', 'libreoffice']
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))
  for (const path of named !== undefined ? [named] : [...onPath, ...usualPlaces]) {
    try {
      await access(path)
      return path
    } catch {
      // Not there: look on.
    }
  }
  return undefined
}

/**
 * Converts one file in a folder and with a profile of its own, both removed afterwards; macros and links stay unopened. LibreOffice is
 * ended when it takes longer than `milliseconds`.
 */
export async function convertWithLibreOffice(
  program: string,
  bytes: Uint8Array,
  from: string,
  to: 'docx' | 'xlsx',
  milliseconds: number,
): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'gangmu-'))
  try {
    const input = join(folder, `in.${from}`)
    await writeFile(input, bytes)
    const profile = pathToFileURL(join(folder, 'profile')).href
    const out = join(folder, 'out')
    await run(
      program,
      [`-env:UserInstallation=${profile}`, '--headless', '--norestore', '--convert-to', to, '--outdir', out, input],
      milliseconds,
    )
    return new Uint8Array(await readFile(join(out, `in.${to}`)))
  } catch (error) {
    if (error instanceof ReadError) throw error
    throw new ReadError(
      'tool-failed',
      `LibreOffice can’t open the file as .${from}`,
      'Open it in the program that made it and save it as docx.',
    )
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  }
}

function run(program: string, args: string[], milliseconds: number): Promise<void> {
  return new Promise((resolve, reject) => {
    // soffice is a script that starts the real program, so it leads a group of its own and the whole group is ended.
    const child = spawn(program, args, { stdio: 'ignore', detached: process.platform !== 'win32', windowsHide: true })
    const timer = setTimeout(() => {
      if (process.platform !== 'win32' && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
      else child.kill('SIGKILL')
      reject(overLimit('milliseconds', `LibreOffice took more than ${milliseconds} ms`))
    }, milliseconds)
    child.on('error', reject)
    child.on('exit', (code) => {
      clearTimeout(timer)
      if (code === 0) resolve()
      else reject(new Error(`LibreOffice ended with ${code}`))
    })
  })
}
