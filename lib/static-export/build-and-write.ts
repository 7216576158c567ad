import { spawnSync } from 'node:child_process'
import { availableParallelism } from 'node:os'

/** Builds the site for hosts that serve files only, then writes those files. */
function run(command: string, words: readonly string[], env: Readonly<Record<string, string>>) {
  const { status } = spawnSync(process.execPath, [command, ...words], {
    env: { ...process.env, ...env },
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(status ?? 1)
}

run('node_modules/next/dist/bin/next', ['build'], { STATIC_EXPORT: '1' })
// Compression runs on as many threads as the process is allowed when it starts.
run('node_modules/tsx/dist/cli.mjs', ['lib/static-export/write.ts', ...process.argv.slice(2)], {
  UV_THREADPOOL_SIZE: `${Math.max(4, availableParallelism())}`,
})
