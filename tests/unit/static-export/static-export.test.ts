import { expect, test } from 'vitest'
import { fileOf, filesOfPage } from '#lib/static-export/file-names.ts'
import { headersFile } from '#lib/static-export/headers-file.ts'
import type { Output } from '#lib/static-export/list-outputs.mjs'
import { redirectPage } from '#lib/static-export/redirect-page.ts'
import { redirectsFile } from '#lib/static-export/redirects-file.ts'
import { sortOutputs } from '#lib/static-export/sort-outputs.ts'

const output = (address: string, file: string, more: Partial<Output> = {}): Output => ({
  address,
  route: address,
  file,
  status: 200,
  headers: {},
  ...more,
})

const file = (address: string, headers: Output['headers']) => output(address, 'x.body', { headers })

test('a page lies in a file with .html, beside the folder of the pages below it', () => {
  expect(filesOfPage('/en/roles/baker')).toEqual(['en/roles/baker.html'])
  expect(filesOfPage('/en')).toEqual(['en.html', 'en/index.html'])
  expect(filesOfPage('/404')).toEqual(['404.html'])
  expect(filesOfPage('/choose-language')).toEqual(['index.html'])
})

test('a file keeps its name, and one without an ending is refused', () => {
  expect(fileOf('/downloads/en/baker.pdf')).toBe('downloads/en/baker.pdf')
  expect(() => fileOf('/api/v1/roles')).toThrow('/api/v1/roles is no page and has no file extension')
})

test('outputs are pages, files or old addresses; those of a server are left out', () => {
  const moved = { status: 308, headers: { location: '/matrix/en/roles/baker' } }
  const { pages, files, moves } = sortOutputs(
    [
      output('/en/roles/baker', 'a.html'),
      output('/en/roles/miller', 'b.html', moved),
      output('/downloads/en/baker.pdf', 'c.body'),
      output('/_next/static/d.js', 'static/d.js'),
      output('/downloads/en/gone.pdf', 'e.body', { status: 404 }),
      output('/404', '404.html'),
      output('/404', '404.html'),
      output('/400', '400.html'),
      output('/_global-error', 'f.html', { status: 500 }),
    ],
    '/matrix',
  )
  expect(pages.map(({ address }) => address)).toEqual(['/en/roles/baker', '/404'])
  expect(files.map(({ address }) => address)).toEqual(['/downloads/en/baker.pdf', '/_next/static/d.js'])
  expect(moves).toEqual([{ from: '/en/roles/miller', to: '/en/roles/baker' }])
})

test('a pair of roles in the other order leads to the page of the pair, with a former id too', () => {
  const route = '/[locale]/compare/[role]/[other]'
  const { moves } = sortOutputs(
    [
      output('/en/compare/baker/miller', 'a.html', { route }),
      output('/en/compare/baker/old-miller', 'b.html', {
        route,
        status: 308,
        headers: { location: '/en/compare/baker/miller' },
      }),
    ],
    '',
  )
  expect(redirectsFile(moves, '')).toBe(
    [
      '/en/compare/baker/old-miller /en/compare/baker/miller 301\n',
      '/en/compare/miller/baker /en/compare/baker/miller 301\n',
      '/en/compare/old-miller/baker /en/compare/baker/miller 301\n',
    ].join(''),
  )
})

test('a page that leads on has the language, the title and the canonical address of its target', () => {
  const target =
    '<!DOCTYPE html><html lang="ar" dir="rtl"><head><title>A &amp; B</title><link rel="canonical" href="https://a.example/ar/b"/></head>'
  const page = redirectPage('/matrix/ar/b', target)
  expect(page).toContain('<html lang="ar" dir="rtl">')
  expect(page).toContain('<meta http-equiv="refresh" content="0; url=/matrix/ar/b"/>')
  expect(page).toContain('<link rel="canonical" href="https://a.example/ar/b"/>')
  expect(page).toContain('<a href="/matrix/ar/b">A &amp; B</a>')
  expect(page).toMatch(/Content-Security-Policy" content="[^"]*script-src 'self' 'sha256-/)
  expect(() => redirectPage('/x', '<html><head></head></html>')).toThrow('/x lacks')
})

test('the headers of a server are written for hosts, below the base path', () => {
  const text = headersFile([], '/matrix', ['en'])
  expect(text).toContain('/matrix/*\n  X-Content-Type-Options: nosniff\n')
  expect(text).toContain('/matrix/api/*\n  Access-Control-Allow-Origin: *\n')
  expect(text).toContain('/matrix/_next/static/*\n  Cache-Control: public, max-age=31536000, immutable\n')
})

test('who may show an address in a frame is said once for it', () => {
  const text = headersFile([], '', ['', 'embed', 'en', 'enhance.js'])
  const framed = text.split(/^(?=\/)/m).filter((block) => block.includes('frame-ancestors'))
  expect(framed.map((block) => block.trim().split(/\n +Content-Security-Policy: /))).toEqual([
    ['/', "frame-ancestors 'self'"],
    ['/embed', 'frame-ancestors *'],
    ['/embed/*', 'frame-ancestors *'],
    ['/en', "frame-ancestors 'self'"],
    ['/en/*', "frame-ancestors 'self'"],
    ['/enhance.js', "frame-ancestors 'self'"],
  ])
})

test('files that never change are told so, by their folder where all of it is so', () => {
  const forEver = { 'cache-control': 'public, max-age=31536000, immutable' }
  const text = headersFile(
    [
      file('/search/a1.bin', forEver),
      file('/search/b2.bin', forEver),
      file('/mixed/c3.js', forEver),
      file('/mixed/feed.xml', { 'cache-control': 'public, max-age=0' }),
      file('/d4.js', forEver),
    ],
    '',
    [],
  )
  const immutable = text.split(/^(?=\/)/m).filter((block) => block.includes('immutable'))
  expect(immutable.map((block) => block.split('\n')[0])).toEqual([
    '/_next/static/*',
    '/search/*',
    '/mixed/c3.js',
    '/d4.js',
  ])
})

test('a type is told for a file extension, or file by file where files with it differ', () => {
  const text = headersFile(
    [
      file('/a.md', { 'content-type': 'text/markdown; charset=utf-8' }),
      file('/b.md', { 'content-type': 'text/markdown; charset=utf-8' }),
      file('/feed.xml', { 'content-type': 'application/atom+xml' }),
      file('/sitemap.xml', { 'content-type': 'application/xml' }),
    ],
    '',
    [],
  )
  expect(text).toContain('/*.md\n  Content-Type: text/markdown; charset=utf-8\n')
  expect(text).toContain('/feed.xml\n  Content-Type: application/atom+xml\n')
  expect(text).toContain('/sitemap.xml\n  Content-Type: application/xml\n')
  expect(text).not.toContain('/*.xml')
})
