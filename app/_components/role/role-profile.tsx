import { useLocale } from 'next-intl'
import { RecentChanges } from '#app/_components/changes/recent-changes.tsx'
import { Downloads } from '#app/_components/downloads/downloads.tsx'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { SkillMatrix } from '#app/_components/matrix/skill-matrix.tsx'
import { RoleActions } from '#app/_components/role/role-actions.tsx'
import { RoleLadder } from '#app/_components/role/role-ladder.tsx'
import { RoleMap } from '#app/_components/role/role-map.tsx'
import { RoleMoves } from '#app/_components/role/role-moves.tsx'
import { RoleQuestions } from '#app/_components/role/role-questions.tsx'
import { RoleSentence } from '#app/_components/role/role-sentence.tsx'
import { RoleStack } from '#app/_components/role/role-stack.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import { PageTitle } from '#app/_components/ui/page-title.tsx'
import { Section } from '#app/_components/ui/section.tsx'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import type { Role } from '#lib/model/catalog/role.ts'
import type { History } from '#lib/model/history/history.ts'
import { daysOfRole } from '#lib/model/history/history-views.ts'
import { roleSizes } from '#lib/site/metadata/download-sizes.ts'
import { roleDownloads } from '#lib/site/routes/downloads.ts'
import { embedRoleHref } from '#lib/site/routes/routes.ts'
import '#app/_components/role/role-map.css'

type RoleProfileProps = {
  readonly catalog: Catalog
  readonly role: Role
  /** Undefined if the history is unknown. */
  readonly history: History | undefined
}

export function RoleProfile({ catalog, role, history }: RoleProfileProps) {
  const t = useTranslations('role')
  const locale = useLocale()
  return (
    <>
      <PageTitle title={<LocalText of={role.name} marked />} lead={<LocalText of={role.summary} marked />} />
      <RoleSentence role={role} />
      <RoleActions role={role} site={catalog.site} canCompare={catalog.roles.length > 1} />
      <RoleMap role={role} />
      <Section id="levels" heading={t.rich('levelsHeading')} intro={t.rich('levelsIntro')}>
        <RoleLadder role={role} />
      </Section>
      <Section id="matrix" heading={t.rich('matrixHeading')} intro={t.rich('matrixIntro')}>
        <SkillMatrix role={role} scale={catalog.scale} />
      </Section>
      <Section id="stack" heading={t.rich('stackHeading')} intro={t.rich('stackIntro')}>
        <RoleStack role={role} />
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
