import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'

const built = '.next/server/app'

function manifestsOfPages(): string[] {
  return readdirSync(built, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('page_client-reference-manifest.js'),
  )
}

function clientModulesOf(manifest: string): string[] {
  const written = manifest.slice(manifest.indexOf('] = ') + '] = '.length).trimEnd()
  const { clientModules } = JSON.parse(written.replace(/;$/, ''))
  return Object.keys(clientModules)
}

test('no reading page of the build contains a client component', () => {
  const manifests = manifestsOfPages()
  expect(manifests.length).toBeGreaterThanOrEqual(6)
  const own = manifests.flatMap((manifest) => {
    const modules = clientModulesOf(readFileSync(join(built, manifest), 'utf8'))
    expect(modules.length, `${manifest} names its modules`).toBeGreaterThan(0)
    return modules
      .filter((module) => !module.startsWith('[project]/node_modules/'))
      .map((module) => `${manifest}: ${module}`)
  })
  expect(own).toEqual([])
})

test('every reading page is written ahead as a file', () => {
  const pages = readdirSync(built, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  )
  for (const locale of ['en', 'zh', 'de', 'es']) {
    expect(pages).toContain(`${locale}.html`)
    expect(pages).toContain(`${locale}/skills/mlflow.html`)
    expect(pages).toContain(`${locale}/roles/mlops-engineer/matrix.html`)
  }
})
