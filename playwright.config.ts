import { defineConfig, devices } from '@playwright/test'
import { findChromium } from '#tests/support/chromium.ts'
import { bakery, bakeryBelowPath, isExport, site } from '#tests/support/servers.ts'

const executablePath = findChromium()

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  reporter: 'list',
  timeout: 60_000,
  use: {
    ...devices['Desktop Chrome'],
    baseURL: site.address,
    locale: 'en-US',
    timezoneId: 'America/Los_Angeles',
    launchOptions: { ...(executablePath && { executablePath }), args: ['--disable-quic', '--disable-sync'] },
  },
  webServer: [site, bakery, ...(isExport ? [] : [bakeryBelowPath])].map(({ command, address, env }) => ({
    command,
    url: isExport ? `${address}/` : `${address}/readyz`,
    env,
    reuseExistingServer: false,
    timeout: 180_000,
  })),
})
