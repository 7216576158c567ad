import type { IncomingMessage, ServerResponse } from 'node:http'
import {
  type CommunityRequest,
  type CommunityResponse,
  passedHeaders,
} from '#lib/community/exchange/exchange.ts'
import { CommunityBusy, type CommunityChild } from '#lib/server/community/community-child.ts'
import type { RequestTarget } from '#lib/server/http/request-target.ts'
import { sendError } from '#lib/server/http/send.ts'
import { communityHeaders } from '#lib/site/headers/response-headers.ts'

/** In bytes. A form with 40 long texts is smaller. */
const largestBody = 65_536

type Exchange = {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly extraHeaders: Readonly<Record<string, string>>
}

/** Whether a path below the base path belongs to the community, whatever the locale. */
export const isOfCommunity = (path: string): boolean => /^\/[A-Za-z0-9-]+\/community(?:\/|$)/.test(path)

/** Passes a request on to the community, and sends its response. */
export async function answerCommunity(
  community: CommunityChild,
  { request, response, extraHeaders }: Exchange,
  { path, query }: RequestTarget,
): Promise<void> {
  const { method } = request
  if (method !== 'GET' && method !== 'HEAD' && method !== 'POST') {
    return sendError(request, response, 405, { ...extraHeaders, Allow: 'GET, HEAD, POST, OPTIONS' })
  }
  const body = method === 'POST' ? await readBody(request) : ''
  if (body === undefined) return sendError(request, response, 413, { ...extraHeaders, Connection: 'close' })
  const passed: CommunityRequest = {
    method,
    path,
    query,
    headers: headersOf(request),
    body,
    address: request.socket.remoteAddress ?? '',
  }
  try {
    send(response, method, extraHeaders, await community.answer(passed))
  } catch (error) {
    if (!(error instanceof CommunityBusy)) throw error
    sendError(request, response, 503, { ...extraHeaders, 'Retry-After': '2' })
  }
}

function send(
  response: ServerResponse,
  method: string,
  extraHeaders: Exchange['extraHeaders'],
  { status, contentType, body, headers, cookies }: CommunityResponse,
) {
  response.writeHead(status, {
    ...extraHeaders,
    ...communityHeaders,
    ...headers,
    ...(cookies.length > 0 && { 'Set-Cookie': [...cookies] }),
    'Content-Type': contentType,
    'Content-Length': Buffer.byteLength(body),
  })
  response.end(method === 'HEAD' ? undefined : body)
}

function headersOf({ headers }: IncomingMessage): CommunityRequest['headers'] {
  return Object.fromEntries(
    passedHeaders.flatMap((name) => (headers[name] === undefined ? [] : [[name, `${headers[name]}`]])),
  )
}

/** The body as text; undefined if it is too large. */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size > largestBody) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
