import type { Random } from '#tests/bench/content/random.ts'

type ByteChange = (bytes: Uint8Array, text: string, random: Random) => Uint8Array

const at = (bytes: Uint8Array, random: Random) => random.between(0, bytes.length)
const join = (...parts: readonly (Uint8Array | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => [...part]))

/** Mutations of bytes: by disks, transfers, and programs that save in another encoding. */
export const changeBytes: readonly ByteChange[] = [
  (bytes, _, random) => {
    const changed = Uint8Array.from(bytes)
    for (let left = random.between(1, 4); left > 0; left--) {
      const offset = at(bytes, random)
      changed[offset] = (changed[offset] ?? 0) ^ (1 << random.between(0, 7))
    }
    return changed
  },
  (bytes, _, random) => bytes.slice(0, at(bytes, random)),
  (bytes, _, random) => bytes.slice(at(bytes, random)),
  (bytes, _, random) => {
    const offset = at(bytes, random)
    return join(bytes.slice(0, offset), [random.between(0, 255)], bytes.slice(offset))
  },
  (bytes, _, random) => {
    const offset = at(bytes, random)
    return join(bytes.slice(0, offset), bytes.slice(offset + random.between(1, 40)))
  },
  (bytes) => join([0xef, 0xbb, 0xbf], bytes),
  (bytes) => join([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf], bytes),
  (_, text) => Uint8Array.from(Buffer.from(text, 'utf16le')),
  (_, text) => join([0xff, 0xfe], Buffer.from(text, 'utf16le')),
  (_, text) => join([0xfe, 0xff], Buffer.from(text, 'utf16le').swap16()),
  (_, text) => Uint8Array.from(Buffer.from(text, 'latin1')),
  // Saved as UTF-8, read as Latin-1, and saved as UTF-8 again.
  (bytes) => new TextEncoder().encode(Buffer.from(bytes).toString('latin1')),
  (bytes, _, random) => {
    const changed = Uint8Array.from(bytes)
    const offset = at(bytes, random)
    return changed.fill(random.pick([0, 0x20, 0x0a, 0xff]), offset, offset + random.between(1, 64))
  },
]
