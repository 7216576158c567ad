import { Document } from '#app/_components/layout/document.tsx'
import { ErrorMessage } from '#app/_components/layout/error-message.tsx'
import { Mark } from '#app/_components/ui/mark.tsx'
import type { Site } from '#lib/model/catalog/site.ts'
import type { ErrorPageName } from '#lib/site/headers/error-pages.ts'
import { repairAddress, showLanguageOfAddress } from '#lib/site/headers/inline-scripts.ts'
import { homeHref } from '#lib/site/routes/routes.ts'

type ErrorPageProps = { readonly site: Site; readonly name: ErrorPageName }

/** The document for an address without a page. It is the same for all addresses, so it has every language. */
export function ErrorPage({ site, name }: ErrorPageProps) {
  return (
    <Document locale={site.defaultLocale}>
      <header className="site-header">
        <div className="wrap">
          <Mark name={site.name.original} href={homeHref(site.defaultLocale)} />
        </div>
      </header>
      <main className="wrap grow pb-20">
        {site.locales.map((locale) => (
          <ErrorMessage key={locale} locale={locale} name={name} />
        ))}
      </main>
      <script dangerouslySetInnerHTML={{ __html: repairAddress }} />
      <script dangerouslySetInnerHTML={{ __html: showLanguageOfAddress }} />
    </Document>
  )
}
