import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium } from '@playwright/test'
import { findChromium } from '#tests/support/browsers.ts'

// Ensures that there is a browser for the end-to-end tests, and announces each step. It never uses sudo: without root it
// prints what to run.

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

/** Lets Playwright download its own browser into the home folder of the user. */
function download(): boolean {
  console.log('No working Chromium found: downloading the one of Playwright.')
  return run(process.execPath, playwright, 'install', 'chromium')
}

function installAsRootOfDebian(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  console.log('The Chromium of Playwright does not start: installing that of Debian with apt-get.')
  const install = (name: string) => run('apt-get', 'install', '-y', '-qq', name)
  return run('apt-get', 'update', '-qq') && (install('chromium-headless-shell') || install('chromium'))
}

const isReady =
  (await hasBrowser()) ||
  (download() && (await hasBrowser())) ||
  (installAsRootOfDebian() && (await hasBrowser()))

if (!isReady) {
  console.error(
    'The end-to-end tests need Chromium: run "npx playwright install --with-deps chromium", or set CHROMIUM_PATH to an installed one.',
  )
  process.exit(1)
}
