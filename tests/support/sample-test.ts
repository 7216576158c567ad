import { test } from 'vitest'
import { isSample } from '#tests/support/sample.ts'

/** A test of what holds for the sample alone; with another content in `content/` it is left out, and the run says so. */
export const sampleTest = test.runIf(isSample)
