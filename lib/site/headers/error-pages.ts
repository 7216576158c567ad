/** The error pages by name; the value is the namespace of their messages. */
export const errorPages = {
  'not-found': 'notFound',
  'bad-request': 'badRequest',
  'server-error': 'serverError',
} as const

export type ErrorPageName = keyof typeof errorPages

export function findErrorPage(name: string): ErrorPageName | undefined {
  return (Object.keys(errorPages) as ErrorPageName[]).find((known) => known === name)
}

/** Below the base path. */
export const errorPagePath = (name: ErrorPageName) => `/errors/${name}` as const
