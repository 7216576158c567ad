import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import tools from '#app/tools.json' with { type: 'json' }
import { kindsOfPage, locales } from '#tests/support/pages.ts'

const built = '.next/server/app'

function clientModulesOf(manifest: string): string[] {
  const written = manifest.slice(manifest.indexOf('] = ') + '] = '.length).trimEnd()
  const { clientModules } = JSON.parse(written.replace(/;$/, ''))
  return Object.keys(clientModules)
}

test('no reading page of the build contains a client component', () => {
  const manifests = readdirSync(built, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('page_client-reference-manifest.js'),
  )
  expect(manifests.length).toBeGreaterThanOrEqual(6)
  const own = manifests.flatMap((manifest) => {
    const modules = clientModulesOf(readFileSync(join(built, manifest), 'utf8'))
    expect(modules.length, `${manifest} names its modules`).toBeGreaterThan(0)
    return modules
      .filter((module) => !module.startsWith('[project]/node_modules/next/'))
      .map(() => `/${manifest.replace('/page_client-reference-manifest.js', '')}`)
  })
  expect(own.filter((route) => !tools.some((tool) => tool === route))).toEqual([])
})

test('every page is written ahead', () => {
  const { routes } = JSON.parse(readFileSync('.next/prerender-manifest.json', 'utf8'))
  const addresses = Object.keys(routes)
  for (const locale of locales) {
    expect(addresses).toEqual(
      expect.arrayContaining([
        `/${locale}`,
        `/${locale}/skills/mlflow`,
        `/${locale}/roles/mlops-engineer`,
        `/${locale}/roles/mlops-engineer/matrix`,
        `/${locale}/roles/mlops-engineer/path`,
        `/${locale}/roles/mlops-engineer/levels/middle/senior`,
        `/${locale}/roles/mlops-engineer/skills/mlflow`,
        `/${locale}/compare/llm-engineer/mlops-engineer`,
      ]),
    )
  }
})

for (const { kind, path } of kindsOfPage) {
  test(`${kind} carries no script or data of the framework, and lets in nothing but what it names`, async ({
    request,
  }) => {
    for (const locale of locales) {
      const html = await (await request.get(`/${locale}${path}`)).text()
      const scripts = [...html.matchAll(/<script[^>]*>/g)].map(([tag]) => tag)
      expect(scripts.filter((tag) => !/data-keep|src="\/enhance\.js"|ld\+json/.test(tag))).toEqual([])
      expect(html).not.toMatch(/__next_f|as="script"/)
      const [, policy = ''] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? []
      expect(policy).toContain("default-src 'none'")
      expect(policy).not.toMatch(/unsafe|\*/)
    }
  })
}
