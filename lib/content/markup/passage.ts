import type { Place } from '#lib/content/problems/problem.ts'

/** A piece of Markdown, and the location of its heading or first character. */
export type Passage = {
  readonly text: string
  readonly place: Place
  /** The location of an offset in the text. */
  readonly placeAt: (offset: number) => Place
}
