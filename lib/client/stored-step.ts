const key = 'step'

/** The role and level of the reader, with their names by locale. It stays in the browser. */
export type Step = {
  readonly role: string
  readonly level: string
  readonly names: Readonly<Record<string, StepNames>>
}

export type StepNames = { readonly role: string; readonly level: string }

export function storedStep(): Step | undefined {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
    return isStep(stored) ? stored : undefined
  } catch {
    return undefined
  }
}

export function storeStep(step: Step | undefined): void {
  try {
    if (step) localStorage.setItem(key, JSON.stringify(step))
    else localStorage.removeItem(key)
  } catch {
    // Without storage every page opens at the lowest level.
  }
}

/** The query of the address of the next step. */
export const stepQuery = ({ role, level }: Step): string => `?${new URLSearchParams({ role, level })}`

function isStep(stored: unknown): stored is Step {
  if (typeof stored !== 'object' || stored === null) return false
  if (!('role' in stored && 'level' in stored && 'names' in stored)) return false
  const { role, level, names } = stored
  return typeof role === 'string' && typeof level === 'string' && typeof names === 'object' && names !== null
}
