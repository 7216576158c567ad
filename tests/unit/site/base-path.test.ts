import { afterEach, expect, test, vi } from 'vitest'
import type { Locale, RoleId } from '#lib/model/catalog/ids.ts'
import { readBasePath } from '#lib/site/routes/base-path.ts'
import { publicAddress } from '#lib/site/routes/public-address.ts'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

test('a base path is accepted with and without slashes around it', () => {
  expect(['/matrix', 'matrix', '/matrix/', '/a/b.c', '/', '', undefined].map(readBasePath)).toEqual([
    '/matrix',
    '/matrix',
    '/matrix',
    '/a/b.c',
    '',
    '',
    '',
  ])
})

for (const written of ['https://example.org/matrix', '/a b', '/../secret', '/a?b', '/%2e%2e']) {
  test(`${written} is rejected as a base path`, () => {
    expect(() => readBasePath(written)).toThrow(`BASE_PATH is not a valid path: "${written}"`)
  })
}

test('addresses of pages and files start with the base path', async () => {
  vi.stubEnv('BASE_PATH', 'matrix/')
  const { rootHref, roleHref } = await import('#lib/site/routes/routes.ts')
  expect(roleHref('en' as Locale, 'baker' as RoleId)).toBe('/matrix/en/roles/baker')
  expect(rootHref('/robots.txt')).toBe('/matrix/robots.txt')
})

test('the public address has the base path once, whether or not the address of the site includes it', () => {
  const href = '/matrix/en'
  expect(publicAddress({ url: 'https://a.example' }, href, '/matrix')).toBe('https://a.example/matrix/en')
  expect(publicAddress({ url: 'https://a.example/matrix' }, href, '/matrix')).toBe(
    'https://a.example/matrix/en',
  )
})

test('a site on another host keeps its configured public address', () => {
  expect(publicAddress({ url: 'https://a.example/skills' }, '/en', '')).toBe('https://a.example/skills/en')
  expect(publicAddress({ url: 'https://a.example/skills' }, '/preview/en', '/preview')).toBe(
    'https://a.example/skills/en',
  )
})
