import { spawnSync } from 'node:child_process'
import type { ListedAddress } from '#lib/addresses/list-addresses.ts'

/** Every address of a content folder. Another process reads it, since the runner of tests in a browser loads no JSON. */
export function addressesOf(folder: string): readonly ListedAddress[] {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'tests/support/print-addresses.ts', folder],
    { encoding: 'utf8', maxBuffer: 100_000_000 },
  )
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout)
}
