import type { Problem } from '#lib/content/problems/problem.ts'
import type { AcceptedProblem } from '#lib/content/read/judge-problems.ts'
import type { MessageTree } from '#lib/i18n/messages.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'
import type { Coverage } from '#lib/model/translation/coverage.ts'
import type { Glossary } from '#lib/model/translation/glossary.ts'

/** What a content folder brings to the site. */
export type Content = {
  readonly catalog: Catalog
  /** Interface strings of the team; only those that it brings. */
  readonly messages: ReadonlyMap<Locale, MessageTree>
  /** How recurring terms are rendered, by language; empty where the team keeps no glossary. */
  readonly glossaries: ReadonlyMap<Locale, Glossary>
}

/** What came out of reading a content folder. */
export type Reading = {
  /** There exactly when no problem is an error. */
  readonly content?: Content
  /** By file, line and column. */
  readonly problems: readonly Problem[]
  /** What would be a problem, and is accepted where it stands. */
  readonly accepted: readonly AcceptedProblem[]
  readonly summary: Summary
  /** Left out where nobody asked for it. */
  readonly history?: HistoryNote
}

/** What is known of the history of the content. */
export type HistoryNote =
  | { readonly state: 'read'; readonly commits: number }
  | { readonly state: 'shallow'; readonly commits: number; readonly message: string }
  | {
      /** Whether there is none, or one that cannot be read. */
      readonly state: 'absent' | 'unreadable'
      readonly reason: string
      readonly message: string
      readonly hint: string
    }

export type Summary = {
  readonly files: number
  readonly skills: number
  readonly roles: number
  readonly cells: number
  readonly mandatory: number
  /** For each locale but the default one; empty while there are errors, and where only errors are looked for. */
  readonly coverage: readonly Coverage[]
}
