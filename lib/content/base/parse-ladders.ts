import type { Report } from '#lib/content/problems/problem.ts'
import type { Source } from '#lib/content/problems/source.ts'
import { checkUnique, type Named } from '#lib/content/problems/unique.ts'
import { type LaddersFile, laddersSchema } from '#lib/content/schema/ladders.ts'
import { asLadderId, asLevelId } from '#lib/content/yaml/as-id.ts'
import { checkLocales, type Locales, localize } from '#lib/content/yaml/localize.ts'
import { type NonEmpty, toNonEmpty } from '#lib/content/yaml/non-empty.ts'
import { parseYaml } from '#lib/content/yaml/parse-yaml.ts'
import { validator } from '#lib/content/yaml/validate.ts'
import type { Ladder } from '#lib/model/catalog/level.ts'

const validate = validator(laddersSchema)

/** The ladders, and the location of each level id. */
export type Ladders = { readonly all: NonEmpty<Ladder>; readonly levels: readonly Named[] }

/** Undefined if any part is invalid, so that no role is validated against an incomplete ladder. */
export function parseLadders(
  source: Source,
  locales: Locales | undefined,
  report: Report,
): Ladders | undefined {
  const found = parseYaml(source, report)
  if (!found) return undefined
  if (locales) checkLocales(laddersSchema, found, source, locales, report)
  const { complete, locationOf } = validate(source, found, report)
  if (!complete) return undefined
  const named = complete.ladders.map(
    ({ id }, index): Named => ({ id, location: locationOf('ladders', index, 'id') }),
  )
  const levels = complete.ladders.flatMap((ladder, index) =>
    ladder.levels.map(
      ({ id }, step): Named => ({ id, location: locationOf('ladders', index, 'levels', step, 'id') }),
    ),
  )
  const unique = [checkUnique(named, 'ladders', report), checkUnique(levels, 'levels', report)]
  const all = toNonEmpty(complete.ladders.flatMap((ladder) => toLadder(ladder, locales)))
  return all && !unique.includes(false) ? { all, levels } : undefined
}

function toLadder(ladder: LaddersFile['ladders'][number], locales: Locales | undefined): Ladder[] {
  const levels = toNonEmpty(
    ladder.levels.map(({ id, name, short }) => ({
      id: asLevelId(id),
      name: localize(name, locales),
      short: localize(short, locales),
    })),
  )
  return levels ? [{ id: asLadderId(ladder.id), name: localize(ladder.name, locales), levels }] : []
}
