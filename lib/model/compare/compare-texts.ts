import type { LevelId, Locale } from '#lib/model/catalog/ids.ts'
import { inLocale, type Localized } from '#lib/model/catalog/localized.ts'
import { matrixSections } from '#lib/model/catalog/matrix.ts'
import type { Cell, Role } from '#lib/model/catalog/role.ts'
import type { Domain } from '#lib/model/catalog/taxonomy.ts'
import { type ChangeKind, changeOf, kindOf, type LevelChange } from '#lib/model/compare/compare-levels.ts'

/** A skill that at least one of two levels requires. */
export type ComparedSkill = LevelChange & {
  readonly kind: ChangeKind
  /** Whether both levels have the same description; false where there is none. */
  readonly sameText: boolean
}

export type ComparedDomain = {
  readonly domain: Domain
  /** The requirement, the text or both differ. */
  readonly changed: readonly ComparedSkill[]
  /** The same requirement with the same text, or without text. */
  readonly unchanged: readonly ComparedSkill[]
}

/** Whether two cells show the same text in a locale; true where neither has a description. */
export function isSameText(one: Cell | undefined, other: Cell | undefined, locale: Locale): boolean {
  return isSameInLocale(one?.description?.text, other?.description?.text, locale)
}

export function isSameInLocale(
  one: Localized<string> | undefined,
  other: Localized<string> | undefined,
  locale: Locale,
): boolean {
  const wordsOf = (text: Localized<string> | undefined) => text && inLocale(text, locale).value.trim()
  return wordsOf(one) === wordsOf(other)
}

/** The skills that either of two levels requires, by domain in matrix order; empty domains are left out. */
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

/** How a skill changes for a reader: one that stays is reworded or the same. */
export type GroupKind = Exclude<ChangeKind, 'stays' | 'not-asked'> | 'reworded' | 'same'

export type ChangeGroup = {
  readonly kind: GroupKind
  /** In matrix order; never empty. */
  readonly skills: readonly ComparedSkill[]
}

const kindsInOrder = [
  'becomes-mandatory',
  'rises',
  'new',
  'eases',
  'falls-away',
  'reworded',
  'same',
] as const satisfies readonly GroupKind[]

/** Every skill of the domains once, by how it changes, what is mandatory first; empty groups are left out. */
export function changeGroups(domains: readonly ComparedDomain[]): readonly ChangeGroup[] {
  const changed = domains.flatMap((domain) => domain.changed)
  const same = domains.flatMap((domain) => domain.unchanged)
  return kindsInOrder.flatMap((kind) => {
    const skills = kind === 'same' ? same : changed.filter((skill) => groupOf(skill) === kind)
    return skills.length > 0 ? [{ kind, skills }] : []
  })
}

const groupOf = ({ kind }: ComparedSkill): ChangeKind | GroupKind => (kind === 'stays' ? 'reworded' : kind)
