import { emptyMemory } from '#lib/content/content-memory.ts'
import { loadSite } from '#lib/content/load-site.ts'
import { formatProblem } from '#lib/content/problems/problem.ts'
import type { CompileRequest, CompileResult } from '#lib/server/revision/compile.ts'
import { writeRevision } from '#lib/server/revision/revision-files.ts'

// Compiles a content folder on request of the parent process, and ends with it.
const [, , contentFolder = '', revisionsFolder = ''] = process.argv

/** A cache, so that only changed files are parsed again. */
const memory = emptyMemory()

function compile(): CompileResult {
  const { content, problems, notes } = loadSite(contentFolder, { memory, onlyErrors: true })
  return {
    ...(content && { revision: writeRevision(revisionsFolder, content).id }),
    errors: problems.filter(({ severity }) => severity === 'error').map(formatProblem),
    notes,
  }
}

process.on('message', (request: CompileRequest) => {
  if (request === 'compile') process.send?.(compile())
  else loadSite(contentFolder, { memory, onlyErrors: true })
})
process.on('disconnect', () => process.exit())
