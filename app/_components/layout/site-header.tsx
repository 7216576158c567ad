import { useLocale } from 'next-intl'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { LanguageMenu } from '#app/_components/layout/language-menu.tsx'
import { ThemeMenu } from '#app/_components/layout/theme-menu.tsx'
import { SearchLink } from '#app/_components/search/search-link.tsx'
import { MyStep } from '#app/_components/step/my-step.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import { Mark } from '#app/_components/ui/mark.tsx'
import type { Site } from '#lib/model/catalog/site.ts'
import {
  compareHref,
  comparePath,
  homeHref,
  type PagePath,
  rolesHref,
  rolesPath,
  searchPath,
  skillsHref,
  skillsPath,
} from '#lib/site/routes/routes.ts'

type SiteHeaderProps = { readonly site: Site; readonly path: PagePath }

export function SiteHeader({ site, path }: SiteHeaderProps) {
  const t = useTranslations('site')
  const compare = useTranslations('compare')
  const locale = useLocale()
  const links = [
    { href: rolesHref(locale), label: t.rich('roles'), current: path.startsWith(rolesPath) },
    { href: skillsHref(locale), label: t.rich('skills'), current: path.startsWith(skillsPath) },
    { href: compareHref(locale), label: compare.rich('nav'), current: path.startsWith(comparePath) },
  ]
  return (
    <header className="site-header">
      <div className="wrap">
        <Mark name={<LocalText of={site.name} />} href={homeHref(locale)} />
        <nav aria-label={t('mainNavigation')}>
          {links.map(({ href, label, current }) => (
            <a key={href} href={href} aria-current={current ? 'true' : undefined}>
              {label}
            </a>
          ))}
        </nav>
        <MyStep />
        <div className="site-tools">
          <SearchLink current={path === searchPath} />
          <ThemeMenu />
          <LanguageMenu site={site} path={path} />
        </div>
      </div>
    </header>
  )
}
