import type { Drafts } from '#lib/content/drafts/drafts.ts'
import { warnOfFallingProficiency } from '#lib/content/lint/falling-proficiency.ts'
import { warnOfFiller } from '#lib/content/lint/filler.ts'
import { warnOfTerms } from '#lib/content/lint/glossary.ts'
import { warnOfMissingTexts } from '#lib/content/lint/missing-text.ts'
import { warnOfNearCopies } from '#lib/content/lint/near-copy.ts'
import { warnOfOutdatedTexts } from '#lib/content/lint/outdated-texts.ts'
import { phrasesOf } from '#lib/content/lint/phrases.ts'
import { warnOfRepeatedTexts } from '#lib/content/lint/repeated-text.ts'
import { textsOf } from '#lib/content/lint/texts.ts'
import { warnOfUnused } from '#lib/content/lint/unused.ts'
import type { Report } from '#lib/content/problems/problem.ts'
import type { ContentFiles } from '#lib/content/read/content-files.ts'
import type { OutdatedTexts } from '#lib/content/translations/outdated-texts.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'
import type { Glossary } from '#lib/model/translation/glossary.ts'

export type Linted = {
  readonly drafts: Drafts
  readonly glossaries: ReadonlyMap<Locale, Glossary>
  /** Undefined if there are errors; then only single texts are checked. */
  readonly catalog: Catalog | undefined
  readonly outdated: OutdatedTexts
  readonly files: ContentFiles
}

/** Warns about content that is valid but not good. */
export function lint({ drafts, glossaries, catalog, outdated, files }: Linted, report: Report): void {
  const texts = textsOf(drafts)
  warnOfRepeatedTexts(texts, report)
  warnOfNearCopies(texts, report)
  warnOfFiller(texts, report)
  const phrases = glossaries.size > 0 || outdated.all.length > 0 ? phrasesOf(drafts) : []
  warnOfTerms(phrases, glossaries, report)
  warnOfOutdatedTexts(outdated, phrases, files, drafts.base.locales, report)
  warnOfFallingProficiency(drafts, report)
  if (!catalog) return
  warnOfMissingTexts(drafts, catalog, report)
  warnOfUnused(drafts, catalog, report)
}
