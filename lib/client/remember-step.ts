import { closestLink } from './clicked-link.ts'

// As in `stored-step.ts`: a module that both scripts share would be a second request on every page.
const key = 'step'

/** Remembers the role and the level that the reader chooses; pages then open there. */
export function rememberStep(): void {
  const form = document.querySelector('form[data-step-form]')
  form?.addEventListener('submit', ({ target }) => {
    if (!(target instanceof HTMLFormElement)) return
    const [role, level] = ['role', 'level'].map((name) => target.elements.namedItem(name))
    if (!(role instanceof HTMLSelectElement && level instanceof HTMLSelectElement)) return
    remember(role.value, level.value, nameOf(role), nameOf(level))
  })
  document.addEventListener('click', (event) => {
    const link = closestLink('a[data-role][data-level]', event)
    const { role = '', level = '' } = link?.dataset ?? {}
    const name = link?.closest('dl')?.querySelector(`[data-role="${role}"]`)?.textContent
    if (link && name) remember(role, level, name, link.textContent)
  })
  if (hasStep() || (form && location.search)) showStep()
}

const nameOf = ({ selectedOptions: [option] }: HTMLSelectElement): string => option?.text ?? ''

function remember(role: string, level: string, roleName: string, levelName: string): void {
  const names = { [document.documentElement.lang]: { role: roleName, level: levelName } }
  try {
    localStorage.setItem(key, JSON.stringify({ role, level, names }))
  } catch {
    // Without storage every page opens at the lowest level.
  }
}

function hasStep(): boolean {
  try {
    return localStorage.getItem(key) !== null
  } catch {
    return false
  }
}

async function showStep(): Promise<void> {
  const { showMyStep } = await import('./my-step.ts')
  await showMyStep()
}
