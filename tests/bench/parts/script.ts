import { runTree } from '#tests/bench/process-tree.ts'
import type { Row } from '#tests/bench/results.ts'

/** The results of a script, one per line: the measure, a colon, and the figure. */
export async function measureByScript(script: string): Promise<Row[]> {
  const { status, output } = await runTree(['--import', 'tsx', script])
  if (status !== 0) throw new Error(output)
  return output.split('\n').flatMap((line): Row[] => {
    const [, measure, value] = line.match(/^(.+?): (.+)$/) ?? []
    return measure && value ? [[measure, value]] : []
  })
}
