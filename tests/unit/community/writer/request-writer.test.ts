import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { applyProposal } from '#lib/community/writer/apply-proposal.ts'
import { openRequestWriter } from '#lib/community/writer/request-writer.ts'
import { readWriterSettings } from '#lib/community/writer/writer-settings.ts'
import { git } from '#tests/support/git-repository.ts'
import {
  checkHere,
  contentRepository,
  firstSummary,
  summaryProposal,
} from '#tests/support/proposal-writing.ts'

type Shape = {
  readonly path: string
  readonly header: readonly [string, string]
  readonly branchOf: (query: URLSearchParams) => string | null
  readonly open: object
  readonly merged: object
  readonly closed: object
}

const unmerged = { merged_at: null, merge_commit_sha: null }
const time = '2026-11-30T14:02:00Z'

/** The members of answers as the hosts send them, among others. */
const shapes: Readonly<Record<'github' | 'gitlab', Shape>> = {
  github: {
    path: '/repos/example/skills/pulls',
    header: ['authorization', 'Bearer secret'],
    branchOf: (query) => query.get('head')?.replace('example:', '') ?? null,
    open: { number: 1, html_url: 'https://host.example/1', state: 'open', draft: false, ...unmerged },
    merged: {
      number: 1,
      html_url: 'https://host.example/1',
      state: 'closed',
      merged_at: time,
      merge_commit_sha: 'abc',
    },
    closed: { number: 1, html_url: 'https://host.example/1', state: 'closed', ...unmerged },
  },
  gitlab: {
    path: '/projects/example%2Fskills/merge_requests',
    header: ['private-token', 'secret'],
    branchOf: (query) => query.get('source_branch'),
    open: {
      iid: 1,
      web_url: 'https://host.example/1',
      state: 'opened',
      sha: 'd',
      squash_commit_sha: null,
      ...unmerged,
    },
    merged: {
      iid: 1,
      web_url: 'https://host.example/1',
      state: 'merged',
      sha: 'd',
      squash_commit_sha: 'abc',
      merged_at: time,
      merge_commit_sha: null,
    },
    closed: {
      iid: 1,
      web_url: 'https://host.example/1',
      state: 'closed',
      sha: 'd',
      squash_commit_sha: null,
      ...unmerged,
    },
  },
}

const stops: (() => void)[] = []
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
})

/** A server that answers as the host does; `requests` are the bodies that it got. */
async function startHost({ path, header, branchOf }: Shape) {
  const state: { answer: object | undefined; requests: Record<string, string>[]; branch: string | null } = {
    answer: undefined,
    requests: [],
    branch: null,
  }
  const server = createServer(async (request: IncomingMessage, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://host')
    const isKnown = pathname === path && request.headers[header[0]] === header[1]
    if (request.method === 'POST')
      state.requests.push(JSON.parse(Buffer.concat(await request.toArray()).toString()))
    else state.branch = branchOf(searchParams)
    response.statusCode = isKnown ? 200 : 404
    response.end(
      JSON.stringify(
        request.method === 'POST' ? {} : state.answer && state.requests.length > 0 ? [state.answer] : [],
      ),
    )
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  stops.push(() => server.close())
  const address = server.address()
  return { state, api: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}` }
}

describe.each(['github', 'gitlab'] as const)('%s', (host) => {
  const shape = shapes[host]

  async function open() {
    const { state, api } = await startHost(shape)
    const folder = mkdtempSync(join(tmpdir(), 'rungs-requests-'))
    const remote = join(folder, 'remote.git')
    git(folder, ['clone', '--quiet', '--bare', contentRepository(), remote])
    const settings = readWriterSettings({
      ...{ CONTENT_REPOSITORY: remote, REQUESTS_HOST: host, REQUESTS_PROJECT: 'example/skills' },
      ...{ REQUESTS_TOKEN: 'secret', REQUESTS_API: `${api}/` },
    })
    if (settings.mode !== 'repository' || !settings.requests) throw new Error('The mode is wrong.')
    const writer = await openRequestWriter(
      { ...settings, clone: join(folder, 'clone.git') },
      settings.requests,
    )
    const apply = () =>
      applyProposal(summaryProposal('p1-r1', firstSummary, 'Making dough.'), writer, checkHere)
    return { state, remote, apply }
  }

  test('a proposal becomes one request, and is written when that is merged', async () => {
    const { state, remote, apply } = await open()
    state.answer = shape.open
    for (const _ of [1, 2])
      expect(await apply()).toEqual({ state: 'submitted', url: 'https://host.example/1' })
    expect(state.branch).toBe('rungs/proposal-p1-r1')
    expect(state.requests).toHaveLength(1)
    expect(state.requests[0]).toMatchObject({ title: 'Kneading: summary' })
    expect(Object.values(state.requests[0] ?? {})).toContain('rungs/proposal-p1-r1')
    expect(git(remote, ['diff', '--numstat', 'main', 'rungs/proposal-p1-r1'])).toBe(
      '1\t1\tcontent/skills/kneading.md\n',
    )
    state.answer = shape.merged
    expect(await apply()).toEqual({ state: 'written', written: { commit: 'abc', at: Date.parse(time) } })
  })

  test('a request that is closed without a merge is closed', async () => {
    const { state, apply } = await open()
    state.answer = shape.closed
    expect(await apply()).toEqual({ state: 'closed', url: 'https://host.example/1' })
  })

  test('a branch without a request, from an interrupted attempt, is replaced', async () => {
    const { state, remote, apply } = await open()
    git(remote, ['branch', 'rungs/proposal-p1-r1', 'main'])
    state.answer = shape.open
    expect(await apply()).toMatchObject({ state: 'submitted' })
    expect(git(remote, ['show', 'rungs/proposal-p1-r1:content/skills/kneading.md'])).toContain(
      'Making dough.',
    )
  })
})
