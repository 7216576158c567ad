import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { baseFiles } from '#tests/bench/content/base-files.ts'
import { roleFiles } from '#tests/bench/content/role-files.ts'
import type { Size } from '#tests/bench/content/size.ts'
import { skillFiles } from '#tests/bench/content/skill-files.ts'

/** Generates plausible content; deterministic for a size and a seed. */
export function makeContent(wanted: Partial<Size> = {}): ReadonlyMap<string, string> {
  const size: Size = { ...usual, ...wanted }
  const range = (length: number) => Array.from({ length }, (_, index) => index)
  return new Map([
    ...baseFiles(size),
    ...range(size.skills).flatMap((skill) => skillFiles(size, skill)),
    ...range(size.roles).flatMap((role) => roleFiles(size, role)),
  ])
}

const usual: Size = { skills: 60, roles: 6, levels: 5, locales: ['en'], seed: 1, largestRole: 56 }

/** Writes generated content to a new folder outside of the project. */
export function writeContent(wanted: Partial<Size>): string {
  const folder = mkdtempSync(join(tmpdir(), 'rungs-made-'))
  for (const [path, text] of makeContent(wanted)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}
