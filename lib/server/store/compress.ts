import { promisify } from 'node:util'
import { brotliCompress, constants, gunzip, gzip } from 'node:zlib'
import type { StoredPage } from '#lib/server/store/stored-page.ts'

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)
const gunzipped = promisify(gunzip)

/** In bytes. A smaller response fits into one packet without compression. */
const worthIt = 1024
// What browsers ask for. Quality 11 saves another 2.5 %, but takes four times as long.
const qualityForPages = 10
// What programs ask for, seldom: 9 % larger, in an eighth of the time.
const qualityForData = 8

/** Whether a body of this type and size is sent compressed. */
export function isCompressible(contentType: string, bytes: number): boolean {
  return bytes > worthIt && /^text\/|[/+](?:json|xml|javascript)\b|manifest\+json|wasm/.test(contentType)
}

export const toGzip = (body: Uint8Array): Promise<Uint8Array> => gzipped(body, { level: 9 })

/** Adds the uncompressed body if only compressed ones are stored. */
export async function withIdentity(page: StoredPage): Promise<StoredPage> {
  const { identity, gzip } = page.bodies
  return identity || !gzip ? page : { ...page, bodies: { ...page.bodies, identity: await gunzipped(gzip) } }
}

export function toBrotli(contentType: string, body: Uint8Array): Promise<Uint8Array> {
  const isForBrowsers = /^text\/(?:html|css|javascript)\b|^application\/json\b|wasm/.test(contentType)
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: isForBrowsers ? qualityForPages : qualityForData,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  }
  return brotli(body, { params })
}

/** The body in both codings; empty if compression is not worth it. */
export async function compressedBodies(
  contentType: string,
  body: Uint8Array,
): Promise<{ readonly gzip?: Uint8Array; readonly br?: Uint8Array }> {
  if (!isCompressible(contentType, body.length)) return {}
  const [gzip, br] = await Promise.all([toGzip(body), toBrotli(contentType, body)])
  return { gzip, br }
}
