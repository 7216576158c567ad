import { useTranslations } from '#app/_components/i18n/translations.tsx'

/** An empty dialog that the script opens with a cell of the full matrix. */
export function CellDialog() {
  const t = useTranslations()
  return (
    <dialog id="cell-detail" className="detail" aria-label={t('cell.detail')}>
      <form method="dialog">
        <button type="submit" aria-label={t('cell.close')}>
          <span aria-hidden="true">✕</span>
        </button>
      </form>
      <div data-detail="" aria-live="polite" data-loading={t('cell.loading')} />
      <p>
        <a data-detail-link="" href="#cell-detail">
          {t.rich('cell.openInMatrix')}
        </a>
        <a data-detail-row="" href="#cell-detail" hidden>
          {t.rich('glance.fromCell')}
        </a>
      </p>
    </dialog>
  )
}
