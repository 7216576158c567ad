import { matrixSections } from '#lib/model/catalog/matrix.ts'
import { findCell } from '#lib/model/catalog/requirements.ts'
import type { Requirement, Role, RoleLevel } from '#lib/model/catalog/role.ts'
import type { Domain } from '#lib/model/catalog/taxonomy.ts'

/** More axes than this cannot be distinguished in a chart. */
export const mostAxes = 12

/** One domain of a role, or its smallest ones together. */
export type ShapeAxis = {
  /** The domain, or all that share the axis, largest first. */
  readonly domains: readonly [Domain, ...Domain[]]
  readonly skills: number
}

/** The line of one level: a weight for each axis, in their order. */
export type ShapeCurve = {
  readonly at: RoleLevel
  /** The sum of the steps of the required proficiencies; 0 where nothing is required. */
  readonly weights: readonly number[]
  readonly total: number
}

export type RoleShape = {
  /** Largest domain first; at most {@link mostAxes}. Only the last axis can combine several domains. */
  readonly axes: readonly ShapeAxis[]
  readonly curves: readonly ShapeCurve[]
  readonly largest: number
}

type AxisRequirements = ShapeAxis & { readonly requirements: readonly Requirement[] }

/** How the weight of a role is distributed over its domains, level by level. */
export function roleShape(role: Role): RoleShape {
  const gathered = gatheredAxes(role)
  const curves = role.levels.map((at) => {
    const weights = gathered.map(({ requirements }) => weightOf(requirements, at))
    return { at, weights, total: weights.reduce((sum, weight) => sum + weight, 0) }
  })
  return {
    axes: gathered.map(({ domains, skills }) => ({ domains, skills })),
    curves,
    largest: Math.max(0, ...curves.flatMap(({ weights }) => weights)),
  }
}

/**
 * Groups of two or more levels with the same weight in every domain, whose curves coincide.
 * Levels that require nothing are left out.
 */
export function equalCurves({ curves }: RoleShape): readonly (readonly ShapeCurve[])[] {
  const groups = new Map<string, ShapeCurve[]>()
  for (const curve of curves.filter(({ total }) => total > 0)) {
    const key = curve.weights.join()
    groups.set(key, [...(groups.get(key) ?? []), curve])
  }
  return [...groups.values()].filter((group) => group.length > 1)
}

/** The index of the axis with the largest weight at a level, the first of equals. */
export function heaviestAxis({ weights }: ShapeCurve): number {
  return weights.indexOf(Math.max(...weights))
}

function gatheredAxes(role: Role): readonly AxisRequirements[] {
  const axes = matrixSections(role)
    .toSorted((a, b) => b.requirements.length - a.requirements.length)
    .map(({ domain, requirements }) => axisOf([domain], requirements))
  if (axes.length <= mostAxes) return axes
  const [first, ...others] = axes.slice(mostAxes - 1)
  if (!first) return axes
  const domains = others.flatMap((axis) => axis.domains)
  const requirements = [first, ...others].flatMap((axis) => axis.requirements)
  return [...axes.slice(0, mostAxes - 1), axisOf([...first.domains, ...domains], requirements)]
}

function axisOf(domains: ShapeAxis['domains'], requirements: readonly Requirement[]): AxisRequirements {
  return { domains, requirements, skills: requirements.length }
}

function weightOf(requirements: readonly Requirement[], { level }: RoleLevel): number {
  return requirements.reduce(
    (sum, requirement) => sum + (findCell(requirement, level.id)?.proficiency.step ?? 0),
    0,
  )
}
