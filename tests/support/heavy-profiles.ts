import { gzipSync } from 'node:zlib'
import { type APIRequestContext, expect } from '@playwright/test'
import { profileInAnyLanguage } from '#tests/support/budgets.ts'
import { locales } from '#tests/support/pages.ts'

/** The profiles, in every language, of the twelve most required skills that exceed their budget. */
export async function heavyProfiles(request: APIRequestContext, origin: string): Promise<string[]> {
  const { roles } = await (await request.get(`${origin}/api/v1/all.json`)).json()
  const counts = new Map<string, number>()
  for (const { requirements } of roles) {
    for (const { skill } of requirements) counts.set(skill, (counts.get(skill) ?? 0) + 1)
  }
  const largest = [...counts].toSorted(([, one], [, other]) => other - one).slice(0, 12)
  expect(largest).toHaveLength(12)
  const faults: string[] = []
  for (const locale of locales) {
    for (const [id] of largest) {
      const html = await (await request.get(`${origin}/${locale}/skills/${id}`)).body()
      const bytes = gzipSync(html, { level: 9 }).length
      if (bytes > profileInAnyLanguage) faults.push(`/${locale}/skills/${id} has ${bytes} bytes by gzip`)
    }
  }
  return faults
}
