import { useTranslations } from '#app/_components/i18n/translations.tsx'

/** Marks a translation that is older than its original. */
export function OutdatedMark() {
  const t = useTranslations('fallback')
  return (
    <>
      {' '}
      <span className="fallback" data-outdated="">
        {t.rich('older')}
      </span>
    </>
  )
}
