import { z } from 'zod'
import type { WriteResult } from '#lib/community/writer/content-writer.ts'

export type RequestSettings = {
  readonly host: 'github' | 'gitlab'
  /** Such as `example/skills`. */
  readonly project: string
  readonly token: string
  /** The address of the interface, without a final slash. */
  readonly api: string
}

type NewRequest = {
  readonly source: string
  readonly target: string
  readonly title: string
  readonly text: string
}

/** The requests for review of one project. */
export type RequestHost = {
  /** The state of the request for a branch, which is named only once. */
  readonly find: (source: string) => Promise<WriteResult | undefined>
  readonly create: (request: NewRequest) => Promise<void>
}

/** In milliseconds. */
const longest = 30_000

async function send(settings: RequestSettings, path: string, body?: object): Promise<unknown> {
  const { host, token, api } = settings
  const response = await fetch(`${api}${path}`, {
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
    headers: {
      accept: 'application/json',
      'content-type': 'application/json',
      'user-agent': 'rungs',
      ...(host === 'github' ? { authorization: `Bearer ${token}` } : { 'private-token': token }),
    },
    // A redirect would send the token elsewhere.
    redirect: 'error',
    signal: AbortSignal.timeout(longest),
  })
  if (response.ok) return response.json()
  const text = (await response.text()).slice(0, 500)
  throw new Error(`${host} answered ${response.status} to ${path.split('?')[0]}: ${text}`)
}

const pulls = z.array(
  z.object({
    html_url: z.string(),
    state: z.enum(['open', 'closed']),
    merged_at: z.string().nullable(),
    merge_commit_sha: z.string().nullable(),
  }),
)

/** https://docs.github.com/en/rest/pulls/pulls */
function gitHub(settings: RequestSettings): RequestHost {
  const path = `/repos/${settings.project}/pulls`
  const [owner = ''] = settings.project.split('/')
  return {
    find: async (source) => {
      const query = new URLSearchParams({ head: `${owner}:${source}`, state: 'all' })
      const [pull] = pulls.parse(await send(settings, `${path}?${query}`))
      if (!pull) return undefined
      const { html_url: url, state, merged_at, merge_commit_sha } = pull
      return merged_at === null
        ? { state: state === 'open' ? 'submitted' : 'closed', url }
        : merged(merge_commit_sha, merged_at)
    },
    create: async ({ source, target, title, text }) => {
      await send(settings, path, { head: source, base: target, title, body: text })
    },
  }
}

const mergeRequests = z.array(
  z.object({
    web_url: z.string(),
    state: z.enum(['opened', 'closed', 'locked', 'merged']),
    merged_at: z.string().nullable(),
    merge_commit_sha: z.string().nullable(),
    squash_commit_sha: z.string().nullable(),
    sha: z.string(),
  }),
)

/** https://docs.gitlab.com/api/merge_requests/ */
function gitLab(settings: RequestSettings): RequestHost {
  const path = `/projects/${encodeURIComponent(settings.project)}/merge_requests`
  return {
    find: async (source) => {
      const query = new URLSearchParams({ source_branch: source, state: 'all' })
      const [request] = mergeRequests.parse(await send(settings, `${path}?${query}`))
      if (!request) return undefined
      const { web_url: url, state, merged_at, merge_commit_sha, squash_commit_sha, sha } = request
      if (merged_at !== null) return merged(merge_commit_sha ?? squash_commit_sha ?? sha, merged_at)
      return { state: state === 'closed' ? 'closed' : 'submitted', url }
    },
    create: async ({ source, target, title, text }) => {
      const branches = { source_branch: source, target_branch: target, remove_source_branch: true }
      await send(settings, path, { ...branches, title, description: text })
    },
  }
}

const merged = (commit: string | null, time: string): WriteResult => ({
  state: 'written',
  written: { commit: commit ?? undefined, at: Date.parse(time) },
})

const hosts = { github: gitHub, gitlab: gitLab } satisfies Record<RequestSettings['host'], unknown>

export const requestHost = (settings: RequestSettings): RequestHost => hosts[settings.host](settings)
