import { fillText } from '#lib/i18n/fill.ts'
import type { NamesFile, SearchWords } from '#lib/search/core/index-format.ts'
import { element } from './element.ts'
import type { Findings } from './find.ts'
import type { Options } from './options.ts'
import type { PaletteFrame } from './palette-frame.ts'
import { recentSearches } from './recent-searches.ts'
import { nameLink, renderGroups } from './render-results.ts'
import { browseOptions, queryHref, startOptions } from './start-options.ts'

// Delays announcements so that screen readers do not speak after every letter.
const announceAfter = 500

/** The states of the palette: start, results, or a failure to load. */
export function paletteView(frame: PaletteFrame, options: Options, searchPage: string) {
  const { input, message, retry, forget, keys, status } = frame
  let announcement: ReturnType<typeof setTimeout> | undefined

  function announce(text: string): void {
    clearTimeout(announcement)
    announcement = setTimeout(() => {
      status.textContent = text
    }, announceAfter)
  }

  return {
    showStart(file: NamesFile): void {
      const hasRecent = recentSearches().length > 0
      label(frame, file.words, hasRecent)
      retry.hidden = true
      message.hidden = true
      forget.hidden = !hasRecent
      options.show(startOptions(file, searchPage), file.words.placeholder, false)
    },

    showFindings(file: NamesFile, query: string, { groups, nearest, count, isComplete }: Findings): void {
      const { words } = file
      const isNothing = groups.length === 0
      const nothing = fillText(words.nothing, { query })
      label(frame, words, false)
      retry.hidden = true
      forget.hidden = true
      message.hidden = !isNothing
      message.replaceChildren(element('strong', {}, nothing), ` ${words.nothingHint}`)
      const all = element('a', { href: queryHref(searchPage, query), class: 'search-all' })
      all.append(fillText(words.all, { query }))
      const suggested = { heading: words.nearest, links: nearest.map((name) => nameLink(name, file)) }
      const instead = [...(nearest.length > 0 ? [suggested] : []), browseOptions(file)]
      const found = [...renderGroups(groups, file), { links: [all] }]
      options.show(isNothing ? instead : found, words.placeholder, !isNothing)
      if (isComplete) announce(isNothing ? nothing : fillText(words.count, { count }))
    },

    showFailure(): void {
      options.show([], input.placeholder, false)
      message.hidden = true
      forget.hidden = true
      keys.hidden = true
      retry.hidden = false
      announce(retry.textContent ?? '')
    },
  }
}

function label({ input, close, forget, keys }: PaletteFrame, words: SearchWords, hasRecent: boolean): void {
  input.placeholder = words.placeholder
  close.ariaLabel = words.close
  forget.textContent = words.forget
  keys.hidden = false
  const hints: [string, string][] = [
    ['↑↓', words.keysMove],
    ['↵', words.keysOpen],
    ['Esc', words.keysClose],
    ...(hasRecent ? [['Del', words.keysForget] satisfies [string, string]] : []),
  ]
  keys.replaceChildren(
    ...hints.map(([key, meaning]) => element('span', {}, element('kbd', {}, key), ` ${meaning}`)),
  )
}
