import { randomBytes } from 'node:crypto'

const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const lengthOfTime = 10
const lengthOfCount = 3
const randomLength = 13

/** How many ids this process has made within the last millisecond. */
const last = { time: 0, count: 0 }

/**
 * A new id: unguessable, and ordered by time of creation, within a process also in one millisecond. It has the form of a
 * ULID, https://github.com/ulid/spec.
 */
export function newId(now = Date.now()): string {
  last.count = now === last.time ? last.count + 1 : 0
  last.time = now
  const random = Array.from(randomBytes(randomLength), (byte) => digits[byte % 32]).join('')
  return `${encode(now, lengthOfTime)}${encode(last.count, lengthOfCount)}${random}`
}

function encode(value: number, length: number): string {
  return Array.from(
    { length },
    (_, index) => digits[Math.floor(value / 32 ** (length - 1 - index)) % 32],
  ).join('')
}
