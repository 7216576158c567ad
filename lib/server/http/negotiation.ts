import type { Coding } from '#lib/server/store/stored-page.ts'

/** The content coding to send: the smallest that the client accepts. */
export function chooseCoding(acceptEncoding: string | undefined, isCompressible = true): Coding {
  if (!isCompressible || !acceptEncoding) return 'identity'
  const weights = parseWeights(acceptEncoding)
  const accepts = (name: string) => (weights.get(name) ?? weights.get('*') ?? 0) > 0
  return accepts('br') ? 'br' : accepts('gzip') ? 'gzip' : 'identity'
}

function parseWeights(header: string): ReadonlyMap<string, number> {
  return new Map(
    header.split(',').map((item) => {
      const [name = '', ...parameters] = item.split(';').map((part) => part.trim().toLowerCase())
      const weight = parameters.find((parameter) => parameter.startsWith('q='))
      return [name, weight === undefined ? 1 : Number(weight.slice(2)) || 0] as const
    }),
  )
}

/** Whether the client already has the version with this ETag; see RFC 9110, 13.1.2. */
export function isKnown(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false
  const tags = ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  return tags.includes('*') || tags.includes(etag)
}

/** Both ends are inclusive. */
export type ByteRange = { readonly first: number; readonly last: number }

/**
 * The requested range of a body of `length` bytes: `all` without a range or for multiple ranges, `none` if it is not
 * satisfiable; see RFC 9110, 14.2.
 */
export function findRange(range: string | undefined, length: number): ByteRange | 'all' | 'none' {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(range?.trim() ?? '') ?? []
  if (from === '' && to === '') return 'all'
  if (from === '') {
    const count = Math.min(Number(to), length)
    return count === 0 ? 'none' : { first: length - count, last: length - 1 }
  }
  const first = Number(from)
  const last = to === '' ? length - 1 : Math.min(Number(to), length - 1)
  if (to !== '' && Number(to) < first) return 'all'
  return first >= length ? 'none' : { first, last }
}
