import type { Path } from '#lib/content/problems/located.ts'
import { formatPlace, type Place, type Report, warning } from '#lib/content/problems/problem.ts'
import { quote } from '#lib/content/problems/words.ts'
import { withoutInvisible } from '#lib/content/text/visible.ts'

type File = {
  readonly sound: { readonly name?: string | undefined }
  readonly placeOf: (...path: Path) => Place
}

/** Warns of things of one kind that a reader cannot tell apart by their names; all of them are in one language. */
export function checkNames(
  what: 'skill' | 'role',
  files: readonly (File | undefined)[],
  report: Report,
): void {
  const taken = new Map<string, Place>()
  for (const file of files) {
    const name = file?.sound.name
    if (!file || name === undefined) continue
    const place = file.placeOf('name')
    const seen = asSeen(name)
    const earlier = taken.get(seen)
    if (!earlier) taken.set(seen, place)
    else {
      const message = `Another ${what} has the name ${quote(name)} too, in ${formatPlace(earlier)}.`
      report(warning(place, message, 'Give one of them a name that tells them apart.'))
    }
  }
}

/** A name without what a reader does not see of it: capitals, blanks, forms of one letter. */
const asSeen = (name: string): string =>
  /^[!-~]+(?: [!-~]+)*$/.test(name)
    ? name.toLowerCase()
    : withoutInvisible(name).normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
