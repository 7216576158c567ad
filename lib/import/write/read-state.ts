import { parseBase } from '#lib/content/base/base.ts'
import { parseRoles } from '#lib/content/drafts/parse-roles.ts'
import { parseSkills } from '#lib/content/drafts/parse-skills.ts'
import { type Files, toContentFiles } from '#lib/content/read/content-files.ts'
import type { SiteState } from '#lib/import/site/site-state.ts'
import type { Localized } from '#lib/model/catalog/localized.ts'

const ignore = () => {}

/** What a content folder says, as plain data; its problems are reported elsewhere. */
export function readState(files: Files): SiteState {
  const contentFiles = toContentFiles(files, '', ignore)
  const base = parseBase(contentFiles, '', ignore)
  const skills = parseSkills(contentFiles, base, ignore)
  const roles = parseRoles(contentFiles, base, new Set(skills.keys()), ignore)
  return {
    skills: [...skills.values()].map(({ original, translations }) => ({
      id: original.id,
      names: [
        original.file?.valid.name,
        ...[...translations.values()].map(({ file }) => file?.valid.name),
      ].flatMap((name) => name ?? []),
      aliases: original.file?.valid.aliases ?? [],
      texts: textsOf(original.body.sections),
      intro: original.body.intro?.text,
    })),
    roles: [...roles.values()].map(({ original, texts }) => ({
      id: original.id,
      names: [original.file?.valid.name].flatMap((name) => name ?? []),
      ladder: original.ladder?.id ?? '',
      levels: [...(original.levels ?? [])],
      cells: new Map(
        [...original.lines].map(([skill, { cells = [] }]) => [
          skill,
          new Map(
            cells.map(({ level, proficiency, mandatory }): [string, string] => [
              level.id,
              `${proficiency.letter.original}${mandatory ? '*' : ''}`,
            ]),
          ),
        ]),
      ),
      texts: new Map([...texts].map(([skill, text]) => [skill, textsOf(text.original.body.sections)])),
    })),
    ladders: (base.ladders?.all ?? []).map(({ id, levels }) => ({
      id,
      levels: levels.map((level) => ({
        id: level.id,
        names: [...namesOf(level.name), ...namesOf(level.short)],
      })),
    })),
    scale: (base.scale?.all ?? []).map(({ id, letter, name }) => ({
      id,
      letter: letter.original,
      names: namesOf(name),
    })),
    domains: (base.domains?.all ?? []).map(({ id, name, groups }) => ({
      id,
      names: namesOf(name),
      groups: groups.map((group) => ({ id: group.id, names: namesOf(group.name) })),
    })),
    families: (base.families?.all ?? []).map(({ id, name }) => ({ id, names: namesOf(name) })),
  }
}

const namesOf = ({ original, translations }: Localized<string>): readonly string[] => [
  original,
  ...Object.values(translations).filter((name) => name !== undefined),
]

const textsOf = (sections: ReadonlyMap<string, { readonly text: string }>): ReadonlyMap<string, string> =>
  new Map([...sections].map(([id, { text }]) => [id, text]))
