import { loadSite } from '#lib/content/load-site.ts'
import { countProblems, formatProblem } from '#lib/content/problems/problem.ts'
import type { CompileResult } from '#lib/server/revision/compile.ts'
import { writeRevision } from '#lib/server/revision/revision-files.ts'

// Reads and checks a content folder, writes its revision, and sends the result to the parent process.
const [, , contentFolder = '', revisionsFolder = ''] = process.argv

const { content, problems, summary, notes } = loadSite(contentFolder)
const errors = problems.filter(({ severity }) => severity === 'error')
const result: CompileResult = {
  ...(content && { revision: writeRevision(revisionsFolder, content).id }),
  errors: errors.map(formatProblem),
  warnings: countProblems(problems, 'warning'),
  notes,
  summary,
}
process.send?.(result)
