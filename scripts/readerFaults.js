// node scripts/readerFaults.js: damages a file of every format in some 200 ways and prints what became of each: read whole, read
// with a message, read otherwise without a word, refused with a typed error, crashed.
import { runTool } from './ready.js'

process.env.GANGMU_FAULT_TABLE = '1'
runTool('vitest/vitest.mjs', ['run', 'packages/readers/test/damagedFiles.test.ts', '--silent=false'])
