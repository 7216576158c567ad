import { emptyMemory } from '#lib/content/content-memory.ts'
import { parseFiles } from '#lib/content/parse-files.ts'
import type { Files } from '#lib/content/read/content-files.ts'

// Checks a content on request of the parent process, as npm run check does, and ends with it. Paths in problems are
// relative to the content folder.

/** A cache: between two candidates few files change. */
const memory = emptyMemory()

process.on('message', (files: Files) => {
  const { problems } = parseFiles(files, { folder: '', findDates: () => new Map(), memory, onlyErrors: true })
  process.send?.(problems.filter(({ severity }) => severity === 'error'))
})
process.on('disconnect', () => process.exit())
