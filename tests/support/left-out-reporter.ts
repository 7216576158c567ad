import type { Reporter } from '@playwright/test/reporter'

/** Ends a run with what was not run, a line each: what nobody says passes for tested. */
export default class LeftOutReporter implements Reporter {
  readonly #lines: readonly string[]

  constructor({ lines }: { readonly lines: readonly string[] }) {
    this.#lines = lines
  }

  onEnd() {
    for (const line of this.#lines) console.log(line)
  }
}
