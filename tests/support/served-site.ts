import { request as ask, type IncomingHttpHeaders, type Server } from 'node:http'
import { connect } from 'node:net'
import { afterAll, beforeAll } from 'vitest'
import { handleRequest, type Site } from '#lib/server/http/handler.ts'
import { close, createHttpServer, listen } from '#lib/server/http/listen.ts'
import { QueueFull } from '#lib/server/render/render-queue.ts'
import type { Revision } from '#lib/server/revision/revision-files.ts'
import { compressedBodies } from '#lib/server/store/compress.ts'
import type { PageStore } from '#lib/server/store/page-store.ts'
import { hashOfContent, type StoredPage } from '#lib/server/store/stored-page.ts'
import { storedPage } from '#tests/support/stored-page.ts'

const text = 'Everything that a page says. '.repeat(100)

async function pageAt(path: string, contentType = 'text/html; charset=utf-8'): Promise<StoredPage> {
  const identity = Buffer.from(`${path}: ${text}`)
  const bodies = { identity, ...(await compressedBodies(contentType, identity)) }
  return storedPage(path, 0, { bodies, contentType, contentHash: hashOfContent(identity) })
}

const revision: Revision = {
  id: 'r1',
  defaultLocale: 'en',
  parts: { numbers: new Uint32Array(), hashes: new BigUint64Array() },
  book: {
    locales: ['en', 'zh'],
    skills: [{ id: 'git', aliases: ['svn'] }],
    roles: [{ id: 'baker', aliases: [], levels: ['junior', 'senior'], skills: ['git'] }],
    hasHistory: false,
    hasSitemaps: false,
  },
}

/** A site whose pages need no rendering; some of them cannot be rendered. */
export const testSite: Site = {
  basePath: '',
  revision: () => revision,
  pages: {
    get: async (path: string) => {
      if (path === '/en/search') throw new Error('it cannot be rendered')
      if (path === '/en/data') throw new QueueFull()
      if (path.startsWith('/search-index/') && !path.endsWith('names.json')) return 'unknown'
      return pageAt(path, path.endsWith('.pdf') ? 'application/pdf' : undefined)
    },
  } as unknown as PageStore,
  files: {
    paths: [],
    find: async (path) =>
      path === '/scripts/a-HASH.js'
        ? { ...(await pageAt(path, 'text/javascript')), isImmutable: true }
        : undefined,
  },
  community: undefined,
  operations: {
    state: () => ({ revision: 'r1', since: '2026-01-01T00:00:00Z', problems: ['site.yaml:1:1'] }),
    reload: async () => ({ revision: 'r2', since: '2026-01-01T00:00:00Z', problems: [] }),
    reloadToken: 'a-token-of-some-length',
  },
  extraHeaders: { 'Strict-Transport-Security': 'max-age=60' },
  onError: () => undefined,
}

export type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: Buffer }

/** What a test asks of a site that is served for it. */
export type Client = {
  readonly get: (path: string, headers?: Record<string, string>, method?: string) => Promise<Answer>
  /** What is answered to bytes as they are. */
  readonly send: (bytes: string) => Promise<string>
}

/** Serves the site while the tests of a file run. */
export function servedSite(): Client {
  let server: Server | undefined
  let port = 0
  beforeAll(async () => {
    server = createHttpServer((message, response) => void handleRequest(testSite, message, response))
    port = await listen(server, 0, '127.0.0.1')
  })
  afterAll(() => server && close(server))
  return {
    get: (path, headers = {}, method = 'GET') => get(port, path, headers, method),
    send: (bytes) => send(port, bytes),
  }
}

function get(port: number, path: string, headers: Record<string, string>, method: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    ask({ host: '127.0.0.1', port, path, headers, method }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) }),
      )
    })
      .on('error', reject)
      .end()
  })
}

function send(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
    socket.on('data', (chunk) => {
      answer += chunk
      socket.end()
    })
    socket.on('close', () => resolve(answer))
    socket.on('error', reject)
  })
}
