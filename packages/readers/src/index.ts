export { readDocx } from './docx/index.js'
export { defaultLimits, type Limits } from './limits.js'
