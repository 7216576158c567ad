import { useLocale } from 'next-intl'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { Prose } from '#app/_components/prose/prose.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import { Section } from '#app/_components/ui/section.tsx'
import { SuggestLink } from '#app/_components/ui/suggest-link.tsx'
import { suggestPath } from '#lib/community/routes/community-paths.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import { inLocale } from '#lib/model/catalog/localized.ts'
import { meaningsOf } from '#lib/model/catalog/meanings.ts'
import type { Skill } from '#lib/model/catalog/skill.ts'
import { meaningAnchor } from '#lib/site/routes/routes.ts'

type SkillMeaningsProps = { readonly catalog: Catalog; readonly skill: Skill }

/** The descriptions of a skill that apply to any role. */
export function SkillMeanings({ catalog, skill }: SkillMeaningsProps) {
  const t = useTranslations('skill')
  const locale = useLocale()
  const meanings = meaningsOf(catalog, skill)
  if (meanings.length === 0) return null
  return (
    <Section id="meaning" heading={t.rich('ownHeading')} intro={t.rich('ownIntro')}>
      <dl className="meanings">
        {meanings.map(({ at, text }) => (
          <div key={at.id} id={meaningAnchor(at.id)}>
            <dt>
              <LocalText of={at.name} />
            </dt>
            <dd>
              <Prose text={text} />
              <p className="mt-1 text-sm text-muted">
                <SuggestLink
                  path={suggestPath('text', { part: 'skillDescription', skill: skill.id, at: at.id })}
                  about={inLocale(at.name, locale).value}
                />
              </p>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
