import { defineConfig } from 'vitest/config'

export default defineConfig({
  // The React that users get, not its development half: what is tested is what runs, in half the time.
  oxc: { jsx: { runtime: 'automatic', development: false } },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.{ts,tsx}'],
    globalSetup: ['tests/support/postgres.ts'],
    isolate: false,
    // A journey waits for the browser half of the time: two files at once use two cores.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    env: { LOG_LEVEL: 'silent', NODE_ENV: 'production' },
  },
})
