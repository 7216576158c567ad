import type { Catalog } from '#lib/model/catalog/catalog.ts'
import { findRole, findSkill } from '#lib/model/catalog/find.ts'
import type { Localized } from '#lib/model/catalog/localized.ts'
import { type History, type Subject, subjectKey } from '#lib/model/history/history.ts'

/** Names for the ids in a history: the current name, else the last one, else the id. */
export type HistoricNames = {
  /** Whether it still exists. */
  readonly exists: (subject: Subject) => boolean
  readonly ofSubject: (subject: Subject) => Localized<string>
  /** Of a level or a proficiency; their ids are unique across both. */
  readonly ofStep: (id: string) => Localized<string>
}

export function historicNames(
  catalog: Catalog,
  { formerNames }: Pick<History, 'formerNames'>,
): HistoricNames {
  const { ladders, scale, site } = catalog
  const steps = new Map<string, Localized<string>>(
    [...ladders.flatMap(({ levels }) => levels), ...scale].map(({ id, name }) => [id, name]),
  )
  const asWritten = (original: string) => ({ locale: site.defaultLocale, original, translations: {} })
  const find = ({ kind, id }: Subject) => (kind === 'skill' ? findSkill(catalog, id) : findRole(catalog, id))
  return {
    exists: (subject) => find(subject) !== undefined,
    ofSubject: (subject) =>
      find(subject)?.name ?? asWritten(formerNames.get(subjectKey(subject)) ?? subject.id),
    ofStep: (id) => steps.get(id) ?? asWritten(id),
  }
}
