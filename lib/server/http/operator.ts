import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { sendError, sendText } from '#lib/server/http/send.ts'

/** The state of the served content. */
type ServingState = {
  readonly revision: string
  /** When the revision was first served, in RFC 3339. */
  readonly since: string
  /** The errors that prevent the current files from being served; empty if they are served. */
  readonly problems: readonly string[]
}

/** Operations for operators of the server. */
export type Operations = {
  readonly state: () => ServingState
  /** Reads the content again, and resolves when it is done. */
  readonly reload: () => Promise<ServingState>
  readonly reloadToken: string | undefined
}

const reloadPath = '/-/reload'

/** Answers `/healthz`, `/readyz` and `POST /-/reload`; false for any other request. */
export async function answerOperator(
  operations: Operations,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  if (request.url === reloadPath) {
    await answerReload(operations, request, response)
    return true
  }
  const isRead = request.method === 'GET' || request.method === 'HEAD'
  if (isRead && request.url === '/healthz') {
    sendText(request, response, 200, 'ok\n', {})
    return true
  }
  if (isRead && request.url === '/readyz') {
    sendState(request, response, operations.state())
    return true
  }
  return false
}

async function answerReload(operations: Operations, request: IncomingMessage, response: ServerResponse) {
  const { reloadToken } = operations
  if (reloadToken === undefined) return sendError(request, response, 404, {})
  if (request.method !== 'POST') return sendError(request, response, 405, { Allow: 'POST' })
  const given = request.headers.authorization?.replace(/^Bearer /i, '') ?? ''
  if (!isSame(given, reloadToken)) return sendError(request, response, 401, { 'WWW-Authenticate': 'Bearer' })
  sendState(request, response, await operations.reload())
}

function sendState(request: IncomingMessage, response: ServerResponse, state: ServingState) {
  sendText(request, response, 200, `${JSON.stringify(state)}\n`, {
    'Content-Type': 'application/json; charset=utf-8',
  })
}

/** Compares in constant time. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => createHash('sha256').update(text).digest())
  return a !== undefined && b !== undefined && timingSafeEqual(a, b)
}
