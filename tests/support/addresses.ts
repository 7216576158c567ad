import { spawnSync } from 'node:child_process'
import type { ListedAddress } from '#lib/addresses/list-addresses.ts'
import type { Size } from '#tests/bench/content/size.ts'

// Runs in other processes, because the Playwright runner does not load JSON modules.

/** Every address of a content folder. */
export const addressesOf = (folder: string): readonly ListedAddress[] =>
  JSON.parse(run('print-addresses.ts', folder))

/** A new folder with generated content. */
export const madeContent = (size: Partial<Size>): string =>
  run('print-made-content.ts', JSON.stringify(size)).trim()

function run(script: string, word: string): string {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', `tests/support/${script}`, word],
    { encoding: 'utf8', maxBuffer: 100_000_000 },
  )
  if (stdout === '') throw new Error(stderr)
  return stdout
}
