import { useFormatter, useTranslations } from '#app/_components/i18n/translations.tsx'
import { percentOf } from '#lib/model/catalog/percent.ts'
import type { Share } from '#lib/model/translation/coverage.ts'

/** A share in percent, with its counts. */
export function ShareText({ share }: { readonly share: Share }) {
  const t = useTranslations('translate')
  const format = useFormatter()
  const percent = percentOf(share.translated, share.total)
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
