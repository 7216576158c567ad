import type { SourceLocation } from '#lib/content/problems/problem.ts'

/** A piece of Markdown, and the location of its heading or first character. */
export type Passage = {
  readonly text: string
  readonly location: SourceLocation
  /** The location of an offset in the text. */
  readonly locationAt: (offset: number) => SourceLocation
}
