import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { gitText } from '#lib/community/writer/git.ts'
import type { Branch } from '#lib/community/writer/git-commit.ts'
import { openClone, type RepositoryOptions } from '#lib/community/writer/repository-writer.ts'
import type { WriterSettings } from '#lib/community/writer/writer-settings.ts'

type Repository = Extract<WriterSettings, { readonly mode: 'repository' }>

/** The clone of a repository and the folder that is served from it, in the data folder. */
export const repositoryOptions = (settings: Repository, dataFolder: string): RepositoryOptions => ({
  ...settings,
  clone: join(dataFolder, 'content.git'),
})
const servedTree = ({ clone }: RepositoryOptions): string => clone.replace(/\.git$/, '')

/** The content folder of the tree that is served. */
export const servedFolder = (options: RepositoryOptions): string => join(servedTree(options), options.path)

/** Serves a commit. The tree is nobody's to edit: what differs in it is replaced. */
export async function serveCommit(options: RepositoryOptions, commit: string): Promise<void> {
  const folder = servedTree(options)
  if (existsSync(folder)) {
    await gitText(folder, ['checkout', '--quiet', '--detach', '--force', commit, '--'])
    return
  }
  await gitText(options.clone, ['worktree', 'prune'])
  await gitText(options.clone, ['worktree', 'add', '--quiet', '--detach', folder, commit])
}

/** Serves the newest commit of the remote repository. */
export async function serveNewest(options: RepositoryOptions): Promise<void> {
  const { folder, ref }: Branch = await openClone(options)
  await gitText(folder, ['fetch', '--quiet', 'origin', ref])
  await serveCommit(options, await gitText(folder, ['rev-parse', 'FETCH_HEAD']))
}
