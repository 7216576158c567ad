import type { ReactNode } from 'react'
import { directionOf } from '#lib/i18n/language.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'
import { applyStoredTheme } from '#lib/site/headers/inline-scripts.ts'
import { mainScriptHref } from '#lib/site/headers/main-script.ts'
import '#app/globals.css'

type DocumentProps = { readonly locale: Locale; readonly children: ReactNode }

export function Document({ locale, children }: DocumentProps) {
  return (
    <html lang={locale} dir={directionOf(locale)} suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: applyStoredTheme }} />
        <script type="module" src={mainScriptHref()} />
      </head>
      <body>{children}</body>
    </html>
  )
}
