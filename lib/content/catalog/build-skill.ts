import { translate, translateSections } from '#lib/content/catalog/translate.ts'
import type { ValidBase } from '#lib/content/catalog/valid-base.ts'
import type { Translated } from '#lib/content/drafts/drafts.ts'
import type { SkillDraft } from '#lib/content/skills/parse-skill.ts'
import type { SkillTranslation } from '#lib/content/skills/parse-skill-translation.ts'
import { asDate, asSkillId } from '#lib/content/yaml/as-id.ts'
import type { Localized } from '#lib/model/catalog/localized.ts'
import type { Skill } from '#lib/model/catalog/skill.ts'

/** Undefined if the draft is invalid. */
export function buildSkill(
  draft: Translated<SkillDraft, SkillTranslation>,
  validBase: ValidBase,
): Skill | undefined {
  const { original, translations } = draft
  const file = original.file?.complete
  const domain = validBase.domains.find(({ id }) => id === file?.domain)
  const group = domain?.groups.find(({ id }) => id === file?.group)
  if (!file || !domain || !group) return undefined

  const locale = validBase.site.defaultLocale
  const originals = { path: original.source.path, locale, outdated: validBase.outdated }
  const sections = translateSections(draft, originals)
  const updated =
    file.updated === undefined ? validBase.dates.get(original.source.path) : asDate(file.updated)
  const intro = original.body.intro?.text
  return {
    id: asSkillId(original.id),
    name: translate(
      file.name,
      'name',
      originals,
      translations,
      (translation) => translation.file?.valid.name,
    ),
    summary: translate(
      file.summary,
      'summary',
      originals,
      translations,
      (translation) => translation.file?.valid.summary,
    ),
    domain,
    group,
    keywords: translate<readonly string[], SkillTranslation>(
      file.keywords ?? [],
      'keywords',
      originals,
      translations,
      (translation) => translation.file?.valid.keywords,
    ),
    links: file.links ?? [],
    related: (file.related ?? []).map(asSkillId),
    aliases: file.aliases ?? [],
    ...(updated && { updated }),
    path: original.source.path,
    ...(intro && {
      intro: translate(intro, 'intro', originals, translations, ({ body }) => body.intro?.text),
    }),
    byLevel: pick(
      validBase.ladders.flatMap(({ levels }) => levels),
      sections,
    ),
    byProficiency: pick(validBase.scale, sections),
  }
}

/** The sections whose heading is one of the given ids, in the order of the ids. */
function pick<Id extends string>(
  things: readonly { readonly id: Id }[],
  sections: ReadonlyMap<string, Localized<string>>,
): ReadonlyMap<Id, Localized<string>> {
  return new Map(
    things.flatMap(({ id }): [Id, Localized<string>][] => {
      const text = sections.get(id)
      return text ? [[id, text]] : []
    }),
  )
}
