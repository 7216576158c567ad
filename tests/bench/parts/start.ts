import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Skill } from '#lib/model/catalog/skill.ts'
import { type Row, seconds } from '#tests/bench/results.ts'
import { startSite } from '#tests/bench/serving.ts'
import { environmentOf } from '#tests/bench/sizes.ts'
import type { Target } from '#tests/bench/target.ts'

/** The time to the first page without a build, and with one. */
export async function measureStart({ size, content, catalog }: Target): Promise<Row[]> {
  const env = environmentOf(size, content)
  for (const folder of [env.DIST_DIR, env.STORE_DIR]) rmSync(folder, { recursive: true, force: true })
  const first = await startSite(env)
  await first.stop()
  rmSync(env.STORE_DIR, { recursive: true, force: true })
  const withNewStore = await startSite(env)
  await withNewStore.stop()
  const changed = await afterEdit(catalog().skills[0], content, () => startSite(env))
  await changed.stop()
  const again = await startSite(env)
  await again.stop()
  return [
    ['start: first page after npm ci', seconds(first.seconds)],
    ['start: first page, code built, store empty', seconds(withNewStore.seconds)],
    ['start: first page, code built, a text edited', seconds(changed.seconds)],
    ['start: first page, nothing changed', seconds(again.seconds)],
  ]
}

/** Does something while the summary of a skill is another one. */
async function afterEdit<Result>(skill: Skill | undefined, content: string, act: () => Promise<Result>) {
  if (!skill) throw new Error(`${content} has no skill.`)
  const file = join(content, skill.path)
  const before = readFileSync(file, 'utf8')
  writeFileSync(file, before.replace(/^summary: "?/m, '$&Edited by the bench, '))
  try {
    return await act()
  } finally {
    writeFileSync(file, before)
  }
}
