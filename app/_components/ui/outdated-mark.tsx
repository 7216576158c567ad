import { useTranslations } from 'next-intl'

/** Says of a translation that it is older than its original. */
export function OutdatedMark() {
  const t = useTranslations('fallback')
  return (
    <>
      {' '}
      <span className="fallback" data-outdated="">
        {t('older')}
      </span>
    </>
  )
}
