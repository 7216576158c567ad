import { useLocale } from 'next-intl'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import { Section } from '#app/_components/ui/section.tsx'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import { relatedSkills } from '#lib/model/catalog/related-skills.ts'
import type { Skill } from '#lib/model/catalog/skill.ts'
import { skillHref } from '#lib/site/routes/routes.ts'

type RelatedSkillsProps = { readonly catalog: Catalog; readonly skill: Skill }

export function RelatedSkills({ catalog, skill }: RelatedSkillsProps) {
  const t = useTranslations('skill')
  const locale = useLocale()
  const related = relatedSkills(catalog, skill)
  if (related.length === 0) return null
  return (
    <Section id="related" heading={t.rich('relatedHeading')} intro={t.rich('relatedIntro')}>
      <ul className="cards">
        {related.map((other) => (
          <li key={other.id} className="card">
            <h3>
              <a href={skillHref(locale, other.id)}>
                <LocalText of={other.name} />
              </a>
            </h3>
            <p>
              <LocalText of={other.summary} marked />
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
