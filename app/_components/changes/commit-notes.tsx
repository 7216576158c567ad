import { useTranslations } from '#app/_components/i18n/translations.tsx'
import type { SourceRepository } from '#lib/model/catalog/site.ts'
import type { Commit } from '#lib/model/history/history.ts'
import { commitHref } from '#lib/site/routes/commit-href.ts'

type CommitNotesProps = {
  readonly commits: readonly Commit[]
  readonly source: SourceRepository | undefined
}

/** The commit messages of a change. Their language is unknown. */
export function CommitNotes({ commits, source }: CommitNotesProps) {
  const t = useTranslations('changes')
  return (
    <div className="commit-notes">
      <p>{t.rich('notes')}</p>
      <ul>
        {commits.map(({ id, message }) => {
          const quoted = (
            <q lang="" dir="auto">
              {message}
            </q>
          )
          return <li key={id}>{source ? <a href={commitHref(source, id)}>{quoted}</a> : quoted}</li>
        })}
      </ul>
    </div>
  )
}
