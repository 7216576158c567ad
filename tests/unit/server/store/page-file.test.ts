import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodePage, encodePage, packNumbers, unpackNumbers } from '#lib/server/store/page-file.ts'
import type { StoredPage } from '#lib/server/store/stored-page.ts'

const body = fc.uint8Array({ maxLength: 50 })
const numbers = fc
  .uniqueArray(fc.nat({ max: 2 ** 24 - 1 }), { maxLength: 50 })
  .map((all) => Uint32Array.from(all).sort())

const page: fc.Arbitrary<StoredPage> = fc.record({
  path: fc.webPath(),
  contentType: fc.constantFrom('text/html; charset=utf-8', 'application/pdf'),
  isImmutable: fc.boolean(),
  contentHash: fc.string(),
  bodies: fc.record({ identity: body, gzip: body, br: body }, { requiredKeys: [] }),
  isComplete: fc.boolean(),
  reads: numbers,
  digest: fc.string(),
})

const plain = (stored: StoredPage | undefined) =>
  stored && {
    ...stored,
    bodies: Object.entries(stored.bodies).map(([coding, bytes]) => [coding, [...bytes]]),
    reads: [...stored.reads],
  }

test('a page can be encoded and decoded', () => {
  fc.assert(
    fc.property(page, (stored) => {
      expect(plain(decodePage(encodePage(stored)))).toEqual(plain(stored))
    }),
  )
})

test('a truncated or extended file is invalid', () => {
  fc.assert(
    fc.property(page, fc.nat(), fc.uint8Array({ minLength: 1, maxLength: 9 }), (stored, cut, more) => {
      const file = encodePage(stored)
      expect(decodePage(file.subarray(0, cut % file.length))).toBeUndefined()
      expect(decodePage(Buffer.concat([file, more]))).toBeUndefined()
    }),
  )
})

test('random bytes are invalid', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (noise) => {
      expect(decodePage(noise)).toBeUndefined()
    }),
  )
})

test('numbers with small differences take one or two bytes', () => {
  fc.assert(
    fc.property(numbers, (all) => {
      expect(unpackNumbers(packNumbers(all))).toEqual(all)
    }),
  )
  expect(packNumbers(Uint32Array.from([5, 6, 7, 300, 16_000]))).toHaveLength(7)
})
