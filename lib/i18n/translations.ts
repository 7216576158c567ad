import { getMessages } from 'next-intl/server'
import { cachedTranslator } from '#lib/i18n/cached-translator.ts'
import type { Namespace, Translator } from '#lib/i18n/translator.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'

type Wanted<Name extends Namespace> = { readonly locale: Locale; readonly namespace?: Name }

/** The interface strings of a request, with the arguments that each of them has. */
export async function getTranslations<const Name extends Namespace = never>({
  locale,
  namespace,
}: Wanted<Name>): Promise<Translator<Name>> {
  return cachedTranslator(await getMessages({ locale }), locale, namespace)
}
