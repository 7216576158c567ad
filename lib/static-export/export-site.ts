import { hash } from 'node:crypto'
import { join } from 'node:path'
import { listAddresses, listRedirects } from '#lib/addresses/list-addresses.ts'
import { namesFile, partNames } from '#lib/search/core/index-format.ts'
import { buildPaths } from '#lib/server/build/build-folder.ts'
import { openStaticFiles } from '#lib/server/http/static-files.ts'
import type { RenderKind } from '#lib/server/render/protocol.ts'
import { RenderQueue } from '#lib/server/render/render-queue.ts'
import { Renderer } from '#lib/server/render/renderer.ts'
import type { Revision } from '#lib/server/revision/revision-files.ts'
import type { Settings } from '#lib/server/settings/settings.ts'
import { openDiskStore } from '#lib/server/store/disk-store.ts'
import { MemoryStore } from '#lib/server/store/memory-store.ts'
import { PageStore } from '#lib/server/store/page-store.ts'
import type { StorePaths } from '#lib/server/store/store-folder.ts'
import type { StoredPage } from '#lib/server/store/stored-page.ts'
import { errorPagePath } from '#lib/site/headers/error-pages.ts'
import { inParallel } from '#lib/static-export/in-parallel.ts'
import { OutputFolder } from '#lib/static-export/output-folder.ts'
import { PageWriter } from '#lib/static-export/page-writer.ts'

type Export = {
  readonly settings: Settings
  readonly revision: Revision
  readonly store: StorePaths
  /** The output folder. */
  readonly folder: string
  /** Whether to skip precompressed files. */
  readonly isPlain: boolean
  readonly processes: number
}

export type Exported = {
  readonly pages: number
  readonly files: number
  readonly redirects: number
  /** How many pages and files were rendered; the others were cached. */
  readonly rendered: number
  readonly written: number
}

/** Writes all pages and files of a site as static files. */
export async function exportSite(task: Export): Promise<Exported> {
  const { settings, revision, store, folder, isPlain, processes } = task
  const build = buildPaths(settings.buildFolder)
  const renderers = Array.from(
    { length: processes },
    () =>
      new Renderer({
        file: build.renderer,
        templates: build.typst,
        revisionsFolder: store.revisions,
        revision: revision.id,
      }),
  )
  let rendered = 0
  const pages = new PageStore(
    {
      memory: new MemoryStore(0),
      disk: openDiskStore(store.pages),
      queue: new RenderQueue(renderers),
      onError: (error) => {
        throw error
      },
      onRender: () => {
        rendered += 1
      },
    },
    revision,
  )
  const output = new OutputFolder(
    folder,
    join(store.own, `export-${hash('sha256', folder, 'hex').slice(0, 12)}.json`),
  )
  const writer = new PageWriter(output, settings.basePath, isPlain)
  try {
    await writePages(task, pages, writer)
    await writeStaticFiles(settings, writer)
    await writer.finish()
  } finally {
    for (const renderer of renderers) renderer.stop()
  }
  return { ...writer.counts, rendered, written: output.count }
}

async function writePages({ revision, processes, isPlain }: Export, pages: PageStore, writer: PageWriter) {
  const prepare = preparing(pages, isPlain)
  // More than the renderers, so that some pages are compressed and written while others are rendered.
  const atOnce = processes * 3
  await inParallel(atOnce, listAddresses(revision.book), async ({ path, kind }) => {
    const page = await prepare(path, kind)
    await writer.writePage(page)
    if (path.endsWith(`/${namesFile}`)) await writeIndexParts(page, prepare, writer)
  })
  await writer.writePage(await prepare(errorPagePath('not-found'), 'notice'))
  await inParallel(atOnce, listRedirects(revision.book), async ({ from, to }) => {
    await writer.writeRedirect(from, to, () => prepare(to, 'page'))
  })
}

type Prepare = (path: string, kind: RenderKind) => Promise<StoredPage>

function preparing(pages: PageStore, isPlain: boolean): Prepare {
  return async (path, kind) => {
    const page = isPlain ? await pages.preparePlain(path, kind) : await pages.prepare(path, kind)
    if (page === 'unknown') throw new Error(`${path} is listed as an address of the site, but has no page.`)
    return page
  }
}

/** The first file of a search index lists the others. */
async function writeIndexParts(names: StoredPage, prepare: Prepare, writer: PageWriter) {
  const text = Buffer.from(names.bodies.identity ?? new Uint8Array()).toString('utf8')
  const folder = names.path.slice(0, -namesFile.length)
  for (const name of partNames(JSON.parse(text))) {
    await writer.writePage(await prepare(folder + name, 'search-part'))
  }
}

async function writeStaticFiles({ buildFolder }: Settings, writer: PageWriter) {
  const files = openStaticFiles(buildFolder, join(process.cwd(), 'public'))
  for (const path of files.paths) {
    const file = await files.find(path)
    if (file) await writer.writePage(file)
  }
}
