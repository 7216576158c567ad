import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import tools from '#app/tools.json' with { type: 'json' }
import { finishPages } from '#lib/lean/finish-pages.mjs'

const [tool = ''] = tools
const data = '<script>self.__next_f.push([1,"x"])</script>'
const page = `<html><head><script src="/_next/a.js"></script>${data}</head><body>text</body></html>`
const ofNext = '[project]/node_modules/next/dist/link.js'
const component = '[project]/app/_tools/calculator/tool.tsx'
let distDir: string

function write(path: string, text: string): string {
  const file = join(distDir, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  return file
}

function writeModules(route: string, ...modules: readonly string[]) {
  const clientModules = Object.fromEntries(modules.map((module) => [module, { chunks: [] }]))
  write(
    `server/app${route}/page_client-reference-manifest.js`,
    `globalThis.__RSC_MANIFEST["${route}/page"] = ${JSON.stringify({ clientModules })};`,
  )
}

function finish(files: Readonly<Record<string, string>>) {
  const pages = Object.entries(files).map(([route, file]) => ({ route, file }))
  finishPages({ pages, sizes: new Map(), distDir, nextVersion: '0.0.0' })
}

beforeEach(() => {
  distDir = mkdtempSync(join(tmpdir(), 'rungs-'))
  writeModules('/[locale]', ofNext)
  writeModules(tool, ofNext, component)
})

afterEach(() => {
  rmSync(distDir, { recursive: true })
  vi.unstubAllEnvs()
})

test('a reading page loses the scripts, a tool keeps them, both get a policy, and so does a page kept twice', () => {
  const home = write('server/home.html', page)
  const calculator = write('server/calculator.html', page)
  const second = write('server/pages/404.html', page)
  finish({ '/[locale]': home, [tool]: calculator })
  for (const file of [home, second]) {
    expect(readFileSync(file, 'utf8')).toMatch(
      /<head><meta http-equiv="Content-Security-Policy"[^>]*><\/head>/,
    )
  }
  expect(readFileSync(calculator, 'utf8')).toMatch(/Content-Security-Policy.*_next\/a\.js.*__next_f/)
})

test('with KEEP_HYDRATION the pages stay as the framework wrote them', () => {
  vi.stubEnv('KEEP_HYDRATION', '1')
  const home = write('server/home.html', page)
  finish({ '/[locale]': home })
  expect(readFileSync(home, 'utf8')).toBe(page)
})

test('a reading page with a client component fails the build, which names both and both ways out', () => {
  writeModules('/[locale]', ofNext, '[project]/app/_components/ui/carousel.tsx')
  expect(() => finish({ '/[locale]': write('server/home.html', page) })).toThrowErrorMatchingInlineSnapshot(
    `[Error: /[locale] is a reading page, but contains the client component [project]/app/_components/ui/carousel.tsx. Take it out, or name the page in app/tools.json.]`,
  )
})

test('a tool that is no page fails the build', () => {
  rmSync(join(distDir, 'server/app', tool, 'page_client-reference-manifest.js'))
  expect(() => finish({ '/[locale]': write('server/home.html', page) })).toThrow(
    `names ${tool}, which is no page`,
  )
})

test('a page that Next writes in another way fails the build, which says where to look', () => {
  const home = write('server/home.html', page.replace(data, ''))
  expect(() => finish({ '/[locale]': home })).toThrow(
    /home\.html cannot be finished \(Next 0\.0\.0\): no data of the framework was found in it\. Build with KEEP_HYDRATION=1.*lean-html\.mjs.*page-of-next\.html.*docs/,
  )
})

test('a build that names no page, or no list of client components, is refused', () => {
  expect(() => finish({})).toThrow('Next 0.0.0 names no page')
  rmSync(join(distDir, 'server/app'), { recursive: true })
  mkdirSync(join(distDir, 'server/app'), { recursive: true })
  expect(() => finish({})).toThrow('no list of client components')
})
