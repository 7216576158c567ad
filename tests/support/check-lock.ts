import { readFileSync } from 'node:fs'

// Every package in the lock file needs an integrity hash, so that no registry can deliver other content.

type Locked = { readonly integrity?: string; readonly link?: boolean }

const { packages }: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
)
const open = Object.entries(packages).filter(
  ([path, { integrity, link }]) => path !== '' && !link && !integrity,
)

for (const [path] of open) console.error(`package-lock.json: ${path} has no integrity.`)
if (open.length > 0) {
  console.error(
    '→ Remove package-lock.json and node_modules and run "npm install", with access to the registry.',
  )
  process.exitCode = 1
}
