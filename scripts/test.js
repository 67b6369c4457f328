// npm test: installs, builds, lints, type-checks (the build does), runs all tests.
import { ready, runTool } from './ready.js'

ready()
runTool('@biomejs/biome/bin/biome', ['check', '.', '--diagnostic-level=error'])
runTool('vitest/vitest.mjs', ['run'])
