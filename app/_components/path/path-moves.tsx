import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { MoveCard } from '#app/_components/path/move-card.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import { Section } from '#app/_components/ui/section.tsx'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import type { Role } from '#lib/model/catalog/role.ts'
import { gapTo, resolveMoves } from '#lib/model/path/moves.ts'
import { nearRoles } from '#lib/model/path/near-roles.ts'

const mostNear = 6

/** The roles that people move to: those that the role names, and those that share skills with it. */
export function PathMoves({ catalog, role }: { readonly catalog: Catalog; readonly role: Role }) {
  const t = useTranslations('path')
  const moves = resolveMoves(catalog, role)
  const near = nearRoles(catalog, role)
  const nearest = near.slice(0, mostNear)
  const name = () => <LocalText of={role.name} />
  return (
    <Section id="moves" heading={t.rich('movesHeading')} intro={t.rich('movesIntro')}>
      <h3 className="subheading">{t.rich('namedHeading', { role: name })}</h3>
      {moves.length === 0 && <p className="text-muted">{t.rich('namedNone')}</p>}
      <ul className="cards">
        {moves.map(({ to, level, reason }) => (
          <MoveCard key={to.id} to={to} level={level} reason={reason} gap={gapTo(role, to, level)} />
        ))}
      </ul>
      <h3 className="subheading mt-8">{t.rich('nearHeading')}</h3>
      {near.length === 0 ? (
        <p className="text-muted">{t.rich('nearNone', { role: name })}</p>
      ) : (
        <p className="intro">
          {t.rich('nearIntro', { count: near.length, rest: near.length - nearest.length })}
        </p>
      )}
      <ul className="cards">
        {nearest.map(({ to, level, gap }) => (
          <MoveCard key={to.id} to={to} level={level} gap={gap} />
        ))}
      </ul>
    </Section>
  )
}
