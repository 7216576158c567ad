import { useLocale } from 'next-intl'
import { nameCells } from '#app/_components/community/proposal/part-name.tsx'
import { PageActions } from '#app/_components/community/suggest/page-actions.tsx'
import { type PartLink, PartLinks } from '#app/_components/community/suggest/part-links.tsx'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { Section } from '#app/_components/ui/section.tsx'
import { suggestPath } from '#lib/community/routes/community-paths.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import { requirementsOf } from '#lib/model/catalog/requirements.ts'
import type { Skill } from '#lib/model/catalog/skill.ts'
import { pageHref } from '#lib/site/routes/routes.ts'

type SkillPartsProps = { readonly catalog: Catalog; readonly skill: Skill }

/** What of a skill can be changed. */
export function SkillParts({ catalog, skill }: SkillPartsProps) {
  const t = useTranslations('community.page')
  const names = useTranslations('community.part')
  const locale = useLocale()
  const target = { skill: skill.id }
  const levels = catalog.ladders.flatMap((ladder) => ladder.levels)
  const parts: readonly PartLink[] = [
    { part: 'skillName', target, text: skill.name },
    { part: 'skillSummary', target, text: skill.summary },
    { part: 'skillIntro', target, text: skill.intro },
    ...levels.map(({ id }) => descriptionAt(id, skill.byLevel.get(id))),
    ...catalog.scale.flatMap(({ id }) => {
      const text = skill.byProficiency.get(id)
      return text ? [descriptionAt(id, text)] : []
    }),
  ]
  function descriptionAt(at: string, text: PartLink['text']): PartLink {
    return { part: 'skillDescription', target: { ...target, at }, text }
  }
  return (
    <>
      <Section id="texts" heading={t.rich('texts')}>
        <PartLinks catalog={catalog} parts={parts} />
      </Section>
      <Section id="requirements" heading={t.rich('requirements')}>
        <ul className="plain-list">
          {requirementsOf(catalog, skill).map(({ role }) => (
            <li key={role.id}>
              <a href={pageHref(locale, suggestPath('cells', { role: role.id, skill: skill.id }))}>
                {nameCells(role.id, skill.id, { catalog, locale, t: names })}
              </a>
            </li>
          ))}
        </ul>
      </Section>
      <PageActions kind="skill" id={skill.id} name={skill.name} />
    </>
  )
}
