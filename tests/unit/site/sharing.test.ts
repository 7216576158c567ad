import { expect, test } from 'vitest'
import type { Locale } from '#lib/model/catalog/ids.ts'
import { siteManifest } from '#lib/site/metadata/manifest.ts'
import { openGraphLocale, pageMetadata } from '#lib/site/metadata/metadata.ts'
import type { PagePath } from '#lib/site/routes/routes.ts'
import { catalog } from '#tests/support/small-catalog.ts'

const { site } = catalog([], [])
const en = 'en' as Locale

test('a page without a picture of its own is shared with that of the site, by its full address', () => {
  const { locales } = site
  const path: PagePath = '/skills'
  const page = { site, locales, locale: en, path, title: 'Skills', description: 'All of them' }
  const { openGraph, twitter } = pageMetadata(page)
  const image = {
    url: 'https://test.example/share/en/site.png',
    alt: 'Test',
    width: 1200,
    height: 630,
    type: 'image/png',
  }
  expect(openGraph).toMatchObject({
    title: 'Skills',
    url: 'https://test.example/en/skills',
    locale: 'en_US',
    alternateLocale: ['zh_CN'],
    images: [image],
  })
  expect(twitter).toMatchObject({ card: 'summary_large_image', images: [image] })
  const own = pageMetadata({ ...page, picture: { href: '/share/en/skills/git.png', alt: 'Git' } })
  expect(own.openGraph?.images).toEqual([
    { ...image, url: 'https://test.example/share/en/skills/git.png', alt: 'Git' },
  ])
})

test('a language is completed with its likeliest territory', () => {
  expect(
    ['en', 'zh', 'de', 'es', 'pt-BR', 'ar', 'zh-Hant'].map((tag) => openGraphLocale(tag as Locale)),
  ).toEqual(['en_US', 'zh_CN', 'de_DE', 'es_ES', 'pt_BR', 'ar_EG', 'zh_TW'])
})

test('the manifest has the name of the site and opens it in its default language', () => {
  expect(siteManifest(site)).toMatchObject({ name: 'Test', lang: 'en', dir: 'ltr', start_url: '/en' })
})

test('a page without texts of its own has the original as its canonical page, and no other page links to it as an alternate', () => {
  const page = { site, locales: [en], path: '/skills/sql', title: 'SQL', description: 'Asking' } as const
  const copy = pageMetadata({ ...page, locale: 'zh' as Locale })
  expect(copy.alternates?.canonical).toBe('https://test.example/en/skills/sql')
  expect(copy.alternates?.languages).toBeUndefined()
  expect(copy.openGraph).toMatchObject({
    url: 'https://test.example/en/skills/sql',
    alternateLocale: ['en_US'],
  })
  const original = pageMetadata({ ...page, locale: en })
  expect(original.alternates?.canonical).toBe('https://test.example/en/skills/sql')
  expect(original.alternates?.languages).toEqual({
    en: 'https://test.example/en/skills/sql',
    'x-default': 'https://test.example/en/skills/sql',
  })
})
