import { useTranslations } from 'next-intl'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import { countCells } from '#lib/model/counts.ts'
import { cellsAt } from '#lib/model/requirements.ts'
import type { Role } from '#lib/model/role.ts'

/** The levels of a role as a stair, each with its focus. */
export function RoleLadder({ role }: { readonly role: Role }) {
  const t = useTranslations('role')
  return (
    <ol className={`ladder levels-${role.levels.length}`}>
      {role.levels.map(({ level, title, focus }) => {
        const counts = countCells(cellsAt(role, level.id))
        return (
          <li key={level.id}>
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
            <small>{t('levelCells', counts)}</small>
          </li>
        )
      })}
    </ol>
  )
}
