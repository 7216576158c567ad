import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { applyStoredTheme, inlineScripts } from '#lib/site/headers/inline-scripts.ts'
import { pagePolicy, withPolicy } from '#lib/site/headers/security-policy.ts'
import { speculationRules } from '#lib/site/headers/speculation-rules.ts'

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

test('the policy lists the hashes of our inline scripts, and no others', () => {
  const [, scripts = ''] = /script-src 'self' ([^;]*);/.exec(pagePolicy) ?? []
  expect(scripts.split(' ')).toEqual(inlineScripts.map(hash))
})

test('the policy allows no inline style, no other host and nothing unsafe', () => {
  expect(pagePolicy).toContain("style-src 'self';")
  expect(pagePolicy).not.toMatch(/unsafe|\*|https?:/)
})

test('a script in a page is allowed only if it is in our list', () => {
  const html = withPolicy('<head></head><script>b()</script>')
  expect(html).toContain(`script-src 'self' ${hash(speculationRules)};`)
  expect(html).not.toContain(hash('b()'))
})

test('the policy of a page lists its own scripts, and the one that a script adds', () => {
  const html = withPolicy(`<head><script>${applyStoredTheme}</script></head>`)
  expect(html).toContain(`script-src 'self' ${hash(applyStoredTheme)} ${hash(speculationRules)};`)
})

test('a page without a head is rejected', () => {
  expect(() => withPolicy('<html><body></body></html>')).toThrow('no head')
})
