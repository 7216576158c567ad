import { useLocale } from 'next-intl'
import { ChangeLines } from '#app/_components/changes/change-lines.tsx'
import { useChangeWords } from '#app/_components/changes/change-words.tsx'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { Section } from '#app/_components/ui/section.tsx'
import { dayInWords } from '#lib/i18n/change-words.ts'
import { formatDate } from '#lib/i18n/format-date.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import { historicNames } from '#lib/model/history/historic-names.ts'
import type { Day, History, Subject } from '#lib/model/history/history.ts'
import { isAmongNewest } from '#lib/model/history/history-views.ts'
import { changesHref, dayAnchor } from '#lib/site/routes/routes.ts'
import '#app/_components/changes/changes.css'

type RecentChangesProps = {
  readonly catalog: Catalog
  readonly history: History
  readonly days: readonly Day[]
  readonly kind: Subject['kind']
}

/** Limits for the page of a skill or role. */
const mostDays = 3
const mostLines = 4

/** The latest changes of a skill or role; nothing if there are none. */
export function RecentChanges({ catalog, history, days, kind }: RecentChangesProps) {
  const t = useTranslations('changes')
  const locale = useLocale()
  const names = historicNames(catalog, history)
  const words = useChangeWords(names)
  if (days.length === 0) return null
  return (
    <Section id="changes" heading={t.rich('heading')}>
      <dl className="recent-changes">
        {days.slice(0, mostDays).map((day) => {
          const { wholes, changed } = dayInWords(day, names, words, kind)
          const lines = [...wholes, ...changed.flatMap((subject) => subject.lines)]
          const more = lines.length - mostLines
          const page = changesHref(locale)
          const href = isAmongNewest(history, day) ? `${page}#${dayAnchor(day.date)}` : page
          const rest = <a href={href}>{t.rich('more', { count: more })}</a>
          const entries = more > 0 ? [...lines.slice(0, mostLines), rest] : lines
          return (
            <div key={day.date}>
              <dt>
                <time dateTime={day.date}>{formatDate(day.date, locale)}</time>
              </dt>
              <dd>
                <ChangeLines lines={entries} />
              </dd>
            </div>
          )
        })}
      </dl>
      <p className="actions mt-3">
        <a href={changesHref(locale)}>{t.rich('all')}</a>
      </p>
    </Section>
  )
}
