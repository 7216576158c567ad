import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import Negotiator from 'negotiator'
import { expect, test } from 'vitest'
import { followLanguageOfBrowser } from '#lib/site/headers/inline-scripts.ts'

/** Where the script of the page sends a browser with preferred languages. */
function chosenInBrowser(wanted: readonly string[], locales: readonly string[]): string | undefined {
  let chosen: string | undefined
  runInNewContext(followLanguageOfBrowser, {
    navigator: { languages: wanted },
    document: {
      documentElement: { lang: locales[0] },
      querySelectorAll: () => locales.map((locale) => ({ hreflang: locale, href: locale })),
    },
    location: {
      replace: (address: string) => {
        chosen = address
      },
    },
  })
  return chosen
}

/** Where the server redirects the same browser, as in app/route.ts. */
function chosenByServer(wanted: readonly string[], locales: readonly string[]): string | undefined {
  const header = wanted.map((language, at) => `${language};q=${(1 - at / 100).toFixed(2)}`).join(',')
  const [found] = new Negotiator({ headers: { 'accept-language': header } }).languages([...locales])
  return found ?? locales[0]
}

test('a browser gets the language that it prefers, for any country', () => {
  const locales = ['en', 'zh', 'de', 'es']
  expect(chosenInBrowser(['de-AT', 'en'], locales)).toBe('de')
  expect(chosenInBrowser(['fr-FR', 'ES'], locales)).toBe('es')
  expect(chosenInBrowser(['fr'], locales)).toBe('en')
  expect(chosenInBrowser([], locales)).toBe('en')
  expect(chosenInBrowser(['pt'], ['en', 'pt-BR'])).toBe('pt-BR')
})

test('the script of the page chooses as the server does', () => {
  const language = fc.constantFrom(
    'en',
    'en-US',
    'de',
    'de-AT',
    'zh',
    'zh-CN',
    'zh-Hant-TW',
    'pt',
    'pt-BR',
    'fr',
  )
  const several = (minLength: number) => fc.uniqueArray(language, { minLength, maxLength: 5 })
  fc.assert(
    fc.property(several(1), several(1), (wanted, locales) => {
      expect(chosenInBrowser(wanted, locales)).toBe(chosenByServer(wanted, locales))
    }),
  )
})
