import { element } from './element.ts'
import type { RenderedGroup } from './render-results.ts'

/**
 * The options of a combobox by https://www.w3.org/WAI/ARIA/apg/patterns/combobox/: the focus stays in the input, whose
 * `aria-activedescendant` is the active option.
 */
export class Options {
  readonly list = element('div', { id: 'search-options', role: 'listbox' })
  readonly #input: HTMLInputElement
  /** Whether the reader has moved into the list, and not only typed. */
  isEntered = false

  constructor(input: HTMLInputElement) {
    this.#input = input
  }

  get active(): HTMLElement | null {
    return this.list.querySelector('[aria-selected="true"]')
  }

  /**
   * Shows groups of options. With `isFirstActive`, Enter opens the first option; an option that the reader has moved to
   * stays active.
   */
  show(groups: readonly RenderedGroup[], label: string, isFirstActive: boolean): void {
    this.list.setAttribute('aria-label', label)
    const before = this.isEntered ? this.active?.getAttribute('href') : undefined
    this.list.replaceChildren(...groups.map(optionGroup))
    this.list.hidden = groups.length === 0
    this.#input.ariaExpanded = `${groups.length > 0}`
    const previous = this.#all.find((option) => before && option.getAttribute('href') === before)
    this.isEntered = previous !== undefined
    this.#activate(previous ?? (isFirstActive ? this.#all[0] : undefined))
  }

  /** Handles a key that moves between options; Home and End move the cursor until the list is entered. */
  move(key: string): boolean {
    const options = this.#all
    const at = this.active ? options.indexOf(this.active) : -1
    const isEdge = key === 'Home' || key === 'End'
    if (options.length === 0 || (isEdge && !this.isEntered)) return false
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at < 0 ? options.length - 1 : at - 1,
      Home: 0,
      End: options.length - 1,
    }
    const index = targets[key]
    if (index === undefined) return false
    this.isEntered = true
    this.#activate(options.at(index % options.length))
    return true
  }

  get #all(): readonly HTMLElement[] {
    return [...this.list.querySelectorAll<HTMLElement>('[role="option"]')]
  }

  #activate(option: HTMLElement | undefined): void {
    this.active?.setAttribute('aria-selected', 'false')
    option?.setAttribute('aria-selected', 'true')
    option?.scrollIntoView({ block: 'nearest' })
    if (option) this.#input.setAttribute('aria-activedescendant', option.id)
    else this.#input.removeAttribute('aria-activedescendant')
  }
}

function optionGroup({ heading, links }: RenderedGroup, group: number): HTMLElement {
  const id = `search-group-${group}`
  for (const [index, link] of links.entries()) {
    link.id = `search-option-${group}-${index}`
    link.role = 'option'
    link.tabIndex = -1
    link.ariaSelected = 'false'
  }
  if (heading === undefined) return element('div', { role: 'presentation' }, ...links)
  const title = element('div', { id, class: 'search-heading', role: 'presentation' }, heading)
  return element('div', { role: 'group', 'aria-labelledby': id }, title, ...links)
}
