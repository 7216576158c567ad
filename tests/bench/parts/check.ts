import { readContent } from '#lib/content/read-content.ts'
import { matrixSections } from '#lib/model/catalog/matrix.ts'
import { requirementsByLevel } from '#lib/model/catalog/requirements.ts'
import { rolesToCompare } from '#lib/model/compare/role-pairs.ts'
import { runTree } from '#tests/bench/process-tree.ts'
import { megabytes, type Row, seconds } from '#tests/bench/results.ts'

/** The time of `npm run check`, and of the model queries. */
export async function measureCheck(content: string): Promise<Row[]> {
  const run = await runTree(['--import', 'tsx', 'lib/content/check.ts', content])
  if (run.status !== 0) throw new Error(run.output)
  const [, files = '?'] = run.output.match(/^(\d+) files/m) ?? []
  return [
    ['files of content', Number(files).toLocaleString('en')],
    ['check', seconds(run.seconds)],
    ['check, memory', megabytes(run.peakBytes)],
    ...measureModel(content),
  ]
}

function measureModel(folder: string): Row[] {
  const start = performance.now()
  const { content } = readContent(folder)
  if (!content) throw new Error(`${folder} has errors.`)
  const read = performance.now()
  const { catalog } = content
  for (const role of catalog.roles) {
    matrixSections(role)
    rolesToCompare(catalog, role)
  }
  for (const skill of catalog.skills) requirementsByLevel(catalog, skill)
  return [
    ['model read, once a process', seconds((read - start) / 1000)],
    ['model asked for every matrix, comparison and profile', seconds((performance.now() - read) / 1000)],
  ]
}
