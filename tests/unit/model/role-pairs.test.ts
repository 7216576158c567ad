import { expect, test } from 'vitest'
import type { FamilyId, Locale, RoleId } from '#lib/model/catalog/ids.ts'
import { closePairs, everyPairUpTo, findPair, rolesToCompare } from '#lib/model/compare/role-pairs.ts'
import { comparePairHref } from '#lib/site/routes/routes.ts'
import { catalog, code, requires, role, skill, text } from '#tests/support/small-catalog.ts'

const git = skill('git', code)

/** A number of roles of a number of families, each requiring one skill. */
function manyRoles(count: number, families: number) {
  const lines = ['W W E', 'W W W', '. W E', 'E E E', '. . W']
  const made = Array.from({ length: families }, (_, index) => ({
    id: `f${index}` as FamilyId,
    name: text('Family'),
  }))
  const roles = Array.from({ length: count }, (_, index) => {
    const family = made[index % families]
    const id = `r${String(index).padStart(4, '0')}`
    return role(id, [requires(git, lines[index % lines.length] ?? 'W W W')], family && { family })
  })
  return catalog([git], roles)
}

test('with few roles every pair is close, and listed once', () => {
  expect(closePairs(manyRoles(everyPairUpTo, 3))).toHaveLength((everyPairUpTo * (everyPairUpTo - 1)) / 2)
  expect(closePairs(manyRoles(1, 1))).toEqual([])
})

test('with many roles the number of close pairs grows linearly, not quadratically', () => {
  for (const families of [1, 5, 200]) {
    for (const count of [everyPairUpTo + 1, 100, 200]) {
      const pairs = closePairs(manyRoles(count, families))
      expect(pairs.length).toBeLessThanOrEqual(24 * count)
      expect(pairs.length).toBeGreaterThanOrEqual(6 * count)
      expect(new Set(pairs.map((pair) => pair.map(({ id }) => id).join())).size).toBe(pairs.length)
    }
  }
})

test('every role can be compared with every other one, close or not', () => {
  const all = manyRoles(60, 4)
  const close = new Set(closePairs(all).map((pair) => pair.map(({ id }) => id).join()))
  for (const one of all.roles) {
    const { near, far } = rolesToCompare(all, one)
    const isClose = ({ role: { id } }: (typeof near)[0]) => close.has([one.id, id].toSorted().join())
    expect(near.length + far.length).toBe(59)
    expect(near.every(isClose)).toBe(true)
    expect(far.some(isClose)).toBe(false)
    expect(near.some((other) => other.role.family === one.family)).toBe(true)
  }
})

const baker = role('baker', [], { aliases: ['night-baker'] })
const seller = role('seller', [], { aliases: ['clerk'] })
const shop = catalog([], [baker, seller])

test('a pair is found in either order and by former ids', () => {
  for (const [one, other] of [
    ['baker', 'seller'],
    ['seller', 'baker'],
    ['clerk', 'night-baker'],
  ] as const) {
    expect(findPair(shop, one, other)).toEqual([baker, seller])
  }
})

test('a role with itself, under any of its names, and unknown roles form no pair', () => {
  expect(findPair(shop, 'baker', 'baker')).toBeUndefined()
  expect(findPair(shop, 'night-baker', 'baker')).toBeUndefined()
  expect(findPair(shop, 'baker', 'nobody')).toBeUndefined()
})

test('a pair has one address', () => {
  const en = 'en' as Locale
  const [a, b] = ['seller' as RoleId, 'baker' as RoleId]
  expect(comparePairHref(en, a, b)).toBe('/en/compare/baker/seller')
  expect(comparePairHref(en, b, a)).toBe('/en/compare/baker/seller')
})
