import { request as ask, get } from 'node:http'
import { expect, test } from '@playwright/test'
import { bundleBrowserScripts } from '#lib/site/headers/browser-scripts.ts'

const languages = [
  { header: 'de-AT,de;q=0.9,en;q=0.8', home: '/de' },
  { header: 'zh-CN,zh;q=0.9', home: '/zh' },
  { header: 'fr-FR,es;q=0.4,en;q=0.3', home: '/es' },
  { header: 'fr', home: '/en' },
  { header: '', home: '/en' },
]

for (const { header, home } of languages) {
  test(`@server the root redirects a browser with Accept-Language "${header}" to ${home}`, async ({
    request,
  }) => {
    const response = await request.get('/', { headers: { 'accept-language': header }, maxRedirects: 0 })
    expect(response.status()).toBe(307)
    expect(response.headers().location).toBe(home)
    expect(response.headers().vary).toContain('Accept-Language')
  })
}

const unknown = [
  '/xx',
  '/xx/skills/mlflow',
  '/en/skills/no-such-skill',
  '/en/roles/no-such-role',
  '/en/roles/no-such-role/matrix',
  '/en/roles/no-such-role/calculator',
  '/en/skills/mlflow/more',
  '/en/skills/..%2f..%2fpackage.json',
  '/en/skills/%F0%9F%98%80',
  '/en/skills/__proto__',
]

for (const address of unknown) {
  test(`${address} returns 404 with links to the catalogues`, async ({ request }) => {
    const response = await request.get(address)
    expect(response.status()).toBe(404)
    expect(await response.text()).toContain('href="/en/skills"')
  })
}

for (const address of ['/%', '/en/%E0%A4%A', '/en/skills/%C3%28', '/en/skills/%']) {
  test(`@server malformed ${address} returns 400 with links to the catalogues`, async ({ baseURL }) => {
    const { status, body } = await getAsWritten(`${baseURL}`, address)
    expect(status).toBe(400)
    expect(body).toContain('href="/en/skills"')
  })
}

for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'TRACE']) {
  test(`${method} on a page, an unknown address and a malformed one returns 405 with the allowed methods @server`, async ({
    baseURL,
  }) => {
    for (const address of ['/', '/en/skills', '/en/compare/a/b', '/en/no-such-page', '/en/%']) {
      expect(await answerTo(method, `${baseURL}`, address), address).toEqual({
        status: 405,
        allow: 'GET, HEAD, OPTIONS',
      })
    }
  })
}

test('OPTIONS lists the allowed methods, and HEAD responds like GET @server', async ({
  baseURL,
  request,
}) => {
  expect(await answerTo('OPTIONS', `${baseURL}`, '/en')).toEqual({ status: 204, allow: 'GET, HEAD, OPTIONS' })
  const head = await request.head('/en')
  expect(head.status()).toBe(200)
  expect(head.headers()['content-type']).toBe('text/html; charset=utf-8')
  expect((await request.head('/en/no-such-page')).status()).toBe(404)
})

const scripts = await bundleBrowserScripts()

for (const address of ['/en', '/zh/skills/mlflow', '/en/no-such-page', `/scripts/${scripts[0]?.file}`]) {
  test(`${address} is sent with the headers that keep it safe`, async ({ request }) => {
    const headers = (await request.get(address)).headers()
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin')
    expect(headers['content-security-policy']).toContain('frame-ancestors')
    expect(headers['cross-origin-opener-policy']).toBe('same-origin')
    expect(headers['x-powered-by']).toBeUndefined()
  })
}

test('the scripts of reading pages are cached forever, and one of another build is not found @server', async ({
  request,
}) => {
  for (const { file, text } of scripts) {
    const response = await request.get(`/scripts/${file}`)
    expect(await response.text()).toBe(text)
    expect(response.headers()['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(response.headers()['content-type']).toBe('text/javascript; charset=utf-8')
  }
  expect((await request.get('/scripts/main-OLDBUILD.js')).status()).toBe(404)
})

for (const { from, to } of [
  { from: '/EN/Skills', to: '/en/skills' },
  { from: '/en/skills/', to: '/en/skills' },
  { from: '/en/roles/%6Dlops-engineer?q=1', to: '/en/roles/mlops-engineer?q=1' },
  {
    from: '/en/roles/mlops-engineer/levels/senior/middle',
    to: '/en/roles/mlops-engineer/levels/middle/senior',
  },
  { from: '/en/compare/mlops-engineer/llm-engineer', to: '/en/compare/llm-engineer/mlops-engineer' },
]) {
  test(`@server ${from} is redirected to ${to} permanently`, async ({ request }) => {
    const response = await request.get(from, { maxRedirects: 0 })
    expect(response.status()).toBe(308)
    expect(response.headers().location).toBe(to)
  })
}

test('every page has title, description, canonical address and its languages', async ({ page }) => {
  await page.goto('/de/roles/mlops-engineer')
  await expect(page).toHaveTitle('MLOps Engineer · Lattice')
  await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /21 Skills.*105/)
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
    'href',
    'https://lattice.example/de/roles/mlops-engineer',
  )
  const alternates = await page
    .locator('link[rel="alternate"][hreflang]')
    .evaluateAll((links) =>
      links.map((link) => `${link.getAttribute('hreflang')} ${link.getAttribute('href')}`),
    )
  expect(alternates.toSorted()).toEqual([
    'de https://lattice.example/de/roles/mlops-engineer',
    'en https://lattice.example/en/roles/mlops-engineer',
    'es https://lattice.example/es/roles/mlops-engineer',
    'x-default https://lattice.example/en/roles/mlops-engineer',
    'zh https://lattice.example/zh/roles/mlops-engineer',
  ])
})

/** Requests a path as it is; a browser or a request library would normalise it. */
function getAsWritten(origin: string, path: string): Promise<{ status: number | undefined; body: string }> {
  const { hostname, port } = new URL(origin)
  return new Promise((resolve, reject) => {
    get({ hostname, port, path }, (response) => {
      let body = ''
      response.on('data', (chunk) => {
        body += chunk
      })
      response.on('end', () => resolve({ status: response.statusCode, body }))
    }).on('error', reject)
  })
}

function answerTo(
  method: string,
  origin: string,
  path: string,
): Promise<{ status: number | undefined; allow: string | undefined }> {
  const { hostname, port } = new URL(origin)
  return new Promise((resolve, reject) => {
    ask({ hostname, port, path, method }, (response) => {
      response.resume()
      response.on('end', () => resolve({ status: response.statusCode, allow: response.headers.allow }))
    })
      .on('error', reject)
      .end()
  })
}
