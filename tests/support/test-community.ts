import type { Community, CommunityContent } from '#lib/community/context/community.ts'
import type { Visit } from '#lib/community/context/visit.ts'
import type { CommunityRequest, CommunityResponse } from '#lib/community/exchange/exchange.ts'
import { handleRequest } from '#lib/community/exchange/handle-request.ts'
import { findOrCreateAccount } from '#lib/community/identity/accounts.ts'
import { startSession } from '#lib/community/identity/sessions.ts'
import { type CommunitySettings, readCommunitySettings } from '#lib/community/settings/settings.ts'
import type { Store } from '#lib/community/store/store.ts'
import type { Account } from '#lib/community/store/tables.ts'
import { messagesFor } from '#lib/i18n/messages.ts'

import { contentWith, readingOf } from '#tests/support/content-base.ts'

export const origin = 'https://skills.example.org'

/** A browser: it keeps cookies, and sends forms as those of a page do. */
export type Browser = {
  readonly get: (path: string, headers?: CommunityRequest['headers']) => Promise<CommunityResponse>
  readonly post: (
    path: string,
    fields?: Readonly<Record<string, string>>,
    headers?: CommunityRequest['headers'],
  ) => Promise<CommunityResponse>
  readonly cookies: Map<string, string>
}

export type TestCommunity = {
  readonly community: Community
  /** The last page that was rendered. */
  readonly lastVisit: () => { readonly target: string; readonly visit: Visit } | undefined
  readonly browser: () => Browser
  /** A browser that is signed in. */
  readonly signedIn: (
    name: string,
    change?: Partial<Account>,
  ) => Promise<{ browser: Browser; account: Account }>
  readonly wait: (milliseconds: number) => void
  readonly breakDatabase: (isBroken: boolean) => void
}

/** The community without its pages: what would be rendered is recorded. */
export function testCommunity(
  store: Store,
  change: Partial<CommunitySettings> = {},
  files: Readonly<Record<string, string>> = {},
): TestCommunity {
  let time = Date.UTC(2026, 10, 30)
  let last: { target: string; visit: Visit } | undefined
  let isBroken = false
  const content = contentOf(files)
  const settings = { ...readCommunitySettings({ PUBLIC_URL: origin }), ...change }
  const community: Community = {
    store,
    settings,
    content: () => content,
    now: () => time,
    wake: () => undefined,
    inbox: () => [],
  }
  const exchange = {
    settings,
    open: async () => {
      if (isBroken) throw new Error('The database does not answer.')
      return community
    },
    render: async (target: string, visit: Visit) => {
      last = { target, visit }
      return `<p>${visit.problem ?? 'page'}</p>`
    },
    onError: () => undefined,
  }
  const browser = (): Browser => openBrowser((request) => handleRequest(exchange, request))
  return {
    community,
    lastVisit: () => last,
    browser,
    signedIn: async (name, change) => {
      const opened = browser()
      const person = { mail: `${name.toLowerCase()}@example.org`, name, locale: 'en' }
      const account = await findOrCreateAccount(store.db, person, time)
      if (change) await store.db.updateTable('account').set(change).where('id', '=', account.id).execute()
      opened.cookies.set('__Host-rungs-session', await startSession(store.db, account.id, 'test', time))
      return { browser: opened, account: { ...account, ...change } }
    },
    wait: (milliseconds) => {
      time += milliseconds
    },
    breakDatabase: (broken) => {
      isBroken = broken
    },
  }
}

function openBrowser(send: (request: CommunityRequest) => Promise<CommunityResponse>): Browser {
  const cookies = new Map<string, string>()
  const request = async (
    method: 'GET' | 'POST',
    written: string,
    body: string,
    headers: CommunityRequest['headers'],
  ) => {
    const [path = '', query] = written.split('?')
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await send({
      method,
      path,
      query: query === undefined ? '' : `?${query}`,
      headers: { host: 'skills.example.org', 'user-agent': 'test', ...(cookie && { cookie }), ...headers },
      body,
      address: '192.0.2.1',
    })
    for (const set of response.cookies) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      if (value === '') cookies.delete(name)
      else cookies.set(name, value)
    }
    return response
  }
  return {
    cookies,
    get: (path, headers = {}) => request('GET', path, '', headers),
    post: (path, fields = {}, headers = {}) =>
      request('POST', path, new URLSearchParams(fields).toString(), {
        origin,
        'sec-fetch-site': 'same-origin',
        'content-type': 'application/x-www-form-urlencoded',
        ...headers,
      }),
  }
}

function contentOf(files: Readonly<Record<string, string>>): CommunityContent {
  const { content, problems } = readingOf(contentWith(files))
  if (!content) throw new Error(`The content of a test has errors: ${problems[0]?.message}`)
  const { catalog, owners, messages } = content
  return {
    catalog,
    owners,
    messages: (locale) => messagesFor(locale, catalog.site.defaultLocale, messages),
  }
}
