import { useLocale } from 'next-intl'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import type { Role } from '#lib/model/catalog/role.ts'
import type { LevelPair } from '#lib/model/compare/level-pairs.ts'
import { talkFileHref } from '#lib/site/routes/routes.ts'

type TalkPdfLinkProps = { readonly role: Role; readonly pair: LevelPair; readonly isPrimary?: boolean }

/** Saves the talk sheet under a name that says what it is. */
export function TalkPdfLink({ role, pair, isPrimary = false }: TalkPdfLinkProps) {
  const t = useTranslations('levels')
  const locale = useLocale()
  const [from, to] = [pair.from.level.id, pair.to.level.id]
  return (
    <a
      href={talkFileHref(locale, role.id, from, to)}
      className={isPrimary ? 'primary' : undefined}
      download={`${role.id}-${from}-${to}.pdf`}
    >
      {t.rich('talkPdf')}
    </a>
  )
}
