import { randomBytes } from 'node:crypto'

const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const lengthOfTime = 10

/** A new id: unguessable, and ordered by time of creation. In the form of a ULID, https://github.com/ulid/spec. */
export function newId(now = Date.now()): string {
  const time = Array.from({ length: lengthOfTime }, (_, index) => {
    const power = 32 ** (lengthOfTime - 1 - index)
    return digits[Math.floor(now / power) % 32]
  })
  return time.join('') + Array.from(randomBytes(16), (byte) => digits[byte % 32]).join('')
}
