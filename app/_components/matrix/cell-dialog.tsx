import { useTranslations } from '#app/_components/i18n/translations.tsx'

/** An empty dialog that the script opens with a cell of the full matrix. */
export function CellDialog() {
  const t = useTranslations()
  return (
    <dialog id="cell-detail" className="detail" aria-labelledby="cell-title">
      <form method="dialog">
        <button type="submit" aria-label={t('cell.close')}>
          <span aria-hidden="true">✕</span>
        </button>
      </form>
      <h2 id="cell-title" data-title="">
        {t.rich('cell.detail')}
      </h2>
      <div data-detail="" aria-live="polite" data-loading={t('cell.loading')} />
      <p className="detail-levels">
        <button type="button" data-before="" hidden />
        <button type="button" data-after="" hidden />
      </p>
      <p>
        <a data-detail-link="" className="copy" href="#cell-detail" data-copied={t('cell.copied')}>
          {t.rich('share.copyLink')}
        </a>
        <a data-detail-link="" href="#cell-detail">
          {t.rich('cell.openInMatrix')}
        </a>
        <a data-detail-row="" href="#cell-detail">
          {t.rich('glance.fromCell')}
        </a>
      </p>
    </dialog>
  )
}
