import { useLocale } from 'next-intl'
import { RecentChanges } from '#app/_components/changes/recent-changes.tsx'
import { Downloads } from '#app/_components/downloads/downloads.tsx'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { CellDialog } from '#app/_components/matrix/cell-dialog.tsx'
import { Prose } from '#app/_components/prose/prose.tsx'
import { NextLevelPanels } from '#app/_components/skill/next-level-panels.tsx'
import { RelatedSkills } from '#app/_components/skill/related-skills.tsx'
import { SkillFacts } from '#app/_components/skill/skill-facts.tsx'
import { SkillLevels } from '#app/_components/skill/skill-levels.tsx'
import { SkillMeanings } from '#app/_components/skill/skill-meanings.tsx'
import { Figures } from '#app/_components/ui/figures.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import { PageTitle } from '#app/_components/ui/page-title.tsx'
import { Section } from '#app/_components/ui/section.tsx'
import { SuggestLink } from '#app/_components/ui/suggest-link.tsx'
import { skillTalkPath } from '#lib/community/routes/community-paths.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import { countSkill } from '#lib/model/catalog/counts.ts'
import type { Skill } from '#lib/model/catalog/skill.ts'
import type { History } from '#lib/model/history/history.ts'
import { daysOfSkill } from '#lib/model/history/history-views.ts'
import { skillSizes } from '#lib/site/metadata/download-sizes.ts'
import { skillDownloads } from '#lib/site/routes/downloads.ts'
import { embedSkillHref } from '#lib/site/routes/routes.ts'
import '#app/_components/skill/skill-profile.css'

type SkillProfileProps = {
  readonly catalog: Catalog
  readonly skill: Skill
  /** Undefined if the history is unknown. */
  readonly history: History | undefined
}

export function SkillProfile({ catalog, skill, history }: SkillProfileProps) {
  const t = useTranslations('skill')
  const locale = useLocale()
  const counts = countSkill(catalog, skill)
  const figures = [
    { id: 'roles', label: t.rich('figureRoles', { count: counts.roles }), value: counts.roles },
    { id: 'levels', label: t.rich('figureLevels', { count: counts.levels }), value: counts.levels },
    {
      id: 'mandatory',
      label: t.rich('figureMandatory', { count: counts.mandatory }),
      value: counts.mandatory,
    },
    { id: 'optional', label: t.rich('figureOptional', { count: counts.optional }), value: counts.optional },
  ]
  const isRequired = counts.roles > 0
  return (
    <>
      <PageTitle
        title={<LocalText of={skill.name} marked />}
        lead={<LocalText of={skill.summary} marked />}
      />
      <Figures figures={figures} />
      <p className="actions mt-5">
        <SuggestLink path={skillTalkPath(skill.id)} />
      </p>
      <div className="profile-top">
        <div>
          {skill.intro && (
            <Section id="about" heading={t.rich('whatItIs')}>
              <Prose text={skill.intro} className="mt-3 max-w-2xl" />
            </Section>
          )}
          <Section id="how-to" heading={t.rich('howToHeading')}>
            {isRequired ? <HowTo /> : <p className="mt-2 text-muted">{t.rich('noRoles')}</p>}
          </Section>
        </div>
        <SkillFacts skill={skill} source={catalog.site.source} />
      </div>
      {isRequired && <NextLevelPanels catalog={catalog} skill={skill} />}
      {isRequired && <SkillLevels catalog={catalog} skill={skill} />}
      <SkillMeanings catalog={catalog} skill={skill} />
      <RelatedSkills catalog={catalog} skill={skill} />
      {history && (
        <RecentChanges
          catalog={catalog}
          history={history}
          days={daysOfSkill(history, skill.id)}
          kind="skill"
        />
      )}
      <Downloads
        sizes={skillSizes(catalog, skill, locale)}
        downloads={skillDownloads(locale, skill.id, { hasHistory: history !== undefined })}
        embed={{ site: catalog.site, href: embedSkillHref(locale, skill.id), name: skill.name }}
      />
      <CellDialog />
    </>
  )
}

function HowTo() {
  const t = useTranslations('skill')
  return (
    <ol className="how-to">
      <li>{t.rich('howToChoose')}</li>
      <li>{t.rich('howToRead')}</li>
      <li>{t.rich('howToTalk')}</li>
    </ol>
  )
}
