import type { Plural } from '#lib/i18n/message-shape.ts'

/** The largest count on pages; some languages have an additional case for millions. */
const largestCount = 1000

const order = ['zero', 'one', 'two', 'few', 'many', 'other']

/**
 * Cases that a language does not have, and cases of the language that a plural lacks. A plural with only `other` and
 * single counts is complete: its words do not change.
 */
export function pluralFaults({ name, at, isOrdinal, cases }: Plural, locale: string) {
  const rules = new Intl.PluralRules(locale, { type: isOrdinal ? 'ordinal' : 'cardinal' })
  const known = rules.resolvedOptions().pluralCategories
  const unknown = cases.filter((one) => !one.startsWith('=') && !known.some((category) => category === one))
  const lacking = new Set<string>()
  const hasSeveralCases = cases.some((one) => one !== 'other' && !one.startsWith('='))
  for (let count = 0; hasSeveralCases && count <= largestCount; count++) {
    const category = rules.select(count)
    if (!cases.includes(category) && !cases.includes(`=${count}`)) lacking.add(category)
  }
  const missing = order.filter((one) => lacking.has(one))
  return [
    ...unknown.map((one) => ({
      at,
      message: `has a case of {${name}} that ${locale} does not have: ${one}`,
      hint: `Use ${order.filter((category) => known.some((one) => one === category)).join(', ')}.`,
    })),
    ...(missing.length > 0
      ? [
          {
            at,
            message: `lacks a case of {${name}} that ${locale} has: ${missing.join(', ')}`,
            hint: `Add ${missing.map((one) => `${one} {…}`).join(' ')}.`,
          },
        ]
      : []),
  ]
}
