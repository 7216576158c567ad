import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/{unit,property,broken}/**/*.test.{ts,tsx}'],
    // A bound for what hangs, not a measure: property tests take their time on a busy machine.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    globalSetup: ['tests/support/report-left-out.ts'],
    // One worker a core. Vitest leaves one core free, which is half of a machine of two.
    maxWorkers: availableParallelism(),
  },
})
