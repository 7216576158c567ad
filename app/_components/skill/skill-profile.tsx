import { useLocale } from 'next-intl'
import { RecentChanges } from '#app/_components/changes/recent-changes.tsx'
import { Downloads } from '#app/_components/downloads/downloads.tsx'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { CellDialog } from '#app/_components/matrix/cell-dialog.tsx'
import { Prose } from '#app/_components/prose/prose.tsx'
import { NextLevelPanels } from '#app/_components/skill/next-level-panels.tsx'
import { RelatedSkills } from '#app/_components/skill/related-skills.tsx'
import { SkillFacts } from '#app/_components/skill/skill-facts.tsx'
import { SkillGrid } from '#app/_components/skill/skill-grid.tsx'
import { SkillLevels } from '#app/_components/skill/skill-levels.tsx'
import { SkillMeanings } from '#app/_components/skill/skill-meanings.tsx'
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
  const isRequired = counts.roles > 0
  return (
    <>
      <PageTitle
        title={<LocalText of={skill.name} marked />}
        lead={<LocalText of={skill.summary} marked />}
      />
      <div className="profile-top">
        <div>
          {isRequired ? (
            <>
              <p className="mb-4">{t.rich('counts', counts)}</p>
              <SkillGrid catalog={catalog} skill={skill} />
            </>
          ) : (
            <p className="text-muted">{t.rich('noRoles')}</p>
          )}
          {skill.intro && (
            <Section id="about" heading={t.rich('whatItIs')}>
              <Prose text={skill.intro} className="mt-3 max-w-2xl" />
            </Section>
          )}
        </div>
        <SkillFacts skill={skill} source={catalog.site.source} />
      </div>
      {isRequired && <NextLevelPanels catalog={catalog} skill={skill} />}
      {isRequired && <SkillLevels catalog={catalog} skill={skill} />}
      <SkillMeanings catalog={catalog} skill={skill} />
      <p className="actions mt-8">
        <SuggestLink path={skillTalkPath(skill.id)} />
      </p>
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
