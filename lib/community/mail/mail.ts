import { z } from 'zod'
import type { CommunityContent, PrintedMail } from '#lib/community/context/community.ts'
import { mailLinkPath } from '#lib/community/routes/community-paths.ts'
import { cachedTranslator } from '#lib/i18n/cached-translator.ts'
import { inLocale } from '#lib/model/catalog/localized.ts'
import { pageHref } from '#lib/site/routes/routes.ts'

const signInMail = z.strictObject({
  kind: z.literal('sign-in'),
  to: z.string(),
  locale: z.string(),
  token: z.string(),
  code: z.string(),
})

export const mailSchema = z.discriminatedUnion('kind', [signInMail])
export type Mail = z.output<typeof mailSchema>

/** Writes a mail. `origin` is the configured address, never that of a request. */
export function writeMail(mail: Mail, { catalog, messages }: CommunityContent, origin: string): PrintedMail {
  const { locales, defaultLocale } = catalog.site
  const locale = locales.find((known) => known === mail.locale) ?? defaultLocale
  const t = cachedTranslator(messages(locale), locale, 'community.mail')
  const site = inLocale(catalog.site.name, locale).value
  const link = `${origin}${pageHref(locale, mailLinkPath)}?token=${mail.token}`
  return {
    to: mail.to,
    subject: t('signInSubject', { site, code: mail.code }),
    text: t('signInText', { site, link, code: mail.code }),
  }
}
