/** Replaces the characters from `start` to `end`; an insertion has the same start and end. */
export type Edit = { readonly start: number; readonly end: number; readonly text: string }

/** Applies edits that do not overlap, in any order. All other characters stay the same. */
export function splice(text: string, edits: readonly Edit[]): string {
  let spliced = ''
  let copied = 0
  for (const edit of edits.toSorted((one, other) => one.start - other.start || one.end - other.end)) {
    if (edit.start < copied) throw new Error(`Two edits overlap at ${edit.start}.`)
    spliced += text.slice(copied, edit.start) + edit.text
    copied = edit.end
  }
  return spliced + text.slice(copied)
}

/** The line end that a file uses. */
export const lineEndOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n')
