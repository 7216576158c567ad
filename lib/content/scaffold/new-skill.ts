import { baseOf } from '#lib/content/edit/base-of.ts'
import { type Change, impossible } from '#lib/content/edit/changes.ts'
import { idOfName } from '#lib/content/edit/id-of-name.ts'
import { yamlText } from '#lib/content/edit/yaml-text.ts'
import { didYouMean } from '#lib/content/problems/suggest.ts'
import { listed, quote } from '#lib/content/problems/words.ts'
import type { Files } from '#lib/content/read/content-files.ts'
import { freeId } from '#lib/content/scaffold/free-id.ts'

export type NewSkill = {
  readonly name: string
  readonly id?: string | undefined
  /** Optional if the site has only one. */
  readonly group?: string | undefined
  readonly summary?: string | undefined
}

/** A skill with a draft of its summary; its texts are left to its author. */
export function newSkill(files: Files, { name, id = idOfName(name), group, summary }: NewSkill): Change {
  const taken = freeId(files, 'skill', id)
  if (taken) return taken
  const groups = (baseOf(files).domains?.all ?? []).flatMap((domain) =>
    domain.groups.map((one) => ({ domain: domain.id, group: one.id })),
  )
  const ids = groups.map((one): string => one.group)
  const found = groups.find((one) => one.group === (group ?? (ids.length === 1 ? ids[0] : undefined)))
  if (!found) {
    const use = `Use one of ${listed(ids, 'or')}.`
    return group === undefined
      ? impossible('The group of the skill is missing.', `Add --group. ${use}`)
      : impossible(`There is no group ${quote(group)}.`, didYouMean(group, ids, use))
  }
  const path = `skills/${id}.md`
  const text = `---
name: ${yamlText(name)}
domain: ${found.domain}
group: ${found.group}
summary: ${yamlText(summary ?? `Draft: what ${name} is, in one sentence.`)}
---

<!-- What the skill is and why it matters, in a paragraph. Below it, a section for each level: its heading is two hash signs and the id of the level. -->
`
  const requirement = 'Require it in a role: add a line under requirements in its role.yaml.'
  return { ok: true, changes: new Map([[path, text]]), notes: [`Write its texts in ${path}.`, requirement] }
}
