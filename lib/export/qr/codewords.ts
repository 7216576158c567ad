/** The parts of a QR code of error correction level M by version (ISO/IEC 18004, table 9), from version 1. */
const blockCounts = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16]
const correctionLengths = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26]

/** All codewords of a QR code in the order in which they are drawn. */
export type Codewords = { readonly version: number; readonly bytes: readonly number[] }

/** The text as UTF-8 with its error correction, in the smallest version that holds it; undefined where it is too long. */
export function codewordsOf(text: string): Codewords | undefined {
  const data = [...new TextEncoder().encode(text)]
  const version = blockCounts.findIndex((_, index) => data.length <= capacity(index + 1)) + 1
  if (version === 0) return undefined
  const blocks = splitBlocks(withHeader(data, version), version)
  const corrections = blocks.map((block) => correctionOf(block, correctionLengths[version - 1] ?? 0))
  return { version, bytes: [...interleave(blocks), ...interleave(corrections)] }
}

/** The number of modules that are left for codewords, in bytes. */
function totalLength(version: number): number {
  const alignments = version === 1 ? 0 : Math.floor(version / 7) + 2
  const alignmentModules = alignments === 0 ? 0 : (25 * alignments - 10) * alignments - 55
  const modules = (16 * version + 128) * version + 64 - alignmentModules - (version >= 7 ? 36 : 0)
  return Math.floor(modules / 8)
}

function dataLength(version: number): number {
  const corrections = (blockCounts[version - 1] ?? 0) * (correctionLengths[version - 1] ?? 0)
  return totalLength(version) - corrections
}

/** In bytes, without the mode and the length of the text. */
const capacity = (version: number): number => dataLength(version) - (version < 10 ? 2 : 3)

/** Byte mode, length, data, terminator and padding. */
function withHeader(data: readonly number[], version: number): readonly number[] {
  const bits = (value: number, count: number) => value.toString(2).padStart(count, '0')
  const written = `0100${bits(data.length, version < 10 ? 8 : 16)}${data.map((byte) => bits(byte, 8)).join('')}0000`
  const bytes = (written.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2))
  const padding = Array.from({ length: dataLength(version) - bytes.length }, (_, at) =>
    at % 2 ? 0x11 : 0xec,
  )
  return [...bytes, ...padding]
}

/** Blocks of nearly the same length, the shorter ones first. */
function splitBlocks(data: readonly number[], version: number): readonly (readonly number[])[] {
  const count = blockCounts[version - 1] ?? 1
  const short = Math.floor(data.length / count)
  const shortBlocks = count - (data.length % count)
  return Array.from({ length: count }, (_, index) => {
    const start = index * short + Math.max(0, index - shortBlocks)
    return data.slice(start, start + short + (index < shortBlocks ? 0 : 1))
  })
}

function interleave(blocks: readonly (readonly number[])[]): readonly number[] {
  const longest = Math.max(...blocks.map(({ length }) => length))
  return Array.from({ length: longest }, (_, at) => blocks.flatMap((block) => block.slice(at, at + 1))).flat()
}

/** The Reed-Solomon error correction of a block. */
function correctionOf(block: readonly number[], length: number): readonly number[] {
  const divisor = generatorOf(length)
  let rest = Array.from({ length }, () => 0)
  for (const byte of block) {
    const factor = byte ^ (rest[0] ?? 0)
    rest = [...rest.slice(1), 0].map((one, at) => one ^ multiply(divisor[at] ?? 0, factor))
  }
  return rest
}

function generatorOf(degree: number): readonly number[] {
  let result = [...Array.from({ length: degree - 1 }, () => 0), 1]
  let root = 1
  for (let step = 0; step < degree; step++) {
    result = result.map((one, at) => multiply(one, root) ^ (result[at + 1] ?? 0))
    root = multiply(root, 2)
  }
  return result
}

/** In the field GF(2^8) of QR codes. */
export function multiply(a: number, b: number): number {
  let product = 0
  for (let bit = 7; bit >= 0; bit--) {
    product = (product << 1) ^ ((product >>> 7) * 0x11d)
    product ^= ((b >>> bit) & 1) * a
  }
  return product
}
