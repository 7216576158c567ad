import { hash } from 'node:crypto'
import type { PartHashes } from '#lib/server/revision/parts.ts'

/** The content coding of a response. */
export type Coding = 'identity' | 'gzip' | 'br'
export const codings: readonly Coding[] = ['identity', 'gzip', 'br']

/** A cached page or file, with the content parts that it depends on. */
export type StoredPage = {
  readonly path: string
  readonly contentType: string
  readonly isImmutable: boolean
  /** The hash of the uncompressed body. */
  readonly contentHash: string
  /** A missing coding is not worth it, or not created yet. */
  readonly bodies: Readonly<Partial<Record<Coding, Uint8Array>>>
  /** Whether all codings exist. */
  readonly isComplete: boolean
  /** The numbers of the content parts that it depends on, ascending. */
  readonly reads: Uint32Array
  /** The digest of these parts. */
  readonly digest: string
}

export const hashOfContent = (body: Uint8Array): string => hash('sha256', body, 'base64url').slice(0, 22)

/** Equal for two revisions if these parts are equal in both. */
export function digestOf(reads: Uint32Array, parts: PartHashes): string {
  const found = new BigUint64Array(reads.length)
  let position = 0
  for (const [index, number] of reads.entries()) {
    position = firstAtLeast(parts.numbers, number, position)
    // A missing part has the hash 0.
    found[index] = parts.numbers[position] === number ? (parts.hashes[position] ?? 0n) : 0n
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
