import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { withPolicy } from '#lib/lean/security-policy.mjs'
import { speculationRules } from '#lib/site/speculation-rules.mjs'

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

test('the policy names what is inline by its hash, and nothing else', () => {
  const html = withPolicy('<head><style>a{}</style><script>b()</script><script src="/c.js"></script></head>')
  expect(html).toContain(`script-src 'self' ${hash('b()')} ${hash(speculationRules)};`)
  expect(html).toContain(`style-src 'self' ${hash('a{}')};`)
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'))
})

test('rules for fetching ahead are named, since a script adds them; data that nobody runs is not', () => {
  const html = withPolicy('<head><script type="application/ld+json">{"a":1}</script></head>')
  expect(html).toContain(`script-src 'self' ${hash(speculationRules)};`)
})

test('a style attribute is named by the hash of what it says', () => {
  const html = withPolicy('<head></head><p style="font-family:&quot;A&quot;">a</p>')
  expect(html).toContain(`style-src 'self' 'unsafe-hashes' ${hash('font-family:"A"')};`)
})

test('a page without a head is refused', () => {
  expect(() => withPolicy('<html><body></body></html>')).toThrow('no head')
})
