import { withoutComments } from '#lib/content/markup/comments.ts'

/** The comments of a text that another one does not have. */
export function newComments(before: string, after: string): readonly string[] {
  const written = (text: string) => withoutComments(text).comments.map((comment) => comment.written)
  const known = written(before)
  return written(after).filter((comment) => !known.includes(comment))
}
