import { addressCandidates } from '#lib/export/assessment/address-candidates.ts'
import type { Ratings } from '#lib/model/assessment/assessment-ratings.ts'

/** Why a text is not an assessment: not such an address, a later format, or cut off or altered. */
export type AddressFault = 'other' | 'later' | 'broken'

export type DecodedRatings =
  | { readonly ok: true; readonly ratings: Ratings }
  | { readonly ok: false; readonly fault: AddressFault }

const version = 'a1'
const rating = '(?:-|[a-z0-9]+(?:-[a-z0-9]+)*)'
const skill = '~[a-z0-9]+(?:-[a-z0-9]+)*'
const wellFormed = new RegExp(`^a1\\.([0-9a-z]+)((?:\\.${rating}(?:${skill})+)*)$`)

/**
 * Encodes ratings as a fragment such as `a1.1x9f.-~docker.working~git~mlflow`: a checksum, then every rating with the
 * ids of its skills. It has full ids, so that an edited matrix never assigns an answer to another skill. The same
 * ratings have the same fragment. Needs no escaping in an address.
 */
export function encodeRatings(ratings: Ratings): string {
  const skills = new Map<string, string[]>()
  for (const [id, rated] of ratings) skills.set(rated, [...(skills.get(rated) ?? []), id])
  const groups = [...skills].map(([rated, ids]) => `.${[rated, ...ids.toSorted()].join('~')}`)
  const body = groups.toSorted().join('')
  return `${version}.${checksum(body)}${body}`
}

/** Decodes the ratings in an address or its fragment, also after mail and chat programs have changed it. */
export function decodeRatings(text: string): DecodedRatings {
  const decoded = addressCandidates(text).map(decodeFragment)
  const [first = { ok: false, fault: 'other' }] = decoded
  return decoded.find(({ ok }) => ok) ?? first
}

function decodeFragment(fragment: string): DecodedRatings {
  if (!/^a1(?![0-9])/.test(fragment)) return { ok: false, fault: 'later' }
  const [, sum, body = ''] = wellFormed.exec(fragment) ?? []
  if (sum === undefined || sum !== checksum(body)) return { ok: false, fault: 'broken' }
  const ratings = new Map<string, string>()
  for (const group of body.split('.').slice(1)) {
    const [rated = '', ...ids] = group.split('~')
    for (const id of ids) {
      if (ratings.has(id)) return { ok: false, fault: 'broken' }
      ratings.set(id, rated)
    }
  }
  return { ok: true, ratings }
}

/** FNV-1a, 32 bits: detects an address that was cut off, whose last id could be the id of another skill. */
function checksum(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(36)
}
