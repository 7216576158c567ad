import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { basePath } from '#lib/site/routes/base-path.ts'

const folders = ['app', 'lib']
const files = ['next.config.ts', 'package-lock.json', 'postcss.config.ts', 'tsconfig.json']
const code = new Set('.css .json .mjs .ts .tsx .typ'.split(' '))

/** Identifies the code of a build: a hash of sources, dependency versions, base path and Node version. */
export function computeCodeId(root = '.'): string {
  const hash = createHash('sha256').update(JSON.stringify([basePath, process.versions.node]))
  const inFolders = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => code.has(extname(file)))
      .map((file) => join(folder, file).replaceAll('\\', '/')),
  )
  for (const file of [...inFolders, ...files].toSorted()) {
    const path = join(root, file)
    if (existsSync(path)) hash.update(`\n${file}\n`).update(readFileSync(path))
  }
  return hash.digest('hex').slice(0, 16)
}
