// Writes packages/model/schema/*.json from the zod schemas. Run after a change of the records (a test compares).
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ready, top } from './ready.js'

ready(['packages/model'])
const { jsonSchemas } = await import('../packages/model/dist/index.js')
const folder = join(top, 'packages/model/schema')
mkdirSync(folder, { recursive: true })
for (const [name, schema] of Object.entries(jsonSchemas())) {
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(schema, null, 2)}\n`)
}
