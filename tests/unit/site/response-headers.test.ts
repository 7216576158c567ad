import { expect, test } from 'vitest'
import { responseHeaders, securityHeaders } from '#lib/site/headers/response-headers.ts'

const html = 'text/html; charset=utf-8'
const policyOf = (path: string, contentType: string) =>
  responseHeaders({ path, contentType })['Content-Security-Policy']

test('every response has the security headers', () => {
  for (const contentType of [html, 'application/pdf', 'image/png']) {
    expect(responseHeaders({ path: '/x', contentType })).toMatchObject(securityHeaders)
  }
})

test('a page has a policy and may be framed only by the site itself; an embed may be framed by any site', () => {
  expect(policyOf('/en/skills', html)).toMatch(
    /^default-src 'none'; script-src 'self' .*; frame-ancestors 'self'$/,
  )
  expect(policyOf('/embed/en/roles/baker', html)).toMatch(/frame-ancestors \*$/)
  expect(policyOf('/embedded', html)).toMatch(/frame-ancestors 'self'$/)
})

test.each([
  'application/atom+xml; charset=utf-8',
  'text/markdown; charset=utf-8',
  'text/plain; charset=utf-8',
  'text/csv; charset=utf-8',
  'application/json; charset=utf-8',
  'text/javascript; charset=utf-8',
  'image/png',
])('%s opened as a page may load and run nothing', (contentType) => {
  expect(policyOf('/en/x', contentType)).toBe("default-src 'none'; frame-ancestors 'none'")
})

test('a drawing keeps its styles and runs nothing; a PDF is left to its viewer', () => {
  expect(policyOf('/icon.svg', 'image/svg+xml')).toBe(
    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  )
  expect(policyOf('/downloads/en/baker.pdf', 'application/pdf')).toBe("frame-ancestors 'self'")
})

test('other sites may read data and downloads and show pictures, but may not read pages', () => {
  const headers = (path: string) => responseHeaders({ path, contentType: 'application/json' })
  expect(headers('/api/v1/all.json')).toMatchObject({
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  })
  expect(headers('/share/en/site.png')['Cross-Origin-Resource-Policy']).toBe('cross-origin')
  expect(headers('/en/data')['Cross-Origin-Resource-Policy']).toBe('same-origin')
  expect(headers('/en/data')['Access-Control-Allow-Origin']).toBeUndefined()
})

test('profiles have a link to their Markdown; other pages and the Markdown itself do not', () => {
  const link = (path: string) => responseHeaders({ path, contentType: html }).Link
  expect(link('/en/skills/mlflow')).toBe('</en/skills/mlflow.md>; rel="alternate"; type="text/markdown"')
  expect(link('/en/skills')).toBeUndefined()
  expect(link('/en/skills/mlflow.md')).toBeUndefined()
  expect(link('/en/roles/baker/matrix')).toBeUndefined()
})
