import type { Problem } from '#lib/content/problems/problem.ts'
import type { AcceptedProblem } from '#lib/content/read/judge-problems.ts'
import type { MessageTree } from '#lib/i18n/messages.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'
import type { Owners } from '#lib/model/catalog/owners.ts'
import type { Coverage } from '#lib/model/translation/coverage.ts'
import type { Glossary } from '#lib/model/translation/glossary.ts'

/** The content of a site. */
export type Content = {
  readonly catalog: Catalog
  /** The interface strings of the content folder, without the shipped ones. */
  readonly messages: ReadonlyMap<Locale, MessageTree>
  /** How recurring terms are rendered, by language; empty without glossaries. */
  readonly glossaries: ReadonlyMap<Locale, Glossary>
  /** Who decides on proposals. */
  readonly owners: Owners
}

/** The result of reading a content folder. */
export type Reading = {
  /** Present if and only if no problem is an error. */
  readonly content?: Content
  /** By file, line and column. */
  readonly problems: readonly Problem[]
  /** Problems that comments accept. */
  readonly accepted: readonly AcceptedProblem[]
  readonly summary: Summary
  /** Absent if only files were parsed. */
  readonly history?: HistoryNote
}

/** The state of the git history of the content. */
export type HistoryNote =
  | { readonly state: 'read'; readonly commits: number }
  | { readonly state: 'shallow'; readonly commits: number; readonly message: string }
  | {
      /** There is none, or it cannot be read. */
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
  /** For each locale except the default one; empty if there are errors, or if only errors are checked. */
  readonly coverage: readonly Coverage[]
}
