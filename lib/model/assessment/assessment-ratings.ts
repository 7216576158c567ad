import type { AssessmentSheet } from '#lib/model/assessment/assessment-sheet.ts'
import type { SkillId } from '#lib/model/catalog/ids.ts'

/**
 * What somebody said of their skills: the id of a skill and the id of a proficiency, or {@link notYet}.
 * A skill without an answer has no entry. Ids may belong to another edition of the matrix.
 */
export type Ratings = ReadonlyMap<string, string>

/** The rating of a skill that is not held yet; no id is written like this. */
export const notYet = '-'

/** Steps of the scale by skill; 0 is not yet. A skill without an answer has no entry. */
export type Answers = ReadonlyMap<SkillId, number>

export type ReadRatings = {
  readonly answers: Answers
  /** Ids that this sheet does not ask for, as they were written. */
  readonly unknownSkills: readonly string[]
  /** Ratings that are not on the scale; their skills count as not answered. */
  readonly unknownRatings: readonly string[]
}

/**
 * Ratings as this sheet understands them. A former id of a skill counts as long as the skill has no answer of its own.
 * Where the scale has a zero of its own, not yet is that step.
 */
export function readRatings(sheet: AssessmentSheet, ratings: Ratings): ReadRatings {
  const steps = new Map<string, number>([
    [notYet, sheet.hasZero ? 1 : 0],
    ...sheet.scale.map(({ id }, index) => [id, index + 1] as const),
  ])
  const answers = new Map<SkillId, number>()
  const known = new Set<string>()
  const unknownRatings = new Set<string>()
  for (const { id, formerIds } of sheet.skills) {
    const names = [id, ...formerIds]
    for (const name of names) known.add(name)
    const written = names.flatMap((name) => ratings.get(name) ?? []).at(0)
    if (written === undefined) continue
    const step = steps.get(written)
    if (step === undefined) unknownRatings.add(written)
    else answers.set(id, step)
  }
  const unknownSkills = [...ratings.keys()].filter((id) => !known.has(id)).toSorted()
  return { answers, unknownSkills, unknownRatings: [...unknownRatings].toSorted() }
}

/** Ratings with one skill rated at a step, 0 for not yet; without a step its answer is taken back. */
export function rate(
  sheet: AssessmentSheet,
  ratings: Ratings,
  skill: SkillId,
  step: number | undefined,
): Ratings {
  const rated = new Map(ratings)
  const formerIds = sheet.skills.find(({ id }) => id === skill)?.formerIds ?? []
  for (const id of [skill, ...formerIds]) rated.delete(id)
  const rating = step === 0 && !sheet.hasZero ? notYet : sheet.scale[(step === 0 ? 1 : (step ?? 0)) - 1]?.id
  if (rating !== undefined) rated.set(skill, rating)
  return rated
}

export function hasSameRatings(one: Ratings, other: Ratings): boolean {
  return one.size === other.size && [...one].every(([skill, rating]) => other.get(skill) === rating)
}
