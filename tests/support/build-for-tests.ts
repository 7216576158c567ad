import { spawnSync } from 'node:child_process'
import { bakery, bakeryBelowPath, isExport } from '#tests/support/servers.ts'

// Builds what the end-to-end tests meet: the code at the root and below a path, and the exports of the contents.

function run(script: string, env: Readonly<Record<string, string>> = {}, ...options: readonly string[]) {
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', script, ...options], {
    env: { ...process.env, ...env },
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(status ?? 1)
}

const write = 'lib/static-export/export.ts'

run('lib/server/build.ts')
if (isExport) run(write, { OUT_DIR: 'out' })
run(write, { ...bakery.env, OUT_DIR: 'out-bakery' }, '--plain')
run('lib/server/build.ts', bakeryBelowPath.env)
run(write, { ...bakeryBelowPath.env, OUT_DIR: 'out-below-path' })
