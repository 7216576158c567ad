import { error, type Report } from '#lib/content/problems/problem.ts'
import { quote } from '#lib/content/problems/words.ts'
import type { ContentFiles } from '#lib/content/read/content-files.ts'

/**
 * Ids name files of the site, with up to 20 letters behind them, and paths of two ids. File systems take names of 255
 * bytes, some programs paths of 260 letters.
 */
export const longestId = 100

/** Reports skills and roles whose file or folder has a longer name. */
export function checkIdLengths({ files }: ContentFiles, report: Report): void {
  for (const file of files) {
    const id = file.kind === 'skill' ? file.skill : file.kind === 'role' ? file.role : ''
    if (id.length <= longestId) continue
    const message = `The id has ${id.length} letters: ${quote(id)}.`
    const what = file.kind === 'skill' ? 'file' : 'folder'
    report(error(file.source.placeAt(0), message, `Give the ${what} a name of at most ${longestId} letters.`))
  }
}
