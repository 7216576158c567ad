import type { SkillId } from '#lib/model/ids.ts'

export type KeyActions = {
  readonly rate: (skill: SkillId, step: number | undefined) => void
  readonly toggle: (skill: SkillId) => void
}

type PressedKey = { readonly key: string; readonly target: EventTarget; preventDefault(): void }

/** On a choice: a digit rates, up and down go to another skill, Delete takes the answer back, Enter unfolds. */
export function moveByKeys(event: PressedKey, form: HTMLElement, steps: number, actions: KeyActions): void {
  const { key, target } = event
  if (!(target instanceof HTMLInputElement) || target.type !== 'radio') return
  const row = target.closest<HTMLElement>('[data-skill]')
  if (!row) return
  const skill = row.dataset.skill as SkillId
  const digit = /^[0-9]$/.test(key) ? Number(key) : undefined
  if (digit !== undefined && digit <= steps) {
    actions.rate(skill, digit)
    choices(row)[digit + 1]?.focus()
  } else if (key === 'ArrowDown') focusNeighbour(form, target, 1)
  else if (key === 'ArrowUp') focusNeighbour(form, target, -1)
  else if (key === 'Delete' || key === 'Backspace') {
    actions.rate(skill, undefined)
    choices(row)[0]?.focus()
  } else if (key === 'Enter') actions.toggle(skill)
  else return
  event.preventDefault()
}

/** The choices of a skill: skip, not yet, then the steps of the scale. */
function choices(row: HTMLElement): HTMLInputElement[] {
  return [...row.querySelectorAll<HTMLInputElement>('input[type="radio"]')]
}

function focusNeighbour(form: HTMLElement, from: HTMLInputElement, by: 1 | -1): void {
  const chosen = [...form.querySelectorAll<HTMLInputElement>('input[type="radio"]:checked')]
  const next = chosen[chosen.findIndex(({ name }) => name === from.name) + by]
  next?.focus()
}
