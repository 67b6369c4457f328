export { readDocx } from './docx/index.js'
export { defaultLimits, type Limits } from './limits.js'
export { readOfd } from './ofd/index.js'
export { type PdfOptions, readPdf } from './pdf/index.js'
