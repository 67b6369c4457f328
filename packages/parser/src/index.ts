export { type OutlineRow, outlineRows } from './outline.js'
export { type Parsed, parse } from './parse.js'
