import { rmSync } from 'node:fs'
import { type Row, seconds } from '#tests/bench/results.ts'
import { startSite } from '#tests/bench/serving.ts'
import { environmentOf } from '#tests/bench/sizes.ts'
import type { Target } from '#tests/bench/target.ts'

/** The time to the first page without a build, and with one. */
export async function measureStart({ size, content }: Target): Promise<Row[]> {
  const env = environmentOf(size, content)
  for (const folder of [env.DIST_DIR, env.STORE_DIR]) rmSync(folder, { recursive: true, force: true })
  const first = await startSite(env)
  await first.stop()
  rmSync(env.STORE_DIR, { recursive: true, force: true })
  const changed = await startSite(env)
  await changed.stop()
  const again = await startSite(env)
  await again.stop()
  return [
    ['start: first page after npm ci', seconds(first.seconds)],
    ['start: first page, code built, content new', seconds(changed.seconds)],
    ['start: first page, nothing changed', seconds(again.seconds)],
  ]
}
