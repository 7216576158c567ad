import { matrixSections, requirementsByDomain } from '#lib/model/catalog/matrix.ts'
import { findCell, findRequirement } from '#lib/model/catalog/requirements.ts'
import type { Requirement, Role, RoleLevel } from '#lib/model/catalog/role.ts'
import { type Shade, shadeOf } from '#lib/model/catalog/shade.ts'
import type { Domain } from '#lib/model/catalog/taxonomy.ts'

/** The picture of a role: a column for each skill, a row for each level, the highest level on top. */
export type Fingerprint = {
  readonly columns: number
  readonly rows: readonly RoleLevel[]
  /** Sorted by obligation, shade, row and column. */
  readonly strokes: readonly Stroke[]
}

/** Neighbouring cells of a row that look the same. */
export type Stroke = {
  readonly mandatory: boolean
  readonly shade: Shade
  readonly row: number
  readonly column: number
  readonly length: number
}

/** The columns of a fingerprint that belong to one domain. */
export type DomainColumns = { readonly domain: Domain; readonly column: number; readonly length: number }

/** Skills are in matrix order. */
export function fingerprintOf(role: Role): Fingerprint {
  return fingerprint(role, requirementsByDomain(role))
}

/** The domains of a fingerprint, from the first column. */
export function fingerprintDomains(role: Role): readonly DomainColumns[] {
  let column = 0
  return matrixSections(role).map(({ domain, requirements: { length } }) => {
    const start = column
    column += length
    return { domain, column: start, length }
  })
}

/**
 * The fingerprints of two roles with the same columns: first the skills that both require, then those of the first
 * role, then those of the second.
 */
export function pairedFingerprints(a: Role, b: Role): readonly [Fingerprint, Fingerprint] {
  const [ofA, ofB] = [requirementsByDomain(a), requirementsByDomain(b)]
  const shared = ofA.filter(({ skill }) => findRequirement(b, skill.id))
  const onlyA = ofA.filter((requirement) => !shared.includes(requirement))
  const onlyB = ofB.filter(({ skill }) => !findRequirement(a, skill.id))
  const skills = [...shared, ...onlyA, ...onlyB].map(({ skill }) => skill.id)
  const inRole = (role: Role) => skills.map((skill) => findRequirement(role, skill))
  return [fingerprint(a, inRole(a)), fingerprint(b, inRole(b))]
}

function fingerprint(role: Role, columns: readonly (Requirement | undefined)[]): Fingerprint {
  const rows = role.levels.toReversed()
  const strokes = rows.flatMap((row, index) => strokesOf(row, index, columns))
  return { columns: columns.length, rows, strokes: strokes.toSorted(compareLooks) }
}

function strokesOf(
  { level }: RoleLevel,
  row: number,
  columns: readonly (Requirement | undefined)[],
): Stroke[] {
  const strokes: Stroke[] = []
  for (const [column, requirement] of columns.entries()) {
    const cell = requirement && findCell(requirement, level.id)
    if (!cell) continue
    const shade = shadeOf(cell.proficiency)
    const last = strokes.at(-1)
    const isNext = last && last.column + last.length === column
    if (isNext && last.shade === shade && last.mandatory === cell.mandatory) {
      strokes[strokes.length - 1] = { ...last, length: last.length + 1 }
    } else strokes.push({ mandatory: cell.mandatory, shade, row, column, length: 1 })
  }
  return strokes
}

const compareLooks = (a: Stroke, b: Stroke): number =>
  Number(a.mandatory) - Number(b.mandatory) || a.shade - b.shade || a.row - b.row || a.column - b.column
