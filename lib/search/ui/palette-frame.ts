import { element } from './element.ts'

/** The parts of the dialog before anything is loaded. */
export function paletteFrame(link: HTMLAnchorElement) {
  const title = link.querySelector('span')?.textContent ?? ''
  const input = element('input', {
    type: 'text',
    name: 'q',
    role: 'combobox',
    'aria-label': title,
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': 'search-options',
    autocomplete: 'off',
    autocapitalize: 'none',
    autocorrect: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
    placeholder: title,
  })
  const close = element('button', { type: 'button', class: 'search-close', 'aria-label': 'Esc' }, '×')
  const message = element('p', { class: 'search-message' })
  const status = element('p', { class: 'sr-only', role: 'status' })
  const forget = element('button', { type: 'button', class: 'search-forget' })
  const retry = element('button', { type: 'button', class: 'search-retry' }, link.dataset.failed ?? title)
  const keys = element('p', { class: 'search-keys', 'aria-hidden': 'true' })
  const form = element('form', { action: link.href, role: 'search' }, input, close)
  const body = element('div', { class: 'search-body' })
  const foot = element('div', { class: 'search-foot' }, keys, forget)
  const dialog = element('dialog', { class: 'search', 'aria-label': title }, form, body, foot, status)
  keys.hidden = true
  retry.hidden = true
  forget.hidden = true
  message.hidden = true
  return { dialog, form, input, close, body, message, retry, forget, keys, status }
}

export type PaletteFrame = ReturnType<typeof paletteFrame>
