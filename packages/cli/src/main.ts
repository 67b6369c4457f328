#!/usr/bin/env node
import { run } from './run.js'

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of our output went away (`gangmu … | head`): nothing more to say to it.
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  write: (text) => process.stdout.write(text),
  warn: (text) => process.stderr.write(`${text}\n`),
  terminal: process.stderr.isTTY === true,
  columns: process.stdout.columns ?? 120,
})
