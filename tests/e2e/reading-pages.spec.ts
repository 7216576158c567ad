import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import tools from '#app/tools.json' with { type: 'json' }
import { clientModulesOf, isOfTheFramework, ownScriptsOf } from '#tests/support/own-scripts.ts'
import { locales } from '#tests/support/pages.ts'

const built = '.next/server/app'

function routesOfPages(): string[] {
  return readdirSync(built, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('page_client-reference-manifest.js'))
    .map((file) => `/${file.replace(/\/?page_client-reference-manifest\.js$/, '')}`)
}

const isTool = (route: string) => tools.some((tool) => tool === route)

function ownModulesOf(route: string): string[] {
  const modules = Object.keys(clientModulesOf(route))
  expect(modules.length, `${route} names its modules`).toBeGreaterThan(0)
  return modules.filter((module) => !isOfTheFramework(module))
}

test('no reading page of the build contains a client component', () => {
  const routes = routesOfPages().filter((route) => !isTool(route))
  expect(routes.length).toBeGreaterThanOrEqual(6)
  expect(routes.flatMap((route) => ownModulesOf(route).map((module) => `${route}: ${module}`))).toEqual([])
})

test('the client components of a tool are those in app/_tools', () => {
  const routes = routesOfPages().filter(isTool)
  expect(routes).toHaveLength(tools.length)
  for (const route of routes) {
    const own = ownModulesOf(route)
    expect(own).not.toEqual([])
    expect(own.filter((module) => !module.startsWith('[project]/app/_tools/'))).toEqual([])
  }
})

test('the calculator brings less than 15 KB of its own script, compressed', () => {
  const scripts = ownScriptsOf('/[locale]/roles/[role]/calculator')
  const bytes = scripts.map(({ compressed }) => compressed).reduce((sum, size) => sum + size, 0)
  expect(bytes).toBeGreaterThan(1000)
  expect(bytes, JSON.stringify(scripts)).toBeLessThan(15 * 1024)
})

test('no page is taken apart for prefetching', () => {
  const files = readdirSync('.next/server', { recursive: true, encoding: 'utf8' })
  expect(files.filter((file) => file.includes('.segments'))).toEqual([])
  const notes = files.filter((file) => /route-cache.*\/en\/skills\/[^/]+\.meta$/.test(file))
  expect(notes.length).toBeGreaterThan(100)
  for (const file of notes) expect(readFileSync(`.next/server/${file}`, 'utf8')).not.toContain('segmentPaths')
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
        `/${locale}/roles/mlops-engineer/calculator`,
        `/${locale}/roles/mlops-engineer/levels/middle/senior`,
        `/${locale}/roles/mlops-engineer/skills/mlflow`,
        `/${locale}/compare/llm-engineer/mlops-engineer`,
      ]),
    )
  }
})
