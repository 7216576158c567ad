import { yamlText } from '#lib/content/edit/yaml-text.ts'
import { toSource } from '#lib/content/problems/source.ts'
import { splitFrontMatter } from '#lib/content/yaml/front-matter.ts'
import type { WantedSkill } from '#lib/import/plan/wanted.ts'
import { editText } from '#lib/import/write/edit-text.ts'
import type { FileEditor, OwnEdits } from '#lib/import/write/file-editor.ts'

/** Writes the texts of a skill; a new one has a draft of its summary. */
export function writeSkill(
  skill: WantedSkill,
  edits: OwnEdits,
  order: readonly string[],
  editor: FileEditor,
): void {
  const path = `skills/${skill.id}.md`
  let text = editor.read(path) ?? newFile(skill)
  for (const [key, value] of [...edits].toSorted(([one], [other]) => rank(one, order) - rank(other, order))) {
    const id = key === 'intro' ? '' : key.replace('texts/', '')
    const body = splitFrontMatter(toSource(path, path, text), () => {})?.body ?? 0
    text = editText(path, text, { start: body, id, value, order })
  }
  editor.write(path, text)
}

const rank = (key: string, order: readonly string[]): number =>
  key === 'intro' ? -1 : order.indexOf(key.replace('texts/', ''))

const newFile = ({ name, domain, group }: WantedSkill): string => `---
name: ${yamlText(name)}
domain: ${domain}
group: ${group}
summary: ${yamlText(`Draft: what ${name.replace(/\s+/g, ' ')} is, in one sentence.`)}
---
`
