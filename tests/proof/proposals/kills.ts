import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { randomOf } from '#tests/bench/content/random.ts'
import type { Proof } from '#tests/proof/proposals/acceptances.ts'
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

/** Kills the server at random points between an acceptance and its publication; all is published, nothing twice. */
export async function proveKills(database: ProofDatabase, count: number): Promise<Proof> {
  const env = await database.create()
  const store = await openProofStore(env)
  const repository = proofRepository(count)
  const content = join(repository, 'content')
  const random = randomOf('kills', database.name)
  const interrupted = { 'before the commit': 0, 'after the commit': 0, 'after the publication': 0 }
  /** How long a publication takes on this machine; the first one is not interrupted. */
  let usual = 0
  for (let index = 0; index < count; index += 1) {
    const server = startPublisher(env, content)
    await new Promise((resolve) => server.once('message', resolve))
    const operations = [proofOperation(index)]
    const id = await acceptProposal(store, { author: `author${index}`, number: index + 1, operations })
    const start = performance.now()
    if (index === 0) await allApplied(store, 1)
    else await setTimeout(random.between(0, Math.ceil(usual * 1.2)))
    if (index === 0) usual = performance.now() - start
    await stopPublisher(server)
    const { state } = await store.db
      .selectFrom('proposal')
      .select('state')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    const isCommitted = judgeHistory(repository, 'HEAD').ids.some((written) => written.endsWith(id))
    interrupted[
      state !== 'accepted' ? 'after the publication' : isCommitted ? 'after the commit' : 'before the commit'
    ] += 1
  }
  const last = startPublisher(env, content)
  await allApplied(store, count)
  await stopPublisher(last)
  const rows = await store.db.selectFrom('proposal').select(['id', 'state', 'commit_id']).execute()
  const applied = rows.filter(({ state, commit_id }) => state === 'applied' && commit_id !== null).length
  await store.close()
  const { commits, lines, ids, fsck } = judgeHistory(repository, 'HEAD')
  const lost = rows.filter(({ id }) => !ids.some((written) => written.endsWith(id))).length
  const doubled = ids.length - new Set(ids).size
  const status = git(repository, ['status', '--porcelain'])
  return {
    isProven:
      lost === 0 &&
      doubled === 0 &&
      commits === count &&
      applied === count &&
      lines === `${count}/${count}` &&
      status === '' &&
      fsck === '',
    text: `${count} kills, ${Object.entries(interrupted)
      .map(([when, times]) => `${times} ${when}`)
      .join(
        ', ',
      )}: ${lost} lost, ${doubled} doubled, ${commits} commits, ${applied} applied, ${lines} lines added/removed, worktree ${status === '' ? 'clean' : status}, fsck ${fsck === '' ? 'clean' : fsck}`,
  }
}
