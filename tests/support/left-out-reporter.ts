import type { Reporter } from '@playwright/test/reporter'

/** Prints which tests were left out at the end of a run, so that they are not assumed to have passed. */
export default class LeftOutReporter implements Reporter {
  readonly #lines: readonly string[]

  constructor({ lines }: { readonly lines: readonly string[] }) {
    this.#lines = lines
  }

  onEnd() {
    for (const line of this.#lines) console.log(line)
  }
}
