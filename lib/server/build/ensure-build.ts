import { readBuildNote } from '#lib/server/build/build-folder.ts'
import { computeCodeId } from '#lib/server/build/code-id.ts'

/** The id of the code of the build in a folder, which is made where there is none of this code or it is wanted anew. */
export async function ensureBuild(buildFolder: string, isForced = false): Promise<string> {
  const codeId = computeCodeId()
  if (isForced || readBuildNote(buildFolder)?.codeId !== codeId) {
    // The compiler is only there where somebody builds.
    const { buildCode } = await import('#lib/server/build/build-code.ts')
    await buildCode(buildFolder, codeId)
  }
  return codeId
}
