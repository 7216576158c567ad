import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { LocalList } from '#app/_components/ui/local-list.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import type { Role } from '#lib/model/catalog/role.ts'

/** The stack of each level, in the order of the content. */
export function RoleStack({ role }: { readonly role: Role }) {
  const t = useTranslations('role')
  return (
    <ol className={`columns levels-${role.levels.length}`}>
      {role.levels.map(({ level, stack }) => (
        <li key={level.id}>
          <h3>
            <LocalText of={level.name} />
          </h3>
          {stack ? (
            <LocalList of={stack} className="stack" />
          ) : (
            <p className="text-muted">{t.rich('stackNone')}</p>
          )}
        </li>
      ))}
    </ol>
  )
}
