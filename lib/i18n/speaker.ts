import type { Messages } from '#lib/i18n/messages.ts'
import type { Localized } from '#lib/model/catalog/localized.ts'
import type { Subject } from '#lib/model/history/history.ts'

type ChangeMessage = keyof Messages['changes']

/** How changes are put into words: as elements of a page, or as plain text. */
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
  /** What stands alone in a line, which begins with a capital. */
  readonly alone: (what: Text) => Text
}
