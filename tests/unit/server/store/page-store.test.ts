import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import type { Rendered } from '#lib/server/render/protocol.ts'
import { RenderQueue } from '#lib/server/render/render-queue.ts'
import type { Revision } from '#lib/server/revision/revision-files.ts'
import { openDiskStore } from '#lib/server/store/disk-store.ts'
import { MemoryStore } from '#lib/server/store/memory-store.ts'
import { PageStore } from '#lib/server/store/page-store.ts'

/** A revision with hashes for part 1 and part 2. */
function revision(id: string, one: bigint, two: bigint): Revision {
  return {
    id,
    defaultLocale: 'en',
    book: { locales: ['en'], skills: [], roles: [], hasHistory: false, hasSitemaps: false },
    parts: { numbers: Uint32Array.of(1, 2), hashes: BigUint64Array.of(one, two) },
  }
}

/** A fake renderer: pages contain their revision and read part 1; the page `/two` reads part 2. */
function fakeRenderer(first: string) {
  const state = { revision: first, rendered: [] as string[], delay: 0, reading: Promise.resolve() }
  const renderer = {
    use: async (id: string) => {
      await state.reading
      state.revision = id
    },
    render: async ({ path }: { path: string }): Promise<Rendered> => {
      const from = state.revision
      state.rendered.push(path)
      await new Promise((resolve) => setTimeout(resolve, state.delay))
      return {
        status: 200,
        contentType: 'text/html; charset=utf-8',
        isImmutable: false,
        body: Buffer.from(`${from} ${'x'.repeat(2000)}`),
        revision: from,
        reads: Uint32Array.of(path === '/two' ? 2 : 1),
      }
    },
  }
  return { state, renderer }
}

function open(first: Revision, memory = 1_000_000) {
  const { state, renderer } = fakeRenderer(first.id)
  const queue = new RenderQueue([renderer as never])
  const disk = openDiskStore(mkdtempSync(join(tmpdir(), 'rungs-store-')))
  const errors: unknown[] = []
  const dependencies = {
    memory: new MemoryStore(memory),
    disk,
    queue,
    onError: (e: unknown) => errors.push(e),
  }
  return { pages: new PageStore(dependencies, first), state, errors, disk }
}

const textOf = async (pages: PageStore, path: string) => {
  const page = await pages.get(path, 'page')
  if (page === 'unknown') throw new Error(`${path} is unknown`)
  return Buffer.from(page.bodies.identity ?? [])
    .toString('utf8')
    .split(' ')[0]
}

test('concurrent requests for a page share one rendering', async () => {
  const { pages, state } = open(revision('r1', 10n, 20n))
  state.delay = 20
  const all = await Promise.all(Array.from({ length: 50 }, () => textOf(pages, '/one')))
  expect(new Set(all)).toEqual(new Set(['r1']))
  expect(state.rendered).toEqual(['/one'])
})

test('a new revision renders again only pages with changed parts', async () => {
  const { pages, state } = open(revision('r1', 10n, 20n))
  await Promise.all([pages.prepare('/one', 'page'), pages.prepare('/two', 'page')])
  await pages.use(revision('r2', 10n, 21n))
  expect(await textOf(pages, '/one')).toBe('r1')
  expect(await textOf(pages, '/two')).toBe('r2')
  expect(state.rendered).toEqual(['/one', '/two', '/two'])
})

test('pages in progress finish with the old revision, later requests get the new one', async () => {
  const { pages, state } = open(revision('r1', 10n, 20n))
  state.delay = 30
  const early = textOf(pages, '/one')
  await vi.waitFor(() => expect(state.rendered).toEqual(['/one']), { timeout: 60_000 })
  await pages.use(revision('r2', 11n, 20n))
  const late = textOf(pages, '/one')
  expect(await early).toBe('r1')
  expect(await late).toBe('r2')
  expect(await textOf(pages, '/one')).toBe('r2')
})

test('nobody waits while a new revision is read: until then everybody gets the one before', async () => {
  const { pages, state } = open(revision('r1', 10n, 20n))
  await pages.prepare('/one', 'page')
  let finish = () => {}
  state.reading = new Promise((resolve) => {
    finish = resolve
  })
  const using = pages.use(revision('r2', 11n, 20n))
  expect(await textOf(pages, '/one')).toBe('r1')
  finish()
  await using
  expect(await textOf(pages, '/one')).toBe('r2')
})

test('a reverted change makes the earlier page valid again', async () => {
  const { pages, state } = open(revision('r1', 10n, 20n))
  await pages.prepare('/one', 'page')
  await pages.use(revision('r2', 11n, 20n))
  await pages.use(revision('r1', 10n, 20n))
  expect(await textOf(pages, '/one')).toBe('r1')
  expect(state.rendered).toEqual(['/one'])
})

test('pages that do not fit into memory are read from disk, with all codings', async () => {
  const { pages, state } = open(revision('r1', 10n, 20n), 0)
  await pages.prepare('/one', 'page')
  const found = await pages.find('/one', 'br')
  expect(Object.keys(found?.bodies ?? {}).toSorted()).toEqual(['br', 'gzip', 'identity'])
  expect(await textOf(pages, '/one')).toBe('r1')
  expect(state.rendered).toEqual(['/one'])
})

test('a full disk is reported, and pages are served', async () => {
  const { pages, errors, disk } = open(revision('r1', 10n, 20n))
  disk.write = () => Promise.reject(new Error('ENOSPC'))
  expect(await textOf(pages, '/one')).toBe('r1')
  await pages.prepare('/two', 'page')
  expect(errors).toContainEqual(new Error('ENOSPC'))
})

test('a compressed page in memory is decompressed for clients without codings, and not read from disk', async () => {
  const { pages, disk, state } = open(revision('r1', 10n, 20n))
  await pages.prepare('/one', 'page')
  Object.assign(disk, { read: () => Promise.reject(new Error('the disk was read')) })
  const page = await pages.get('/one', 'page', 'identity')
  if (page === 'unknown') throw new Error('/one is unknown')
  expect(Buffer.from(page.bodies.identity ?? []).toString('utf8')).toBe(`r1 ${'x'.repeat(2000)}`)
  expect(state.rendered).toEqual(['/one'])
})
