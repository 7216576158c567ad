import { test as base, expect } from '@playwright/test'

/** A test that fails when its page logs or throws an error. */
export const test = base.extend<{ consoleErrors: string[] }>({
  consoleErrors: [
    async ({ page }, use) => {
      const errors: string[] = []
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`)
      })
      page.on('pageerror', (error) => errors.push(error.message))
      await use(errors)
      // The console also reports a 404 for an address that the test expects to be missing.
      const unexpected = errors.filter((error) => !/status of 404.*no-such-page/.test(error))
      expect(unexpected, 'errors in the console').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
