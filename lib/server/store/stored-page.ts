import { hash } from 'node:crypto'
import type { PartHashes } from '#lib/server/revision/parts.ts'

/** How the bytes of an answer are coded. */
export type Coding = 'identity' | 'gzip' | 'br'
export const codings: readonly Coding[] = ['identity', 'gzip', 'br']

/** A page or file as it is kept, with what it was made from. */
export type StoredPage = {
  readonly path: string
  readonly contentType: string
  readonly isImmutable: boolean
  /** Of the identity coding. */
  readonly contentHash: string
  /** Codings that are missing were not worth it, or are not made yet. */
  readonly bodies: Readonly<Partial<Record<Coding, Uint8Array>>>
  /** Whether the bodies are all that will be there. */
  readonly isComplete: boolean
  /** The numbers of the parts of the content that it was made from, ascending. */
  readonly reads: Uint32Array
  /** What these parts said. */
  readonly digest: string
}

export const hashOfContent = (body: Uint8Array): string => hash('sha256', body, 'base64url').slice(0, 22)

/** Equal for two revisions when the parts with these numbers say the same in both. */
export function digestOf(reads: Uint32Array, parts: PartHashes): string {
  const found = new BigUint64Array(reads.length)
  let place = 0
  for (const [index, number] of reads.entries()) {
    place = firstAtLeast(parts.numbers, number, place)
    // A part that is not there says nothing.
    found[index] = parts.numbers[place] === number ? (parts.hashes[place] ?? 0n) : 0n
  }
  return hash('sha1', found, 'base64url').slice(0, 16)
}

function firstAtLeast(ascending: Uint32Array, number: number, from: number): number {
  let low = from
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ascending[middle] ?? 0) < number) low = middle + 1
    else high = middle
  }
  return low
}
