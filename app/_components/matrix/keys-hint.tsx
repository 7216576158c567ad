import { useTranslations } from '#app/_components/i18n/translations.tsx'

/** Explains the arrow keys of a matrix. The script shows it when a cell has keyboard focus. */
export function KeysHint() {
  const t = useTranslations('matrixKeys')
  return (
    <p className="keys-hint" hidden aria-hidden="true">
      {t.rich('hint')}
    </p>
  )
}
