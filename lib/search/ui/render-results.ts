import type { NamesFile, SearchWords } from '#lib/search/core/index-format.ts'
import type { Piece } from '#lib/search/core/marks.ts'
import type { ResultGroup } from '#lib/search/core/result-groups.ts'
import type { NameResult, TextResult } from '#lib/search/core/search.ts'
import { element } from './element.ts'

export type RenderedGroup = {
  readonly heading?: string
  readonly links: readonly HTMLAnchorElement[]
}

/** The groups of results with their headings, each result as a link. */
export function renderGroups(groups: readonly ResultGroup[], file: NamesFile): readonly RenderedGroup[] {
  return groups.map((group) => ({
    heading: file.words[group.kind],
    links:
      group.kind === 'texts'
        ? group.texts.map((text) => textLink(text, file))
        : group.names.map((name) => nameLink(name, file)),
  }))
}

export function nameLink(result: NameResult, { root, words }: NamesFile): HTMLAnchorElement {
  const by = result.by ? [element('span', { class: 'search-by' }, ...marked(result.by))] : []
  return element(
    'a',
    { href: root + result.path },
    element('span', { class: 'search-name', ...inLanguage(result) }, ...marked(result.pieces)),
    ...languageMark(result),
    ...by,
    element('span', { class: 'search-detail' }, detailOf(result, words)),
  )
}

function detailOf(result: NameResult, words: SearchWords): string {
  if (result.kind === 'stack') return [result.role, result.levels.join(', ')].join(' · ')
  if (result.kind === 'skill' || result.kind === 'role') return result.within ?? ''
  return [words[result.kind], result.within ?? []].flat().join(' · ')
}

function textLink(result: TextResult, { root }: NamesFile): HTMLAnchorElement {
  return element(
    'a',
    { href: root + result.path },
    element('span', { class: 'search-name' }, result.trail.join(' · ')),
    ...languageMark(result),
    element('span', { class: 'search-text', ...inLanguage(result) }, ...marked(result.excerpt)),
  )
}

function marked(pieces: readonly Piece[]): readonly (Node | string)[] {
  return pieces.map(({ text, marked }) => (marked ? element('mark', {}, text) : text))
}

type InLanguage = { readonly language?: string }

const inLanguage = ({ language }: InLanguage) => ({ lang: language, dir: language && 'auto' })

/** The visible mark of a text in another language than the page; screen readers use `lang` instead. */
const languageMark = ({ language }: InLanguage): readonly Node[] =>
  language ? [element('span', { class: 'fallback', 'aria-hidden': 'true' }, language.toUpperCase())] : []
