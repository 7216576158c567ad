import type { LevelId, Locale } from '#lib/model/catalog/ids.ts'
import { inLocale, type Localized } from '#lib/model/catalog/localized.ts'
import { matrixSections } from '#lib/model/catalog/matrix.ts'
import type { Cell, Role } from '#lib/model/catalog/role.ts'
import type { Domain } from '#lib/model/catalog/taxonomy.ts'
import { type ChangeKind, changeOf, kindOf, type LevelChange } from '#lib/model/compare/compare-levels.ts'

/** A skill at two levels, at one of which at least it is asked for. */
export type ComparedSkill = LevelChange & {
  readonly kind: ChangeKind
  /** Two descriptions that read the same; not true where there is none. */
  readonly sameText: boolean
}

export type ComparedDomain = {
  readonly domain: Domain
  /** Another requirement, another text, or both. */
  readonly changed: readonly ComparedSkill[]
  /** The same requirement in the same words, or without any. */
  readonly unchanged: readonly ComparedSkill[]
}

/** Whether two cells say the same to somebody who reads a locale; two cells without a description do. */
export function isSameText(one: Cell | undefined, other: Cell | undefined, locale: Locale): boolean {
  return readsSame(one?.description?.text, other?.description?.text, locale)
}

export function readsSame(
  one: Localized<string> | undefined,
  other: Localized<string> | undefined,
  locale: Locale,
): boolean {
  const wordsOf = (text: Localized<string> | undefined) => text && inLocale(text, locale).value.trim()
  return wordsOf(one) === wordsOf(other)
}

/** The skills asked at either of two levels by domain, both in matrix order; a domain without any is left out. */
export function compareTexts(
  role: Role,
  from: LevelId,
  to: LevelId,
  locale: Locale,
): readonly ComparedDomain[] {
  return matrixSections(role).flatMap(({ domain, requirements }) => {
    const skills = requirements
      .map((requirement) => changeOf(requirement, from, to))
      .map((change) => ({
        ...change,
        kind: kindOf(change),
        sameText: change.after?.description !== undefined && isSameText(change.before, change.after, locale),
      }))
      .filter(({ kind }) => kind !== 'not-asked')
    const unchanged = skills.filter(isUnchanged)
    const changed = skills.filter((skill) => !isUnchanged(skill))
    return skills.length > 0 ? [{ domain, changed, unchanged }] : []
  })
}

const isUnchanged = ({ kind, sameText, before, after }: ComparedSkill): boolean =>
  kind === 'stays' && (sameText || (!before?.description && !after?.description))

/** Skills whose requirement stays while their description changes. */
export function countReworded(domains: readonly ComparedDomain[]): number {
  return domains.flatMap(({ changed }) => changed).filter(({ kind }) => kind === 'stays').length
}
