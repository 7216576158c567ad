import { useLocale } from 'next-intl'
import type { ReactNode } from 'react'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { languageName } from '#lib/i18n/language.ts'
import type { Site } from '#lib/model/catalog/site.ts'

type DataRulesProps = {
  readonly site: Site
  /** The anchor of some cell. */
  readonly fragment: string
}

/** What users of the API can rely on. */
export function DataRules({ site, fragment }: DataRulesProps) {
  const t = useTranslations('data')
  const locale = useLocale()
  const parts = {
    code: (name: ReactNode) => <code translate="no">{name}</code>,
    language: () => languageName(site.defaultLocale, locale),
    fragment: () => (
      <code dir="ltr" translate="no">
        #{fragment}
      </code>
    ),
  }
  const rules = ['ruleStable', 'ruleLanguages', 'ruleIds', 'ruleAddress', 'ruleFrom', 'ruleCors'] as const
  return (
    <ul className="prose max-w-3xl list-disc space-y-2 ps-5">
      {rules.map((rule) => (
        <li key={rule}>{t.rich(rule, parts)}</li>
      ))}
    </ul>
  )
}
