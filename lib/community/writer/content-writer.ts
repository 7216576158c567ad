import type { ContentFiles, FileChanges } from '#lib/community/change/content-tree.ts'

/** The content that a change is made from. */
type ContentBase = {
  readonly files: ContentFiles
  /** The commit; undefined without a history. */
  readonly commit: string | undefined
}

export type Person = {
  /** Of the account; the address in the commit is made from it. */
  readonly id: string
  readonly name: string
}

/** An accepted change, as it is written. */
export type AcceptedChange = {
  /** Unique for the proposal and its revision; the same change is never written twice. */
  readonly id: string
  readonly base: ContentBase
  readonly files: FileChanges
  readonly author: Person
  /** Who wrote earlier revisions or corrected one. */
  readonly coAuthors: readonly Person[]
  readonly reviewers: readonly Person[]
  /** The first line of the message, for readers of the matrix. */
  readonly subject: string
  /** Why. */
  readonly reason: string
}

export type Written = {
  /** Undefined without a history. */
  readonly commit: string | undefined
  /** Milliseconds since 1970. */
  readonly at: number
}

export type WriteResult =
  | { readonly state: 'written'; readonly written: Written }
  /** A request for review is open, or was closed, at the host of the repository. */
  | { readonly state: 'submitted' | 'closed'; readonly url: string }
  /** The content is no longer the base: the change has to be planned again. */
  | { readonly state: 'moved' }

/** Where accepted changes go. Calls must not overlap; methods throw if they should be tried again later. */
export type ContentWriter = {
  /** The result of an earlier attempt to write the change with an id, which is completed if it was interrupted. */
  readonly find: (id: string) => Promise<WriteResult | undefined>
  readonly read: () => Promise<ContentBase>
  readonly write: (change: AcceptedChange) => Promise<WriteResult>
}
