import { subscribe } from 'node:diagnostics_channel'
import { IncomingMessage } from 'node:http'
import { rootHref } from '#lib/site/routes.ts'

/** Where app/method-not-allowed answers 405, and OPTIONS with what is allowed. */
const refusal = rootHref('/method-not-allowed')

/**
 * Has requests to change or to echo something, of which this site has none, answered 405. Next by itself answers
 * POST as GET, and TRACE as 500 where proxy.ts runs, which is too late for it and would cost every GET.
 * So a request is led elsewhere where Node announces it, before Next sees it.
 */
export function refuseOtherMethods(): void {
  subscribe('http.server.request.start', (message) => {
    const request = requestOf(message)
    if (!request || request.method === 'GET' || request.method === 'HEAD') return
    if (request.method !== 'OPTIONS') request.method = 'GET'
    request.url = refusal
  })
}

function requestOf(message: unknown): IncomingMessage | undefined {
  if (typeof message !== 'object' || message === null || !('request' in message)) return undefined
  return message.request instanceof IncomingMessage ? message.request : undefined
}
