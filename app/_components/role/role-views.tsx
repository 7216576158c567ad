import { useLocale } from 'next-intl'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import type { Role } from '#lib/model/catalog/role.ts'
import { levelPairs } from '#lib/model/compare/level-pairs.ts'
import {
  calculatorHref,
  careerPathHref,
  levelsHref,
  matrixHref,
  type PagePath,
  roleHref,
  rolePath,
} from '#lib/site/routes/routes.ts'

type RoleViewsProps = { readonly role: Role; readonly path: PagePath }

/** The five views of a role, the same on all of its pages. */
export function RoleViews({ role, path }: RoleViewsProps) {
  const t = useTranslations('role.views')
  const locale = useLocale()
  const { id } = role
  const [step] = levelPairs(role)
  const views = [
    { view: 'overview', href: roleHref(locale, id), isCurrent: path === rolePath(id) },
    { view: 'matrix', href: matrixHref(locale, id), isCurrent: path.endsWith('/matrix') },
    ...(step
      ? [
          {
            view: 'levels',
            href: levelsHref(locale, id, step.from.level.id, step.to.level.id),
            isCurrent: path.startsWith(`${rolePath(id)}/levels/`),
          } as const,
        ]
      : []),
    { view: 'path', href: careerPathHref(locale, id), isCurrent: path.endsWith('/path') },
    { view: 'calculator', href: calculatorHref(locale, id), isCurrent: path.endsWith('/calculator') },
  ] as const
  return (
    <nav className="views" aria-label={t('label')}>
      {views.map(({ view, href, isCurrent }) => (
        <a
          key={view}
          href={href}
          aria-current={isCurrent ? 'page' : undefined}
          data-steps-of={view === 'levels' ? id : undefined}
        >
          {t.rich(view)}
        </a>
      ))}
    </nav>
  )
}
