// Makes the checkout ready to run: installs what is missing, builds what changed. Needs nothing but Node and npm.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const top = fileURLToPath(new URL('..', import.meta.url))
const stamp = join(top, 'node_modules', '.gangmu-installed')

/** Runs a program in the checkout; ends this one with its exit code when it fails. */
export function run(program, args, { quiet = false } = {}) {
  const { status, error, stdout, stderr } = spawnSync(program, args, {
    cwd: top,
    stdio: quiet ? 'pipe' : 'inherit',
    encoding: 'utf8',
  })
  if (status === 0) return
  if (quiet) process.stderr.write(`${stdout ?? ''}${stderr ?? ''}`)
  console.error(error ? `${program}: ${error.message}` : `${program} ${args.join(' ')} failed (${status}).`)
  process.exit(status || 1)
}

/** Runs a JavaScript program of node_modules. */
export function runTool(path, args, options) {
  run(process.execPath, [join(top, 'node_modules', path), ...args], options)
}

function install() {
  const hash = createHash('sha256')
    .update(readFileSync(join(top, 'pnpm-lock.yaml')))
    .digest('hex')
  if (read(stamp) === hash) return
  const { packageManager } = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8'))
  console.error(`Installing with ${packageManager} (first start, or the lockfile changed) …`)
  run('npx', ['--yes', packageManager, 'install', '--frozen-lockfile', '--reporter=silent'])
  mkdirSync(join(top, 'node_modules'), { recursive: true })
  writeFileSync(stamp, hash)
}

function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

/** Installs, and builds all packages or the ones named. What stands is left: a second call takes about a second. */
export function ready(packages = []) {
  const [major] = process.versions.node.split('.').map(Number)
  if (major < 20) {
    console.error(`Gangmu needs Node 20 or later; this is ${process.version}.`)
    process.exit(1)
  }
  install()
  runTool('typescript/bin/tsc', ['-b', ...packages], { quiet: true })
}
