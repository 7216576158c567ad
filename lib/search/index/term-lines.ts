import { foldFor } from '#lib/search/core/fold.ts'
import type { TextRecord } from '#lib/search/core/index-format.ts'
import { mostOften, type Posting, writeLine } from '#lib/search/core/postings.ts'
import { termsOf, wordsOf } from '#lib/search/core/words.ts'
import { partsOfCompounds } from '#lib/search/index/compounds.ts'

// Words in more than this share of the descriptions are not significant, unless there are few descriptions.
const commonShare = 0.5
const manyTexts = 40

type Terms = { readonly lines: readonly string[]; readonly common: readonly string[] }

/** The lines of an index of descriptions, sorted by the code units of their terms. */
export function termLines(texts: readonly TextRecord[], locale: string): Terms {
  const fold = foldFor(locale)
  const postings = new Map<string, Posting[]>()
  for (const [number, { text, trail }] of texts.entries()) {
    const times = new Map<string, number>()
    for (const term of wordsOf(fold(trail.join('\n')).text).flatMap(termsOf)) times.set(term, 0)
    for (const term of wordsOf(fold(text).text).flatMap(termsOf)) {
      times.set(term, Math.min(mostOften, (times.get(term) ?? 0) + 1))
    }
    for (const [term, count] of times) {
      const before = postings.get(term)
      const posting = { text: number, times: count }
      if (before) before.push(posting)
      else postings.set(term, [posting])
    }
  }
  addParts(postings, locale)
  const isCommon = (found: readonly Posting[]) =>
    texts.length >= manyTexts && found.length > texts.length * commonShare
  const sorted = [...postings].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return {
    lines: sorted.flatMap(([term, found]) => (isCommon(found) ? [] : [writeLine(term, found)])),
    common: sorted.flatMap(([term, found]) => (isCommon(found) ? [term] : [])),
  }
}

/** Adds the parts that compounds end in as terms. */
function addParts(postings: Map<string, Posting[]>, locale: string): void {
  const added = new Map<string, Posting[]>()
  for (const [word, parts] of partsOfCompounds(new Set(postings.keys()), locale)) {
    for (const part of parts) {
      const found = added.get(part) ?? []
      added.set(part, found)
      found.push(...(postings.get(word) ?? []))
    }
  }
  for (const [part, found] of added) {
    const times = new Map<number, number>()
    for (const posting of [...(postings.get(part) ?? []), ...found]) {
      times.set(posting.text, Math.max(posting.times, times.get(posting.text) ?? 0))
    }
    const merged = [...times].toSorted(([a], [b]) => a - b)
    postings.set(
      part,
      merged.map(([text, count]) => ({ text, times: count })),
    )
  }
}
