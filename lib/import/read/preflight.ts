import { Refusal } from '#lib/import/grid/refusal.ts'

export const maxFileBytes = 10_000_000
const maxEntries = 500
const maxInflated = 64_000_000
const maxPart = 4_000_000
const maxRatio = 100
const ratioCountsFrom = 1_000_000

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const shortestEnd = 22
const shortestEntry = 46
const longestComment = 65_535

/** Parts that take far more memory than their size. */
const costlyPart = /(?:^|\/)(?:sharedStrings|styles)\.xml$/i

/** Whether bytes are a ZIP archive, as XLSX and ODS files are. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)

/** Throws a refusal unless the directory of an archive promises sizes that can be read safely. */
export function checkArchive(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === undefined) throw damaged()
  const count = view.getUint16(end + 10, true)
  if (count === 0xffff || view.getUint32(end + 16, true) === 0xffffffff)
    throw new Refusal('The file uses the ZIP64 format.', 'Save it again with a spreadsheet program.')
  if (count > maxEntries)
    throw new Refusal(
      `The file has ${count} parts, more than ${maxEntries}.`,
      'Copy the matrix to a new file.',
    )
  let at = view.getUint32(end + 16, true)
  let total = 0
  for (let index = 0; index < count; index++) {
    if (at + shortestEntry > view.byteLength || view.getUint32(at, true) !== entrySignature) throw damaged()
    const [packed, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)]
    const nameLength = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + shortestEntry, at + shortestEntry + nameLength))
    checkEntry({ name, packed, size, isEncrypted: (view.getUint16(at + 8, true) & 1) === 1 })
    total += size
    if (total > maxInflated) throw tooLarge(total)
    at += shortestEntry + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
}

type Entry = {
  readonly name: string
  readonly packed: number
  readonly size: number
  readonly isEncrypted: boolean
}

function checkEntry({ name, packed, size, isEncrypted }: Entry): void {
  if (isEncrypted) throw new Refusal('The file is encrypted.', 'Save it without a password.')
  if (costlyPart.test(name) && size > maxPart) throw tooLarge(size)
  if (size > ratioCountsFrom && size > packed * maxRatio)
    throw new Refusal(
      'The file is compressed more than any real spreadsheet.',
      'Save the matrix as a new file.',
    )
}

function findEnd(view: DataView): number | undefined {
  const lowest = Math.max(0, view.byteLength - shortestEnd - longestComment)
  for (let at = view.byteLength - shortestEnd; at >= lowest; at--)
    if (view.getUint32(at, true) === endSignature) return at
  return undefined
}

const damaged = () =>
  new Refusal('The file is damaged: its directory cannot be read.', 'Open it and save it again.')

const tooLarge = (size: number) =>
  new Refusal(
    `The file unpacks to ${Math.round(size / 1_000_000)} MB or more.`,
    'Copy the matrix to a new file without pictures and old sheets.',
  )
