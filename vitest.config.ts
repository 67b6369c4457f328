import { defineConfig } from 'vitest/config'

// Tests read the packages' TypeScript sources, so that none can pass on a stale build; only the command is tested as built.
const conditions = ['@gangmu/source']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: ['packages/*/test/**/*.test.ts', 'test/**/*.test.ts'],
    testTimeout: 60_000,
  },
})
