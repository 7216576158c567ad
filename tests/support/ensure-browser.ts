import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium } from '@playwright/test'
import { findChromium } from '#tests/support/browsers.ts'

// Sees to it that there is a browser for the end-to-end tests, and says what it does before it does it. It asks for no
// rights that it does not have: whoever is not root is told what to run.

const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli')

async function hasBrowser(): Promise<boolean> {
  const executablePath = findChromium()
  if (executablePath === undefined) return false
  try {
    const browser = await chromium.launch({ executablePath })
    await browser.close()
    return true
  } catch {
    return false
  }
}

const run = (command: string, ...args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0

/** Has Playwright download its own browser, which goes into the home folder of the user. */
function download(): boolean {
  console.log('There is no Chromium that starts, so Playwright downloads its own.')
  return run(process.execPath, playwright, 'install', 'chromium')
}

function installAsRootOfDebian(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  console.log('That one does not start here. As root on Debian: apt-get installs the package chromium.')
  return run('apt-get', 'update', '-qq') && run('apt-get', 'install', '-y', '-qq', 'chromium')
}

const isReady =
  (await hasBrowser()) ||
  (download() && (await hasBrowser())) ||
  (installAsRootOfDebian() && (await hasBrowser()))

if (!isReady) {
  console.error(
    'The end-to-end tests need Chromium: run "npx playwright install --with-deps chromium", or set CHROMIUM_PATH to one that is there.',
  )
  process.exit(1)
}
