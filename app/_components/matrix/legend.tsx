import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { ProficiencyCell } from '#app/_components/matrix/proficiency-cell.tsx'
import { Dash } from '#app/_components/ui/dash.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import type { Catalog } from '#lib/model/catalog/catalog.ts'

/** Explains the letters, shades and outlines of a matrix. */
export function Legend({ scale }: { readonly scale: Catalog['scale'] }) {
  const t = useTranslations('matrix')
  return (
    <ul className="legend" aria-label={t('legend')}>
      {scale.map((proficiency) => (
        <li key={proficiency.id}>
          <ProficiencyCell proficiency={proficiency} mandatory small decorative />
          <LocalText of={proficiency.name} />
        </li>
      ))}
      <li>
        <span className="cell cell-small shade-3 m" />
        {t.rich('legendMandatory')}
      </li>
      <li>
        <span className="cell cell-small" />
        {t.rich('legendOptional')}
      </li>
      <li>
        <Dash />
        {t.rich('legendNotAsked')}
      </li>
    </ul>
  )
}
