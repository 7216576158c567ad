import type { Messages } from '#lib/i18n/messages.ts'
import type { Localized } from '#lib/model/catalog/localized.ts'
import type { Subject } from '#lib/model/history/history.ts'

type ChangeMessage = keyof Messages['changes']

/** Formats changes as text: as elements of a page, or as plain text. */
export type Speaker<Text> = {
  readonly say: (
    message: ChangeMessage,
    values?: Readonly<Record<string, string | number>>,
    tags?: Readonly<Record<string, Text>>,
  ) => Text
  readonly name: (name: Localized<string>) => Text
  readonly subject: (subject: Subject) => Text
  readonly language: (locale: string) => string
  readonly list: (items: readonly Text[]) => Text
  /** A text on a line of its own, which starts with a capital. */
  readonly alone: (what: Text) => Text
}
