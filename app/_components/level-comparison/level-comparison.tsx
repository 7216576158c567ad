import { useLocale } from 'next-intl'
import { Downloads } from '#app/_components/downloads/downloads.tsx'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { ChangeCounts } from '#app/_components/level-comparison/change-counts.tsx'
import { ChangeGroup } from '#app/_components/level-comparison/change-group.tsx'
import { ComparedTable } from '#app/_components/level-comparison/compared-table.tsx'
import { LevelPairPicker } from '#app/_components/level-comparison/level-pair-picker.tsx'
import { NeighbouringSteps } from '#app/_components/level-comparison/neighbouring-steps.tsx'
import { TwoLevels } from '#app/_components/level-comparison/two-levels.tsx'
import { TalkPdfLink } from '#app/_components/talk/talk-pdf-link.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import { PageTitle } from '#app/_components/ui/page-title.tsx'
import { Section } from '#app/_components/ui/section.tsx'
import { ShareLink } from '#app/_components/ui/share-link.tsx'
import type { Role } from '#lib/model/catalog/role.ts'
import type { Site } from '#lib/model/catalog/site.ts'
import { changeGroups, compareTexts } from '#lib/model/compare/compare-texts.ts'
import type { LevelPair } from '#lib/model/compare/level-pairs.ts'
import { comparisonDownloads } from '#lib/site/routes/downloads.ts'
import { levelsPath, talkHref } from '#lib/site/routes/routes.ts'
import '#app/_components/level-comparison/level-comparison.css'

type LevelComparisonProps = {
  readonly site: Site
  readonly role: Role
  readonly pair: LevelPair
}

/** What changes between two levels of a role: what becomes mandatory first, with both descriptions. */
export function LevelComparison({ site, role, pair }: LevelComparisonProps) {
  const t = useTranslations('levels')
  const locale = useLocale()
  const { level: from } = pair.from
  const { level: to, focus } = pair.to
  const groups = changeGroups(compareTexts(role, from.id, to.id, locale))
  const [first] = groups
  const mandatory = first?.kind === 'becomes-mandatory' ? first : undefined
  const others = mandatory ? groups.slice(1) : groups
  const path = levelsPath(role.id, from.id, to.id)
  const names = {
    role: () => <LocalText of={role.name} marked />,
    from: () => <LocalText of={from.name} />,
    to: () => <LocalText of={to.name} />,
  }
  return (
    <>
      <PageTitle title={t.rich('title', names)} lead={focus && <LocalText of={focus} marked />} />
      <ChangeCounts role={role} groups={groups} />
      <p className="actions mt-4">
        <a className="primary" href={talkHref(locale, role.id, from.id, to.id)}>
          {t.rich('talk')}
        </a>
        <TalkPdfLink role={role} pair={pair} />
        <ShareLink site={site} path={path} />
      </p>
      <LevelPairPicker role={role} pair={pair} />
      <Section id="mandatory" heading={t.rich('mandatoryHeading', names)}>
        {mandatory ? (
          <ComparedTable
            role={role}
            caption={t.rich('groupMandatory')}
            skills={mandatory.skills}
            pair={pair}
          />
        ) : (
          <p>{t.rich('mandatoryNone')}</p>
        )}
      </Section>
      {others.length > 0 && (
        <Section id="changes" heading={t.rich('changesHeading')} intro={t.rich('changesIntro')}>
          {others.map((group, index) => (
            <ChangeGroup
              key={group.kind}
              role={role}
              pair={pair}
              group={group}
              isOpen={!mandatory && index === 0 && group.kind !== 'same'}
            />
          ))}
        </Section>
      )}
      <Section id="levels" heading={t.rich('levelsHeading')} intro={t.rich('levelsIntro', names)}>
        <TwoLevels pair={pair} />
      </Section>
      <NeighbouringSteps role={role} pair={pair} />
      <Downloads downloads={comparisonDownloads(locale, path)} />
    </>
  )
}
