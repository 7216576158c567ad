/**
 * Parses BASE_PATH: with or without slashes around it, empty for the root.
 * Throws where it is not a plain path.
 */
export function readBasePath(written = ''): string {
  const segments = written.split('/').filter((segment) => segment !== '')
  if (segments.every((segment) => /^[\w-][\w.~-]*$/.test(segment))) {
    return segments.map((segment) => `/${segment}`).join('')
  }
  throw new Error(`BASE_PATH is not a valid path: "${written}" → Write one such as /matrix.`)
}

/** The path of the site on its host, such as `/matrix`; empty at the root. Fixed at build time. */
export const basePath = readBasePath(process.env.BASE_PATH)
