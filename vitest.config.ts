import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    globalSetup: ['app/testing/global-postgres.ts'],
    include: [
      'app/**/*.test.{ts,tsx}',
      'packages/*/test/**/*.test.ts',
      'checks/**/*.test.ts',
      'e2e/**/*.test.ts',
    ],
    // Hostile inputs of several megabytes are read whole; on a busy machine that takes more than the default five seconds.
    testTimeout: 30_000,
  },
})
