/** Why a request has no effect, each with a text for its page; the value is the status. */
export const problems = {
  foreign: 403,
  forbidden: 403,
  'own-proposal': 403,
  blocked: 403,
  'not-found': 404,
  changed: 409,
  closed: 409,
  expired: 410,
  'other-browser': 403,
  'too-large': 413,
  'not-a-form': 415,
  invalid: 400,
  'too-many': 429,
  unavailable: 503,
} as const satisfies Record<string, number>

export type ProblemName = keyof typeof problems
