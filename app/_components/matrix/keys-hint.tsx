import { useTranslations } from '#app/_components/i18n/translations.tsx'

/** What arrow keys do in a matrix, shown to who is at a cell by key. Without script they do nothing. */
export function KeysHint() {
  const t = useTranslations('matrixKeys')
  return (
    <p className="keys-hint" hidden aria-hidden="true">
      {t.rich('hint')}
    </p>
  )
}
