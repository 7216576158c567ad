import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { leanHtml, withPolicy } from '#lib/lean/lean-html.mjs'

const framework =
  '<link rel="preload" as="script" href="/_next/a.js"/><script src="/_next/a.js" async=""></script><script>self.__next_f.push([1,"x"])</script>'

test('scripts, preloads and data of the framework go, what is ours stays', () => {
  const ours =
    '<script data-keep="">theme()</script><script type="module" src="/scripts/enhance-A.js"></script><script type="application/ld+json">{}</script><link rel="stylesheet" href="/a.css"/>'
  expect(leanHtml(`<head>${ours}${framework}</head>`)).toBe(`<head>${ours}</head>`)
})

test('marks for hydration go, and the text around them stays together', () => {
  const marked = `<body><div hidden=""><!--$--><!--/$--></div><p>5<!-- --> levels</p>${framework}</body>`
  expect(leanHtml(marked)).toBe('<body><p>5 levels</p></body>')
})

test('a page without a script of the framework is refused, since then the framework has changed', () => {
  expect(() => leanHtml('<html><head></head></html>')).toThrow('no script of the framework')
})

test('the policy names what is inline by its hash, and nothing else', () => {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  const html = withPolicy('<head><style>a{}</style><script>b()</script><script src="/c.js"></script></head>')
  expect(html).toContain(`script-src 'self' ${hash('b()')};`)
  expect(html).toContain(`style-src 'self' ${hash('a{}')};`)
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'))
})
