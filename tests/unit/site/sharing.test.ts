import { expect, test } from 'vitest'
import type { Locale } from '#lib/model/ids.ts'
import { siteManifest } from '#lib/site/manifest.ts'
import { openGraphLocale, pageMetadata } from '#lib/site/metadata.ts'
import { catalog } from '#tests/support/small-catalog.ts'

const { site } = catalog([], [])
const en = 'en' as Locale

test('a page without a picture of its own is shared with that of the site, by its whole address', () => {
  const page = { site, locale: en, path: '/skills', title: 'Skills', description: 'All of them' } as const
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

test('a language is told with its likeliest territory', () => {
  expect(
    ['en', 'zh', 'de', 'es', 'pt-BR', 'ar', 'zh-Hant'].map((tag) => openGraphLocale(tag as Locale)),
  ).toEqual(['en_US', 'zh_CN', 'de_DE', 'es_ES', 'pt_BR', 'ar_EG', 'zh_TW'])
})

test('the manifest names the site and opens it in its default language', () => {
  expect(siteManifest(site)).toMatchObject({ name: 'Test', lang: 'en', dir: 'ltr', start_url: '/en' })
})
