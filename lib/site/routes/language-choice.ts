import Negotiator from 'negotiator'

/** The list of languages for sites without a server; the static export puts this page at its root. */
export const languageChoicePath = '/choose-language'

/** The locale of the site that a browser prefers, else the default one. */
export function preferredLocale(
  acceptLanguage: string | undefined,
  locales: readonly string[],
  defaultLocale: string,
): string {
  const [wanted] = new Negotiator({ headers: { 'accept-language': acceptLanguage ?? '' } }).languages([
    ...locales,
  ])
  return locales.find((known) => known === wanted) ?? defaultLocale
}
