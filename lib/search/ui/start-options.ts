import type { NameRecord, NamesFile } from '#lib/search/core/index-format.ts'
import { element } from './element.ts'
import { recentSearches } from './recent-searches.ts'
import { nameLink, type RenderedGroup } from './render-results.ts'

const mostRoles = 5
const mostDomains = 6

/** The options before anything is typed: the reader's next level, recent searches, roles and domains. */
export function startOptions(file: NamesFile, searchPage: string): readonly RenderedGroup[] {
  const { words } = file
  const recent = recentSearches().map((query) =>
    element('a', { href: queryHref(searchPage, query), 'data-query': query }, query),
  )
  const groups = [
    { heading: words.nextLevel, links: nextStep() },
    { heading: words.recent, links: recent },
    { heading: words.roles, links: linksOf(file, 'role').slice(0, mostRoles) },
    { heading: words.taxonomy, links: linksOf(file, 'domain').slice(0, mostDomains) },
  ]
  return groups.filter(({ links }) => links.length > 0)
}

/** Links to browse when nothing was found. */
export function browseOptions({ root, words }: NamesFile): RenderedGroup {
  return {
    links: [
      element('a', { href: `${root}/skills` }, words.allSkills),
      element('a', { href: `${root}/roles` }, words.allRoles),
    ],
  }
}

/** As the header shows it. */
function nextStep(): HTMLAnchorElement[] {
  const link = document.querySelector<HTMLAnchorElement>('[data-my-step]:not([hidden]) > a')
  return link ? [element('a', { href: link.href }, link.textContent)] : []
}

export const queryHref = (searchPage: string, query: string): string =>
  `${searchPage}?${new URLSearchParams({ q: query })}`

const linksOf = (file: NamesFile, kind: NameRecord['kind']): HTMLAnchorElement[] =>
  file.names
    .filter((name) => name.kind === kind)
    .map((name) =>
      nameLink({ ...name, pieces: [{ text: name.name, marked: false }], score: 0, forgiven: false }, file),
    )
