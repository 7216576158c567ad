import { useLocale } from 'next-intl'
import { Fragment } from 'react'
import { Fingerprint } from '#app/_components/fingerprint/fingerprint.tsx'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { ShortLevel } from '#app/_components/ui/short-level.tsx'
import { countCells, countRole } from '#lib/model/catalog/counts.ts'
import { inLocale } from '#lib/model/catalog/localized.ts'
import { cellsAt } from '#lib/model/catalog/requirements.ts'
import type { Role } from '#lib/model/catalog/role.ts'
import { fingerprintDomains, fingerprintOf } from '#lib/model/path/fingerprint.ts'
import { domainAnchor } from '#lib/site/routes/routes.ts'

/** The picture of a role with its levels and counts. Each domain is a link to its part of the matrix on the same page. */
export function RoleMap({ role }: { readonly role: Role }) {
  const t = useTranslations('role')
  const picture = fingerprintOf(role)
  return (
    <figure className="role-map">
      <div className={`levels-${role.levels.length}`}>
        {picture.rows.map(({ level }) => (
          <Fragment key={level.id}>
            <span>
              <ShortLevel level={level} />
            </span>
            <small>{t.rich('levelCells', countCells(cellsAt(role, level.id)))}</small>
          </Fragment>
        ))}
        <Fingerprint of={picture} unit={[14, 22]}>
          <DomainLinks role={role} height={role.levels.length} />
        </Fingerprint>
      </div>
      <figcaption>{t.rich('mapCaption', countRole(role))}</figcaption>
    </figure>
  )
}

/** Without a tab stop, since the matrix below is one. */
function DomainLinks({ role, height }: { readonly role: Role; readonly height: number }) {
  const locale = useLocale()
  return fingerprintDomains(role).map(({ domain, column, length }) => (
    <a key={domain.id} href={`#${domainAnchor(domain.id)}`} tabIndex={-1}>
      <title>{inLocale(domain.name, locale).value}</title>
      <rect x={column} width={length} height={height} />
    </a>
  ))
}
