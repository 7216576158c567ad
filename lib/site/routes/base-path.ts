/**
 * The path that a site lies under, as BASE_PATH writes it: with or without slashes around it, empty for none.
 * Throws when it is no plain path.
 */
export function readBasePath(written = ''): string {
  const segments = written.split('/').filter((segment) => segment !== '')
  if (segments.every((segment) => /^[\w-][\w.~-]*$/.test(segment))) {
    return segments.map((segment) => `/${segment}`).join('')
  }
  throw new Error(`BASE_PATH is "${written}", which is no path → Write one such as /matrix.`)
}

/** Where the site lies on its host, such as `/matrix`; empty at the root. The build fixes it. */
export const basePath = readBasePath(process.env.BASE_PATH)
