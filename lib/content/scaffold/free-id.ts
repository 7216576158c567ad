import { type Change, impossible } from '#lib/content/edit/changes.ts'
import { quote } from '#lib/content/problems/words.ts'
import type { Files } from '#lib/content/read/content-files.ts'
import { id as idSchema } from '#lib/content/schema/fields.ts'

/** Why an id cannot be used for a new skill or role; undefined if it can. Case is ignored, as some disks do. */
export function freeId(files: Files, kind: 'skill' | 'role', id: string): Change | undefined {
  if (id === '') return impossible('No id can be derived from the name.', 'Choose one: --id some-id.')
  if (!idSchema.safeParse(id).success)
    return impossible(`${quote(id)} is not a valid id.`, 'Use lower-case letters, digits and single hyphens.')
  const path = kind === 'skill' ? `skills/${id}.md` : `roles/${id}/role.yaml`
  const existing = [...files.keys()].find((one) => one.toLowerCase() === path)
  return existing === undefined
    ? undefined
    : impossible(`The ${kind} ${quote(id)} already exists.`, 'Use another id: --id some-id.')
}
