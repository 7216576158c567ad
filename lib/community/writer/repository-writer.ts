import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import type { ContentWriter } from '#lib/community/writer/content-writer.ts'
import { gitText, runGit } from '#lib/community/writer/git.ts'
import { type Branch, commitChange, findCommit, findWritten } from '#lib/community/writer/git-commit.ts'
import { readTree } from '#lib/community/writer/git-tree.ts'

export type RepositoryOptions = {
  /** The address or path that is cloned, and pushed to. */
  readonly repository: string
  /** Undefined for its default branch. */
  readonly branch?: string | undefined
  /** The content folder in it; empty for the root. */
  readonly path: string
  /** The bare clone. */
  readonly clone: string
}

/** Writes into a bare clone, which is pushed after every commit. A commit that cannot be pushed does not stay. */
export async function openRepositoryWriter(options: RepositoryOptions): Promise<ContentWriter> {
  const branch = await openClone(options)
  const { folder, ref, prefix } = branch
  const fetch = () => gitText(folder, ['fetch', '--quiet', 'origin', `+${ref}:${ref}`])
  return {
    find: async (id) => {
      await fetch()
      const written = await findWritten(folder, ref, id)
      return written && { state: 'written', written }
    },
    read: async () => {
      const commit = await gitText(folder, ['rev-parse', '--verify', ref])
      return { commit, files: await readTree(folder, commit, prefix) }
    },
    write: async (change) => {
      const commit = await commitChange(branch, change)
      if (commit === undefined) return { state: 'moved' }
      const pushed = await runGit(folder, ['push', '--quiet', 'origin', `${commit}:${ref}`])
      if (pushed.ok) return { state: 'written', written: { commit, at: Date.now() } }
      await fetch()
      // Somebody else pushed; anything else is tried again later.
      if ((await findCommit(folder, ref)) !== change.base.commit) return { state: 'moved' }
      throw new Error(`git push: ${pushed.reason}`)
    },
  }
}

/** The clone, which is made if there is none; an interrupted one is not used. */
export async function openClone({ repository, branch, path, clone }: RepositoryOptions): Promise<Branch> {
  if (!existsSync(clone)) {
    const part = `${clone}.part`
    rmSync(part, { recursive: true, force: true })
    mkdirSync(dirname(clone), { recursive: true })
    await gitText(dirname(clone), ['clone', '--quiet', '--bare', '--end-of-options', repository, part])
    await gitText(part, ['config', 'remote.origin.fetch', '+refs/heads/*:refs/heads/*'])
    renameSync(part, clone)
  }
  const ref = branch === undefined ? await gitText(clone, ['symbolic-ref', 'HEAD']) : `refs/heads/${branch}`
  const prefix = path === '' || path === '.' ? '' : `${path.replace(/\/+$/, '')}/`
  return { folder: clone, ref, prefix }
}
