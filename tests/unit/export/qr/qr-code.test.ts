import fc from 'fast-check'
import { expect, test } from 'vitest'
import { multiply } from '#lib/export/qr/codewords.ts'
import { drawPatterns, formatBits, formatPositions } from '#lib/export/qr/patterns.ts'
import { dataCells, masks, type QrCode, qrCode } from '#lib/export/qr/qr-code.ts'

/** The blocks of a version of level M: how many, and how many of their bytes correct errors. */
const blocksOf: Readonly<Record<number, readonly [number, number]>> = {
  1: [1, 10],
  2: [1, 16],
  3: [1, 26],
  4: [2, 18],
  5: [2, 24],
  6: [4, 16],
  7: [4, 18],
  8: [4, 22],
  9: [5, 22],
  10: [5, 26],
}

/** Reads a code as a scanner does that sees it without errors. */
function read(code: QrCode): { readonly text: string; readonly blocks: readonly (readonly number[])[] } {
  const version = (code.length - 17) / 4
  const [positions] = formatPositions(code.length)
  const format = positions.reduce((bits, { x, y }, at) => bits | (Number(code[y]?.[x]) << at), 0)
  const mask = masks.findIndex((_, index) => formatBits(index) === format)
  const bits = dataCells(drawPatterns(version)).map(({ x, y }) => code[y]?.[x] !== masks[mask]?.(x, y))
  const bytes = Array.from({ length: bits.length >> 3 }, (_, at) =>
    bits.slice(at * 8, at * 8 + 8).reduce((byte, bit) => byte * 2 + Number(bit), 0),
  )
  const [count = 1, corrections = 0] = blocksOf[version] ?? []
  const data = bytes.length - count * corrections
  const short = Math.floor(data / count)
  const long = data % count
  const blocks = Array.from({ length: count }, (_, block) => {
    const isLong = block >= count - long
    const own = Array.from({ length: short }, (_, at) => bytes[at * count + block] ?? 0)
    if (isLong) own.push(bytes[short * count + block - (count - long)] ?? 0)
    const correction = Array.from({ length: corrections }, (_, at) => bytes[data + at * count + block] ?? 0)
    return { own, all: [...own, ...correction] }
  })
  const stream = blocks.flatMap(({ own }) => own.map((byte) => byte.toString(2).padStart(8, '0'))).join('')
  const lengthBits = version < 10 ? 8 : 16
  const length = Number.parseInt(stream.slice(4, 4 + lengthBits), 2)
  const start = 4 + lengthBits
  const written = Array.from({ length }, (_, at) =>
    Number.parseInt(stream.slice(start + at * 8, start + at * 8 + 8), 2),
  )
  expect(stream.slice(0, 4)).toBe('0100')
  return { text: new TextDecoder().decode(new Uint8Array(written)), blocks: blocks.map(({ all }) => all) }
}

/** The value of a block as a polynomial; 0 at each of its roots where the block has no error. */
const valueAt = (block: readonly number[], root: number) =>
  block.reduce((sum, byte) => multiply(sum, root) ^ byte, 0)

test('every address can be read back, and its error correction is valid', () => {
  const text = fc.string({ unit: 'binary', maxLength: 60 }).filter((one) => one.isWellFormed())
  fc.assert(
    fc.property(text, (any) => {
      const code = qrCode(any)
      if (!code) throw new Error('The text fits.')
      const found = read(code)
      expect(found.text).toBe(any)
      const [, corrections = 0] = blocksOf[(code.length - 17) / 4] ?? []
      for (const block of found.blocks) {
        let root = 1
        for (let at = 0; at < corrections; at++) {
          expect(valueAt(block, root)).toBe(0)
          root = multiply(root, 2)
        }
      }
    }),
    { numRuns: 40 },
  )
})

test('the format of mask 5 is the one of the standard', () => {
  expect(formatBits(5).toString(2).padStart(15, '0')).toBe('100000011001110')
})

test('a code has three finders, and is as small as the text allows', () => {
  const code = qrCode('https://rungs.example/en') ?? []
  expect(code).toHaveLength(25)
  const corner = code.slice(0, 7).map((row) => row.slice(0, 7).map(Number).join(''))
  expect(corner).toEqual(['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111'])
})

test('a text that is too long has no code', () => {
  expect(qrCode('a'.repeat(660))).toBeDefined()
  expect(qrCode('a'.repeat(700))).toBeUndefined()
})
