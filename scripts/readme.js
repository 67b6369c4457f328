// Puts the real output of each `$ gangmu …` block into the readmes; with --check, says whether it is there already (exit code 1).
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { top } from './ready.js'

const block = /^```console\n\$ gangmu (.+)\n[\s\S]*?^```$/gm
let stale = false
for (const name of ['README.md', 'README.zh.md']) {
  const file = join(top, name)
  const before = readFileSync(file, 'utf8')
  const after = before.replace(block, (_, command) => {
    const out = execFileSync(process.execPath, ['packages/cli/dist/main.js', ...command.split(' ')], {
      cwd: top,
      encoding: 'utf8',
    })
    return `\`\`\`console\n$ gangmu ${command}\n${out}\`\`\``
  })
  if (after === before) continue
  stale = true
  if (process.argv.includes('--check'))
    console.log(`${name} does not show what the command prints: run node scripts/readme.js`)
  else writeFileSync(file, after)
}
process.exitCode = stale && process.argv.includes('--check') ? 1 : 0
