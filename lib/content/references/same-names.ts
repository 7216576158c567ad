import type { Path } from '#lib/content/problems/located.ts'
import { formatLocation, type Report, type SourceLocation, warning } from '#lib/content/problems/problem.ts'
import { quote } from '#lib/content/problems/words.ts'
import { withoutInvisible } from '#lib/content/text/visible.ts'

type File = {
  readonly valid: { readonly name?: string | undefined }
  readonly locationOf: (...path: Path) => SourceLocation
}

/** Warns about skills or roles whose names in one language look the same. */
export function checkNames(
  what: 'skill' | 'role',
  files: readonly (File | undefined)[],
  report: Report,
): void {
  const taken = new Map<string, SourceLocation>()
  for (const file of files) {
    const name = file?.valid.name
    if (!file || name === undefined) continue
    const location = file.locationOf('name')
    const seen = asSeen(name)
    const earlier = taken.get(seen)
    if (!earlier) taken.set(seen, location)
    else {
      const message = `The name ${quote(name)} is also used by another ${what}, in ${formatLocation(earlier)}.`
      report(warning(location, message, 'Rename one of them.'))
    }
  }
}

/** Folds case, white space, invisible characters and Unicode variants. */
const asSeen = (name: string): string =>
  /^[!-~]+(?: [!-~]+)*$/.test(name)
    ? name.toLowerCase()
    : withoutInvisible(name).normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
