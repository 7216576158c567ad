import type { FileKind } from '#lib/content/read/file-kind.ts'
import { kindOf } from '#lib/content/read/file-kind.ts'
import type { Content } from '#lib/content/reading.ts'
import type { Localized } from '#lib/model/catalog/localized.ts'
import type { Role } from '#lib/model/catalog/role.ts'
import type { Skill } from '#lib/model/catalog/skill.ts'

/** The model of one file: its keys and values in the form of the file, and its texts by section. */
export type ModelOfFile = {
  readonly values: unknown
  /** By heading; the text before the first heading has an empty name. */
  readonly sections: ReadonlyMap<string, string>
}

type Pick = <Value>(localized: Localized<Value> | undefined) => Value | undefined

/** The model of a file; undefined if the path is not a content file. */
export function modelOfFile(path: string, content: Content): ModelOfFile | undefined {
  const kind = kindOf(path)
  const values = (found: unknown): ModelOfFile => ({ values: found, sections: new Map() })
  const { catalog, messages, glossaries } = content
  switch (kind.kind) {
    case 'site':
      return values(catalog.site)
    case 'ladders':
    case 'domains':
    case 'families':
      return values({ [kind.kind]: catalog[kind.kind] })
    case 'proficiency':
      return values({ scale: catalog.scale.map(({ step, ...proficiency }) => proficiency) })
    case 'messages':
      return values([...messages].find(([locale]) => locale === kind.locale)?.[1])
    case 'glossary':
      return values({ terms: [...glossaries].find(([locale]) => locale === kind.locale)?.[1] })
    default:
      return modelOfThing(kind, content)
  }
}

function modelOfThing(kind: FileKind, { catalog }: Content): ModelOfFile | undefined {
  if (kind.kind === 'skill' || kind.kind === 'skill-translation') {
    const skill = catalog.skills.find(({ id }) => id === kind.skill)
    return skill && modelOfSkill(skill, picker(kind.locale))
  }
  if (!('role' in kind)) return undefined
  const role = catalog.roles.find(({ id }) => id === kind.role)
  if (!role) return undefined
  if ('skill' in kind)
    return { values: undefined, sections: roleTexts(role, kind.skill, picker(kind.locale)) }
  return { values: modelOfRole(role, picker(kind.locale), kind.locale === ''), sections: new Map() }
}

/** The original if the file name has no locale, otherwise the translation. */
const picker =
  (locale: string): Pick =>
  (localized) =>
    locale === '' ? localized?.original : localized?.translations[locale]

function modelOfSkill(skill: Skill, pick: Pick): ModelOfFile {
  const { name, summary, keywords, domain, group, links, related, aliases, updated } = skill
  const sections = new Map<string, string>()
  const add = (id: string, text: string | undefined) => text !== undefined && sections.set(id, text)
  add('', pick(skill.intro))
  for (const [id, text] of [...skill.byLevel, ...skill.byProficiency]) add(id, pick(text))
  return {
    values: {
      ...{ name: pick(name), summary: pick(summary), keywords: pick(keywords) },
      ...{ domain: domain.id, group: group.id, links, related, aliases, updated },
    },
    sections,
  }
}

function modelOfRole(role: Role, pick: Pick, isOriginal: boolean): unknown {
  const levels = role.levels.map(({ level, title, focus, stack }) => [
    level.id,
    { title: pick(title), focus: pick(focus), stack: pick(stack) },
  ])
  const texts = { name: pick(role.name), summary: pick(role.summary), levels }
  if (!isOriginal) return { ...texts, next: role.next.map(({ role: id, reason }) => [id, pick(reason)]) }
  return {
    ...texts,
    ...{ family: role.family.id, ladder: role.ladder.id, aliases: role.aliases, updated: role.updated },
    next: role.next.map(({ role: id, level, reason }) => ({ role: id, level, reason: pick(reason) })),
    requirements: role.requirements.map(({ skill, cells }) => [
      skill.id,
      cells.map(({ proficiency }) => proficiency.letter.original),
    ]),
  }
}

function roleTexts(role: Role, id: string, pick: Pick): ReadonlyMap<string, string> {
  const cells = role.requirements.find(({ skill }) => skill.id === id)?.cells ?? []
  return new Map(
    cells.flatMap(({ level, description }): [string, string][] => {
      const text = description?.from === 'role' ? pick(description.text) : undefined
      return text === undefined ? [] : [[level.id, text]]
    }),
  )
}
