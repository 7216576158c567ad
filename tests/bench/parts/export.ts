import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runTree } from '#tests/bench/process-tree.ts'
import { megabytes, type Row, seconds } from '#tests/bench/results.ts'
import { environmentOf } from '#tests/bench/sizes.ts'
import type { Target } from '#tests/bench/target.ts'

/** An export without a store, and one after an edit of a skill that many roles require. */
export async function measureExport({ size, content, catalog }: Target): Promise<Row[]> {
  const env = environmentOf(size, content)
  for (const folder of [env.STORE_DIR, env.OUT_DIR]) rmSync(folder, { recursive: true, force: true })
  await run({ ...env, OUT_DIR: `${env.OUT_DIR}-none` }, 'lib/server/build.ts')
  const fresh = await run(env)
  const [skill] = catalog().skills.toSorted(
    (a, b) => requiredBy(catalog(), b.id) - requiredBy(catalog(), a.id),
  )
  const file = join(content, skill?.path ?? '')
  const before = readFileSync(file, 'utf8')
  writeFileSync(file, before.replace(/^(## .*\n\n.*?)\./m, '$1, as the bench edited it.'))
  const edited = await run(env).finally(() => writeFileSync(file, before))
  return [
    ['export: pages and files', fresh.count.toLocaleString('en')],
    ['export', seconds(fresh.seconds)],
    ['export: addresses per second', (fresh.count / fresh.seconds).toFixed(0)],
    ['export, memory of all processes', megabytes(fresh.peak)],
    ['export after one text was edited', `${seconds(edited.seconds)}, ${edited.rendered} rendered`],
  ]
}

async function run(env: Readonly<Record<string, string>>, script = 'lib/static-export/export.ts') {
  const { status, output, seconds, peakBytes } = await runTree(['--import', 'tsx', script], { env })
  if (status !== 0) throw new Error(output)
  const [, pages = '0', files = '0', rendered = '0'] =
    /(\d+) pages, (\d+) files, \d+ redirects; (\d+) rendered/.exec(output) ?? []
  return { seconds, peak: peakBytes, count: Number(pages) + Number(files), rendered: Number(rendered) }
}

const requiredBy = ({ roles }: ReturnType<Target['catalog']>, id: string): number =>
  roles.filter(({ requirements }) => requirements.some(({ skill }) => skill.id === id)).length
