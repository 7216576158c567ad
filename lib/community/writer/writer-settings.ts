import type { RequestSettings } from '#lib/community/writer/request-hosts.ts'

export type WriterSettings =
  /** The folder that is served. */
  | { readonly mode: 'folder' }
  /** A repository, which is cloned; its content is served. */
  | {
      readonly mode: 'repository'
      readonly repository: string
      /** Undefined for the default one. */
      readonly branch: string | undefined
      /** The content folder in it. */
      readonly path: string
      /** Changes are requests for review there; undefined if they are pushed. */
      readonly requests: RequestSettings | undefined
    }

type Environment = Readonly<Record<string, string | undefined>>

/** Throws an error that names the variable if a value is invalid. */
export function readWriterSettings(env: Environment): WriterSettings {
  const repository = env.CONTENT_REPOSITORY
  if (!repository) return { mode: 'folder' }
  if (repository.startsWith('-') || /^ext::/.test(repository)) {
    throw new Error('CONTENT_REPOSITORY is not an address of a repository → Write one that git clone takes.')
  }
  const branch = env.CONTENT_BRANCH || undefined
  if (branch !== undefined && !/^[\w][\w./-]*$/.test(branch)) {
    throw new Error(`CONTENT_BRANCH is "${branch}" → Write the name of a branch, such as main.`)
  }
  return {
    mode: 'repository',
    repository,
    branch,
    path: env.CONTENT_PATH || 'content',
    requests: readRequests(env),
  }
}

const usualAddresses = { github: 'https://api.github.com', gitlab: 'https://gitlab.com/api/v4' } as const

function readRequests(env: Environment): RequestSettings | undefined {
  const { REQUESTS_HOST: host, REQUESTS_PROJECT: project = '', REQUESTS_TOKEN: token } = env
  if (!host) return undefined
  if (host !== 'github' && host !== 'gitlab')
    throw new Error(`REQUESTS_HOST is "${host}" → Write github or gitlab.`)
  if (!/^[\w.-]+(?:\/[\w.-]+)+$/.test(project))
    throw new Error(`REQUESTS_PROJECT is "${project}" → Write its path, such as example/skills.`)
  if (!token) throw new Error('REQUESTS_TOKEN is missing → Create one that may write to the project.')
  const api = (env.REQUESTS_API || usualAddresses[host]).replace(/\/+$/, '')
  if (!/^https?:\/\//.test(api)) throw new Error(`REQUESTS_API is "${api}" → Write an address with https://.`)
  return { host, project, token, api }
}
