import { decodeRatings, encodeRatings } from '#lib/export/assessment/assessment-address.ts'
import type { Ratings } from '#lib/model/assessment/assessment-ratings.ts'

/** Stored answers that cannot be read: altered, or written by a later version of the tool. */
export type Unread = {
  readonly texts: readonly string[]
  /** Whether all of it is moved to keys that no answer is written to. */
  readonly isAside: boolean
}

export type Stored = { readonly ratings: Ratings; readonly unread?: Unread }

const keyOf = (role: string) => `assessment:${role}`
export const isKeyOf = (role: string, key: string | null): boolean => key === keyOf(role)

/** The stored answers for a role; none if the browser has no storage. */
export function readStored(role: string): Stored {
  try {
    const aside = textsAside(role)
    const stored = localStorage.getItem(keyOf(role)) ?? ''
    const decoded = decodeRatings(stored)
    const isUnread = stored !== '' && !decoded.ok
    const texts = isUnread ? [stored, ...aside] : aside
    return {
      ratings: decoded.ok ? decoded.ratings : new Map(),
      ...(texts.length > 0 && { unread: { texts, isAside: !isUnread } }),
    }
  } catch {
    return { ratings: new Map() }
  }
}

/**
 * Stores ratings, or removes them if there are none; returns whether the browser did. Unreadable answers are moved
 * aside first; they stay where they are as long as there is nothing to store.
 */
export function writeStored(role: string, ratings: Ratings): boolean {
  try {
    const stored = localStorage.getItem(keyOf(role)) ?? ''
    const isUnread = stored !== '' && !decodeRatings(stored).ok
    if (isUnread && ratings.size === 0) return true
    if (isUnread) setAside(role)
    if (ratings.size === 0) localStorage.removeItem(keyOf(role))
    else localStorage.setItem(keyOf(role), encodeRatings(ratings))
    return true
  } catch {
    return false
  }
}

/** Moves unreadable answers to keys of their own. Throws, and moves nothing, if the browser has no room. */
export function setAside(role: string): void {
  const text = localStorage.getItem(keyOf(role))
  if (text === null) return
  if (!textsAside(role).includes(text)) localStorage.setItem(keyAside(role, textsAside(role).length), text)
  localStorage.removeItem(keyOf(role))
}

export function deleteAside(role: string): void {
  for (const at of textsAside(role).keys()) localStorage.removeItem(keyAside(role, at))
}

const keyAside = (role: string, at: number) => `assessment-unread:${role}:${at + 1}`

function textsAside(role: string): readonly string[] {
  const texts: string[] = []
  let text = localStorage.getItem(keyAside(role, 0))
  while (text !== null) {
    texts.push(text)
    text = localStorage.getItem(keyAside(role, texts.length))
  }
  return texts
}
