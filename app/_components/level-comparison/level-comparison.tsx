import { useLocale } from 'next-intl'
import { Downloads } from '#app/_components/downloads/downloads.tsx'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { ChangeGroups } from '#app/_components/level-comparison/change-groups.tsx'
import { ComparedTexts } from '#app/_components/level-comparison/compared-texts.tsx'
import { LevelPairPicker } from '#app/_components/level-comparison/level-pair-picker.tsx'
import { NeighbouringSteps } from '#app/_components/level-comparison/neighbouring-steps.tsx'
import { TwoLevels } from '#app/_components/level-comparison/two-levels.tsx'
import { Figures } from '#app/_components/ui/figures.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import { PageTitle } from '#app/_components/ui/page-title.tsx'
import { Section } from '#app/_components/ui/section.tsx'
import type { Role } from '#lib/model/catalog/role.ts'
import { classifyChanges, compareLevels, countChanges } from '#lib/model/compare/compare-levels.ts'
import { compareTexts } from '#lib/model/compare/compare-texts.ts'
import type { LevelPair } from '#lib/model/compare/level-pairs.ts'
import { comparisonDownloads } from '#lib/site/routes/downloads.ts'
import { levelsPath } from '#lib/site/routes/routes.ts'
import '#app/_components/level-comparison/level-comparison.css'

type LevelComparisonProps = {
  readonly role: Role
  readonly pair: LevelPair
}

/** What changes between two levels of a role. */
export function LevelComparison({ role, pair }: LevelComparisonProps) {
  const t = useTranslations('levels')
  const locale = useLocale()
  const { level: from } = pair.from
  const { level: to } = pair.to
  const byKind = classifyChanges(role, from.id, to.id)
  const counts = countChanges(compareLevels(role, from.id, to.id))
  const domains = compareTexts(role, from.id, to.id, locale)
  const [eased, gone, unchanged] = [byKind.eases.length, byKind['falls-away'].length, byKind.stays.length]
  const figures = [
    {
      id: 'mandatory',
      label: t.rich('figureMandatory', { count: counts.becomesMandatory }),
      value: counts.becomesMandatory,
    },
    { id: 'rises', label: t.rich('figureRises', { count: counts.rises }), value: counts.rises },
    { id: 'new', label: t.rich('figureNew', { count: counts.isNew }), value: counts.isNew },
    ...(eased > 0 ? [{ id: 'eases', label: t.rich('figureEases', { count: eased }), value: eased }] : []),
    { id: 'fallsAway', label: t.rich('figureFallsAway', { count: gone }), value: gone },
    { id: 'stays', label: t.rich('figureStays', { count: unchanged }), value: unchanged },
  ]
  const names = {
    role: () => <LocalText of={role.name} marked />,
    from: () => <LocalText of={from.name} />,
    to: () => <LocalText of={to.name} />,
  }
  return (
    <>
      <PageTitle title={t.rich('title', names)} lead={t.rich('lead')} />
      <Figures figures={figures} />
      <p className="mt-3 max-w-2xl text-sm text-muted">{t.rich('figuresNote')}</p>
      <LevelPairPicker role={role} pair={pair} />
      <Section id="levels" heading={t.rich('levelsHeading')} intro={t.rich('levelsIntro', names)}>
        <TwoLevels pair={pair} />
      </Section>
      <Section id="changes" heading={t.rich('changesHeading')} intro={t.rich('changesIntro')}>
        <ChangeGroups byKind={byKind} domains={domains} pair={pair} />
      </Section>
      <Section id="texts" heading={t.rich('textsHeading')} intro={t.rich('textsIntro')}>
        <ComparedTexts role={role} domains={domains} pair={pair} />
      </Section>
      <NeighbouringSteps role={role} pair={pair} />
      <Downloads downloads={comparisonDownloads(locale, levelsPath(role.id, from.id, to.id))} />
    </>
  )
}
