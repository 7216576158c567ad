import { spawnSync } from 'node:child_process'

// The tests of the PDFs read them back with these.
const needed = ['pdfinfo', 'pdftotext', 'pdftohtml']
const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']

const waysToInstall: readonly (readonly (readonly string[])[])[] = [
  [[...asRoot, 'apt-get', 'install', '-y', '-qq', 'poppler-utils']],
  [
    [...asRoot, 'apt-get', 'update', '-qq'],
    [...asRoot, 'apt-get', 'install', '-y', '-qq', 'poppler-utils'],
  ],
  [[...asRoot, 'dnf', 'install', '-y', '-q', 'poppler-utils']],
  [[...asRoot, 'apk', 'add', '--quiet', 'poppler-utils']],
  [['brew', 'install', '--quiet', 'poppler']],
]

const isThere = () => needed.every((command) => spawnSync(command, ['-v'], { stdio: 'ignore' }).status === 0)

function install(): boolean {
  return waysToInstall.some((commands) => {
    console.log(`No poppler. Trying: ${commands.map((words) => words.join(' ')).join(' && ')}`)
    const done = commands.every(
      ([command = '', ...words]) =>
        spawnSync(command, words, { stdio: 'ignore', timeout: 300_000 }).status === 0,
    )
    return done && isThere()
  })
}

if (!isThere() && !install()) {
  console.error(
    'The tests read PDFs back with poppler: install it (Debian and Ubuntu: "sudo apt-get install poppler-utils"; macOS: "brew install poppler").',
  )
  process.exit(1)
}
