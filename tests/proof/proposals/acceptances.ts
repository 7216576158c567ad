import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openProofStore, type ProofDatabase } from '#tests/proof/proposals/databases.ts'
import {
  allApplied,
  judgeHistory,
  proofOperation,
  proofRepository,
  startPublisher,
  stopPublisher,
} from '#tests/proof/proposals/processes.ts'
import { acceptProposal } from '#tests/support/accepted-proposals.ts'
import { git } from '#tests/support/git-repository.ts'

export type Proof = { readonly isProven: boolean; readonly text: string }

/** Acceptances at the same time, written by three servers that share a repository: each is one commit, and no line is lost. */
export async function proveAcceptances(database: ProofDatabase, count: number): Promise<Proof> {
  const env = await database.create()
  const store = await openProofStore(env)
  const origin = proofRepository(count)
  const folder = mkdtempSync(join(tmpdir(), 'rungs-proof-'))
  const remote = join(folder, 'content.git')
  git(folder, ['clone', '--quiet', '--bare', origin, remote])
  const servers = [1, 2, 3].map((server) => startPublisher(env, remote, join(folder, `clone-${server}.git`)))
  const start = performance.now()
  await Promise.all(
    Array.from({ length: count }, (_, index) =>
      acknowledged(store, {
        author: `author${index}`,
        number: index + 1,
        operations: [proofOperation(index)],
      }),
    ),
  )
  await allApplied(store, count)
  const seconds = (performance.now() - start) / 1000
  for (const server of servers) await stopPublisher(server)
  const { commits, lines, ids, fsck } = judgeHistory(remote, 'main')
  const rows = await store.db.selectFrom('proposal').select(['state', 'commit_id']).execute()
  const applied = rows.filter(({ state, commit_id }) => state === 'applied' && commit_id !== null).length
  await store.close()
  const isProven =
    commits === count &&
    applied === count &&
    new Set(ids).size === count &&
    lines === `${count}/${count}` &&
    fsck === ''
  return {
    isProven,
    text: `${count} acceptances at once by 3 servers: ${commits} commits, ${applied} applied, ${lines} lines added/removed, fsck ${fsck === '' ? 'clean' : fsck}, ${seconds.toFixed(1)} s`,
  }
}

/** Sends an acceptance again while the database has no connection for it, as people do. */
async function acknowledged(...args: Parameters<typeof acceptProposal>): Promise<string> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await acceptProposal(...args)
    } catch (error) {
      if (tries === 20 || !/timeout exceeded when trying to connect/.test(`${error}`)) throw error
    }
  }
}
