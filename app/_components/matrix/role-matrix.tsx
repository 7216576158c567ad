import { useLocale } from 'next-intl'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { FullMatrix } from '#app/_components/matrix/full-matrix.tsx'
import { KeysHint } from '#app/_components/matrix/keys-hint.tsx'
import { Legend } from '#app/_components/matrix/legend.tsx'
import { LevelChoice } from '#app/_components/matrix/level-choice.tsx'
import { LevelNames } from '#app/_components/ui/level-names.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import { PageTitle } from '#app/_components/ui/page-title.tsx'
import { SuggestLink } from '#app/_components/ui/suggest-link.tsx'
import { suggestPath } from '#lib/community/routes/community-paths.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import { inLocale } from '#lib/model/catalog/localized.ts'
import type { Role } from '#lib/model/catalog/role.ts'

type RoleMatrixProps = { readonly role: Role; readonly scale: Catalog['scale'] }

/** The page of the full matrix. */
export function RoleMatrix({ role, scale }: RoleMatrixProps) {
  const t = useTranslations('matrix')
  const locale = useLocale()
  return (
    <div className="level-page" data-role-name={inLocale(role.name, locale).value}>
      <PageTitle
        title={t.rich('title', { role: () => <LocalText of={role.name} marked /> })}
        lead={t.rich('lead')}
      />
      <p className="actions mt-4">
        <SuggestLink path={suggestPath('cells', { role: role.id })} />
      </p>
      <div className="mt-6">
        <Legend scale={scale} />
        <LevelNames levels={role.levels.map(({ level }) => level)} />
      </div>
      {role.levels.length > 1 && <LevelChoice levels={role.levels} />}
      <FullMatrix role={role} />
      <KeysHint />
    </div>
  )
}
