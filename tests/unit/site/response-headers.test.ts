import { expect, test } from 'vitest'
import { responseHeaders, securityHeaders } from '#lib/site/headers/response-headers.ts'

const html = 'text/html; charset=utf-8'
const policyOf = (path: string, contentType: string) =>
  responseHeaders({ path, contentType })['Content-Security-Policy']

test('every answer has the headers that keep it safe', () => {
  for (const contentType of [html, 'application/pdf', 'image/png']) {
    expect(responseHeaders({ path: '/x', contentType })).toMatchObject(securityHeaders)
  }
})

test('a page has its policy and only the site itself may frame it; an embed may be framed by anyone', () => {
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

test('a drawing keeps its own style and runs nothing; a PDF is left to its viewer', () => {
  expect(policyOf('/icon.svg', 'image/svg+xml')).toBe(
    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  )
  expect(policyOf('/downloads/en/baker.pdf', 'application/pdf')).toBe("frame-ancestors 'self'")
})

test('scripts of any site may read data and downloads, and show pictures; of pages they may do neither', () => {
  const headers = (path: string) => responseHeaders({ path, contentType: 'application/json' })
  expect(headers('/api/v1/all.json')).toMatchObject({
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  })
  expect(headers('/share/en/site.png')['Cross-Origin-Resource-Policy']).toBe('cross-origin')
  expect(headers('/en/data')['Cross-Origin-Resource-Policy']).toBe('same-origin')
  expect(headers('/en/data')['Access-Control-Allow-Origin']).toBeUndefined()
})

test('profiles name their Markdown; other pages and the Markdown itself do not', () => {
  const link = (path: string) => responseHeaders({ path, contentType: html }).Link
  expect(link('/en/skills/mlflow')).toBe('</en/skills/mlflow.md>; rel="alternate"; type="text/markdown"')
  expect(link('/en/skills')).toBeUndefined()
  expect(link('/en/skills/mlflow.md')).toBeUndefined()
  expect(link('/en/roles/baker/matrix')).toBeUndefined()
})
