import type { Subject } from '#lib/model/history/history.ts'

/** Maps former ids of skills and roles to their current ids. */
export type FormerIds = { today(subject: Subject): string; withRename(from: Subject, to: Subject): FormerIds }

export const noFormerIds: FormerIds = idsOver(new Map())

function idsOver(ids: ReadonlyMap<string, string>): FormerIds {
  const today = ({ kind, id }: Subject): string => ids.get(`${kind}/${id}`) ?? id
  return {
    today,
    withRename: (from, to) => idsOver(new Map([...ids, [`${from.kind}/${from.id}`, today(to)]])),
  }
}
