import { readBuildNote } from '#lib/server/build/build-folder.ts'
import { computeCodeId } from '#lib/server/build/code-id.ts'

/** Builds the code if the folder has no build of it, or if forced. Returns the id of the code. */
export async function ensureBuild(buildFolder: string, isForced = false): Promise<string> {
  const codeId = computeCodeId()
  if (isForced || readBuildNote(buildFolder)?.codeId !== codeId) {
    // The compiler is a dev dependency, so it is only loaded to build.
    const { buildCode } = await import('#lib/server/build/build-code.ts')
    await buildCode(buildFolder, codeId)
  }
  return codeId
}
