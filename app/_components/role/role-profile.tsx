import { useLocale } from 'next-intl'
import { RecentChanges } from '#app/_components/changes/recent-changes.tsx'
import { Downloads } from '#app/_components/downloads/downloads.tsx'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { SkillMatrix } from '#app/_components/matrix/skill-matrix.tsx'
import { RoleLadder } from '#app/_components/role/role-ladder.tsx'
import { RoleMoves } from '#app/_components/role/role-moves.tsx'
import { RoleQuestions } from '#app/_components/role/role-questions.tsx'
import { RoleSentence } from '#app/_components/role/role-sentence.tsx'
import { RoleStack } from '#app/_components/role/role-stack.tsx'
import { Figures } from '#app/_components/ui/figures.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import { PageTitle } from '#app/_components/ui/page-title.tsx'
import { Section } from '#app/_components/ui/section.tsx'
import { SuggestLink } from '#app/_components/ui/suggest-link.tsx'
import { roleTalkPath } from '#lib/community/routes/community-paths.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import { countRole } from '#lib/model/catalog/counts.ts'
import type { Role } from '#lib/model/catalog/role.ts'
import type { History } from '#lib/model/history/history.ts'
import { daysOfRole } from '#lib/model/history/history-views.ts'
import { roleSizes } from '#lib/site/metadata/download-sizes.ts'
import { roleDownloads } from '#lib/site/routes/downloads.ts'
import {
  calculatorHref,
  careerPathHref,
  compareWithHref,
  embedRoleHref,
  matrixHref,
} from '#lib/site/routes/routes.ts'

type RoleProfileProps = {
  readonly catalog: Catalog
  readonly role: Role
  /** Undefined if the history is unknown. */
  readonly history: History | undefined
}

export function RoleProfile({ catalog, role, history }: RoleProfileProps) {
  const t = useTranslations('role')
  const compare = useTranslations('compare')
  const path = useTranslations('path')
  const calculatorText = useTranslations('calculator')
  const locale = useLocale()
  const counts = countRole(role)
  const figures = [
    { id: 'skills', label: t.rich('figureSkills', { count: counts.skills }), value: counts.skills },
    { id: 'levels', label: t.rich('figureLevels', { count: counts.levels }), value: counts.levels },
    { id: 'cells', label: t.rich('figureCells', { count: counts.cells }), value: counts.cells },
    {
      id: 'mandatory',
      label: t.rich('figureMandatory', { count: counts.mandatory }),
      value: counts.mandatory,
    },
  ]
  return (
    <>
      <PageTitle title={<LocalText of={role.name} marked />} lead={<LocalText of={role.summary} marked />} />
      <Figures figures={figures} />
      <RoleSentence catalog={catalog} role={role} />
      <nav className="actions mt-7" aria-label={t('actions')}>
        <a className="primary" href={calculatorHref(locale, role.id)}>
          {calculatorText.rich('action')}
        </a>
        <a href={matrixHref(locale, role.id)}>{t.rich('fullMatrix')}</a>
        <a href={careerPathHref(locale, role.id)}>{path.rich('link')}</a>
        {catalog.roles.length > 1 && (
          <a href={compareWithHref(locale, role.id)}>{compare.rich('withOther')}</a>
        )}
        <a href="#levels">{t.rich('toLevels')}</a>
        <a href="#stack">{t.rich('toStack')}</a>
        <a href="#matrix">{t.rich('toMatrix')}</a>
        {role.next.length > 0 && <a href="#moves">{t.rich('toMoves')}</a>}
        <a href="#questions">{t.rich('toQuestions')}</a>
        <SuggestLink path={roleTalkPath(role.id)} />
      </nav>
      <Section
        id="levels"
        heading={t.rich('levelsHeading', { count: counts.levels })}
        intro={t.rich('levelsIntro')}
      >
        <RoleLadder role={role} />
      </Section>
      <Section id="stack" heading={t.rich('stackHeading')} intro={t.rich('stackIntro')}>
        <RoleStack role={role} />
      </Section>
      <Section id="matrix" heading={t.rich('matrixHeading')} intro={t.rich('matrixIntro')}>
        <SkillMatrix role={role} scale={catalog.scale} />
      </Section>
      <RoleMoves catalog={catalog} role={role} />
      <Section id="questions" heading={t.rich('questionsHeading')} intro={t.rich('questionsIntro')}>
        <RoleQuestions role={role} />
      </Section>
      {history && (
        <RecentChanges catalog={catalog} history={history} days={daysOfRole(history, role.id)} kind="role" />
      )}
      <Downloads
        sizes={roleSizes(role, locale)}
        downloads={roleDownloads(locale, role.id, { hasHistory: history !== undefined })}
        embed={{ site: catalog.site, href: embedRoleHref(locale, role.id), name: role.name }}
      />
    </>
  )
}
