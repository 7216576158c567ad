import { Document } from '#app/_components/layout/document.tsx'
import { type Refusal, RefusalMessage } from '#app/_components/layout/refusal-message.tsx'
import { Mark } from '#app/_components/ui/mark.tsx'
import type { Site } from '#lib/model/site.ts'
import { basePath } from '#lib/site/base-path.ts'
import { homeHref } from '#lib/site/routes.ts'

// One file answers every such address, so it carries all languages and the address chooses.
const segment = basePath.split('/').length
const showLanguageOfAddress = `{const l=location.pathname.split('/')[${segment}],s=document.querySelectorAll('[data-language]'),f=[...s].find(e=>e.lang===l);if(f){document.documentElement.lang=l;document.documentElement.dir=f.dir;document.title=f.dataset.title;for(const e of s)e.hidden=e!==f}}`

type RefusalPageProps = { readonly site: Site; readonly reason: Refusal }

/** The whole document for an address that has no page, in every language of the site. */
export function RefusalPage({ site, reason }: RefusalPageProps) {
  return (
    <Document locale={site.defaultLocale}>
      <header className="site-header">
        <div className="wrap">
          <Mark name={site.name.original} href={homeHref(site.defaultLocale)} />
        </div>
      </header>
      <main className="wrap grow pb-20">
        {site.locales.map((locale) => (
          <RefusalMessage key={locale} locale={locale} reason={reason} />
        ))}
      </main>
      <script data-keep="" dangerouslySetInnerHTML={{ __html: showLanguageOfAddress }} />
    </Document>
  )
}
