/**
 * Whether a key belongs to what an input method composes, as Enter that takes the composed word. Safari tells of
 * that key after the composition has ended, as a key without a code of its own: https://bugs.webkit.org/show_bug.cgi?id=165004
 */
export const isComposing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229

/**
 * Tells of each change of a field, and whether it is of a word that is still being composed: keyboards of phones
 * compose every word, so these count as well.
 */
export function onTyping(input: HTMLInputElement, changed: (isUnfinished: boolean) => void): void {
  input.addEventListener('input', (event) => changed(event instanceof InputEvent && event.isComposing))
  input.addEventListener('compositionend', () => changed(false))
  input.addEventListener('keydown', (event) => {
    // Of a word that is composed, Enter takes it and Escape gives it up; neither is meant for the search.
    if (isComposing(event) && /^(Enter|Escape)$/.test(event.key)) event.preventDefault()
  })
}
