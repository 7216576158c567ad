import type { createTranslator, NamespaceKeys, NestedKeyOf } from 'next-intl'
import type { Messages } from '#lib/i18n/messages.ts'

/**
 * Says the interface strings in one language, those of a namespace or else all of them;
 * what `getTranslations` and `createTranslator` give.
 */
export type Translator<Namespace extends NamespaceKeys<Messages, NestedKeyOf<Messages>> = never> = ReturnType<
  typeof createTranslator<Messages, Namespace>
>
