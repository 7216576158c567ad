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

/** The longest time from an acceptance to a kill, in milliseconds: more than a publication takes. */
const longest = 3000

/** Kills the server at random points between an acceptance and its publication; all is published, nothing twice. */
export async function proveKills(database: ProofDatabase, count: number): Promise<Proof> {
  const env = await database.create()
  const store = await openProofStore(env)
  const repository = proofRepository(count)
  const content = join(repository, 'content')
  const random = randomOf('kills', database.name)
  let interrupted = 0
  for (let index = 0; index < count; index += 1) {
    const server = startPublisher(env, content)
    await new Promise((resolve) => server.once('message', resolve))
    const operations = [proofOperation(index)]
    const id = await acceptProposal(store, { author: `author${index}`, number: index + 1, operations })
    await setTimeout(random.between(0, longest))
    await stopPublisher(server)
    const { state } = await store.db
      .selectFrom('proposal')
      .select('state')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    if (state === 'accepted') interrupted += 1
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
    text: `${count} kills, ${interrupted} before the publication was recorded: ${lost} lost, ${doubled} doubled, ${commits} commits, ${applied} applied, ${lines} lines added/removed, worktree ${status === '' ? 'clean' : status}, fsck ${fsck === '' ? 'clean' : fsck}`,
  }
}
