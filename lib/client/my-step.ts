import { inOrder } from '#lib/model/compare/role-pairs.ts'
import { fetchDocument } from './fetch-document.ts'
import { type Step, type StepNames, stepQuery, storedStep, storeStep } from './stored-step.ts'

/** Opens the page at the level of the reader, and shows role and level in the header. */
export async function showMyStep(): Promise<void> {
  if (followStep()) return
  const step = storedStep()
  const chip = document.querySelector('[data-my-step]')
  if (!step || !(chip instanceof HTMLElement)) return
  markLevel(step, chip.dataset.here ?? '')
  await showChip(chip, step)
}

/** On the list of all steps: goes to the one of the query, as a server does before it sends the list. */
function followStep(): boolean {
  const query = new URLSearchParams(location.search)
  const ofRole = `main a[data-role="${CSS.escape(query.get('role') ?? '')}"]`
  const ofLevel = `${ofRole}[data-level="${CSS.escape(query.get('level') ?? '')}"]`
  const find = (selector: string) => document.querySelector<HTMLAnchorElement>(selector)
  const target = find(ofLevel) ?? find(ofRole)
  if (!target) return false
  location.replace(comparison(query) ?? target.href)
  return true
}

/** Where somebody goes who also chose another role. */
function comparison(query: URLSearchParams): string | undefined {
  const [role, to, level] = ['role', 'to', 'level'].map((name) => query.get(name) ?? '')
  if (!role || !to || role === to) return undefined
  const pair = inOrder(role, to).join('/')
  return new URL(`compare/${pair}#to-${to}--${level}`, location.href.replace(/\/?[?#].*/, '')).href
}

/** Only attributes change, so that the framework of a tool still finds the elements that the server sent. */
function markLevel({ role, level }: Step, label: string): void {
  for (const element of document.querySelectorAll<HTMLElement>(`[data-level="${CSS.escape(level)}"]`)) {
    element.dataset.mine = label
    if (element instanceof HTMLInputElement && !location.hash) element.checked = true
  }
  const form = document.querySelector('form[data-step-form]')
  if (!(form instanceof HTMLFormElement)) return
  for (const [name, value] of Object.entries({ role, level })) {
    const field = form.elements.namedItem(name)
    if (field instanceof HTMLSelectElement) field.value = value
  }
}

async function showChip(chip: HTMLElement, step: Step): Promise<void> {
  const names = await namesOf(step, chip.dataset.myStep ?? '')
  const link = chip.querySelector('a')
  if (!names || !link) return
  link.textContent = `${names.role} · ${names.level}`
  link.href += stepQuery(step)
  chip.hidden = false
  chip.querySelector('[data-clear-step]')?.addEventListener('click', () => {
    storeStep(undefined)
    chip.hidden = true
    for (const element of document.querySelectorAll<HTMLElement>('[data-mine]')) delete element.dataset.mine
  })
}

/** The names in the language of the page; undefined where the site has no such role or level any more. */
async function namesOf(step: Step, allSteps: string): Promise<StepNames | undefined> {
  const { lang } = document.documentElement
  const known = step.names[lang]
  if (known) return known
  const page = await fetchDocument(allSteps)
  const ofRole = `a[data-role="${CSS.escape(step.role)}"]`
  const role = page.querySelector(ofRole)?.textContent
  const level = page.querySelector(`${ofRole}[data-level="${CSS.escape(step.level)}"]`)?.textContent
  if (!role || !level) {
    storeStep(undefined)
    return undefined
  }
  const names = { role, level }
  storeStep({ ...step, names: { ...step.names, [lang]: names } })
  return names
}
