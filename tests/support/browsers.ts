import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium, firefox, webkit } from '@playwright/test'

// The headless shell draws no window and runs the tests in two thirds of the time.
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
]
const macPath = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
const windowsFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']

/** The Chromium to test with: CHROMIUM_PATH, else that of Playwright, else that of the system. */
export function findChromium(): string | undefined {
  const candidates = [
    process.env.CHROMIUM_PATH ?? '',
    chromium.executablePath(),
    ...foldersIn('PATH').flatMap((folder) => names.map((name) => join(folder, name))),
    macPath,
    ...windowsFolders
      .flatMap(foldersIn)
      .map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
  ]
  return candidates.find(isExecutable)
}

const foldersIn = (variable: string): string[] =>
  (process.env[variable] ?? '').split(delimiter).filter((folder) => folder !== '')

/** The other browsers, for which Playwright needs its own builds. */
export const otherBrowsers = [
  {
    name: 'firefox',
    title: 'Firefox',
    device: 'Desktop Firefox',
    isInstalled: isExecutable(firefox.executablePath()),
  },
  {
    name: 'webkit',
    title: 'WebKit',
    device: 'Desktop Safari',
    isInstalled: isExecutable(webkit.executablePath()),
  },
] as const

function isExecutable(path: string): boolean {
  if (path === '') return false
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
