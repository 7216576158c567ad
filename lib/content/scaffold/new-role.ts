import { baseOf } from '#lib/content/edit/base-of.ts'
import { type Change, impossible } from '#lib/content/edit/changes.ts'
import { idOfName } from '#lib/content/edit/id-of-name.ts'
import { yamlText } from '#lib/content/edit/yaml-text.ts'
import { didYouMean } from '#lib/content/problems/suggest.ts'
import { listed, quote } from '#lib/content/problems/words.ts'
import type { Files } from '#lib/content/read/content-files.ts'
import { kindOf } from '#lib/content/read/file-kind.ts'
import { freeId } from '#lib/content/scaffold/free-id.ts'

export type NewRole = {
  readonly name: string
  readonly id?: string | undefined
  /** Optional if the site has only one. */
  readonly family?: string | undefined
  /** The first if left out. */
  readonly ladder?: string | undefined
  /** All levels of the ladder if left out. */
  readonly levels?: readonly string[] | undefined
  readonly skills: readonly string[]
  readonly summary?: string | undefined
}

/** A role that requires the lowest proficiency of each skill at each level, marked as a draft. */
export function newRole(files: Files, wanted: NewRole): Change {
  const { name, id = idOfName(name), summary } = wanted
  const taken = freeId(files, 'role', id)
  if (taken) return taken
  const { families, ladders, scale } = baseOf(files)
  const familyIds = (families?.all ?? []).map((one): string => one.id)
  const family = wanted.family ?? (familyIds.length === 1 ? familyIds[0] : undefined)
  const ladderIds = (ladders?.all ?? []).map((one): string => one.id)
  const ladder = ladders?.all.find((one) => one.id === (wanted.ladder ?? ladderIds[0]))
  const levelIds = (ladder?.levels ?? []).map((one): string => one.id)
  const levels = wanted.levels ?? levelIds
  const skills = [...files.keys()].flatMap((path) => {
    const file = kindOf(path)
    return file.kind === 'skill' ? file.skill : []
  })
  const wrong =
    unknown('family', family, familyIds, '--family') ??
    unknown('ladder', ladder?.id ?? wanted.ladder, ladderIds, '--ladder') ??
    levels.map((level) => unknown('level', level, levelIds, '--levels')).find(Boolean) ??
    (wanted.skills.length === 0
      ? unknown('skill', undefined, skills, '--skill')
      : wanted.skills.map((skill) => unknown('skill', skill, skills, '--skill')).find(Boolean))
  if (wrong) return wrong
  const letter = scale?.all[0]?.letter.original ?? '.'
  const cells = levelIds.map((level) => (levels.includes(level) ? letter : '.')).join(' ')
  const width = Math.max(...wanted.skills.map((skill) => skill.length))
  const lines = [
    `name: ${yamlText(name)}`,
    `family: ${family}`,
    `summary: ${yamlText(summary ?? `Draft: what a ${name} does, in one sentence.`)}`,
    ...(ladder && ladder.id !== ladderIds[0] ? [`ladder: ${ladder.id}`] : []),
    'levels:',
    ...levelIds.filter((level) => levels.includes(level)).map((level) => `  ${level}:`),
    `# A draft: one cell for each of ${levelIds.join(', ')}; a * after the letter means mandatory.`,
    'requirements:',
    ...wanted.skills.map((skill) => `  ${`${skill}:`.padEnd(width + 1)} ${cells}`),
  ]
  const path = `roles/${id}/role.yaml`
  return {
    ok: true,
    changes: new Map([[path, `${lines.join('\n')}\n`]]),
    notes: [`Write its summary and its requirements in ${path}.`],
  }
}

function unknown(
  what: string,
  id: string | undefined,
  ids: readonly string[],
  option: string,
): Change | undefined {
  if (id !== undefined && ids.includes(id)) return undefined
  const use = ids.length === 0 ? `The site has no ${what} yet.` : `Use one of ${listed(ids, 'or')}.`
  return id === undefined
    ? impossible(`The ${what} of the role is missing.`, `Add ${option}. ${use}`)
    : impossible(`There is no ${what} ${quote(id)}.`, didYouMean(id, ids, use))
}
