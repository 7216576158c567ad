import { test } from 'vitest'
import { isSample } from '#tests/support/sample.ts'

/** A test that applies only to the sample; with other content in `content/` it is left out, which the run reports. */
export const sampleTest = test.runIf(isSample)
