import type { createTranslator, NamespaceKeys, NestedKeyOf } from 'next-intl'
import type { Messages } from '#lib/i18n/messages.ts'

/**
 * Formats the messages of one locale, those of a namespace or all of them;
 * the result of `getTranslations` and `createTranslator`.
 */
export type Translator<Namespace extends NamespaceKeys<Messages, NestedKeyOf<Messages>> = never> = ReturnType<
  typeof createTranslator<Messages, Namespace>
>
