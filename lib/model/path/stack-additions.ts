import type { Locale } from '#lib/model/catalog/ids.ts'
import { inLocale, isOutdated, type Localized, withOutdated } from '#lib/model/catalog/localized.ts'

type Stack = Localized<readonly string[]>

/** The indices of the items of a stack that the other one lacks, compared in the original language. */
export function addedIndices(stack: Stack | undefined, below: Stack | undefined): ReadonlySet<number> {
  const known = new Set(below?.original)
  const indices = (stack?.original ?? []).flatMap((item, index) => (known.has(item) ? [] : index))
  return new Set(indices)
}

/**
 * The items of a stack that the stack of the level below lacks, in order.
 * A translation leaves out what the original leaves out, and items that the level below has in the same words.
 */
export function stackAdditions(stack: Stack, below: Stack | undefined): Stack {
  if (!below) return stack
  const added = addedIndices(stack, below)
  const addedIn = (items: readonly string[], locale: Locale) => {
    const known = inLocale(below, locale).value
    return items.filter((item, index) => added.has(index) && !known.includes(item))
  }
  const translations = Object.entries(stack.translations).map(([locale, items]) => [
    locale,
    addedIn(items, locale as Locale),
  ])
  const additions = {
    locale: stack.locale,
    original: addedIn(stack.original, stack.locale),
    translations: Object.fromEntries(translations),
  }
  return withOutdated(additions, (locale) => isOutdated(stack, locale as Locale))
}
