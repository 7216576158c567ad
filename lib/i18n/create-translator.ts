import { createTranslator } from 'next-intl'
import type { Messages } from '#lib/i18n/messages.ts'
import type { Namespace, Translator } from '#lib/i18n/translator.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'

type Wanted<Name extends Namespace> = {
  readonly locale: Locale
  readonly messages: Messages
  readonly namespace?: Name
}

/** The interface strings outside of a page, with typed arguments. */
export function translatorOf<const Name extends Namespace = never>(wanted: Wanted<Name>): Translator<Name>
export function translatorOf(wanted: Wanted<Namespace>): unknown {
  return createTranslator(wanted)
}
