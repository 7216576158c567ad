import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatProblems } from '#lib/content/problems/problem.ts'
import { contentWith, readingOf } from '#tests/support/content-base.ts'

const root = join(import.meta.dirname, '../broken')

/** The folders of tests/broken: each contains the files that differ from the base content. */
export function brokenCases(): string[] {
  return readdirSync(root, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? entry.name : [],
  )
}

/** The actual and the expected output of the check for a case. */
export function runBrokenCase(name: string): { readonly actual: string; readonly expected: string } {
  const folder = join(root, name)
  const changes: Record<string, Uint8Array | undefined> = {}
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name).slice(folder.length + 1)
    if (entry.isFile() && !['expected.txt', 'removed.txt'].includes(path))
      changes[path] = readFileSync(join(folder, path))
  }
  for (const path of readText(join(folder, 'removed.txt')).split('\n'))
    if (path !== '') changes[path] = undefined
  const { problems } = readingOf(contentWith(changes))
  return { actual: `${formatProblems(problems)}\n`, expected: readText(join(folder, 'expected.txt')) }
}

const readText = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '')
