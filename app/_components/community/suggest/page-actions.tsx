import { useLocale } from 'next-intl'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { Section } from '#app/_components/ui/section.tsx'
import { suggestPath } from '#lib/community/routes/community-paths.ts'
import { inLocale, type Localized } from '#lib/model/catalog/localized.ts'
import { pageHref } from '#lib/site/routes/routes.ts'

type PageActionsProps = {
  readonly kind: 'skill' | 'role'
  readonly id: string
  readonly name: Localized<string>
}

/** Changes of a page as a whole. */
export function PageActions({ kind, id, name }: PageActionsProps) {
  const t = useTranslations('community.page')
  const part = useTranslations('community.part')
  const locale = useLocale()
  const values = { name: inLocale(name, locale).value }
  return (
    <Section id="page" heading={t.rich('whole')}>
      <ul className="plain-list">
        <li>
          <a href={pageHref(locale, suggestPath('rename', { kind, id }))}>{part.rich('rename', values)}</a>
        </li>
        <li>
          <a href={pageHref(locale, suggestPath('retire', { kind, id }))}>{part.rich('retire', values)}</a>
        </li>
      </ul>
    </Section>
  )
}
