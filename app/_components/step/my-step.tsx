import { useLocale } from 'next-intl'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { stepHref } from '#lib/site/routes/routes.ts'

/** The remembered role and level of the reader. The script fills it in and shows it, so that pages are the same for all. */
export function MyStep() {
  const t = useTranslations('step')
  const locale = useLocale()
  return (
    <div
      className="my-step"
      data-my-step={stepHref(locale)}
      data-here={t('here')}
      hidden
      suppressHydrationWarning
    >
      <a href={stepHref(locale)} title={t('next')} suppressHydrationWarning>
        {t.rich('next')}
      </a>
      <button type="button" popoverTarget="step-menu" aria-label={t('options')} />
      <div id="step-menu" popover="auto" className="menu">
        <a href={stepHref(locale)}>{t.rich('change')}</a>
        <button type="button" data-clear-step="">
          {t.rich('clear')}
        </button>
      </div>
    </div>
  )
}
