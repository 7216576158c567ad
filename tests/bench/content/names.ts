import { capital, fill, type Wording } from '#tests/bench/content/wording.ts'

const onsets = [
  'Ka',
  'Lu',
  'Mi',
  'To',
  'Ve',
  'Ro',
  'Si',
  'Na',
  'Du',
  'Pe',
  'Zo',
  'Fa',
  'Gri',
  'Bre',
  'Sta',
  'Tri',
  'Clo',
  'Ju',
]
const middles = ['lan', 'vor', 'mi', 'den', 'ras', 'to', 'quil', 'ber', 'nex', 'sol', 'dra']
const endings = ['is', 'or', 'a', 'ex', 'um', 'ly', 'on', 'et', 'ia', 'us', 'el', 'an', 'o']

// A prime, so that adjacent numbers have dissimilar names, and no name repeats.
const scatter = 1009

/** A fictional product name, unique for the first 2,574 numbers, then with a number. */
export function brandOf(number: number): string {
  const index = number * scatter
  const at = (list: readonly string[], by: number) => list[Math.floor(index / by) % list.length] ?? ''
  const name = at(onsets, 1) + at(middles, onsets.length) + at(endings, onsets.length * middles.length)
  const round = Math.floor(number / (onsets.length * middles.length * endings.length))
  return round === 0 ? name : `${name} ${round + 1}`
}

/** The item of a list at a number, modulo its length. */
export function inTurn<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length]
  if (item === undefined) throw new Error('The list is empty.')
  return item
}

export const skillId = (index: number): string => slug(`${brandOf(index)}-${index + 1}`)

export const skillName = (wording: Wording, index: number): string =>
  fill(wording.named, { brand: brandOf(index), kind: inTurn(wording.kinds, index) })

/** Combines a field and a craft: 300 names, then with a number. */
export function roleName(wording: Wording, index: number): string {
  const { fields, crafts } = wording
  const values = { field: inTurn(fields, index), craft: inTurn(crafts, Math.floor(index / fields.length)) }
  const round = Math.floor(index / (fields.length * crafts.length))
  const name = capital(fill(wording.role, values))
  return round === 0 ? name : `${name} ${round + 1}`
}

export function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
