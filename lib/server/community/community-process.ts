import { randomUUID } from 'node:crypto'
import { dirname, join } from 'node:path'
import type { ContentFiles } from '#lib/community/change/content-tree.ts'
import type { CommunityContent } from '#lib/community/context/community.ts'
import { type Visit, visitHeader } from '#lib/community/context/visit.ts'
import { handleRequest } from '#lib/community/exchange/handle-request.ts'
import { communityOpener } from '#lib/community/exchange/open-community.ts'
import { readCommunitySettings } from '#lib/community/settings/settings.ts'
import { hasStore } from '#lib/community/store/store.ts'
import { candidateChecker } from '#lib/community/writer/check-candidate.ts'
import { openContentWriter } from '#lib/community/writer/open-writer.ts'
import { cachedMessages } from '#lib/i18n/messages.ts'
import { readContentFiles } from '#lib/server/community/content-files.ts'
import type { CommunityMessage, CommunityReply } from '#lib/server/community/protocol.ts'
import { finishPage } from '#lib/server/finish/finish-page.ts'
import { startNext } from '#lib/server/next/next-handler.ts'
import { readContentOfRevision } from '#lib/server/revision/revision-files.ts'
import { basePath } from '#lib/site/routes/base-path.ts'

// Answers the requests of the community. It is the only process that has the database.

const settings = readCommunitySettings(process.env)
const visits = new Map<string, Visit>()
globalThis.communityVisits = visits

const [, script = '', contentFolder = ''] = process.argv
const checker = candidateChecker({ file: join(dirname(script), 'check-content.mjs') })
const writing = {
  openWriter: () =>
    openContentWriter(settings.writer, { content: contentFolder, data: settings.dataFolder }, console.info),
  check: checker.check,
}
const opener = communityOpener({ settings, content: currentContent, writing, log: console })
let files: ContentFiles | undefined
const starting = startNext(process.cwd())

process.on('message', (message: CommunityMessage) => {
  if (message.type === 'use') {
    globalThis.contentOfRevision = readContentOfRevision(message.folder, message.revision)
    files = undefined
    // Work that is left from before is done without a request, too.
    if (hasStore(settings)) opener.open().catch(console.error)
    return
  }
  void answer(message)
})
process.on('disconnect', () => process.exit())

async function answer({ id, request }: CommunityMessage & { type: 'request' }) {
  const send = (reply: CommunityReply) => {
    if (process.connected) process.send?.(reply, () => undefined)
  }
  try {
    const exchange = { settings, open: opener.open, render, onError: console.error }
    send({ type: 'answered', id, response: await handleRequest(exchange, request) })
  } catch (error) {
    send({ type: 'failed', id, reason: error instanceof Error ? (error.stack ?? error.message) : `${error}` })
  }
}

async function render(target: string, visit: Visit): Promise<string> {
  const askNext = await starting
  const id = randomUUID()
  visits.set(id, visit)
  try {
    const { status, body } = await askNext(`${basePath}${target}`, { [visitHeader]: id })
    if (status === 404) visit.status = 404
    if (visit.redirect !== undefined) return ''
    if (status !== 200 && status !== 404) throw new Error(`${target} was rendered with status ${status}.`)
    return finishPage(body.toString('utf8'), false)
  } finally {
    visits.delete(id)
  }
}

function currentContent(): CommunityContent {
  const content = globalThis.contentOfRevision
  if (!content) throw new Error('The community has no content yet.')
  const { catalog, messages, owners } = content
  const { defaultLocale } = catalog.site
  return {
    catalog,
    owners,
    messages: (locale) => cachedMessages(locale, defaultLocale, messages),
    files: () => {
      files ??= readContentFiles(contentFolder)
      return files
    },
  }
}
