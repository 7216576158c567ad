import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { Dash } from '#app/_components/ui/dash.tsx'

/** In place of a cell where a role requires nothing. */
export function NotRequired() {
  const t = useTranslations('cell')
  return (
    <span className="none" title={t('notAsked')}>
      <Dash>{t.rich('notAsked')}</Dash>
    </span>
  )
}
