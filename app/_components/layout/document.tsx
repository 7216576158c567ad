import type { ReactNode } from 'react'
import { directionOf } from '#lib/i18n/language.ts'
import type { Locale } from '#lib/model/ids.ts'
import { enhanceHref } from '#lib/site/browser-scripts.ts'
import '#app/globals.css'

// Runs before the first paint, so that a stored choice of light or dark does not flash.
const applyStoredTheme =
  "try{const t=localStorage.getItem('theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}"

type DocumentProps = { readonly locale: Locale; readonly children: ReactNode }

export function Document({ locale, children }: DocumentProps) {
  return (
    <html lang={locale} dir={directionOf(locale)} suppressHydrationWarning>
      <head>
        <script data-keep="" dangerouslySetInnerHTML={{ __html: applyStoredTheme }} />
        <script type="module" src={enhanceHref()} />
      </head>
      <body>{children}</body>
    </html>
  )
}
