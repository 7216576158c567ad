import { atomFeed, type FeedEntry } from '#lib/export/xml/atom.ts'
import type { ChangeFormatter } from '#lib/i18n/change-formatter.ts'
import { dayInWords } from '#lib/i18n/change-words.ts'
import { formatDate } from '#lib/i18n/format-date.ts'
import { plainFormatter } from '#lib/i18n/plain-formatter.ts'
import type { Translator } from '#lib/i18n/translator.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'
import { inLocale } from '#lib/model/catalog/localized.ts'
import { type HistoricNames, historicNames } from '#lib/model/history/historic-names.ts'
import { type Day, type History, type Subject, subjectKey } from '#lib/model/history/history.ts'
import { commitsOf } from '#lib/model/history/history-views.ts'
import { commitHref } from '#lib/site/routes/commit-href.ts'
import { publicAddress } from '#lib/site/routes/public-address.ts'
import { changesHref, dayAnchor } from '#lib/site/routes/routes.ts'

/** The number of days in a feed; feed readers keep older ones themselves. */
const mostEntries = 50
/** The number of names in the title of an entry. */
const mostNames = 3

export type ChangeFeed = {
  readonly catalog: Catalog
  readonly history: History
  readonly locale: Locale
  readonly t: Translator<'changes'>
  readonly days: readonly Day[]
  /** The addresses of the feed and of the page with the same content. */
  readonly self: string
  readonly page: string
  /** The skill or role of the feed; missing for the feed of the site. */
  readonly subject?: Subject
}

/** An Atom feed of the changes, an entry for each day. The same content and history give the same feed. */
export function changeFeed(feed: ChangeFeed): string {
  const { catalog, history, locale, t, days, self, page, subject } = feed
  const { site } = catalog
  const names = historicNames(catalog, history)
  const formatter = plainFormatter(locale, names, t, subject === undefined)
  const siteName = inLocale(site.name, locale).value
  const title = subject
    ? t('feedTitleOf', { name: formatter.subject(subject) })
    : t('feedTitle', { site: siteName })
  return atomFeed({
    id: feedId(feed),
    self: publicAddress(site, self),
    page: publicAddress(site, page),
    language: locale,
    title,
    ...(history.isShort && { subtitle: t('short') }),
    author: siteName,
    rights: `${site.licence.name}, ${site.licence.url}`,
    updated: days[0]?.time ?? history.latest,
    entries: days.slice(0, mostEntries).map((day) => entryOf(day, feed, names, formatter)),
  })
}

/** The first address of the feed, which stays the same when its skill or role gets another id. */
function feedId({ catalog, history, self, subject }: ChangeFeed): string {
  const address = publicAddress(catalog.site, self)
  const permanentId = subject && history.permanentIds.get(subjectKey(subject))
  return permanentId === undefined ? address : address.replace(/[^/]+(?=\.xml$)/, permanentId)
}

function entryOf(
  day: Day,
  feed: ChangeFeed,
  names: HistoricNames,
  formatter: ChangeFormatter<string>,
): FeedEntry {
  const { catalog, locale, t, subject } = feed
  const { site } = catalog
  const { wholes, changed } = dayInWords(day, names, formatter, subject?.kind)
  const what = subject ? formatter.subject(subject) : namesOf(day, formatter, t)
  return {
    id: `${feedId(feed)}#${day.date}`,
    page: publicAddress(site, `${changesHref(locale)}#${dayAnchor(day.date)}`),
    title: formatter.message('about', { name: () => formatDate(day.date, locale), what: () => what }),
    updated: day.time,
    lines: [
      ...wholes,
      ...changed.flatMap(({ subject: about, lines }) =>
        subject
          ? lines
          : lines.map((line) =>
              formatter.message('about', { name: () => formatter.subject(about), what: () => line }),
            ),
      ),
    ],
    notes: {
      heading: t('notes'),
      items: commitsOf(day.changes).map(({ id, message }) => ({
        text: message,
        ...(site.source && { href: commitHref(site.source, id) }),
      })),
    },
  }
}

/** The first skills and roles that changed on a day, and the number of others. */
function namesOf({ changes }: Day, formatter: ChangeFormatter<string>, t: Translator<'changes'>): string {
  const subjects = [...new Map(changes.map(({ subject }) => [subjectKey(subject), subject])).values()]
  const more = subjects.length - mostNames
  const first = subjects.slice(0, mostNames).map(formatter.subject)
  return formatter.list(more > 0 ? [...first, t('more', { count: more })] : first)
}
