import type { Choice } from '#lib/model/assessment/assessment-choices.ts'
import type { SkillId } from '#lib/model/catalog/ids.ts'
import { digitOf } from '#lib/model/catalog/proficiency.ts'

export type KeyActions = {
  readonly rate: (skill: SkillId, step: number | undefined) => void
  readonly toggle: (skill: SkillId) => void
}

type PressedKey = { readonly key: string; readonly target: EventTarget; preventDefault(): void }

/** On a choice: a digit rates, up and down go to another skill, Delete removes the answer, Enter expands. */
export function moveByKeys(
  event: PressedKey,
  form: HTMLElement,
  choices: readonly Choice[],
  actions: KeyActions,
): void {
  const { key, target } = event
  if (!(target instanceof HTMLInputElement) || target.type !== 'radio') return
  const row = target.closest<HTMLElement>('[data-skill]')
  if (!row) return
  const skill = row.dataset.skill as SkillId
  const digit = digitOf(key)
  const chosen = digit === undefined ? -1 : choices.findIndex((choice) => choice.key === digit)
  if (chosen !== -1) {
    actions.rate(skill, choices[chosen]?.step)
    inputsOf(row)[chosen]?.focus()
  } else if (key === 'ArrowDown') focusNeighbour(form, target, 1)
  else if (key === 'ArrowUp') focusNeighbour(form, target, -1)
  else if (key === 'Delete' || key === 'Backspace') {
    actions.rate(skill, undefined)
    inputsOf(row)[0]?.focus()
  } else if (key === 'Enter') actions.toggle(skill)
  else return
  event.preventDefault()
}

/** In the order of the choices. */
function inputsOf(row: HTMLElement): HTMLInputElement[] {
  return [...row.querySelectorAll<HTMLInputElement>('input[type="radio"]')]
}

function focusNeighbour(form: HTMLElement, from: HTMLInputElement, by: 1 | -1): void {
  const chosen = [...form.querySelectorAll<HTMLInputElement>('input[type="radio"]:checked')]
  const next = chosen[chosen.findIndex(({ name }) => name === from.name) + by]
  next?.focus()
}
