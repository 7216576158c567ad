import { useLocale, useMessages } from 'next-intl'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import { PageTitle } from '#app/_components/ui/page-title.tsx'
import { Calculator } from '#app/_tools/calculator/calculator.tsx'
import { commonFallback } from '#lib/i18n/messages.ts'
import { assessmentSheetOf } from '#lib/model/assessment/assessment-sheet.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import type { Role } from '#lib/model/catalog/role.ts'
import { matrixHref, skillsHref } from '#lib/site/routes/routes.ts'
import '#app/_tools/calculator/tool.css'
import '#app/_tools/calculator/ratings.css'
import '#app/_tools/calculator/result.css'
import '#app/_tools/calculator/overlay.css'

type RoleCalculatorProps = { readonly role: Role; readonly scale: Catalog['scale'] }

/** The page of the level calculator: title, tool, and a note for readers without script. */
export function RoleCalculator({ role, scale }: RoleCalculatorProps) {
  const t = useTranslations('calculator')
  const locale = useLocale()
  const messages = useMessages()
  const spoken = commonFallback(messages, 'calculator.tool.') ?? locale
  const matrix = matrixHref(locale, role.id)
  return (
    <>
      <PageTitle
        title={t.rich('title', { role: () => <LocalText of={role.name} marked /> })}
        lead={t.rich('lead')}
      />
      <p className="needs-script mt-8 max-w-2xl">
        {t.rich('needsScript', { matrix: (chunks) => <a href={matrix}>{chunks}</a> })}
      </p>
      <div className="tool" lang={spoken === locale ? undefined : spoken}>
        <Calculator
          tool={{
            sheet: assessmentSheetOf(role, scale, locale),
            words: messages.calculator.tool,
            locale,
            spoken,
            matrix,
            skills: skillsHref(locale),
          }}
        />
      </div>
    </>
  )
}
