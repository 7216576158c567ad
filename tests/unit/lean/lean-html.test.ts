import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { leanHtml, refuseStyleAttributes } from '#lib/lean/lean-html.mjs'

// Written by `KEEP_HYDRATION=1 npm run build` and left as it came: the page for a malformed address.
const pageOfNext = readFileSync(join(import.meta.dirname, 'page-of-next.html'), 'utf8')
const script = '<script src="/_next/static/chunks/a.js" async=""></script>'
const framework = `<link rel="preload" as="script" href="/_next/a.js"/><link rel="modulepreload" href="/b.js"/>${script}<script id="_R_">(globalThis["TURBOPACK"]).push({})</script><script>self.__next_f.push([1,"x"])</script>`

test('a page as Next writes it keeps its text, its styles and our three scripts, and nothing else', () => {
  const lean = leanHtml(pageOfNext)
  const scripts = [...lean.matchAll(/<script[^>]*>/g)].map(([tag]) => tag)
  expect(scripts).toEqual([
    '<script data-keep="">',
    expect.stringMatching(/^<script type="module" src="\/scripts\/enhance-\w+\.js">$/),
    '<script data-keep="">',
  ])
  expect(lean).not.toMatch(/__next_f|TURBOPACK|as="script"|<!--/)
  expect(lean.match(/<link rel="stylesheet"/g)).toHaveLength(1)
  const body = (html: string) => html.slice(html.indexOf('<header'), html.indexOf('</main>'))
  expect(body(lean)).toBe(body(pageOfNext))
})

test('scripts, preloads and data of the framework go, what is ours stays', () => {
  const ours =
    '<script data-keep="">theme()</script><script type="module" src="/scripts/enhance-A.js"></script><script type="application/ld+json">{}</script><link rel="stylesheet" href="/a.css"/>'
  expect(leanHtml(`<head>${ours}${framework}</head>`)).toBe(`<head>${ours}</head>`)
})

test('marks for hydration go, and the text around them stays together', () => {
  const marked = `<body><div hidden=""><!--$--><!--/$--></div><p>5<!-- --> levels</p>${framework}</body>`
  expect(leanHtml(marked)).toBe('<body><p>5 levels</p></body>')
})

test.each([
  [
    'without a script of the framework',
    '<script>self.__next_f.push([1,"x"])</script>',
    'no script of the framework',
  ],
  ['without its data', script, 'no data of the framework'],
  [
    'with an inline script of unknown kind',
    `${framework}<script>$RC("B:0","S:0")</script>`,
    'script of unknown kind: <script>$RC',
  ],
  ['with a part that comes later', `${framework}<template id="B:0"></template>`, 'would come later'],
  ['with a part whose rendering failed', `${framework}<!--$!--><!--/$-->`, 'would come later'],
  [
    'with a preload in another form',
    `${framework}<link rel="prefetch" href="/_next/c.js"/>`,
    'not recognised',
  ],
])('a page %s is refused, since then the framework writes its pages in another way', (_, html, reason) => {
  expect(() => leanHtml(html)).toThrow(reason)
})

test('an element with a style of its own is refused, since the policy of its page would refuse it', () => {
  expect(() => refuseStyleAttributes('<p class="a" style="color:red">x</p>')).toThrow('<p class="a" style="')
  expect(() => refuseStyleAttributes('<p class="style">a style="b"</p>')).not.toThrow()
})
