import { expect, test } from 'vitest'
import { MemoryStore } from '#lib/server/store/memory-store.ts'
import { storedPage } from '#tests/support/stored-page.ts'

test('the least recently used page is evicted first', () => {
  const store = new MemoryStore(35_000)
  for (const path of ['/a', '/b', '/c']) store.set(storedPage(path, 10_000))
  expect(store.get('/a')?.path).toBe('/a')
  store.set(storedPage('/d', 10_000))
  expect(store.get('/b')).toBeUndefined()
  expect(['/a', '/c', '/d'].map((path) => store.get(path)?.path)).toEqual(['/a', '/c', '/d'])
})

test('it never exceeds its limit', () => {
  const store = new MemoryStore(100_000)
  for (let count = 0; count < 1000; count++) {
    store.set(storedPage(`/${count % 300}`, (count * 7919) % 30_000))
    expect(store.bytes).toBeLessThanOrEqual(100_000)
  }
})

test('a page that is larger than the limit is not stored', () => {
  const store = new MemoryStore(5000)
  store.set(storedPage('/a', 100))
  store.set(storedPage('/large', 10_000))
  expect(store.get('/large')).toBeUndefined()
  expect(store.bytes).toBeLessThanOrEqual(5000)
})

test('a replaced page counts once', () => {
  const store = new MemoryStore(50_000)
  for (let count = 0; count < 20; count++) store.set(storedPage('/a', 10_000))
  expect(store.bytes).toBeLessThan(12_000)
})
