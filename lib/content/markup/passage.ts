import type { Place } from '#lib/content/problems/problem.ts'

/** A piece of Markdown and where it begins: at its heading, or at its first letter. */
export type Passage = {
  readonly text: string
  readonly place: Place
  /** The place of an offset in the text. */
  readonly placeAt: (offset: number) => Place
}
