import { useLocale, useMessages } from 'next-intl'
import { getMessages } from 'next-intl/server'
import type { ReactNode } from 'react'
import { cachedFormatter, cachedTranslator } from '#lib/i18n/cached-translator.ts'
import { directionOf } from '#lib/i18n/language.ts'
import { fallbackLocales } from '#lib/i18n/messages.ts'
import type { Namespace, Translator } from '#lib/i18n/translator.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'

/**
 * The interface strings of a namespace. `t(…)` returns plain text, for attributes; `t.rich(…)` returns a node that has
 * the `lang` and `dir` of the string if that falls back to another language than the page's.
 */
export function useTranslations<const Name extends Namespace = never>(namespace?: Name): Translator<Name> {
  return inLanguages(useMessages(), useLocale(), namespace)
}

/** The same for pages and other async functions. */
export async function getTranslations<const Name extends Namespace = never>(wanted: {
  readonly locale: Locale
  readonly namespace?: Name
}): Promise<Translator<Name>> {
  const { locale, namespace } = wanted
  return inLanguages(await getMessages({ locale }), locale, namespace)
}

/** Formats dates, numbers and lists in the language of the page. */
export const useFormatter = () => cachedFormatter(useLocale())

const translators = new WeakMap<object, Map<string, unknown>>()

function inLanguages<Name extends Namespace>(
  messages: object,
  locale: Locale,
  namespace?: Name,
): Translator<Name>
function inLanguages(messages: object, locale: Locale, namespace?: Namespace): unknown {
  const ofMessages = translators.get(messages) ?? new Map<string, unknown>()
  translators.set(messages, ofMessages)
  const key = `${locale} ${namespace ?? ''}`
  const translator =
    ofMessages.get(key) ??
    withLanguages(cachedTranslator(messages, locale, namespace), messages, locale, namespace)
  ofMessages.set(key, translator)
  return translator
}

function withLanguages<Name extends Namespace>(
  t: Translator<Name>,
  messages: object,
  locale: Locale,
  namespace: string | undefined,
): Translator<Name> {
  const languages = fallbackLocales(messages)
  if (languages.size === 0) return t
  const rich = (key: string, values: object = {}, ...more: readonly unknown[]): ReactNode => {
    const language = languages.get(namespace === undefined ? key : `${namespace}.${key}`)
    const own = language === undefined ? values : inOwnLanguage(values, locale)
    const node: ReactNode = Reflect.apply(t.rich, t, [key, own, ...more])
    return language === undefined ? node : <InLanguage of={language}>{node}</InLanguage>
  }
  return new Proxy(t, { get: (target, name) => (name === 'rich' ? rich : Reflect.get(target, name)) })
}

/** Marks the values within a string, such as names, as being in the language of the page. */
function inOwnLanguage(values: object, locale: Locale): object {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => {
      const isContent = typeof value === 'function' && value.length === 0
      return [key, isContent ? () => <InLanguage of={locale}>{value()}</InLanguage> : value]
    }),
  )
}

function InLanguage({ of, children }: { readonly of: string; readonly children: ReactNode }) {
  return (
    <span lang={of} dir={directionOf(of)}>
      {children}
    </span>
  )
}
