import type { Arguments, MessageKey } from '#lib/i18n/translator.ts'
import type { Localized } from '#lib/model/catalog/localized.ts'
import type { Subject } from '#lib/model/history/history.ts'

/** How changes are put into words: as elements of a page, or as plain text. */
export type ChangeFormatter<Text> = {
  /** A function returns the replacement of a tag. */
  readonly message: <Key extends MessageKey<'changes'>>(
    message: Key,
    ...values: Arguments<'changes', Key, () => Text>
  ) => Text
  readonly name: (name: Localized<string>) => Text
  readonly subject: (subject: Subject) => Text
  readonly language: (locale: string) => string
  readonly list: (items: readonly Text[]) => Text
  /** A text on a line of its own, which starts with a capital. */
  readonly alone: (what: Text) => Text
}
