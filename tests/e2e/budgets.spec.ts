import { fixtureBudgets } from '#tests/support/budgets.ts'
import { heavyProfiles } from '#tests/support/heavy-profiles.ts'
import { site } from '#tests/support/servers.ts'
import { expect, test } from '#tests/support/test.ts'
import { tooHeavy } from '#tests/support/weigh-kinds.ts'

test('every kind of page is within its byte budget', async ({ request }) => {
  expect(await tooHeavy(request, site.address, fixtureBudgets)).toEqual([])
})

test('the most required skills are within their budget in every language', async ({ request }) => {
  expect(await heavyProfiles(request, site.address)).toEqual([])
})
