import { defineConfig } from 'vitest/config'

/** `npm run test:matrix`: minutes long, so it is no part of `npm test`. */
export default defineConfig({
  test: {
    include: ['e2e/matrix/*.matrix.ts'],
    testTimeout: 300_000,
    hookTimeout: 120_000,
  },
})
