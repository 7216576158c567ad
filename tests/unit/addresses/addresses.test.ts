import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type AddressBook, addressBook } from '#lib/addresses/address-book.ts'
import { findAddress } from '#lib/addresses/find-address.ts'
import { listAddresses, listRedirects } from '#lib/addresses/list-addresses.ts'
import { sitePages } from '#lib/site/metadata/site-pages.ts'
import { bakeryCatalog } from '#tests/support/bakery-catalog.ts'

const catalog = bakeryCatalog()
const book = addressBook(catalog, { hasHistory: true, hasSitemaps: true })
const plain = addressBook(catalog, { hasHistory: false, hasSitemaps: false })

const id = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,4})?$/)

/** Address books with few ids, so that roles, skills and levels share some. */
const anyBook: fc.Arbitrary<AddressBook> = fc
  .uniqueArray(id, { minLength: 6, maxLength: 12 })
  .chain((ids) => {
    const [a = '', b = '', c = '', d = '', e = '', ...rest] = ids
    const levels = fc.subarray(['junior', 'middle', 'senior', a], { minLength: 1 })
    const skills = fc.subarray([a, b, ...rest], { minLength: 1 })
    return fc.record({
      locales: fc.constantFrom(['en'], ['en', 'zh-Hant']),
      skills: fc.constant([
        { id: a, aliases: [c] },
        ...[b, ...rest].map((one) => ({ id: one, aliases: [] })),
      ]),
      roles: fc
        .tuple(levels, skills, levels, skills)
        .map(([firstLevels, firstSkills, otherLevels, otherSkills]) => [
          { id: a, aliases: [d], levels: firstLevels, skills: firstSkills },
          { id: b, aliases: [e], levels: otherLevels, skills: otherSkills },
        ]),
      hasHistory: fc.boolean(),
      hasSitemaps: fc.boolean(),
    })
  })

test('every listed address is found at its path, and listed once', () => {
  fc.assert(
    fc.property(anyBook, (any) => {
      const paths = [...listAddresses(any)].map(({ path }) => path)
      expect(new Set(paths).size).toBe(paths.length)
      for (const path of paths) expect(findAddress(any, path)?.path).toBe(path)
    }),
    { numRuns: 50 },
  )
})

test('every listed redirect is found, and its target is a listed address', () => {
  fc.assert(
    fc.property(anyBook, (any) => {
      const paths = new Set([...listAddresses(any)].map(({ path }) => path))
      for (const { from, to } of listRedirects(any)) {
        expect(paths.has(from), `${from} is an address of its own`).toBe(false)
        expect(paths.has(to), to).toBe(true)
        expect(findAddress(any, from)?.path).toBe(to)
      }
    }),
    { numRuns: 50 },
  )
})

test('an address is found in upper case, and any path that is found has a listed address', () => {
  fc.assert(
    fc.property(
      anyBook,
      fc.array(fc.oneof(id, fc.constantFrom('en', 'roles', 'skills', 'compare', 'levels'))),
      (any, steps) => {
        const paths = new Set([...listAddresses(any)].map(({ path }) => path))
        const found = findAddress(any, `/${steps.join('/')}`)
        expect(found === undefined || paths.has(found.path)).toBe(true)
        for (const path of [...paths].slice(0, 40))
          expect(findAddress(any, path.toUpperCase())?.path).toBe(path)
      },
    ),
    { numRuns: 30 },
  )
})

test('every page for search engines is an address, in every language', () => {
  const paths = new Set([...listAddresses(plain)].map(({ path }) => path))
  for (const { path } of sitePages(catalog, undefined, [])) {
    for (const locale of catalog.site.locales) expect(paths).toContain(`/${locale}${path}`)
  }
})

test.each([
  ['/fr/roles/boulanger-de-nuit/matrix', '/fr/roles/boulanger-artisan/matrix'],
  [
    '/fr/roles/boulanger-artisan/levels/maitre-boulanger/apprenti',
    '/fr/roles/boulanger-artisan/levels/apprenti/maitre-boulanger',
  ],
  ['/en/compare/tourier/boulanger-de-nuit', '/en/compare/boulanger-artisan/tourier'],
  ['/EN/Skills/Levain', '/en/skills/levain'],
  ['/downloads/fr/boulanger-de-nuit.PDF', '/downloads/fr/boulanger-artisan.pdf'],
  ['/api/v1/roles/boulanger-de-nuit.json', '/api/v1/roles/boulanger-artisan.json'],
  ['/feeds/fr/roles/boulanger-de-nuit.xml', '/feeds/fr/roles/boulanger-artisan.xml'],
  ['/share/fr/compare/tourier/boulanger-artisan.png', '/share/fr/compare/boulanger-artisan/tourier.png'],
])('%s is found at %s', (requested, path) => {
  expect(findAddress(book, requested)?.path).toBe(path)
})

test.each([
  '/',
  '/xx',
  '/fr/skills/no-such-skill',
  '/fr/roles/boulanger-artisan/skills/no-such-skill',
  '/fr/roles/boulanger-artisan/levels/apprenti/apprenti',
  '/fr/roles/boulanger-artisan/levels/apprenti/senior',
  '/fr/compare/tourier/tourier',
  '/fr/compare/boulanger-artisan/boulanger-de-nuit',
  '/fr/skills/levain/more',
  '/fr/skills/levain.pdf',
  '/fr//skills',
  '/fr/skills/__proto__',
  '/fr/skills/constructor',
  '/markdown/fr/skills/levain.md',
  '/errors/not-found',
])('%s is no address', (path) => {
  expect(findAddress(book, path)).toBeUndefined()
})

test('without a history there is no page and no feed of changes', () => {
  for (const path of ['/fr/changes', '/feeds/fr/changes.xml', '/feeds/fr/skills/levain.xml']) {
    expect(findAddress(plain, path)).toBeUndefined()
    expect(findAddress(book, path)?.path).toBe(path)
  }
})
