import { ChangeView } from '#app/_components/community/proposal/change-view.tsx'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { Prose } from '#app/_components/prose/prose.tsx'
import { Section } from '#app/_components/ui/section.tsx'
import type { Operation } from '#lib/community/change/operation.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'

type DraftPreviewProps = { readonly operations: readonly Operation[]; readonly catalog: Catalog }

/** What would change, and how a text would look on its page. */
export function DraftPreview({ operations, catalog }: DraftPreviewProps) {
  const t = useTranslations('community.suggest')
  const { locales, defaultLocale } = catalog.site
  return (
    <Section id="preview" heading={t.rich('preview')}>
      <ChangeView operations={operations} catalog={catalog} />
      {operations.map((operation) => {
        if (operation.op !== 'setText' || operation.after === null) return null
        const locale = locales.find((one) => one === operation.locale) ?? defaultLocale
        return (
          <div key={operation.part} className="current-text mt-4">
            <Prose text={{ locale, original: operation.after, translations: {} }} />
            <p className="field-hint">{t.rich('length', { count: operation.after.length })}</p>
          </div>
        )
      })}
    </Section>
  )
}
