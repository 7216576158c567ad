/**
 * Whether a key belongs to an input method, such as Enter to accept the composed word. Safari sends that key after the
 * end of the composition, without a code of its own: https://bugs.webkit.org/show_bug.cgi?id=165004
 */
export const isComposing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229

/**
 * Calls `changed` on each change of a field, with whether the word is still being composed. Phone keyboards compose
 * every word, so unfinished words are reported too.
 */
export function onTyping(input: HTMLInputElement, changed: (isUnfinished: boolean) => void): void {
  input.addEventListener('input', (event) => changed(event instanceof InputEvent && event.isComposing))
  input.addEventListener('compositionend', () => changed(false))
  input.addEventListener('keydown', (event) => {
    // Enter accepts a composed word and Escape discards it; neither is meant for the search.
    if (isComposing(event) && /^(Enter|Escape)$/.test(event.key)) event.preventDefault()
  })
}
