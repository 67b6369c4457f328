export { readDocx } from './docx/index.js'
export { defaultLimits, type Limits } from './limits.js'
export { type PdfOptions, readPdf } from './pdf/index.js'
