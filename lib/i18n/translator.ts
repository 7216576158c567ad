import type { createTranslator, NamespaceKeys, NestedKeyOf } from 'next-intl'
import type { Messages } from '#lib/i18n/messages.ts'

/** Says the interface strings of a namespace in one language; what `getTranslations` and `createTranslator` give. */
export type Translator<Namespace extends NamespaceKeys<Messages, NestedKeyOf<Messages>>> = ReturnType<
  typeof createTranslator<Messages, Namespace>
>
