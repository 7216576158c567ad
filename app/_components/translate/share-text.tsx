import { useFormatter } from 'next-intl'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { percentOf, type Share } from '#lib/model/translation/coverage.ts'

/** A share in per cent, and what it counts. */
export function ShareText({ share }: { readonly share: Share }) {
  const t = useTranslations('translate')
  const format = useFormatter()
  const percent = percentOf(share)
  return (
    <>
      {percent !== undefined && <strong>{format.number(percent / 100, { style: 'percent' })}</strong>}{' '}
      <small>{t.rich('ofTotal', { translated: share.translated, total: share.total })}</small>
      {share.outdated > 0 && (
        <small className="block">{t.rich('olderCount', { count: share.outdated })}</small>
      )}
    </>
  )
}
