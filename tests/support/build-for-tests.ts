import { spawnSync } from 'node:child_process'
import { prepareFixture } from '#tests/support/prepare-fixture.ts'
import { bakery, bakeryBelowPath, site } from '#tests/support/servers.ts'

// Builds what the end-to-end tests need: the code at the root and below a path, and the exports of the contents. With
// `--export` also the export of the main content, which the tests otherwise request from a server.

type Environment = Readonly<Record<string, string>>

function run(script: string, env: Environment, ...options: readonly string[]) {
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', script, ...options], {
    env: { ...process.env, ...env },
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(status ?? 1)
}

function write({ env, exportFolder }: typeof site, ...options: readonly string[]) {
  run('lib/static-export/export.ts', { ...env, OUT_DIR: exportFolder }, ...options)
}

prepareFixture()
run('lib/server/build.ts', site.env)
if (process.argv.includes('--export')) write(site)
write(bakery, '--plain')
run('lib/server/build.ts', bakeryBelowPath.env)
write(bakeryBelowPath)
