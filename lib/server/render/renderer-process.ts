import { finishPage } from '#lib/server/finish/finish-page.ts'
import { startNext } from '#lib/server/next/next-handler.ts'
import type { Rendered, RendererMessage, RendererRequest } from '#lib/server/render/protocol.ts'
import { createReadLog } from '#lib/server/render/read-log.ts'
import { observe } from '#lib/server/revision/observe.ts'
import { readContentOfRevision } from '#lib/server/revision/revision-files.ts'
import { basePath } from '#lib/site/routes/base-path.ts'

// Renders pages and files one after another, each from a single revision.

const log = createReadLog()
globalThis.contentReadLog = log

const askNext = await startNext(process.cwd())
const send = (message: RendererMessage) => {
  // The parent process may have ended; then this one ends, too.
  if (process.connected) process.send?.(message, () => undefined)
}

let revision = ''
let last: Promise<unknown> = Promise.resolve()

process.on('message', (message: RendererRequest) => {
  last = last.then(() => answer(message))
})
process.on('disconnect', () => process.exit())
send({ type: 'ready' })

async function answer(message: RendererRequest) {
  if (message.type === 'use') {
    globalThis.contentOfRevision = observe(
      readContentOfRevision(message.folder, message.revision),
      log.onRead,
    )
    revision = message.revision
    send({ type: 'using', revision })
    return
  }
  try {
    send({ type: 'rendered', id: message.id, rendered: await render(message) })
  } catch (error) {
    const reason = error instanceof Error ? (error.stack ?? error.message) : `${error}`
    send({ type: 'failed', id: message.id, reason })
  }
}

async function render({ path, kind }: RendererRequest & { type: 'render' }): Promise<Rendered> {
  log.begin()
  const { status, headers, body } = await askNext(`${basePath}${path}`)
  const reads = log.end()
  const contentType = headers['content-type'] ?? ''
  const isPage = kind !== 'file' && kind !== 'search-part'
  if (status !== 200 && !(status === 404 && kind === 'search-part')) {
    throw new Error(`${path} was rendered with status ${status}.`)
  }
  return {
    status,
    contentType,
    isImmutable: /\bimmutable\b/.test(headers['cache-control'] ?? ''),
    body: isPage ? Buffer.from(finish(body.toString('utf8'), path, kind === 'tool')) : body,
    revision,
    reads,
  }
}

function finish(html: string, path: string, isTool: boolean): string {
  try {
    return finishPage(html, isTool)
  } catch (error) {
    const reason = error instanceof Error ? error.message : error
    throw new Error(`${path} cannot be sent: ${reason}. See docs/upgrading.md if Next was upgraded.`)
  }
}
