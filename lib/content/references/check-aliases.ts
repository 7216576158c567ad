import type { Path } from '#lib/content/problems/located.ts'
import { error, formatLocation, type Report, type SourceLocation } from '#lib/content/problems/problem.ts'
import type { Source } from '#lib/content/problems/source.ts'
import { quote } from '#lib/content/problems/words.ts'

/** A parsed skill or role. */
type Draft = {
  readonly id: string
  readonly source: Source
  readonly file: Aliased | undefined
}

type Aliased = {
  readonly valid: { readonly aliases?: readonly string[] | undefined }
  readonly locationOf: (...path: Path) => SourceLocation
}

/** A former address has one redirect target; reports every alias that is an id or another alias of the same kind. */
export function checkAliases(what: 'skill' | 'role', all: readonly Draft[], report: Report): void {
  const taken = new Map<string, SourceLocation>(all.map(({ id, source }) => [id, source.locationAt(0)]))
  for (const { id, file } of all) {
    for (const [index, alias] of (file?.valid.aliases ?? []).entries()) {
      const location = file?.locationOf('aliases', index)
      if (!location) continue
      const other = taken.get(alias)
      if (!other) taken.set(alias, location)
      else if (alias === id)
        report(
          error(
            location,
            `The alias ${quote(alias)} is the id of this ${what} itself.`,
            'Remove the alias.',
            'duplicate',
          ),
        )
      else {
        const message = `The alias ${quote(alias)} is already used by another ${what}, in ${formatLocation(other)}.`
        report(error(location, message, 'Remove it from one of the two files.', 'duplicate'))
      }
    }
  }
}
