import { useTranslations } from 'next-intl'

/** An empty dialog that the script fills with a cell of the full matrix; without script nobody meets it. */
export function CellDialog() {
  const t = useTranslations('cell')
  return (
    <dialog id="cell-detail" className="detail" aria-label={t('detail')}>
      <form method="dialog" className="float-end">
        <button
          type="submit"
          aria-label={t('close')}
          className="-m-2 grid size-9 place-content-center rounded-md hover:bg-wash"
        >
          <span aria-hidden="true">✕</span>
        </button>
      </form>
      <div data-detail="" aria-live="polite" data-loading={t('loading')} />
      <p className="mt-4 text-sm">
        <a data-detail-link="" href="#cell-detail">
          {t('openInMatrix')}
        </a>
      </p>
    </dialog>
  )
}
