import type { Base } from '#lib/content/base/base.ts'
import { findLocated } from '#lib/content/problems/located.ts'
import type { Report, SourceLocation } from '#lib/content/problems/problem.ts'
import type { Source } from '#lib/content/problems/source.ts'
import { checkReference } from '#lib/content/references/check-reference.ts'
import { type RoleFile, validateRole } from '#lib/content/roles/role-file.ts'
import { findLadder, parseLevels } from '#lib/content/roles/role-levels.ts'
import { type GridCell, parseGridLine } from '#lib/content/yaml/grid.ts'
import { parseYaml } from '#lib/content/yaml/parse-yaml.ts'
import type { Ladder } from '#lib/model/catalog/level.ts'

/** A parsed grid line. */
type LineDraft = {
  /** The location of the skill id. */
  readonly location: SourceLocation
  /** Undefined if the line is invalid. */
  readonly cells: readonly GridCell[] | undefined
}

/** A parsed role.yaml. */
export type RoleDraft = {
  readonly id: string
  readonly source: Source
  /** Undefined if it cannot be parsed. */
  readonly file: RoleFile | undefined
  readonly ladder: Ladder | undefined
  /** The levels of the role; undefined if they could not be determined. */
  readonly levels: ReadonlySet<string> | undefined
  /** By skill, in the order of the grid. */
  readonly lines: ReadonlyMap<string, LineDraft>
  /** Whether all required skills are known. */
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
  const { valid, locationOf } = file
  const families = base.families && new Set<string>(base.families.all.map((family) => family.id))
  if (valid.family !== undefined) {
    checkReference(
      valid.family,
      { what: 'family', ids: families, add: 'add it to families.yaml.' },
      locationOf('family'),
      report,
    )
  }
  const ladder = findLadder(file, base, report)
  const levels = parseLevels(file, ladder, report)
  const lines = parseLines(file, base, ladder, levels, report)
  const known = { what: 'skill', ids: skills }
  const unknown = [...lines].filter(
    ([skill, { location }]) =>
      !checkReference(skill, { ...known, add: `add skills/${skill}.md.` }, location, report),
  )
  const linesCertain = file.isComplete('requirements') && unknown.length === 0
  return { id, source, file, ladder, levels, lines, linesCertain }
}

/** A role that exists, but whose file cannot be parsed. */
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
      return [[skill, { location: file.source.locationAt(keyStart), cells }]]
    }),
  )
}
