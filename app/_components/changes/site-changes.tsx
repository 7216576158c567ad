import { ChangesOfDay } from '#app/_components/changes/changes-of-day.tsx'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import { historicNames } from '#lib/model/history/historic-names.ts'
import type { History } from '#lib/model/history/history.ts'
import { byYear, newestDays } from '#lib/model/history/history-views.ts'
import '#app/_components/changes/changes.css'

type SiteChangesProps = { readonly catalog: Catalog; readonly history: History }

/** All changes of the site, with the newest year expanded. */
export function SiteChanges({ catalog, history }: SiteChangesProps) {
  const t = useTranslations('changes')
  const { days, older } = newestDays(history)
  const names = historicNames(catalog, history)
  return (
    <div className="mt-10">
      {days.length === 0 && <p className="text-muted">{t.rich('empty')}</p>}
      {byYear(days).map((year, index) => (
        <details key={year.year} className="fold border-t border-line" open={index === 0}>
          <summary>
            <h2 className="font-serif text-2xl font-semibold">{year.year}</h2>
            <span className="text-sm text-muted">{t.rich('dayCount', { count: year.days.length })}</span>
          </summary>
          {year.days.map((day) => (
            <ChangesOfDay key={day.date} day={day} names={names} source={catalog.site.source} />
          ))}
        </details>
      ))}
      {older > 0 && <p className="mt-6 text-muted">{t.rich('older', { count: older })}</p>}
      {history.isShort && <p className="mt-6 text-muted">{t.rich('short')}</p>}
    </div>
  )
}
