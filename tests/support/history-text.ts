import { readGitLog } from '#lib/content/git/git-log.ts'
import { readHistory } from '#lib/content/history/read-history.ts'
import { formatProblems } from '#lib/content/problems/problem.ts'
import { readContent } from '#lib/content/read-content.ts'
import { cachedTranslator } from '#lib/i18n/cached-translator.ts'
import { lineInWords } from '#lib/i18n/change-words.ts'
import messages from '#lib/i18n/messages/en.json' with { type: 'json' }
import { plainFormatter } from '#lib/i18n/plain-formatter.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'
import { summariseDay } from '#lib/model/history/day-summary.ts'
import { historicNames } from '#lib/model/history/historic-names.ts'
import type { Day, History } from '#lib/model/history/history.ts'
import { daysOfSite } from '#lib/model/history/history-views.ts'

/** The catalog and the history of a folder in a repository. */
export function historyOf(folder: string): { catalog: Catalog; history: History } {
  const { content, problems } = readContent(folder)
  const log = readGitLog(folder)
  if (!content || !log.ok)
    throw new Error(`The content or its history cannot be read: ${formatProblems(problems)}`)
  const history = readHistory(log.log, content.catalog)
  if (!history.ok) throw new Error(`The history cannot be read: ${history.gap.reason}`)
  return { catalog: content.catalog, history: history.history }
}

/** The changes of a history as text, in English. */
export function historyText(
  folder: string,
  pick: (history: History) => readonly Day[] = daysOfSite,
): string[] {
  const { catalog, history } = historyOf(folder)
  const names = historicNames(catalog, history)
  const t = cachedTranslator(messages, 'en' as Locale, 'changes')
  const formatter = plainFormatter('en' as Locale, names, t, true)
  return pick(history).flatMap((day) => {
    const { added, removed, changed } = summariseDay(day)
    return [
      ...added.map((subject) => `${day.date} ${subject.kind} ${formatter.subject(subject)} added`),
      ...removed.map((subject) => `${day.date} ${subject.kind} ${formatter.subject(subject)} removed`),
      ...changed.flatMap(({ subject, lines }) =>
        lines.map(
          (line) =>
            `${day.date} ${formatter.subject(subject)}: ${lineInWords(line, subject, names, formatter)}`,
        ),
      ),
    ]
  })
}
