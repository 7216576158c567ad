import { getTranslations as getStrings } from 'next-intl/server'
import type { Namespace, Translator } from '#lib/i18n/translator.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'

type Wanted<Name extends Namespace> = { readonly locale: Locale; readonly namespace?: Name }

/** The interface strings of a request, with the arguments that each of them has. */
export function getTranslations<const Name extends Namespace = never>(
  wanted: Wanted<Name>,
): Promise<Translator<Name>>
// next-intl can type arguments too, by parsing each message in the type checker, which takes ten times as long.
export function getTranslations(wanted: Wanted<Namespace>): Promise<unknown> {
  return getStrings(wanted)
}
