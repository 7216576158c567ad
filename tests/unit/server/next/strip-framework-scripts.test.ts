import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { stripFrameworkScripts } from '#lib/server/next/strip-framework-scripts.ts'
import { applyStoredTheme, showLanguageOfAddress } from '#lib/site/headers/inline-scripts.ts'

// Output of Next: the page for a malformed address. docs/upgrading.md describes how to update it.
const pageOfNext = readFileSync(join(import.meta.dirname, 'page-of-next.html'), 'utf8')
const script = '<script src="/_next/static/chunks/a.js" async=""></script>'
const framework = `<link rel="preload" as="script" href="/_next/a.js"/><link rel="modulepreload" href="/b.js"/>${script}<script id="_R_">(globalThis["TURBOPACK"]).push({})</script><script>self.__next_f.push([1,"x"])</script>`

test('a page keeps its text, its styles and our three scripts, and nothing else', () => {
  const stripped = stripFrameworkScripts(pageOfNext)
  const scripts = [...stripped.matchAll(/<script([^>]*)>(.*?)<\/script>/gs)].map(
    ([, tag, text]) => `${tag}${text}`,
  )
  expect(scripts).toEqual([
    applyStoredTheme,
    expect.stringMatching(/^ type="module" src="\/scripts\/enhance-\w+\.js"$/),
    showLanguageOfAddress,
  ])
  expect(stripped).not.toMatch(/__next_f|TURBOPACK|as="script"|<!--/)
  expect(stripped.match(/<link rel="stylesheet"/g)).toHaveLength(1)
  const body = (html: string) => html.slice(html.indexOf('<header'), html.indexOf('</main>'))
  expect(body(stripped)).toBe(body(pageOfNext))
})

test('scripts, preloads and data of the framework are removed, our own stay', () => {
  const ours = `<script>${applyStoredTheme}</script><script type="module" src="/scripts/enhance-A.js"></script><script type="application/ld+json">{}</script><link rel="stylesheet" href="/a.css"/>`
  expect(stripFrameworkScripts(`<head>${ours}${framework}</head>`)).toBe(`<head>${ours}</head>`)
})

test('hydration markers are removed, and the text around them is joined', () => {
  const marked = `<body><div hidden=""><!--$--><!--/$--></div><p>5<!-- --> levels</p>${framework}</body>`
  expect(stripFrameworkScripts(marked)).toBe('<body><p>5 levels</p></body>')
})

test.each([
  [
    'without a script of the framework',
    '<script>self.__next_f.push([1,"x"])</script>',
    'no script of the framework',
  ],
  ['without its data', script, 'no data of the framework'],
  ['with an unknown inline script', `${framework}<script>alert(1)</script>`, 'not ours: <script>alert(1)'],
  ['with one that says ours and more', `${framework}<script>${applyStoredTheme};x()</script>`, 'not ours'],
  ['with a part that comes later', `${framework}<template id="B:0"></template>`, 'would have to complete it'],
  ['with a part whose rendering failed', `${framework}<!--$!--><!--/$-->`, 'would have to complete it'],
  [
    'with a preload in another form',
    `${framework}<link rel="prefetch" href="/_next/c.js"/>`,
    'not recognized',
  ],
])('a page %s is rejected', (_, html, reason) => {
  expect(() => stripFrameworkScripts(html)).toThrow(reason)
})
