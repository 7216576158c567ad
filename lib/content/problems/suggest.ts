import { distanceFrom } from '#lib/content/problems/edit-distance.ts'
import { quote } from '#lib/content/problems/words.ts'

const longest = 80

/** Candidates in lower case, and how many more characters may be compared with them. */
type Prepared = { readonly folded: readonly (readonly [candidate: string, folded: string])[]; budget: number }

/** About a tenth of a second: a thousand unknown ids are not typos. */
const fullBudget = 10_000_000

const preparedSets = new WeakMap<object, Prepared>()

/**
 * The closest candidate to a mistyped word, if one is close enough. Undefined for all words after very many lookups in
 * the same set.
 */
export function findSuggestion(word: string, candidates: Iterable<string>): string | undefined {
  if (word === '' || word.length > longest) return undefined
  const wanted = word.toLowerCase()
  const distanceTo = distanceFrom(wanted)
  const prepared = prepare(candidates)
  let best: string | undefined
  let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1
  for (const [candidate, folded] of prepared.folded) {
    if (prepared.budget < 0) return undefined
    if (Math.abs(folded.length - wanted.length) >= bestDistance) continue
    prepared.budget -= distanceTo.stepsFor(folded)
    const distance = distanceTo.word(folded)
    if (distance < bestDistance) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}

function prepare(candidates: Iterable<string>): Prepared {
  const known = candidates instanceof Set ? preparedSets.get(candidates) : undefined
  if (known && candidates instanceof Set && known.folded.length === candidates.size) return known
  const folded = Array.from(candidates, (candidate) => [candidate, candidate.toLowerCase()] as const)
  const prepared = { folded, budget: fullBudget }
  if (candidates instanceof Set) preparedSets.set(candidates, prepared)
  return prepared
}

/** `Did you mean "mlflow"?`, or `otherwise` if no candidate is close. */
export function didYouMean(word: string, candidates: Iterable<string>, otherwise: string): string {
  const suggestion = findSuggestion(word, candidates)
  return suggestion === undefined ? otherwise : `Did you mean ${quote(suggestion)}?`
}
