import type { ContentFiles } from '#lib/community/change/content-tree.ts'
import type { Operation } from '#lib/community/change/operation.ts'
import { operationsSchema } from '#lib/community/change/operations.ts'
import { planChange } from '#lib/community/change/plan-change.ts'
import type { SuggestionForm } from '#lib/community/suggest/form-fields.ts'
import { readForm } from '#lib/community/suggest/read-form.ts'

/** What is wrong with a suggestion. Messages are in English, as those of the check. */
export type SuggestionProblem =
  | { readonly kind: 'unchanged' | 'done' | 'gone' | 'no-reason' }
  | { readonly kind: 'stale'; readonly current: unknown }
  | { readonly kind: 'invalid'; readonly message: string }

export type CheckedSuggestion = {
  /** Undefined if they could not be read. */
  readonly operations: readonly Operation[] | undefined
  readonly problems: readonly SuggestionProblem[]
}

/** What can be said about a form before it is submitted: whether it is valid, and whether it could be written. */
export function checkSuggestion(fields: SuggestionForm, files: ContentFiles): CheckedSuggestion {
  const candidates = readForm(fields)
  const noReason: readonly SuggestionProblem[] = fields.note.trim() === '' ? [{ kind: 'no-reason' }] : []
  if (candidates.length === 0)
    return { operations: undefined, problems: [{ kind: 'unchanged' }, ...noReason] }
  const { data: operations, error } = operationsSchema.safeParse(candidates)
  if (!operations) {
    const messages = new Set(error?.issues.map(({ message }) => message))
    return {
      operations,
      problems: [...Array.from(messages, (message) => ({ kind: 'invalid', message }) as const), ...noReason],
    }
  }
  return { operations, problems: [...problemsOf(operations, files), ...noReason] }
}

function problemsOf(operations: readonly Operation[], files: ContentFiles): readonly SuggestionProblem[] {
  const { state, outcomes } = planChange(files, operations)
  if (state === 'ready') return []
  return outcomes.flatMap((outcome): readonly SuggestionProblem[] => {
    switch (outcome.state) {
      case 'applied':
        return []
      case 'impossible':
        return [{ kind: 'invalid', message: `${outcome.message} → ${outcome.hint}` }]
      case 'stale':
        return [{ kind: 'stale', current: outcome.current }]
      default:
        return [{ kind: outcome.state }]
    }
  })
}
