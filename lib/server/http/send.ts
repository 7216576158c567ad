import type { IncomingMessage, ServerResponse } from 'node:http'
import { chooseCoding, findRange, isKnown } from '#lib/server/http/negotiation.ts'
import { isCompressible } from '#lib/server/store/compress.ts'
import { type Coding, codings, type StoredPage } from '#lib/server/store/stored-page.ts'
import { responseHeaders } from '#lib/site/headers/response-headers.ts'

type Headers = Record<string, string | number>

const forEver = 'public, max-age=31536000, immutable'

/** The content coding of the response; ranges are never compressed. */
export function wantedCoding({ headers }: IncomingMessage): Coding {
  return headers.range === undefined ? chooseCoding(headers['accept-encoding']?.toString()) : 'identity'
}

/** Sends a page with status 200, 206 for a range, or 304. */
export function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  page: StoredPage,
  extra: Headers,
): void {
  const coding = bestCoding(wantedCoding(request), page)
  const body = page.bodies[coding] ?? new Uint8Array()
  // A client with another coding of the page, from before the best one existed, is up to date.
  const knownTag = codings
    .map((one) => tagOf(page, one))
    .find((tag) => isKnown(request.headers['if-none-match'], tag))
  const etag = knownTag ?? tagOf(page, coding)
  const headers: Headers = {
    ...extra,
    ...responseHeaders(page),
    ETag: etag,
    'Cache-Control': page.isImmutable ? forEver : 'no-cache',
    ...(isVaried(page) && { Vary: 'Accept-Encoding' }),
  }
  if (knownTag !== undefined) {
    response.writeHead(304, headers).end()
    return
  }
  headers['Content-Type'] = page.contentType
  if (coding === 'identity') headers['Accept-Ranges'] = 'bytes'
  else headers['Content-Encoding'] = coding
  const range = isRangeOf(request, etag) ? findRange(request.headers.range, body.length) : 'all'
  if (range === 'none') {
    sendError(request, response, 416, { ...extra, 'Content-Range': `bytes */${body.length}` })
    return
  }
  const part = range === 'all' ? body : body.subarray(range.first, range.last + 1)
  if (range !== 'all') headers['Content-Range'] = `bytes ${range.first}-${range.last}/${body.length}`
  headers['Content-Length'] = part.length
  response.writeHead(range === 'all' ? 200 : 206, headers)
  response.end(request.method === 'HEAD' ? undefined : part)
}

const tagOf = ({ contentHash }: StoredPage, coding: Coding): string =>
  coding === 'identity' ? `"${contentHash}"` : `"${contentHash}-${coding}"`

/** The wanted coding, or the best that exists so far: compression finishes after rendering. */
function bestCoding(wanted: Coding, { bodies }: StoredPage): Coding {
  if (bodies[wanted]) return wanted
  return wanted === 'br' && bodies.gzip ? 'gzip' : 'identity'
}

function isVaried({ contentType, bodies: { identity, gzip } }: StoredPage): boolean {
  return gzip !== undefined || isCompressible(contentType, identity?.length ?? 0)
}

/** Whether a range request refers to the current version; see RFC 9110, 13.1.5. */
function isRangeOf({ headers }: IncomingMessage, etag: string): boolean {
  return headers['if-range'] === undefined || headers['if-range'] === etag
}

/** Sends an error page with its status. */
export function sendErrorPage(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  page: StoredPage,
  extra: Headers,
): void {
  const coding = bestCoding(wantedCoding(request), page)
  const body = page.bodies[coding] ?? new Uint8Array()
  response.writeHead(status, {
    ...extra,
    ...responseHeaders(page),
    'Cache-Control': 'no-store',
    'Content-Type': page.contentType,
    ...(coding !== 'identity' && { 'Content-Encoding': coding }),
    'Content-Length': body.length,
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

const reasons: Readonly<Record<number, string>> = {
  204: '',
  400: 'Bad request',
  404: 'Not found',
  405: 'Method not allowed',
  413: 'The form is too large',
  416: 'Range not satisfiable',
  500: 'Something went wrong',
  503: 'Try again in a moment',
}

/** Sends an error status with a line of text. */
export function sendError(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  extra: Headers,
): void {
  sendText(request, response, status, reasons[status] ? `${reasons[status]}\n` : '', extra)
}

export function sendText(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  text: string,
  extra: Headers,
): void {
  const contentType = 'text/plain; charset=utf-8'
  response.writeHead(status, {
    'Content-Type': contentType,
    ...responseHeaders({ path: '/', contentType }),
    'Cache-Control': 'no-store',
    'Content-Length': Buffer.byteLength(text),
    ...extra,
  })
  response.end(request.method === 'HEAD' ? undefined : text)
}

export function sendRedirect(
  request: IncomingMessage,
  response: ServerResponse,
  status: 307 | 308,
  location: string,
  extra: Headers,
): void {
  sendText(request, response, status, '', { ...extra, Location: location, 'Cache-Control': 'no-cache' })
}
