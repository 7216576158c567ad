import { proposalPublisher } from '#lib/community/publish/publish-proposal.ts'
import { startWorker } from '#lib/community/work/worker.ts'
import { openFolderWriter } from '#lib/community/writer/folder-writer.ts'
import { openRepositoryWriter } from '#lib/community/writer/repository-writer.ts'
import { openProofStore } from '#tests/proof/proposals/databases.ts'
import { contentOf } from '#tests/support/content-base.ts'
import { checkHere } from '#tests/support/proposal-writing.ts'

// Publishes accepted proposals until it is killed. Its arguments are the content folder, or a repository and a clone.
process.on('disconnect', () => process.exit())
const [, , target = '', clone] = process.argv
const { catalog } = contentOf({})
const store = await openProofStore(process.env as Record<string, string>)
// A killed process keeps its claims for minutes.
await store.db.updateTable('outbox').set({ claimed_until: null }).where('done_at', 'is', null).execute()
const publish = proposalPublisher({
  store,
  catalog: () => catalog,
  openWriter: () =>
    clone === undefined
      ? openFolderWriter(target)
      : openRepositoryWriter({ repository: target, path: 'content', clone }),
  check: checkHere,
})
startWorker({ db: store.db, handlers: { write: publish }, onError: console.error, pause: 20 })
if (process.connected) process.send?.('ready', () => undefined)
// Its timers do not keep the process alive.
setInterval(() => undefined, 1000)
