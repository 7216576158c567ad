import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a build holds beside what Next writes. */
export type BuildNote = {
  /** The code that it was made of. */
  readonly codeId: string
  /** The names of the scripts of reading pages; the first is the one that every page loads. */
  readonly scripts: readonly string[]
}

const ownFolder = (buildFolder: string) => join(buildFolder, 'rungs')

export const buildPaths = (buildFolder: string) => ({
  own: ownFolder(buildFolder),
  note: join(ownFolder(buildFolder), 'build.json'),
  scripts: join(ownFolder(buildFolder), 'scripts'),
  typst: join(ownFolder(buildFolder), 'typst'),
  renderer: join(ownFolder(buildFolder), 'renderer.mjs'),
  compiler: join(ownFolder(buildFolder), 'compile-content.mjs'),
  nextStatic: join(buildFolder, 'static'),
})

/** The note of a finished build; undefined where there is none. */
export function readBuildNote(buildFolder: string): BuildNote | undefined {
  const { note } = buildPaths(buildFolder)
  return existsSync(note) ? JSON.parse(readFileSync(note, 'utf8')) : undefined
}

/** Written last, so that a build that was cut off has none. */
export function writeBuildNote(buildFolder: string, note: BuildNote): void {
  writeFileSync(buildPaths(buildFolder).note, JSON.stringify(note))
}
