import type { Base } from '#lib/content/base/base.ts'
import type { Drafts } from '#lib/content/drafts/drafts.ts'
import { error, type Report } from '#lib/content/problems/problem.ts'
import { didYouMean } from '#lib/content/problems/suggest.ts'
import { quote } from '#lib/content/problems/words.ts'
import type { ContentFiles } from '#lib/content/read/content-files.ts'
import { checkAliases } from '#lib/content/references/check-aliases.ts'
import { checkLocale } from '#lib/content/references/check-translation.ts'
import { checkNames } from '#lib/content/references/same-names.ts'
import { unreadBody } from '#lib/content/sections/body.ts'
import { parseSkill, type SkillDraft } from '#lib/content/skills/parse-skill.ts'
import { parseSkillTranslation, type SkillTranslation } from '#lib/content/skills/parse-skill-translation.ts'

/** All skills by id, with their translations. */
export function parseSkills({ files, meant }: ContentFiles, base: Base, report: Report): Drafts['skills'] {
  const ids = new Set(files.flatMap((file) => (file.kind === 'skill' ? file.skill : [])))
  const skills = new Map<string, { original: SkillDraft; translations: Map<string, SkillTranslation> }>()
  for (const file of files) {
    if (file.kind !== 'skill') continue
    const { skill: id, source, readable } = file
    const original = readable
      ? parseSkill(id, source, base, ids, report)
      : { id, source, file: undefined, body: unreadBody }
    skills.set(id, { original, translations: new Map() })
  }
  for (const file of files) {
    if (file.kind !== 'skill-translation' || !checkLocale(file.source, file.locale, base.locales, report))
      continue
    const skill = skills.get(file.skill)
    if (!skill) {
      if (meant.has(`skills/${file.skill}.md`)) continue
      const hint = didYouMean(file.skill, ids, `Add skills/${file.skill}.md, or remove the file.`)
      report(
        error(
          file.source.locationAt(0),
          `This file translates the skill ${quote(file.skill)}, which does not exist.`,
          hint,
        ),
      )
    } else if (file.readable) {
      const translation = parseSkillTranslation(file.source, skill.original, base, report)
      if (translation) skill.translations.set(file.locale, translation)
    }
  }
  const all = [...skills.values()]
  const originals = all.map(({ original }) => original)
  checkAliases('skill', originals, report)
  checkNames(
    'skill',
    originals.map(({ file }) => file),
    report,
  )
  for (const locale of base.locales?.all ?? []) {
    checkNames(
      'skill',
      all.map(({ translations }) => translations.get(locale)?.file),
      report,
    )
  }
  return skills
}
