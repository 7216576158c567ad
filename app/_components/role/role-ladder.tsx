import { useLocale } from 'next-intl'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import { countCells } from '#lib/model/catalog/counts.ts'
import { cellsAt } from '#lib/model/catalog/requirements.ts'
import type { Role } from '#lib/model/catalog/role.ts'
import { findStepTo } from '#lib/model/compare/level-pairs.ts'
import { levelsHref } from '#lib/site/routes/routes.ts'

/** The levels of a role, each with its focus and a link to what changes from the level below. */
export function RoleLadder({ role }: { readonly role: Role }) {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <ol className={`ladder levels-${role.levels.length}`}>
      {role.levels.map(({ level, title, focus }) => {
        const step = findStepTo(role, level)
        return (
          <li key={level.id} data-level={level.id}>
            <h3>
              <LocalText of={level.name} />
            </h3>
            {title && (
              <p className="text-sm text-muted">
                <LocalText of={title} marked />
              </p>
            )}
            {focus && (
              <p>
                <LocalText of={focus} marked />
              </p>
            )}
            <small>{t.rich('role.levelCells', countCells(cellsAt(role, level.id)))}</small>
            {step && (
              <p>
                <a
                  href={levelsHref(locale, role.id, step.from.level.id, level.id)}
                  className="inline-block py-1"
                >
                  {t.rich('role.needed', { level: () => <LocalText of={level.name} /> })}
                </a>
              </p>
            )}
          </li>
        )
      })}
    </ol>
  )
}
