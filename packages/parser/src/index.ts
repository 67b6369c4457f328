export { type OutlineRow, outlineRows } from './outline.js'
export { type Parsed, parse } from './parse.js'
export { ReadError, type ReadErrorCode } from './read-error.js'
