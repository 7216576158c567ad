import { useLocale } from 'next-intl'
import { ChangeLines } from '#app/_components/changes/change-lines.tsx'
import { useChangeWords } from '#app/_components/changes/change-words.tsx'
import { CommitNotes } from '#app/_components/changes/commit-notes.tsx'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { dayInWords } from '#lib/i18n/change-words.ts'
import { formatDate } from '#lib/i18n/format-date.ts'
import type { SourceRepository } from '#lib/model/catalog/site.ts'
import type { HistoricNames } from '#lib/model/history/historic-names.ts'
import { type Day, subjectKey } from '#lib/model/history/history.ts'
import { commitsOf } from '#lib/model/history/history-views.ts'
import { dayAnchor } from '#lib/site/routes/routes.ts'

type ChangesOfDayProps = {
  readonly day: Day
  readonly names: HistoricNames
  readonly source: SourceRepository | undefined
}

/** More lines than this about one skill or role are collapsed. */
const mostLines = 6

/** All changes of a day: what was added and removed, then a list for each role and skill. */
export function ChangesOfDay({ day, names, source }: ChangesOfDayProps) {
  const t = useTranslations('changes')
  const locale = useLocale()
  const words = useChangeWords(names)
  const { wholes, changed } = dayInWords(day, names, words)
  return (
    <article id={dayAnchor(day.date)} className="changes-of-day">
      <h3>
        <time dateTime={day.date}>{formatDate(day.date, locale)}</time>
      </h3>
      <div>
        {wholes.length > 0 && <ChangeLines lines={wholes} />}
        {changed.map(({ subject, lines }) => (
          <section key={subjectKey(subject)}>
            <h4>{words.subject(subject)}</h4>
            {lines.length > mostLines ? (
              <details className="fold">
                <summary>{t.rich('lineCount', { count: lines.length })}</summary>
                <ChangeLines lines={lines} />
              </details>
            ) : (
              <ChangeLines lines={lines} />
            )}
          </section>
        ))}
        <CommitNotes commits={commitsOf(day.changes)} source={source} />
      </div>
    </article>
  )
}
