import type { FoundTexts } from '#lib/search/core/find-texts.ts'
import type { Fold } from '#lib/search/core/fold.ts'
import type { TextRecord } from '#lib/search/core/index-format.ts'
import type { QueryWord } from '#lib/search/core/query.ts'

/** The number of descriptions to return, and how many of them per subject. */
export type TextLimit = { readonly results: number; readonly perSubject: number }

// Some of the best are filtered out, so a few more are read than returned.
const spare = 3

/** The best descriptions within the limit, and the total number of matches. */
export async function bestTexts(
  { texts, complete }: FoundTexts,
  limit: TextLimit,
  words: readonly QueryWord[],
  fold: Fold,
  read: (text: number) => Promise<TextRecord>,
): Promise<{ readonly records: readonly TextRecord[]; readonly total: number }> {
  const best = texts.slice(0, limit.results + spare)
  const records = await Promise.all(best.map(({ text }) => read(text)))
  const matching = complete ? records.filter((record) => hasCompleteRuns(record, words, fold)) : records
  return {
    records: fewOfEach(matching, limit.perSubject).slice(0, limit.results),
    total: texts.length - (records.length - matching.length),
  }
}

/** In Thai and the like the index has pairs of letters, which can occur apart from each other without forming the word. */
function hasCompleteRuns(record: TextRecord, words: readonly QueryWord[], fold: Fold): boolean {
  const runs = words.filter(({ text, unspaced, needed }) => unspaced && !needed && text.length > 2)
  if (runs.length === 0) return true
  const { text } = fold([record.text, ...record.trail].join(' '))
  return runs.every((run) => text.includes(run.text))
}

function fewOfEach(records: readonly TextRecord[], most: number): readonly TextRecord[] {
  const seen = new Map<string, number>()
  return records.filter(({ trail }) => {
    const subject = trail[0] ?? ''
    const count = (seen.get(subject) ?? 0) + 1
    seen.set(subject, count)
    return count <= most
  })
}
