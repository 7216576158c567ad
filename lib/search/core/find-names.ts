import type { Fold } from '#lib/search/core/fold.ts'
import { type Fit, forgivingFit, literalFit, scatteredFit } from '#lib/search/core/match-word.ts'
import { coveredSigns, type Query, type QueryWord, queryReader } from '#lib/search/core/query.ts'
import { type Word, type WordText, wordsOf } from '#lib/search/core/words.ts'

/** An item with its names, the first of which is displayed. */
export type Named<Item> = {
  readonly item: Item
  readonly names: readonly { readonly text: string; readonly weight: number }[]
  /** Preference over other items with an equal match. */
  readonly weight: number
}

export type NameHit<Item> = {
  readonly item: Item
  readonly score: number
  readonly forgiven: boolean
  /** Words of the names that match a misspelt query word. */
  readonly alike: readonly string[]
}

type Prepared<Item> = Named<Item> & { readonly fields: readonly Field[] }
type Field = { readonly words: readonly Word[]; readonly joined: string; readonly weight: number }
type WordMatch = Fit & { readonly word: string; readonly displayed: boolean; readonly alike?: string }

// With this many exact hits, or one with this score, no mistakes are assumed.
const manyHits = 3
const goodScore = 0.6
// A name that also has the function words of a query ranks above one without them.
const withoutFunctionWords = 0.95

/** Creates a search among names: best hit first, equal hits in the order of the names. */
export function nameSearch<Item>(
  named: readonly Named<Item>[],
  fold: Fold,
  functionWords: readonly string[] = [],
) {
  const readQuery = queryReader(fold, functionWords)
  const prepared = named.map((one): Prepared<Item> => ({ ...one, fields: one.names.map(fieldOf) }))
  function fieldOf({ text, weight }: { readonly text: string; readonly weight: number }): Field {
    const words = wordsOf(fold(text).text)
    return { words, joined: words.map((word) => word.text).join(''), weight }
  }
  return (text: string): readonly NameHit<Item>[] => {
    const query = readQuery(text)
    if (query.words.length === 0) return []
    const hits = (isForgiving: boolean) =>
      prepared.flatMap((one) => hitOf(one, query, isForgiving) ?? []).toSorted((a, b) => b.score - a.score)
    const literal = hits(false)
    const isEnough = literal.length >= manyHits || (literal[0]?.score ?? 0) >= goodScore
    return isEnough ? literal : hits(true)
  }
}

function hitOf<Item>(
  one: Prepared<Item>,
  { words: queryWords, written }: Query,
  forgiving: boolean,
): NameHit<Item> | undefined {
  const joined = Math.max(joinedScore(one.fields, queryWords), joinedScore(one.fields, written))
  const matches = queryWords.map((word) => bestMatch(word, one.fields, forgiving))
  const found = matches.flatMap((match) => match ?? [])
  const isComplete = found.length === queryWords.length
  if (!isComplete && joined === 0) return undefined
  const quality = isComplete ? found.reduce((sum, match) => sum + match.quality, 0) / queryWords.length : 0
  const share = queryWords.length < written.length ? withoutFunctionWords : 1
  const displayed = new Set(found.filter((match) => match.displayed).map((match) => match.word)).size
  const words = quality * share * (0.85 + 0.15 * Math.min(1, displayed / (one.fields[0]?.words.length || 1)))
  const isForgiven = joined === 0 && found.some((match) => match.forgiven)
  return {
    item: one.item,
    score: Math.max(words, joined) * one.weight,
    forgiven: isForgiven,
    alike: isForgiven ? found.flatMap((match) => match.alike ?? []) : [],
  }
}

/** The best match of a query word in any name. */
function bestMatch(
  queryWord: QueryWord,
  fields: readonly Field[],
  forgiving: boolean,
): WordMatch | undefined {
  let best = scatteredMatch(queryWord, fields, forgiving)
  for (const [index, field] of fields.entries()) {
    for (const word of field.words) {
      const fit = literalFit(queryWord, word) ?? (forgiving ? forgivingFit(queryWord, word) : undefined)
      if (!fit || fit.quality * field.weight <= (best?.quality ?? 0)) continue
      best = {
        ...fit,
        quality: fit.quality * field.weight,
        word: word.text,
        displayed: index === 0,
        ...(fit.forgiven && { alike: word.text }),
      }
    }
  }
  return best
}

/** For an unspaced run whose parts are in the names in another order or apart: 监控模型 for 模型监控. */
function scatteredMatch(
  queryWord: QueryWord,
  fields: readonly Field[],
  forgiving: boolean,
): WordMatch | undefined {
  if (!queryWord.needed) return undefined
  const holds = (field: Field, term: string) => field.words.some(({ text }) => text.includes(term))
  const holding = fields.filter((field) => queryWord.terms.some((term) => holds(field, term)))
  const covered = coveredSigns(queryWord, (term) => holding.some((field) => holds(field, term)))
  const fit = scatteredFit(covered.length, queryWord.needed.length)
  if (!fit || (fit.forgiven && !forgiving)) return undefined
  const weight = Math.max(...holding.map((field) => field.weight))
  const displayed = fields[0] !== undefined && holding[0] === fields[0]
  return { ...fit, quality: fit.quality * weight, word: fields[0]?.words[0]?.text ?? '', displayed }
}

/** For names that are written with or without separators: `cicd` for CI/CD, `ml flow` for MLflow. */
function joinedScore(fields: readonly Field[], queryWords: readonly WordText[]): number {
  const joined = queryWords.map((word) => word.text).join('')
  if (joined.length < 3) return 0
  return Math.max(
    0,
    ...fields.map((field) => {
      const at = field.joined.indexOf(joined)
      if (at < 0) return 0
      const share = joined.length / field.joined.length
      return field.weight * (at === 0 ? 0.7 + share * 0.27 : 0.5 + share * 0.2)
    }),
  )
}
