import { expect, test } from 'vitest'
import type { AddressBook } from '#lib/addresses/address-book.ts'
import { addressBook } from '#lib/addresses/address-book.ts'
import { findAddress } from '#lib/addresses/find-address.ts'
import { findNextStep } from '#lib/addresses/next-step.ts'
import { bakeryCatalog } from '#tests/support/bakery-catalog.ts'

const book: AddressBook = {
  locales: ['en', 'zh'],
  skills: [],
  roles: [{ id: 'baker', aliases: [], levels: ['junior', 'senior'], skills: [] }],
  hasHistory: false,
  hasSitemaps: false,
}

test.each([
  ['role=baker&level=junior', '/en/roles/baker/levels/junior/senior'],
  ['role=baker&level=senior', '/en/roles/baker/path'],
  ['role=baker&level=chief', '/en/roles/baker'],
  ['role=baker', '/en/roles/baker'],
  ['role=miller&level=junior', undefined],
  ['', undefined],
])('the step of ?%s is at %s', (query, path) => {
  expect(findNextStep(book, '/en/go', `?${query}`)).toBe(path)
})

test('with another role the step is the comparison of both, at the level if both have it', () => {
  const two = {
    ...book,
    roles: [...book.roles, { id: 'miller', aliases: [], levels: ['senior'], skills: [] }],
  }
  const find = (query: string) => findNextStep(two, '/en/go', `?${query}`)
  expect(find('role=miller&to=baker&level=senior')).toBe('/en/compare/baker/miller#to-baker--senior')
  expect(find('role=baker&to=miller&level=junior')).toBe('/en/compare/baker/miller')
  expect(find('role=baker&to=baker&level=junior')).toBe('/en/roles/baker/levels/junior/senior')
})

test('only the page of steps has steps, in each language', () => {
  expect(findNextStep(book, '/zh/go', '?role=baker')).toBe('/zh/roles/baker')
  expect(findNextStep(book, '/en/roles', '?role=baker')).toBeUndefined()
  expect(findNextStep(book, '/fr/go', '?role=baker')).toBeUndefined()
})

test('every level of every role has a step, at an address of the site', () => {
  const ofBakery = addressBook(bakeryCatalog(), { hasHistory: false, hasSitemaps: false })
  for (const { id, levels } of ofBakery.roles) {
    for (const level of levels) {
      const path = findNextStep(ofBakery, '/en/go', `?${new URLSearchParams({ role: id, level })}`) ?? ''
      expect(findAddress(ofBakery, path)?.path).toBe(path)
    }
  }
})
