import type { Base } from '#lib/content/base/base.ts'
import { findLocated } from '#lib/content/problems/located.ts'
import type { Place, Report } from '#lib/content/problems/problem.ts'
import type { Source } from '#lib/content/problems/source.ts'
import { checkReference } from '#lib/content/references/check-reference.ts'
import { type RoleFile, validateRole } from '#lib/content/roles/role-file.ts'
import { findLadder, parseLevels } from '#lib/content/roles/role-levels.ts'
import { type GridCell, parseGridLine } from '#lib/content/yaml/grid.ts'
import { parseYaml } from '#lib/content/yaml/parse-yaml.ts'
import type { Ladder } from '#lib/model/catalog/level.ts'

/** One line of a grid as it was read. */
type LineDraft = {
  /** Where the name of the skill stands. */
  readonly place: Place
  /** Left out where the line is broken. */
  readonly cells: readonly GridCell[] | undefined
}

/** One role.yaml as it was read. */
export type RoleDraft = {
  readonly id: string
  readonly source: Source
  /** Left out where it cannot be read. */
  readonly file: RoleFile | undefined
  readonly ladder: Ladder | undefined
  /** The levels it has; left out where they cannot be told. */
  readonly levels: ReadonlySet<string> | undefined
  /** By skill, in the order of the grid. */
  readonly lines: ReadonlyMap<string, LineDraft>
  /** Whether the skills that it asks for can be told for sure. */
  readonly linesCertain: boolean
}

export function parseRole(
  id: string,
  source: Source,
  base: Base,
  skills: ReadonlySet<string>,
  report: Report,
): RoleDraft {
  const found = parseYaml(source, report)
  if (!found) return unreadRole(id, source)
  const file = validateRole(source, found, report)
  const { sound, placeOf } = file
  const families = base.families && new Set<string>(base.families.all.map((family) => family.id))
  if (sound.family !== undefined) {
    checkReference(
      sound.family,
      { what: 'family', ids: families, add: 'add it to families.yaml.' },
      placeOf('family'),
      report,
    )
  }
  const ladder = findLadder(file, base, report)
  const levels = parseLevels(file, ladder, report)
  const lines = parseLines(file, base, ladder, levels, report)
  const known = { what: 'skill', ids: skills }
  const strangers = [...lines].filter(
    ([skill, { place }]) =>
      !checkReference(skill, { ...known, add: `add skills/${skill}.md.` }, place, report),
  )
  const linesCertain = file.isComplete('requirements') && strangers.length === 0
  return { id, source, file, ladder, levels, lines, linesCertain }
}

/** A role whose file cannot be read, but which is there. */
export function unreadRole(id: string, source: Source): RoleDraft {
  return {
    id,
    source,
    file: undefined,
    ladder: undefined,
    levels: undefined,
    lines: new Map(),
    linesCertain: false,
  }
}

function parseLines(
  file: RoleFile,
  { scale }: Base,
  ladder: Ladder | undefined,
  levels: ReadonlySet<string> | undefined,
  report: Report,
): ReadonlyMap<string, LineDraft> {
  const grid = findLocated(file.root, ['requirements'])
  if (grid?.kind !== 'map') return new Map()
  const legend = { ladder, scale: scale?.all, levels }
  return new Map(
    [...grid.entries].flatMap(([skill, { value, keyStart }]): [string, LineDraft][] => {
      if (value.kind !== 'scalar') return []
      const cells = parseGridLine(skill, value, file.source, legend, report)
      return [[skill, { place: file.source.placeAt(keyStart), cells }]]
    }),
  )
}
