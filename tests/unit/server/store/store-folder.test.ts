import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { removeOldStores, storePaths } from '#lib/server/store/store-folder.ts'

const storeFolder = mkdtempSync(join(tmpdir(), 'rungs-stores-'))
const code = '0123456789abcdef'

afterEach(() => rmSync(storeFolder, { recursive: true, force: true }))

/** Creates the store of a content that was last used some hours ago. */
function storeOf(contentFolder: string, hours: number): string {
  const { own, revisions } = storePaths({ storeFolder, contentFolder }, code)
  mkdirSync(revisions, { recursive: true })
  const used = new Date(Date.now() - hours * 3_600_000)
  utimesSync(own, used, used)
  return own
}

test('stores in use by other servers are never removed', () => {
  const inUse = Array.from({ length: 6 }, (_, index) => storeOf(`in-use-${index}`, 0.1 * index))
  const old = [storeOf('old', 30), storeOf('older', 40)]
  removeOldStores({ storeFolder, contentFolder: 'own' }, code)
  expect(inUse.filter((folder) => !existsSync(folder))).toEqual([])
  expect(old.filter((folder) => existsSync(folder))).toEqual([])
})

test('the last two unused stores are kept, so that a rollback is fast', () => {
  const own = storeOf('own', 90)
  const [first, second, third] = [storeOf('a', 10), storeOf('b', 30), storeOf('c', 20)]
  removeOldStores({ storeFolder, contentFolder: 'own' }, code)
  expect([own, first, third, second].map((folder) => existsSync(folder))).toEqual([true, true, true, false])
})
