import { type DecodedRatings, decodeRatings, encodeRatings } from '#lib/export/assessment-address.ts'
import type { Ratings } from '#lib/model/assessment-ratings.ts'

const keyOf = (role: string) => `assessment:${role}`

/** What the browser keeps for a role; undefined if nothing, or if the browser keeps nothing at all. */
export function readStored(role: string): DecodedRatings | undefined {
  try {
    const stored = localStorage.getItem(keyOf(role))
    return stored === null ? undefined : decodeRatings(stored)
  } catch {
    return undefined
  }
}

/** Keeps ratings, or forgets them if there are none; says whether the browser did. */
export function writeStored(role: string, ratings: Ratings): boolean {
  try {
    if (ratings.size === 0) localStorage.removeItem(keyOf(role))
    else localStorage.setItem(keyOf(role), encodeRatings(ratings))
    return true
  } catch {
    return false
  }
}
