import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { listName, type Output } from '#lib/static-export/list-outputs.mjs'
import { writeExport } from '#lib/static-export/write-export.ts'
import { brokenLinks } from '#tests/support/broken-links.ts'

const page = (address: string, body = '') =>
  `<!DOCTYPE html><html lang="en"><head><title>T</title><link rel="canonical" href="https://a.example${address}"/></head><body>${body}</body></html>`

type Made = readonly [address: string, file: string, content: string, more?: Partial<Output>]

/** A build that holds so many outputs, and a folder to write it into. */
function made(outputs: readonly Made[]): { build: string; folder: string } {
  const root = mkdtempSync(join(tmpdir(), 'rungs-export-'))
  const build = join(root, 'build')
  for (const [, file, content] of outputs) {
    mkdirSync(dirname(join(build, file)), { recursive: true })
    writeFileSync(join(build, file), content)
  }
  const list = {
    basePath: '',
    publicFolder: join(root, 'public'),
    outputs: outputs.map(([address, file, , more]) => ({
      address,
      file,
      route: address,
      status: 200,
      headers: {},
      ...more,
    })),
  }
  writeFileSync(join(build, listName), JSON.stringify(list))
  return { build, folder: join(root, 'out') }
}

const movedTo = (location: string): Partial<Output> => ({ status: 308, headers: { location } })

test('pages, files and old addresses come out under the names that hosts look for', () => {
  const { build, folder } = made([
    ['/en', 'a.html', page('/en')],
    ['/en/b', 'b.html', page('/en/b')],
    ['/en/old', 'c.html', '', movedTo('/en/b')],
    ['/downloads/b.csv', 'd.body', '1,2'],
    ['/downloads/old.csv', 'e.body', '', movedTo('/downloads/b.csv')],
  ])
  expect(writeExport(build, folder)).toEqual({ pages: 2, files: 1, moves: 2 })
  const read = (file: string) => readFileSync(join(folder, file), 'utf8')
  expect(read('en/index.html')).toBe(read('en.html'))
  expect(read('en/old.html')).toContain('url=/en/b')
  expect(read('downloads/old.csv')).toBe('1,2')
  expect(brokenLinks(folder, '', 'https://a.example')).toEqual([])
})

test('a second export leaves nothing of the first, and no other folder is ever emptied', () => {
  const { build, folder } = made([['/en', 'a.html', page('/en')]])
  writeExport(build, folder)
  writeFileSync(join(folder, 'gone.html'), '')
  writeExport(build, folder)
  expect(existsSync(join(folder, 'gone.html'))).toBe(false)
  expect(() => writeExport(build, build)).toThrow('holds other files')
  expect(existsSync(join(build, 'a.html'))).toBe(true)
})

test('an old address that leads to nothing stops the export, and so does a folder without a build', () => {
  const { build, folder } = made([['/en/old', 'c.html', '', movedTo('/en/gone')]])
  expect(() => writeExport(build, folder)).toThrow('/en/old leads to /en/gone, which is not in the build')
  expect(() => writeExport(folder, folder)).toThrow('holds no finished build')
})

test('links, assets, anchors and public addresses that are not there are found', () => {
  const links =
    '<p id="here"></p><a href="#here">1</a><a href="#away">2</a><a href="/en/b?q=1">3</a><img src="/c.png"/>'
  const { build, folder } = made([
    ['/en', 'a.html', page('/en', links)],
    ['/feed.xml', 'd.body', '<link>https://a.example/en</link> https://a.example/gone.'],
  ])
  writeExport(build, folder)
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
