import { commitMessage } from '#lib/community/writer/commit-message.ts'
import type { ContentWriter } from '#lib/community/writer/content-writer.ts'
import { gitText } from '#lib/community/writer/git.ts'
import { commitChange } from '#lib/community/writer/git-commit.ts'
import { readTree } from '#lib/community/writer/git-tree.ts'
import { openClone, type RepositoryOptions } from '#lib/community/writer/repository-writer.ts'
import { type RequestSettings, requestHost } from '#lib/community/writer/request-hosts.ts'

/** Pushes each change as a branch of its own, and opens a request for review, whose state is what counts. */
export async function openRequestWriter(
  options: RepositoryOptions,
  settings: RequestSettings,
): Promise<ContentWriter> {
  const { folder, ref, prefix } = await openClone(options)
  const host = requestHost(settings)
  const branchOf = (id: string) => `rungs/proposal-${id}`
  return {
    find: (id) => host.find(branchOf(id)),
    read: async () => {
      await gitText(folder, ['fetch', '--quiet', 'origin', `+${ref}:${ref}`])
      const commit = await gitText(folder, ['rev-parse', '--verify', ref])
      return { commit, files: await readTree(folder, commit, prefix) }
    },
    write: async (change) => {
      const source = branchOf(change.id)
      const own = `refs/heads/${source}`
      // An interrupted attempt may have left it, without a request.
      await gitText(folder, ['update-ref', '-d', own])
      const commit = await commitChange({ folder, ref: own, prefix }, change)
      if (commit === undefined) return { state: 'moved' }
      await gitText(folder, ['push', '--quiet', '--force', 'origin', `${commit}:${own}`])
      await gitText(folder, ['update-ref', '-d', own])
      const [title = '', ...rest] = commitMessage(change).split('\n')
      await host.create({
        source,
        target: ref.replace(/^refs\/heads\//, ''),
        title,
        text: rest.join('\n').trim(),
      })
      return (await host.find(source)) ?? { state: 'moved' }
    },
  }
}
