import { useTranslations } from 'next-intl'
import { ProficiencyCell } from '#app/_components/matrix/proficiency-cell.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import type { Catalog } from '#lib/model/catalog.ts'

/** What letters, shades and outlines of a matrix mean. */
export function Legend({ scale }: { readonly scale: Catalog['scale'] }) {
  const t = useTranslations('matrix')
  return (
    <ul className="legend" aria-label={t('legend')}>
      {scale.map((proficiency) => (
        <li key={proficiency.id}>
          <ProficiencyCell proficiency={proficiency} scaleLength={scale.length} mandatory small told />
          <LocalText of={proficiency.name} />
        </li>
      ))}
      <li>
        <span className="cell cell-small shade-3 m" />
        {t('legendMandatory')}
      </li>
      <li>
        <span className="cell cell-small" />
        {t('legendOptional')}
      </li>
      <li>
        <span aria-hidden="true">—</span>
        {t('legendNotAsked')}
      </li>
    </ul>
  )
}
