import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fileOf, filesOfPage } from '#lib/static-export/file-names.ts'
import { type ExportedFile, headersFile } from '#lib/static-export/headers-file.ts'
import { OutputFolder } from '#lib/static-export/output-folder.ts'
import { PageWriter } from '#lib/static-export/page-writer.ts'
import { redirectPage } from '#lib/static-export/redirect-page.ts'
import { brokenLinks } from '#tests/support/broken-links.ts'
import { storedPage } from '#tests/support/stored-page.ts'

const html = (path: string, body = '') =>
  `<!DOCTYPE html><html lang="en"><head><title>T</title><link rel="canonical" href="https://a.example${path}"/></head><body>${body}</body></html>`
const page = (path: string, body = '') =>
  storedPage(path, 0, { bodies: { identity: Buffer.from(html(path, body)) }, contentHash: path + body })
const file = (path: string, contentType: string, text: string) =>
  storedPage(path, 0, { bodies: { identity: Buffer.from(text) }, contentType, contentHash: path + text })

function newFolder() {
  const root = mkdtempSync(join(tmpdir(), 'rungs-export-'))
  const folder = join(root, 'out')
  const open = () => new OutputFolder(folder, join(root, 'note.json'))
  return { folder, open, read: (name: string) => readFileSync(join(folder, name), 'utf8') }
}

test('a page is an .html file next to the folder of the pages below it', () => {
  expect(filesOfPage('/en/roles/baker')).toEqual(['en/roles/baker.html'])
  expect(filesOfPage('/en')).toEqual(['en.html', 'en/index.html'])
  expect(filesOfPage('/404')).toEqual(['404.html'])
  expect(filesOfPage('/choose-language')).toEqual(['index.html'])
})

test('a file keeps its name, and one without an extension is rejected', () => {
  expect(fileOf('/downloads/en/baker.pdf')).toBe('downloads/en/baker.pdf')
  expect(() => fileOf('/api/v1/roles')).toThrow('/api/v1/roles is not a page and has no file extension')
})

test('pages, files and redirects have the names that hosts expect', async () => {
  const { folder, open, read } = newFolder()
  const writer = new PageWriter(open(), '', false)
  await writer.writePage(page('/en'))
  await writer.writePage(page('/en/b'))
  await writer.writePage(file('/errors/not-found', 'text/html', '<title>T</title>'))
  await writer.writePage(file('/downloads/b.csv', 'text/csv', '1,2'))
  await writer.writeRedirect('/en/old', '/en/b', async () => page('/en/b'))
  await writer.writeRedirect('/downloads/old.csv', '/downloads/b.csv', async () =>
    file('/downloads/b.csv', 'text/csv', '1,2'),
  )
  await writer.finish()
  expect(writer.counts).toEqual({ pages: 3, files: 1, redirects: 2 })
  expect(read('en/index.html')).toBe(read('en.html'))
  expect(read('404.html')).toContain('<title>T</title>')
  expect(read('en/old.html')).toContain('url=/en/b')
  expect(read('downloads/old.csv')).toBe('1,2')
  expect(read('_redirects')).toBe('/downloads/old.csv /downloads/b.csv 301\n/en/old /en/b 301\n')
  expect(brokenLinks(folder, '', 'https://a.example')).toEqual([])
})

test('a second export writes only changed files and removes obsolete ones', async () => {
  const { folder, open, read } = newFolder()
  const first = open()
  await first.write('a/b.html', '1', async () => 'one')
  await first.write('c.html', '1', async () => 'same')
  await first.finish()
  const second = open()
  await second.write('a/d.html', '1', async () => 'new')
  await second.write('c.html', '1', () => Promise.reject(new Error('must not be called')))
  await second.finish()
  expect(second.count).toBe(1)
  expect(existsSync(join(folder, 'a/b.html'))).toBe(false)
  expect([read('a/d.html'), read('c.html')]).toEqual(['new', 'same'])
})

test('a removed file is written again, and after an interrupted export all files are', async () => {
  const { folder, open, read } = newFolder()
  const first = open()
  await first.write('c.html', '1', async () => 'same')
  await first.finish()
  writeFileSync(join(folder, 'c.html'), 'half')
  open()
  const third = open()
  await third.write('c.html', '1', async () => 'same')
  expect(read('c.html')).toBe('same')
})

test('a folder with other files is rejected, and so is a file for two addresses', async () => {
  const { folder, open } = newFolder()
  const output = open()
  await output.write('a.html', '1', async () => '')
  await expect(output.write('a.html', '2', async () => '')).rejects.toThrow('Two addresses')
  const root = join(folder, '..')
  expect(() => new OutputFolder(root, join(root, 'note.json'))).toThrow('contains other files')
})

test('broken links, assets, anchors and public addresses are found', async () => {
  const { folder, open } = newFolder()
  const writer = new PageWriter(open(), '', true)
  const links =
    '<p id="here"></p><a href="#here">1</a><a href="#away">2</a><a href="/en/b?q=1">3</a><img src="/c.png"/>'
  await writer.writePage(page('/en', links))
  await writer.writePage(
    file('/feed.xml', 'application/xml', '<link>https://a.example/en</link> https://a.example/gone.'),
  )
  await writer.finish()
  expect(brokenLinks(folder, '', 'https://a.example').toSorted()).toEqual([
    'en.html refers to /c.png',
    'en.html refers to /en#away',
    'en.html refers to /en/b',
    'en/index.html refers to /c.png',
    'en/index.html refers to /en#away',
    'en/index.html refers to /en/b',
    'feed.xml refers to /gone',
  ])
})

test('a redirect page has the language, the title and the canonical address of its target', () => {
  const target =
    '<!DOCTYPE html><html lang="ar" dir="rtl"><head><title>A &amp; B</title><link rel="canonical" href="https://a.example/ar/b"/></head>'
  const written = redirectPage('/matrix/ar/b', target)
  expect(written).toContain('<html lang="ar" dir="rtl">')
  expect(written).toContain('<meta http-equiv="refresh" content="0; url=/matrix/ar/b"/>')
  expect(written).toContain('<link rel="canonical" href="https://a.example/ar/b"/>')
  expect(written).toContain('<a href="/matrix/ar/b">A &amp; B</a>')
  expect(written).toMatch(/Content-Security-Policy" content="[^"]*script-src 'self' 'sha256-/)
  expect(() => redirectPage('/x', '<html><head></head></html>')).toThrow('/x lacks')
})

test('headers are written for hosts, below the base path', () => {
  const text = headersFile([], '/matrix', ['en'])
  expect(text).toContain('/matrix/*\n  X-Content-Type-Options: nosniff\n')
  expect(text).toContain('/matrix/api/*\n  Access-Control-Allow-Origin: *\n')
  expect(text).toContain('/matrix/_next/static/*\n  Cache-Control: public, max-age=31536000, immutable\n')
})

test('framing and loading headers are set once per address', () => {
  const blocks = headersFile([], '', ['', 'embed', 'en', 'main.js'])
    .split(/^(?=\/)/m)
    .filter((block) => block.includes('frame-ancestors'))
  const headers = blocks.map((block) => block.trim().split(/\n +(?:[A-Z][\w-]*): /))
  expect(headers).toEqual([
    ['/', "frame-ancestors 'self'", 'same-origin'],
    ['/embed', 'frame-ancestors *', 'cross-origin'],
    ['/embed/*', 'frame-ancestors *', 'cross-origin'],
    ['/en', "frame-ancestors 'self'", 'same-origin'],
    ['/en/*', "frame-ancestors 'self'", 'same-origin'],
    ['/main.js', "frame-ancestors 'self'", 'same-origin'],
  ])
})

const listed = (path: string, contentType = 'text/plain', isImmutable = false): ExportedFile => ({
  path,
  contentType,
  isImmutable,
})

test('immutable files have a caching header, by folder if possible', () => {
  const files = [
    listed('/search/a1.bin', '', true),
    listed('/search/b2.bin', '', true),
    listed('/mixed/c3.js', '', true),
    listed('/mixed/feed.xml'),
    listed('/d4.js', '', true),
  ]
  const immutable = headersFile(files, '', [])
    .split(/^(?=\/)/m)
    .filter((block) => block.includes('immutable'))
  expect(immutable.map((block) => block.split('\n')[0])).toEqual([
    '/_next/static/*',
    '/search/*',
    '/mixed/c3.js',
    '/d4.js',
  ])
})

test('a content type is set by file extension, or by file if they differ', () => {
  const markdown = 'text/markdown; charset=utf-8'
  const files = [
    listed('/a.md', markdown),
    listed('/b.md', markdown),
    listed('/feed.xml', 'application/atom+xml'),
    listed('/sitemap.xml', 'application/xml'),
  ]
  const text = headersFile(files, '', [])
  expect(text).toContain(`/*.md\n  Content-Type: ${markdown}\n`)
  expect(text).toContain('/feed.xml\n  Content-Type: application/atom+xml\n')
  expect(text).toContain('/sitemap.xml\n  Content-Type: application/xml\n')
  expect(text).not.toContain('/*.xml')
})
