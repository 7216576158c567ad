import { test as base, expect } from '@playwright/test'

/** A test that fails when the page it opens writes an error to the console or throws one. */
export const test = base.extend<{ consoleErrors: string[] }>({
  consoleErrors: [
    async ({ page }, use) => {
      const errors: string[] = []
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`)
      })
      page.on('pageerror', (error) => errors.push(error.message))
      await use(errors)
      // An address that is opened because it does not exist answers 404, which the console repeats.
      const unexpected = errors.filter((error) => !/status of 404.*no-such-page/.test(error))
      expect(unexpected, 'errors in the console').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
