import { useLocale } from 'next-intl'
import type { ReactNode } from 'react'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import type { Localized } from '#lib/model/catalog/localized.ts'
import type { Site } from '#lib/model/catalog/site.ts'
import { homeHref } from '#lib/site/routes/routes.ts'

type EmbeddedProps = {
  readonly site: Site
  readonly name: Localized<string>
  readonly summary: Localized<string>
  /** The page on the site. */
  readonly href: string
  readonly children: ReactNode
}

/** The page in a frame. Its links open outside the frame. */
export function Embedded({ site, name, summary, href, children }: EmbeddedProps) {
  const t = useTranslations('site')
  const locale = useLocale()
  const { licence } = site
  return (
    <main>
      {/* The fragment #light or #dark sets the theme; otherwise the device does. */}
      <span id="light" hidden />
      <span id="dark" hidden />
      <h1>
        <a href={href} target="_top">
          <LocalText of={name} />
        </a>
      </h1>
      <p>
        <LocalText of={summary} />
      </p>
      <div className="frame">{children}</div>
      <footer>
        <a href={homeHref(locale)} target="_top">
          <LocalText of={site.name} />
        </a>
        <span>
          {t.rich('contentLicence', {
            name: licence.name,
            licence: (label) => (
              <a href={licence.url} rel="license" target="_top">
                {label}
              </a>
            ),
          })}
        </span>
      </footer>
    </main>
  )
}
