import { editPassage, type PassageEdit } from '#lib/content/splice/edit-passage.ts'
import { lineEndOf } from '#lib/content/splice/splice.ts'
import { Refusal } from '#lib/import/grid/refusal.ts'

/** The text with another section, and a line end at its end; throws a refusal if its comments or headings prevent that. */
export function editText(path: string, text: string, edit: PassageEdit): string {
  const edited = editPassage(text, edit)
  if (edited === undefined)
    throw new Refusal(
      `The section ${edit.id} of ${path} cannot be changed.`,
      'Edit it by hand, and import again.',
    )
  return /\n$/.test(edited) || edited === '' ? edited : `${edited}${lineEndOf(edited)}`
}
