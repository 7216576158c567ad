import { addStyles } from './add-styles.ts'
import { isComposing, onTyping } from './composition.ts'
import { find } from './find.ts'
import { forgetSearch, loadSearch, OtherFormat } from './load-search.ts'
import { Options } from './options.ts'
import { type PaletteFrame, paletteFrame } from './palette-frame.ts'
import { paletteView } from './palette-view.ts'
import { forgetSearches, rememberSearch } from './recent-searches.ts'
import { queryHref } from './start-options.ts'

const limits = { skills: 5, roles: 4, taxonomy: 3, stack: 4 }
const textLimit = { results: 6, perSubject: 2 }

let palette: PaletteFrame | undefined

/**
 * Opens the search palette on any page, with what was typed before it was loaded; the link points to the search page.
 */
export function openPalette(link: HTMLAnchorElement, typed: string): void {
  const field = document.querySelector('[data-search-page] input')
  if (field instanceof HTMLInputElement) {
    field.focus()
    field.value += typed
    return
  }
  palette ??= createPalette(link)
  if (palette.dialog.open) return
  palette.dialog.showModal()
  palette.input.select()
  if (typed) palette.input.value = typed
  palette.input.dispatchEvent(new Event('input'))
}

function createPalette(link: HTMLAnchorElement): PaletteFrame {
  addStyles()
  const frame = paletteFrame(link)
  const { dialog, form, input, close, body, message, retry, forget } = frame
  const options = new Options(input)
  const view = paletteView(frame, options, link.href)
  body.append(message, options.list, retry)
  document.body.append(dialog)
  let latest = 0
  // The page was loaded before the site got another index; the page of the search comes with the right script.
  let isOutdated = false

  async function update(isUnfinished = false): Promise<void> {
    latest += 1
    const run = latest
    const query = input.value.trim()
    try {
      const { file, search } = await loadSearch(link.dataset.search ?? '')
      if (run !== latest) return
      if (query === '') return view.showStart(file)
      for await (const findings of find(search, query, limits, textLimit)) {
        if (run !== latest) return
        // A composed text is often not a word yet, such as pinyin before it becomes Chinese characters.
        if (isUnfinished && findings.count === 0) return
        view.showFindings(file, query, findings)
      }
    } catch (error) {
      forgetSearch()
      isOutdated = error instanceof OtherFormat
      if (run === latest) view.showFailure()
    }
  }

  function search(query: string): void {
    input.value = query
    input.focus()
    update()
  }

  onTyping(input, update)
  input.addEventListener('keydown', (event) => {
    if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return
    const recent = options.isEntered ? options.active?.dataset.query : undefined
    if (event.key === 'Enter' && options.active) options.active.click()
    else if (event.key === 'Delete' && recent !== undefined) {
      forgetSearches([recent])
      update()
    } else if (!options.move(event.key)) return
    event.preventDefault()
  })
  options.list.addEventListener('click', (event) => {
    const option = event.target instanceof Element ? event.target.closest('a') : null
    const recent = option?.dataset.query
    if (recent !== undefined) {
      event.preventDefault()
      search(recent)
    } else if (option) {
      rememberSearch(input.value)
      if (!(event.ctrlKey || event.metaKey || event.shiftKey)) dialog.close()
    }
  })
  form.addEventListener('submit', () => rememberSearch(input.value))
  forget.addEventListener('click', () => {
    forgetSearches()
    search(input.value)
  })
  retry.addEventListener('click', () => {
    if (isOutdated) location.assign(queryHref(link.href, input.value.trim()))
    else search(input.value)
  })
  close.addEventListener('click', () => dialog.close())
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close()
  })
  return frame
}
