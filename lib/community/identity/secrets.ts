import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'

/** An unguessable value for a cookie or a link. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** What is stored of a secret, so that a stolen database is of no use. */
export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('base64url')

const digits = 6

/** Six random digits. */
export const newCode = (): string => `${randomInt(10 ** digits)}`.padStart(digits, '0')

/** Compares in constant time. */
export function isSameSecret(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => createHash('sha256').update(text).digest())
  return a !== undefined && b !== undefined && timingSafeEqual(a, b)
}
