import { type Coding, codings, type StoredPage } from '#lib/server/store/stored-page.ts'

type Head = Omit<StoredPage, 'bodies' | 'reads'> & {
  readonly reads: number
  readonly lengths: Partial<Record<Coding, number>>
}

/** Encodes a stored page as one file: the length of the head, the head as JSON, the part numbers, the bodies. */
export function encodePage({ bodies, reads, ...page }: StoredPage): Uint8Array {
  const lengths = Object.fromEntries(codings.flatMap((coding) => pairOf(coding, bodies[coding]?.length)))
  const packed = packNumbers(reads)
  const head = Buffer.from(JSON.stringify({ ...page, reads: packed.length, lengths } satisfies Head))
  const size = Buffer.alloc(4)
  size.writeUInt32BE(head.length)
  return Buffer.concat([size, head, packed, ...codings.flatMap((coding) => bodies[coding] ?? [])])
}

const pairOf = (coding: Coding, length: number | undefined) =>
  length === undefined ? [] : [[coding, length] as const]

/** Undefined if the file is invalid or truncated. */
export function decodePage(file: Uint8Array): StoredPage | undefined {
  const buffer = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  if (buffer.length < 4) return undefined
  const start = 4 + buffer.readUInt32BE()
  if (start > buffer.length) return undefined
  const head = parseHead(buffer.toString('utf8', 4, start))
  if (!head) return undefined
  const { reads, lengths, ...page } = head
  const bodies: Partial<Record<Coding, Uint8Array>> = {}
  let end = start + reads
  for (const coding of codings) {
    const length = lengths[coding]
    if (length === undefined) continue
    bodies[coding] = buffer.subarray(end, end + length)
    end += length
  }
  if (end !== buffer.length) return undefined
  return { ...page, bodies, reads: unpackNumbers(buffer.subarray(start, start + reads)) }
}

function parseHead(text: string): Head | undefined {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Encodes ascending numbers as differences, seven bits per byte: most take two bytes. */
export function packNumbers(numbers: Uint32Array): Uint8Array {
  const bytes: number[] = []
  let before = 0
  for (const number of numbers) {
    let difference = number - before
    before = number
    while (difference >= 0x80) {
      bytes.push((difference & 0x7f) | 0x80)
      difference >>>= 7
    }
    bytes.push(difference)
  }
  return Uint8Array.from(bytes)
}

export function unpackNumbers(bytes: Uint8Array): Uint32Array {
  const numbers: number[] = []
  let number = 0
  let difference = 0
  let shift = 0
  for (const byte of bytes) {
    difference |= (byte & 0x7f) << shift
    shift += 7
    if (byte >= 0x80) continue
    number += difference
    numbers.push(number)
    difference = 0
    shift = 0
  }
  return Uint32Array.from(numbers)
}
