import { spawnSync } from 'node:child_process'
import { bakery, bakeryBelowPath } from '#tests/support/servers.ts'

// Builds the bakery at the root and below a path, and writes both as plain files.

function run(words: readonly string[], env: Readonly<Record<string, string>>) {
  const { status } = spawnSync('npx', words, { env: { ...process.env, ...env }, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

run(['next', 'build'], bakery.env)
run(['tsx', 'lib/static-export/write.ts', '--plain'], { ...bakery.env, OUT_DIR: 'out-bakery' })
run(['next', 'build'], bakeryBelowPath.env)
run(['tsx', 'lib/static-export/write.ts'], { ...bakeryBelowPath.env, OUT_DIR: 'out-below-path' })
