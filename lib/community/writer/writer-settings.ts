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
  return { mode: 'repository', repository, branch, path: env.CONTENT_PATH || 'content' }
}
