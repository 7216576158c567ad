import Negotiator from 'negotiator'

/** Where a site without a server offers its languages; the static export puts this page at its root. */
export const languageChoicePath = '/choose-language'

/** The language of the site that a browser asks for, else the default one. */
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
