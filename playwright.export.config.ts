import { defineConfig } from '@playwright/test'

// The same tests, against the plain files of the static export. What only a server can do says so in its title.
process.env.TARGET = 'export'
const { default: server } = await import('./playwright.config.ts')

export default defineConfig(server, { grepInvert: /@server/ })
