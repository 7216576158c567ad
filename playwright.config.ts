import { defineConfig, devices } from '@playwright/test'
import { findChromium, otherBrowsers } from '#tests/support/browsers.ts'
import { isSample, sampleLeftOut } from '#tests/support/sample.ts'
import { bakery, bakeryBelowPath, isExport, sample, site } from '#tests/support/servers.ts'

const executablePath = findChromium()
const smoke = '**/smoke.spec.ts'
const meetsSample = isSample && !isExport
const missing = otherBrowsers.filter(({ isInstalled }) => !isInstalled)

const leftOut = [
  ...(isSample ? [] : [sampleLeftOut('sample.spec.ts')]),
  ...missing.map(
    ({ name, title }) =>
      `Not run: smoke.spec.ts in ${title}, which Playwright has not installed (npx playwright install ${name}).`,
  ),
]

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  testIgnore: meetsSample ? [] : '**/sample.spec.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  reporter: [['list'], ['./tests/support/left-out-reporter.ts', { lines: leftOut }]],
  // Bounds for what hangs, and no measure: several times what a test takes on a machine that does much else.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  use: { baseURL: site.address, locale: 'en-US', timezoneId: 'America/Los_Angeles' },
  projects: [
    {
      name: 'chromium',
      use: {
        ...devices['Desktop Chrome'],
        launchOptions: {
          ...(executablePath && { executablePath }),
          args: ['--disable-quic', '--disable-sync'],
        },
      },
    },
    ...otherBrowsers
      .filter(({ isInstalled }) => isInstalled)
      .map(({ name, device }) => ({ name, testMatch: smoke, use: { ...devices[device] } })),
  ],
  webServer: [site, bakery, ...(isExport ? [] : [bakeryBelowPath]), ...(meetsSample ? [sample] : [])].map(
    ({ command, address, env }) => ({
      command,
      url: isExport ? `${address}/` : `${address}/readyz`,
      env,
      reuseExistingServer: false,
      timeout: 300_000,
    }),
  ),
})
