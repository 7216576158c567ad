import { join } from 'node:path'
import { hasStore } from '#lib/community/store/store.ts'
import { readStoreSettings } from '#lib/community/store/store-settings.ts'
import { serveNewest } from '#lib/community/writer/served-tree.ts'
import { buildPaths } from '#lib/server/build/build-folder.ts'
import { CommunityChild } from '#lib/server/community/community-child.ts'
import { handleRequest, type Site } from '#lib/server/http/handler.ts'
import { close, createHttpServer, listen } from '#lib/server/http/listen.ts'
import type { Operations } from '#lib/server/http/operator.ts'
import { openStaticFiles } from '#lib/server/http/static-files.ts'
import { RenderQueue } from '#lib/server/render/render-queue.ts'
import { Renderer } from '#lib/server/render/renderer.ts'
import { LiveContent, removeOldRevisions } from '#lib/server/revision/live-content.ts'
import type { Revision } from '#lib/server/revision/revision-files.ts'
import { watchContent } from '#lib/server/revision/watch.ts'
import type { Settings } from '#lib/server/settings/settings.ts'
import { openDiskStore } from '#lib/server/store/disk-store.ts'
import { MemoryStore } from '#lib/server/store/memory-store.ts'
import { PageStore } from '#lib/server/store/page-store.ts'
import { keepStore, storePaths } from '#lib/server/store/store-folder.ts'
import { warmUp } from '#lib/server/warm-up.ts'

export type Serving = { readonly port: number; readonly stop: () => Promise<void> }

export type Log = { readonly info: (line: string) => void; readonly error: (error: unknown) => void }

/** How long a start waits for changed content, in milliseconds, so that it is ready within five seconds. */
const patience = 2500

/** Serves a site from a finished build. Throws if its content never was valid. */
export async function serve(settings: Settings, codeId: string, log: Log): Promise<Serving> {
  const build = buildPaths(settings.buildFolder)
  const store = storePaths(settings, codeId)
  const folders = {
    content: settings.contentFolder,
    revisions: store.revisions,
    compiler: build.compiler,
  }
  const content = await LiveContent.open(folders, patience)
  const { revision, problems } = content.state
  if (!revision) throw new Error(problems.join('\n\n'))
  reportProblems(problems, log)
  const renderer = new Renderer({
    file: build.renderer,
    templates: build.typst,
    revisionsFolder: store.revisions,
    revision: revision.id,
  })
  const queue = new RenderQueue([renderer])
  const pages = new PageStore(
    {
      memory: new MemoryStore(settings.storeMemory),
      disk: openDiskStore(store.pages),
      queue,
      onError: log.error,
    },
    revision,
  )
  const community = settings.community
    ? new CommunityChild({
        file: build.community,
        contentFolder: settings.contentFolder,
        revisionsFolder: store.revisions,
        revision: () => current.revision().id,
      })
    : undefined
  const onRevision = () => community?.use()
  const current = createCurrent(content, { pages, folder: store.revisions, first: revision, onRevision, log })
  let lastRequest = 0
  const site: Site = {
    basePath: settings.basePath,
    revision: current.revision,
    pages,
    files: openStaticFiles(settings.buildFolder, join(process.cwd(), 'public')),
    community,
    operations: { ...current.operations, reloadToken: settings.reloadToken },
    extraHeaders: hstsHeader(settings),
    onError: log.error,
  }
  const server = createHttpServer((request, response) => {
    lastRequest = performance.now()
    void handleRequest(site, request, response)
  })
  const port = await listen(server, settings.port, settings.host)
  // Decisions may wait to be written since the last stop.
  if (hasStore(readStoreSettings(process.env))) community?.start()
  const stopWatching = watchContent(settings.contentFolder, content.git, () => void current.refresh())
  const stopFollowing = followRepository(settings, log)
  const stopKeeping = keepStore(store.own)
  void current.refresh()
  if (settings.warmUp) {
    const isQuiet = () => queue.isIdle && performance.now() - lastRequest > 200
    content.prepare()
    void warmUp({ pages, revision: current.revision, isQuiet, onError: log.error })
  }
  return {
    port,
    stop: async () => {
      stopWatching()
      stopFollowing()
      stopKeeping()
      await close(server)
      renderer.stop()
      community?.stop()
      content.stop()
    },
  }
}

/** How often to look for new commits of a repository, in milliseconds. */
const fetchEvery = 15_000

function followRepository({ repository }: Settings, log: Log): () => void {
  if (!repository) return () => undefined
  const timer = setInterval(() => void serveNewest(repository).catch(log.error), fetchEvery)
  return () => clearInterval(timer)
}

function hstsHeader({ hstsSeconds }: Settings): Readonly<Record<string, string>> {
  return hstsSeconds === undefined ? {} : { 'Strict-Transport-Security': `max-age=${hstsSeconds}` }
}

function reportProblems(problems: readonly string[], log: Log) {
  if (problems.length === 0) return
  log.info(`The content has errors, so the last valid version is served:\n\n${problems.join('\n\n')}\n`)
}

type Following = {
  readonly pages: PageStore
  readonly folder: string
  readonly first: Revision
  readonly onRevision: () => void
  readonly log: Log
}

/** The served revision, which follows the files as long as they are valid. */
function createCurrent(content: LiveContent, { pages, folder, first, onRevision, log }: Following) {
  let revision = first
  let since = new Date()
  let problems = content.state.problems.join('\n')
  const follow = async () => {
    const state = await content.refresh()
    if (state.problems.join('\n') !== problems) {
      problems = state.problems.join('\n')
      if (problems === '') log.info('The content has no more errors.')
      else reportProblems(state.problems, log)
    }
    if (!state.revision || state.revision.id === revision.id) return
    const before = revision
    await pages.use(state.revision)
    revision = state.revision
    since = new Date()
    onRevision()
    log.info(`New content: revision ${revision.id}.`)
    removeOldRevisions(folder, new Set([before.id, revision.id]))
  }
  // Sequential: a revision is in use before the next one is compiled.
  let last: Promise<void> = Promise.resolve()
  const refresh = () => {
    last = last.then(follow).catch(log.error)
    return last
  }
  const operations: Omit<Operations, 'reloadToken'> = {
    state: () => ({
      revision: revision.id,
      since: since.toISOString(),
      problems: content.state.problems,
    }),
    reload: async () => {
      await refresh()
      return operations.state()
    },
  }
  return { revision: () => revision, refresh, operations }
}
