import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Metadata of a build, next to the output of Next. */
export type BuildNote = {
  /** The id of the compiled code. */
  readonly codeId: string
  /** The file names of the client scripts; every page loads the first one. */
  readonly scripts: readonly string[]
}

const ownFolder = (buildFolder: string) => join(buildFolder, 'rungs')

export const buildPaths = (buildFolder: string) => ({
  own: ownFolder(buildFolder),
  note: join(ownFolder(buildFolder), 'build.json'),
  scripts: join(ownFolder(buildFolder), 'scripts'),
  typst: join(ownFolder(buildFolder), 'typst'),
  renderer: join(ownFolder(buildFolder), 'renderer.mjs'),
  community: join(ownFolder(buildFolder), 'community.mjs'),
  compiler: join(ownFolder(buildFolder), 'compile-content.mjs'),
  nextStatic: join(buildFolder, 'static'),
})

/** The metadata of a finished build; undefined if there is none. */
export function readBuildNote(buildFolder: string): BuildNote | undefined {
  const { note } = buildPaths(buildFolder)
  return existsSync(note) ? JSON.parse(readFileSync(note, 'utf8')) : undefined
}

/** Written last, so that an interrupted build has none. */
export function writeBuildNote(buildFolder: string, note: BuildNote): void {
  writeFileSync(buildPaths(buildFolder).note, JSON.stringify(note))
}
