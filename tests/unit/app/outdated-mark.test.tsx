import { NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { FallbackNote } from '#app/_components/layout/fallback-note.tsx'
import { Prose } from '#app/_components/prose/prose.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import { messagesFor } from '#lib/i18n/messages.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'
import { withOutdated } from '#lib/model/catalog/localized.ts'
import { catalog, text } from '#tests/support/small-catalog.ts'

const old = withOutdated(text('Now', '旧'), () => true)
const render = (language: string, content: ReactNode): string => {
  const locale = language as Locale
  const messages = messagesFor(locale, 'en' as Locale, new Map())
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messages} timeZone="UTC">
      {content}
    </NextIntlClientProvider>,
  )
}

test('a text that is older than its original has a mark', () => {
  expect(render('zh', <LocalText of={old} marked />)).toBe(
    '旧 <span class="fallback" data-outdated="">早于原文</span>',
  )
  expect(render('zh', <Prose text={old} />)).toContain('data-outdated')
  expect(render('zh', <LocalText of={old} />)).toBe('旧')
  expect(render('en', <LocalText of={old} marked />)).toBe('Now')
  expect(render('zh', <LocalText of={text('Now', '新')} marked />)).toBe('新')
})

test.each([
  ['zh', '早于原文'],
  ['de', 'älter als das Original'],
  ['es', 'anterior al original'],
])('the note of a page in %s explains the mark', (locale, mark) => {
  const { site } = catalog([], [])
  expect(render(locale, <FallbackNote site={site} />)).toContain(`<span class="fallback">${mark}</span>`)
})
