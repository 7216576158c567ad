import { idOfName } from '#lib/content/edit/id-of-name.ts'
import type { Mapping } from '#lib/import/mapping/mapping.ts'
import { nameKey, similarity } from '#lib/import/names/similarity.ts'
import type { Question } from '#lib/import/plan/questions.ts'
import type { SkillRecord } from '#lib/import/records/records.ts'
import type { SiteState } from '#lib/import/site/site-state.ts'

/** From this similarity on, somebody has to decide. */
const alike = 0.8

/** The id of each name of a skill: of the mapping, of the site, or a new one. */
export function matchSkills(
  records: readonly SkillRecord[],
  site: SiteState,
  mapping: Mapping,
): { readonly ids: ReadonlyMap<string, string>; readonly questions: readonly Question[] } {
  const ids = new Map<string, string>()
  const questions: Question[] = []
  const known = new Map<string, string>()
  for (const { id, names, aliases } of site.skills)
    for (const name of [...names, id, ...aliases]) if (!known.has(nameKey(name))) known.set(nameKey(name), id)
  const candidates = site.skills.flatMap(({ id, names }) => names.map((name) => ({ id, name })))
  const taken = new Set(site.skills.flatMap(({ id, aliases }) => [id, ...aliases]))
  const nameless: string[] = []
  for (const { name, address } of records) {
    if (ids.has(name)) continue
    const mapped = mapping.skills.get(name) ?? known.get(nameKey(name))
    if (mapped !== undefined) {
      ids.set(name, mapped)
      continue
    }
    const near = candidates.find((one) => similarity(one.name, name) >= alike)
    if (near) {
      ids.set(name, near.id)
      questions.push({ kind: 'same skill', name, id: near.id, as: near.name, address })
      continue
    }
    const id = idOfName(name)
    if (id === '' || taken.has(id)) nameless.push(name)
    else {
      ids.set(name, id)
      taken.add(id)
      known.set(nameKey(name), id)
      candidates.push({ id, name })
    }
  }
  if (nameless.length > 0) questions.push({ kind: 'id', names: nameless })
  let number = 0
  for (const name of nameless) {
    do number += 1
    while (taken.has(`skill-${number}`))
    ids.set(name, `skill-${number}`)
  }
  return { ids, questions }
}
