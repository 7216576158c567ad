import { spellSigns } from '#lib/content/edit/id-of-name.ts'

/** Names that differ only in case, marks, spaces and hyphens are one name. */
export function nameKey(name: string): string {
  return spellSigns(name)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s\u2010-\u2015_-]+/g, ' ')
    .trim()
}

const fillers = new Set(['and', 'und', 'y', 'e', 'et', 'the', 'of', 'a'])

/** How alike two names are, from 0 to 1; from 0.8 on they may be the same skill. */
export function similarity(one: string, other: string): number {
  const [first, second] = [wordsOf(one), wordsOf(other)]
  if (first.length === 0 || second.length === 0) return 0
  const rest = [...second]
  const shared = first.filter((word) => {
    const at = rest.findIndex((candidate) => isAlike(word, candidate))
    if (at !== -1) rest.splice(at, 1)
    return at !== -1
  })
  return (2 * shared.length) / (first.length + second.length)
}

const wordsOf = (name: string): string[] =>
  nameKey(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !fillers.has(word))
    .map((word) => (word.length > 4 ? word.replace(/(?:ing|s)$/, '') : word))

/** Equal, or long words with one or two different letters, such as "Postgres" and "PostgreSQL". */
function isAlike(one: string, other: string): boolean {
  if (one === other) return true
  if (Math.min(one.length, other.length) < 6 || /\d/.test(one + other)) return false
  const pairs = (word: string) => Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2))
  const rest = pairs(other)
  const shared = pairs(one).filter((pair) => {
    const at = rest.indexOf(pair)
    if (at !== -1) rest.splice(at, 1)
    return at !== -1
  })
  return (2 * shared.length) / (one.length + other.length - 2) >= 0.8
}
