import type { IncomingMessage, ServerResponse } from 'node:http'
import { findAddress } from '#lib/addresses/find-address.ts'
import { findNextStep } from '#lib/addresses/next-step.ts'
import { repairAddress } from '#lib/addresses/repair-address.ts'
import type { AddressKind } from '#lib/addresses/templates.ts'
import type { CommunityChild } from '#lib/server/community/community-child.ts'
import { answerCommunity, isOfCommunity } from '#lib/server/http/community.ts'
import { answerOperator, type Operations } from '#lib/server/http/operator.ts'
import { parseTarget, type RequestTarget } from '#lib/server/http/request-target.ts'
import { sendError, sendErrorPage, sendPage, sendRedirect, wantedCoding } from '#lib/server/http/send.ts'
import type { StaticFiles } from '#lib/server/http/static-files.ts'
import { QueueFull } from '#lib/server/render/render-queue.ts'
import type { Revision } from '#lib/server/revision/revision-files.ts'
import type { PageStore } from '#lib/server/store/page-store.ts'
import { type ErrorPageName, errorPagePath } from '#lib/site/headers/error-pages.ts'
import { preferredLocale } from '#lib/site/routes/language-choice.ts'

export type Site = {
  readonly basePath: string
  readonly revision: () => Revision
  readonly pages: PageStore
  readonly files: StaticFiles
  readonly operations: Operations
  /** Undefined if it is off. */
  readonly community: CommunityChild | undefined
  /** Sent with every response. */
  readonly extraHeaders: Readonly<Record<string, string>>
  readonly onError: (error: unknown) => void
}

type Exchange = { readonly site: Site; readonly request: IncomingMessage; readonly response: ServerResponse }

const allowed = 'GET, HEAD, OPTIONS'

/** Handles a request. Never throws: errors are logged and answered with 500. */
export async function handleRequest(
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const exchange = { site, request, response }
  try {
    await answer(exchange)
  } catch (error) {
    if (error instanceof QueueFull) {
      sendError(request, response, 503, { ...site.extraHeaders, 'Retry-After': '2' })
      return
    }
    site.onError(error)
    if (!response.headersSent) await answerError(exchange, 500, 'server-error')
    else response.destroy()
  }
}

async function answer(exchange: Exchange): Promise<void> {
  const { site, request, response } = exchange
  if (await answerOperator(site.operations, request, response)) return
  if (request.method === 'OPTIONS') {
    response.writeHead(204, { ...site.extraHeaders, Allow: allowed }).end()
    return
  }
  const target = parseTarget(request)
  const ofCommunity = target && pathOfCommunity(site, target)
  if (site.community && ofCommunity) {
    return answerCommunity(site.community, { ...exchange, extraHeaders: site.extraHeaders }, ofCommunity)
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    sendError(request, response, 405, { ...site.extraHeaders, Allow: allowed, Connection: 'close' })
    return
  }
  if (!target) await answerError(exchange, 400, 'bad-request')
  else await answerTarget(exchange, target)
}

/** The target below the base path, if it belongs to the community. */
function pathOfCommunity({ basePath }: Site, target: RequestTarget): RequestTarget | undefined {
  const path = pathBelow(basePath, target.path)
  return path !== undefined && isOfCommunity(path) ? { ...target, path } : undefined
}

async function answerTarget(exchange: Exchange, target: RequestTarget): Promise<void> {
  const { site, request, response } = exchange
  const path = pathBelow(site.basePath, target.path)
  if (path === undefined) return answerError(exchange, 404, 'not-found')
  if (path === '/') return answerRoot(exchange, target)
  if (path === '/favicon.ico') {
    return sendRedirect(request, response, 308, `${site.basePath}/icon.svg`, site.extraHeaders)
  }
  const file = await site.files.find(path)
  if (file) return sendPage(request, response, file, site.extraHeaders)
  const { book } = site.revision()
  const found = findAddress(book, path)
  if (!found) {
    const repaired = repairAddress(book, path)
    if (!repaired) return answerError(exchange, 404, 'not-found')
    const to = `${site.basePath}${repaired.path}${escapeQuery(target.query)}${repaired.fragment}`
    return sendRedirect(request, response, 308, to, site.extraHeaders)
  }
  const address = `${site.basePath}${found.path}`
  if (target.written !== address) {
    return sendRedirect(request, response, 308, address + escapeQuery(target.query), site.extraHeaders)
  }
  const step = findNextStep(book, found.path, target.query)
  if (step !== undefined) {
    return sendRedirect(request, response, 307, site.basePath + step, site.extraHeaders)
  }
  return answerPage(exchange, found.path, found.template.kind)
}

async function answerPage(exchange: Exchange, path: string, kind: AddressKind): Promise<void> {
  const { site, request, response } = exchange
  const page = await site.pages.get(path, kind, wantedCoding(request))
  if (page === 'unknown') return answerError(exchange, 404, 'not-found')
  sendPage(request, response, page, site.extraHeaders)
}

/** Redirects to the home page in the preferred language of the browser. */
function answerRoot({ site, request, response }: Exchange, { query }: RequestTarget): void {
  const { book, defaultLocale } = site.revision()
  const locale = preferredLocale(request.headers['accept-language'], book.locales, defaultLocale)
  sendRedirect(request, response, 307, `${site.basePath}/${locale}${escapeQuery(query)}`, {
    ...site.extraHeaders,
    Vary: 'Accept-Language',
  })
}

async function answerError(exchange: Exchange, status: number, name: ErrorPageName): Promise<void> {
  const { site, request, response } = exchange
  try {
    const page = await site.pages.get(errorPagePath(name), 'notice', wantedCoding(request))
    if (page === 'unknown') throw new Error(`Missing error page ${name}.`)
    sendErrorPage(request, response, status, page, site.extraHeaders)
  } catch (error) {
    site.onError(error)
    sendError(request, response, status, site.extraHeaders)
  }
}

function pathBelow(basePath: string, path: string): string | undefined {
  if (path === basePath) return '/'
  return path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : undefined
}

/** Headers must be ASCII. */
const escapeQuery = (query: string): string => query.replace(/[^\x21-\x7e]/gu, encodeURIComponent)
