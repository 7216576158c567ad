import { useLocale } from 'next-intl'
import { Downloads } from '#app/_components/downloads/downloads.tsx'
import { useFormatter, useTranslations } from '#app/_components/i18n/translations.tsx'
import { CellDialog } from '#app/_components/matrix/cell-dialog.tsx'
import { ChangeOfRolePanels } from '#app/_components/role-comparison/change-of-role-panels.tsx'
import { LevelsNote } from '#app/_components/role-comparison/levels-note.tsx'
import { OnlyInOne } from '#app/_components/role-comparison/only-in-one.tsx'
import { PairedFingerprints } from '#app/_components/role-comparison/paired-fingerprints.tsx'
import { SharedSkills } from '#app/_components/role-comparison/shared-skills.tsx'
import { Figures } from '#app/_components/ui/figures.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import { PageTitle } from '#app/_components/ui/page-title.tsx'
import { Section } from '#app/_components/ui/section.tsx'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import type { Role } from '#lib/model/catalog/role.ts'
import { compareRoles } from '#lib/model/compare/compare-roles.ts'
import { overlapPercent } from '#lib/model/compare/overlap.ts'
import { comparisonDownloads } from '#lib/site/routes/downloads.ts'
import { comparePairPath, compareWithHref } from '#lib/site/routes/routes.ts'
import '#app/_components/role-comparison/role-comparison.css'

type RoleComparisonPageProps = { readonly a: Role; readonly b: Role; readonly scale: Catalog['scale'] }

/** Two roles side by side, and what a change from one to the other takes. */
export function RoleComparisonPage({ a, b, scale }: RoleComparisonPageProps) {
  const t = useTranslations('compare')
  const format = useFormatter()
  const locale = useLocale()
  const comparison = compareRoles(a, b)
  const { differing, equal, notComparable, onlyA, onlyB, overlap } = comparison
  const shared = differing.length + equal.length + notComparable.length
  const movable = comparison.levels.some((level) => level.a && level.b)
  const only = onlyA.length + onlyB.length
  const names = { a: () => <LocalText of={a.name} />, b: () => <LocalText of={b.name} /> }
  const figures = [
    ...(overlap === undefined
      ? []
      : [
          {
            id: 'overlap',
            label: t.rich('figureOverlap'),
            value: format.number(overlapPercent(overlap) / 100, { style: 'percent' }),
          },
        ]),
    { id: 'shared', label: t.rich('figureShared', { count: shared }), value: shared },
    { id: 'alike', label: t.rich('figureAlike', { count: equal.length }), value: equal.length },
    ...(notComparable.length > 0
      ? [
          {
            id: 'notComparable',
            label: t.rich('figureNotComparable', { count: notComparable.length }),
            value: notComparable.length,
          },
        ]
      : []),
    { id: 'only', label: t.rich('figureOnly', { count: only }), value: only },
  ]
  return (
    <>
      <PageTitle title={t.rich('pairTitle', names)} />
      <PairedFingerprints a={a} b={b} />
      <nav className="actions mt-5" aria-label={t('actions')}>
        <a href="#shared">{t.rich('toShared')}</a>
        <a href="#only">{t.rich('toOnly')}</a>
        <a href={compareWithHref(locale, a.id)}>{t.rich('another', { role: names.a })}</a>
        <a href={compareWithHref(locale, b.id)}>{t.rich('another', { role: names.b })}</a>
      </nav>
      <Section
        id="changes"
        heading={t.rich('changesHeading')}
        intro={t.rich(movable ? 'changeIntro' : 'changeNone')}
      >
        <ChangeOfRolePanels from={a} to={b} />
        <ChangeOfRolePanels from={b} to={a} />
      </Section>
      <Figures figures={figures} />
      <SharedSkills a={a} b={b} comparison={comparison} scale={scale} />
      <OnlyInOne a={a} b={b} comparison={comparison} />
      <details className="fold mt-10 max-w-3xl">
        <summary>{t.rich('overlapHeading')}</summary>
        <p>{t.rich(overlap === undefined ? 'overlapNone' : 'overlapMeaning')}</p>
        <LevelsNote a={a} b={b} levels={comparison.levels} />
      </details>
      <Downloads downloads={comparisonDownloads(locale, comparePairPath(a.id, b.id))} />
      <CellDialog />
    </>
  )
}
