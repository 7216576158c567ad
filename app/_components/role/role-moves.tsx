import { useLocale } from 'next-intl'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import { Section } from '#app/_components/ui/section.tsx'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import type { Role } from '#lib/model/catalog/role.ts'
import { resolveMoves } from '#lib/model/path/moves.ts'
import { careerPathHref, roleHref } from '#lib/site/routes/routes.ts'

/** The roles that people move to from this one, with the reason. */
export function RoleMoves({ catalog, role }: { readonly catalog: Catalog; readonly role: Role }) {
  const t = useTranslations('role')
  const path = useTranslations('path')
  const locale = useLocale()
  const moves = resolveMoves(catalog, role)
  if (moves.length === 0) return null
  return (
    <Section id="moves" heading={t.rich('movesHeading')} intro={t.rich('movesIntro')}>
      <ul className="cards">
        {moves.map(({ to, level, reason }) => (
          <li key={to.id} className="card">
            <h3>
              <a href={roleHref(locale, to.id)}>
                <LocalText of={to.name} />
              </a>{' '}
              <span className="text-sm font-normal text-muted">
                {t.rich('moveLevel', { level: () => <LocalText of={level.name} /> })}
              </span>
            </h3>
            <p className="mt-1.5">
              <LocalText of={reason} marked />
            </p>
          </li>
        ))}
      </ul>
      <p className="screen-only mt-4 text-body">
        <a className="inline-block py-1.5" href={careerPathHref(locale, role.id)}>
          {path.rich('linkFromMoves')}
        </a>
      </p>
    </Section>
  )
}
