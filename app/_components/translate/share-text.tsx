import { useFormatter, useTranslations } from 'next-intl'
import { percentOf, type Share } from '#lib/model/coverage.ts'

/** A share in per cent, and what it counts. */
export function ShareText({ share }: { readonly share: Share }) {
  const t = useTranslations('translate')
  const format = useFormatter()
  const percent = percentOf(share)
  return (
    <>
      {percent !== undefined && <strong>{format.number(percent / 100, { style: 'percent' })}</strong>}{' '}
      <small>{t('ofTotal', share)}</small>
    </>
  )
}
