import { fillText } from '#lib/i18n/fill.ts'
import { addStyles } from './add-styles.ts'
import { onTyping } from './composition.ts'
import { element } from './element.ts'
import { type Findings, find } from './find.ts'
import { forgetSearch, type LoadedSearch, loadSearch, OtherFormat } from './load-search.ts'
import { nameLink, type RenderedGroup, renderGroups } from './render-results.ts'
import { browseOptions } from './start-options.ts'

const limits = { skills: 50, roles: 30, taxonomy: 20, stack: 30 }
const textsAtOnce = 20

/** Runs the search page: the query in its address, and what is typed there. */
export function showSearchPage(form: HTMLFormElement): void {
  const input = form.querySelector('input')
  const container = document.querySelector('[data-search-results]')
  if (!input || !container) return
  addStyles()
  const status = element('p', { role: 'status', class: 'search-status' })
  const results = element('div', {})
  container.replaceChildren(status, results)
  let latest = 0

  async function update(texts = textsAtOnce, isUnfinished = false): Promise<void> {
    latest += 1
    const run = latest
    const query = input?.value.trim() ?? ''
    try {
      if (query === '') return show('')
      const loaded = await loadSearch(form.dataset.searchPage ?? '')
      const limit = { results: texts, perSubject: Number.POSITIVE_INFINITY }
      for await (const findings of find(loaded.search, query, limits, limit)) {
        if (run !== latest || (isUnfinished && findings.count === 0)) return
        show(statusOf(loaded, query, findings), ...sectionsOf(loaded, findings))
        if (findings.furtherTexts > 0) {
          results.append(button('search-more', loaded.file.words.more, () => update(texts + textsAtOnce)))
        }
      }
    } catch (error) {
      forgetSearch()
      const again = () => (error instanceof OtherFormat ? location.reload() : update(texts))
      if (run === latest) show('', button('search-retry', form.dataset.failed ?? '', again))
    }
  }

  function show(message: string, ...content: readonly Node[]): void {
    if (status.textContent !== message) status.textContent = message
    results.replaceChildren(...content)
  }

  function keepAddress(): void {
    const address = new URL(location.href)
    if (input?.value) address.searchParams.set('q', input.value)
    else address.searchParams.delete('q')
    history.replaceState(history.state, '', address)
  }

  input.value ||= new URLSearchParams(location.search).get('q') ?? ''
  onTyping(input, (isUnfinished) => {
    if (!isUnfinished) keepAddress()
    update(textsAtOnce, isUnfinished)
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    keepAddress()
    update()
  })
  update()
}

function statusOf({ file }: LoadedSearch, query: string, { groups, count, isComplete }: Findings): string {
  const { words } = file
  if (!isComplete) return words.loading
  return groups.length === 0
    ? `${fillText(words.nothing, { query })} ${words.nothingHint}`
    : fillText(words.count, { count })
}

function sectionsOf({ file }: LoadedSearch, { groups, nearest }: Findings): readonly Node[] {
  const suggested = { heading: file.words.nearest, links: nearest.map((name) => nameLink(name, file)) }
  const instead = [...(nearest.length > 0 ? [suggested] : []), browseOptions(file)]
  return (groups.length > 0 ? renderGroups(groups, file) : instead).map(section)
}

function section({ heading, links }: RenderedGroup): HTMLElement {
  const list = element('ul', { class: 'search-results' }, ...links.map((link) => element('li', {}, link)))
  const title = heading === undefined ? [] : [element('h2', { class: 'search-heading' }, heading)]
  return element('section', {}, ...title, list)
}

function button(name: string, label: string, press: () => void): Node {
  const made = element('button', { type: 'button', class: name }, label)
  made.addEventListener('click', press)
  return made
}
