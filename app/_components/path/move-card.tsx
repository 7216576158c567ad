import { useLocale } from 'next-intl'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { MissingSkillItem } from '#app/_components/path/missing-skill-item.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import type { Level } from '#lib/model/catalog/level.ts'
import type { Localized } from '#lib/model/catalog/localized.ts'
import type { Role } from '#lib/model/catalog/role.ts'
import type { RoleGap } from '#lib/model/path/moves.ts'
import { roleHref } from '#lib/site/routes/routes.ts'

type MoveCardProps = {
  readonly to: Role
  readonly level: Level
  readonly gap: RoleGap
  readonly reason?: Localized<string>
}

const mostSkills = 4

/** Another role with the first of what is missing for it. */
export function MoveCard({ to, level, gap, reason }: MoveCardProps) {
  const t = useTranslations('path')
  const roleText = useTranslations('role')
  const locale = useLocale()
  const { from, required, missing } = gap
  const more = missing.length - mostSkills
  return (
    <li className="card">
      <h4>
        <a href={roleHref(locale, to.id)}>
          <LocalText of={to.name} />
        </a>{' '}
        <span className="text-sm font-normal text-muted">
          {roleText.rich('moveLevel', { level: () => <LocalText of={level.name} /> })}
        </span>
      </h4>
      {reason && (
        <p className="mt-1.5">
          <LocalText of={reason} marked />
        </p>
      )}
      <p className="mt-3 font-semibold">{t.rich('missing', { asked: required, missing: missing.length })}</p>
      <p className="text-sm text-muted">
        {t.rich('missingFrom', { level: () => <LocalText of={from.name} /> })}
      </p>
      {missing.length > 0 && (
        <ul className="mt-1.5 text-sm">
          {missing.slice(0, mostSkills).map((one) => (
            <MissingSkillItem key={one.skill.id} role={to} missing={one} />
          ))}
          {more > 0 && <li className="pt-1 text-muted">{t.rich('missingMore', { count: more })}</li>}
        </ul>
      )}
    </li>
  )
}
