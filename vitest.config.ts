import { defineConfig } from 'vitest/config'

export default defineConfig({
  // A bound for what hangs, not a measure: property tests take their time on a busy machine.
  test: { include: ['tests/{unit,property,broken}/**/*.test.ts'], testTimeout: 60_000 },
})
