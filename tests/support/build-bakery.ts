import { spawnSync } from 'node:child_process'
import { bakery } from '#tests/support/servers.ts'

const { status } = spawnSync('npx', ['next', 'build'], {
  env: { ...process.env, ...bakery.env },
  stdio: 'inherit',
})
process.exit(status ?? 1)
