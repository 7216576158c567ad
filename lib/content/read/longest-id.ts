import { error, type Report } from '#lib/content/problems/problem.ts'
import { quote } from '#lib/content/problems/words.ts'
import type { ContentFiles } from '#lib/content/read/content-files.ts'

/**
 * Ids become file names, with a suffix of up to 20 characters, and paths of two ids. File systems allow names of 255
 * bytes, some programs paths of 260 characters.
 */
export const longestId = 100

/** Reports skills and roles with a longer id. */
export function checkIdLengths({ files }: ContentFiles, report: Report): void {
  for (const file of files) {
    const id = file.kind === 'skill' ? file.skill : file.kind === 'role' ? file.role : ''
    if (id.length <= longestId) continue
    const message = `The id has ${id.length} characters: ${quote(id)}.`
    const what = file.kind === 'skill' ? 'file' : 'folder'
    report(
      error(
        file.source.locationAt(0),
        message,
        `Shorten the name of the ${what} to at most ${longestId} characters.`,
      ),
    )
  }
}
