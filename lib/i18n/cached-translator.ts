import { createFormatter, createTranslator } from 'next-intl'
import type { Namespace, Translator } from '#lib/i18n/translator.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'

type Format = (key: string, values?: object, ...more: readonly unknown[]) => unknown
type Formats = Format & { readonly rich: Format; readonly markup: Format }

/** The most formatted texts that one translator caches. */
const mostTexts = 5000

const translators = new WeakMap<object, Map<string, unknown>>()
const formatters = new Map<string, ReturnType<typeof createFormatter>>()

/**
 * The translator of one namespace of merged messages, or of all of them. It is the same for every page, and caches the
 * texts it has formatted: next-intl parses the messages again for each page.
 */
export function cachedTranslator<const Name extends Namespace = never>(
  messages: object,
  locale: Locale,
  namespace?: Name,
): Translator<Name>
export function cachedTranslator(messages: object, locale: Locale, namespace?: string): unknown {
  const ofMessages = translators.get(messages) ?? new Map<string, unknown>()
  translators.set(messages, ofMessages)
  const key = `${locale} ${namespace ?? ''}`
  const known = ofMessages.get(key)
  if (known !== undefined) return known
  const options = { locale, messages, timeZone: 'UTC', ...(namespace && { namespace }) }
  const t: Formats = Reflect.apply(createTranslator, undefined, [options])
  const [rich, markup] = [cachingTexts(t.rich), cachingTexts(t.markup)]
  const translator: Formats = Object.assign(cachingTexts(t), { rich, markup })
  ofMessages.set(key, translator)
  return translator
}

/** Formats dates, numbers and lists of a locale, in UTC. */
export function cachedFormatter(locale: Locale): ReturnType<typeof createFormatter> {
  const formatter = formatters.get(locale) ?? createFormatter({ locale, timeZone: 'UTC' })
  formatters.set(locale, formatter)
  return formatter
}

function cachingTexts(format: Format): Format {
  const texts = new Map<string, unknown>()
  return (key, values, ...more) => {
    const call = more.length === 0 ? describeCall(key, values) : undefined
    if (call === undefined) return format(key, values, ...more)
    const known = texts.get(call)
    if (known !== undefined) return known
    const text = format(key, values)
    if (texts.size >= mostTexts) texts.clear()
    texts.set(call, text)
    return text
  }
}

/** Identifies a call by its arguments; undefined if some are not plain values, such as tags and dates. */
function describeCall(key: string, values: object | undefined): string | undefined {
  let call = key
  for (const [name, value] of Object.entries(values ?? {})) {
    if (typeof value !== 'string' && typeof value !== 'number') return undefined
    call += `\0${name}\0${typeof value}\0${value}`
  }
  return call
}
