import type { IncomingMessage } from 'node:http'

export type RequestTarget = {
  /** The path as sent. */
  readonly written: string
  /** Decoded, without a trailing slash except for the root. */
  readonly path: string
  /** Including the question mark; may be empty. */
  readonly query: string
}

const longest = 2048

/** Parses the target of a request; undefined if it is ambiguous, since a proxy might interpret it differently. */
export function parseTarget({ url = '', rawHeaders }: IncomingMessage): RequestTarget | undefined {
  const hosts = rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host')
  if (hosts.length > 1 || !url.startsWith('/') || url.length > longest) return undefined
  const mark = url.search(/[?#]/)
  const written = mark < 0 ? url : url.slice(0, mark)
  const query = mark < 0 || url[mark] === '#' ? '' : url.slice(mark).replace(/#.*$/s, '')
  const path = decodePath(written)
  return path === undefined ? undefined : { written, path, query }
}

function decodePath(written: string): string | undefined {
  try {
    const path = decodeURIComponent(written)
    return path.includes('\0') ? undefined : path.replace(/(?<=.)\/+$/, '')
  } catch {
    return undefined
  }
}
