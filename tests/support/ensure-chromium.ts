import { spawnSync } from 'node:child_process'
import { chromium } from '@playwright/test'
import { findChromium } from '#tests/support/chromium.ts'

const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']

/** Ways to get a browser, from the least to the most of a change to the machine. */
const waysToInstall: readonly (readonly (readonly string[])[])[] = [
  [['npx', 'playwright', 'install', 'chromium']],
  [
    [...asRoot, 'apt-get', 'update', '-qq'],
    [...asRoot, 'apt-get', 'install', '-y', '-qq', 'chromium'],
  ],
  [[...asRoot, 'dnf', 'install', '-y', '-q', 'chromium']],
  [[...asRoot, 'apk', 'add', '--quiet', 'chromium']],
]

async function starts(path: string): Promise<boolean> {
  try {
    const browser = await chromium.launch({ executablePath: path })
    await browser.close()
    return true
  } catch {
    return false
  }
}

async function hasBrowser(): Promise<boolean> {
  const path = findChromium()
  return path !== undefined && (await starts(path))
}

async function install(): Promise<boolean> {
  for (const commands of waysToInstall) {
    console.log(`No Chromium that starts. Trying: ${commands.map((words) => words.join(' ')).join(' && ')}`)
    const done = commands.every(([command = '', ...words]) => {
      const { status } = spawnSync(command, words, {
        stdio: 'ignore',
        timeout: 300_000,
      })
      return status === 0
    })
    if (done && (await hasBrowser())) return true
  }
  return false
}

if (!(await hasBrowser()) && !(await install())) {
  console.error(
    'The end-to-end tests need Chromium: install it (Debian and Ubuntu: "sudo apt-get install chromium"; elsewhere: "npx playwright install --with-deps chromium"), or set CHROMIUM_PATH to one that is there.',
  )
  process.exit(1)
}
