import type { Drafts } from '#lib/content/drafts.ts'
import { warnOfFallingProficiency } from '#lib/content/lint/falling-proficiency.ts'
import { warnOfFiller } from '#lib/content/lint/filler.ts'
import { warnOfTerms } from '#lib/content/lint/glossary.ts'
import { warnOfMissingTexts } from '#lib/content/lint/missing-text.ts'
import { warnOfNearCopies } from '#lib/content/lint/near-copy.ts'
import { phrasesOf } from '#lib/content/lint/phrases.ts'
import { warnOfRepeatedTexts } from '#lib/content/lint/repeated-text.ts'
import { textsOf } from '#lib/content/lint/texts.ts'
import { warnOfUnused } from '#lib/content/lint/unused.ts'
import type { Report } from '#lib/content/problem.ts'
import type { Catalog } from '#lib/model/catalog.ts'
import type { Glossary } from '#lib/model/glossary.ts'
import type { Locale } from '#lib/model/ids.ts'

/** Warns of content that is right but not good. While there are errors, only single texts are looked at. */
export function lint(
  drafts: Drafts,
  glossaries: ReadonlyMap<Locale, Glossary>,
  catalog: Catalog | undefined,
  report: Report,
): void {
  const texts = textsOf(drafts)
  warnOfRepeatedTexts(texts, report)
  warnOfNearCopies(texts, report)
  warnOfFiller(texts, report)
  if (glossaries.size > 0) warnOfTerms(phrasesOf(drafts), glossaries, report)
  warnOfFallingProficiency(drafts, report)
  if (!catalog) return
  warnOfMissingTexts(drafts, catalog, report)
  warnOfUnused(drafts, catalog, report)
}
