import type { Rendered, RenderKind } from '#lib/server/render/protocol.ts'
import type { Priority, RenderQueue } from '#lib/server/render/render-queue.ts'
import type { Revision } from '#lib/server/revision/revision-files.ts'
import { isCompressible, toBrotli, toGzip, withIdentity } from '#lib/server/store/compress.ts'
import type { DiskStore } from '#lib/server/store/disk-store.ts'
import type { MemoryStore } from '#lib/server/store/memory-store.ts'
import { type Coding, digestOf, hashOfContent, type StoredPage } from '#lib/server/store/stored-page.ts'

type Dependencies = {
  readonly memory: MemoryStore
  readonly disk: DiskStore
  readonly queue: RenderQueue
  readonly onError: (error: unknown) => void
  /** Called for every rendered page. */
  readonly onRender?: (path: string) => void
}

/** `page` can be sent; `completed` resolves when it has all codings and is on disk. */
type Made = { readonly page: StoredPage; readonly completed: Promise<StoredPage> }

/**
 * Pages and files by address: rendered once, compressed once, and cached in memory and on disk as long as the content
 * parts that they read are unchanged.
 */
export class PageStore {
  readonly #memory: MemoryStore
  readonly #disk: DiskStore
  readonly #queue: RenderQueue
  readonly #onError: Dependencies['onError']
  readonly #onRender: Dependencies['onRender']
  /** The current revision, and the previous one, with which pages in progress may finish. */
  readonly #revisions = new Map<string, Revision>()
  #current: Revision
  /** The pages being rendered or compressed. */
  readonly #inProgress = new Map<string, Promise<Made | 'unknown'>>()
  /** The revision in which a page is known to be valid. */
  readonly #validIn = new WeakMap<StoredPage, string>()

  constructor({ memory, disk, queue, onError, onRender }: Dependencies, revision: Revision) {
    this.#memory = memory
    this.#disk = disk
    this.#queue = queue
    this.#onError = onError
    this.#onRender = onRender
    this.#current = revision
    this.#revisions.set(revision.id, revision)
  }

  /**
   * Switches to a revision as soon as the renderers have read it. Until then the previous one is served, so that readers
   * do not wait.
   */
  async use(revision: Revision): Promise<void> {
    const before = this.#current
    this.#revisions.clear()
    this.#revisions.set(before.id, before)
    this.#revisions.set(revision.id, revision)
    await this.#queue.use(revision.id)
    this.#current = revision
    this.#inProgress.clear()
  }

  /** The cached page, if it is valid; with a body in the coding, if there is one. */
  async find(path: string, coding: Coding = 'identity'): Promise<StoredPage | undefined> {
    const remembered = this.#memory.get(path)
    if (remembered && this.#isValid(remembered)) {
      return hasBody(remembered, coding) ? remembered : withIdentity(remembered)
    }
    const stored = await this.#disk.read(path)
    if (!stored || !this.#isValid(stored)) return undefined
    this.#remember(stored)
    return stored
  }

  /**
   * The page of an address, rendered if necessary, possibly not yet in all codings. `unknown` if the address does not
   * exist, which for parts of the search index is only known after rendering.
   */
  async get(path: string, kind: RenderKind, coding?: Coding): Promise<StoredPage | 'unknown'> {
    // A reader now waits for a background page.
    if (this.#inProgress.has(path)) this.#queue.promote(path)
    const found = await this.find(path, coding)
    if (found?.isComplete) return found
    const made = await this.#once(path, () =>
      found ? this.#compress(found) : this.#render(path, kind, 'reader'),
    )
    return made === 'unknown' ? made : made.page
  }

  /** Ensures that a page is stored in all codings. */
  async prepare(path: string, kind: RenderKind): Promise<StoredPage | 'unknown'> {
    const found = await this.find(path)
    if (found?.isComplete) return found
    const made = await this.#once(path, () =>
      found ? this.#compress(found) : this.#render(path, kind, 'background'),
    )
    return made === 'unknown' ? made : made.completed
  }

  /** Ensures that a page is stored, compressed or not. */
  async preparePlain(path: string, kind: RenderKind): Promise<StoredPage | 'unknown'> {
    const found = await this.find(path)
    if (found) return found
    const page = await this.#renderPlain(path, kind, 'background')
    if (page !== 'unknown') await this.#disk.write(page)
    return page
  }

  /** Concurrent requests for a page share one rendering. */
  #once(path: string, make: () => Promise<Made | 'unknown'>): Promise<Made | 'unknown'> {
    const known = this.#inProgress.get(path)
    if (known) return known
    const made = make()
    this.#inProgress.set(path, made)
    const forget = () => {
      if (this.#inProgress.get(path) === made) this.#inProgress.delete(path)
    }
    made.then(async (result) => result === 'unknown' || (await result.completed)).then(forget, forget)
    return made
  }

  async #render(path: string, kind: RenderKind, priority: Priority): Promise<Made | 'unknown'> {
    const page = await this.#renderPlain(path, kind, priority)
    return page === 'unknown' ? page : this.#compress(page)
  }

  async #renderPlain(path: string, kind: RenderKind, priority: Priority): Promise<StoredPage | 'unknown'> {
    const rendered = await this.#queue.enqueue(path, kind, priority)
    this.#onRender?.(path)
    return rendered.status === 404 ? 'unknown' : this.#toPage(path, rendered)
  }

  #toPage(path: string, { body, contentType, isImmutable, reads, revision }: Rendered): StoredPage {
    const parts = this.#revisions.get(revision)?.parts
    if (!parts) throw new Error(`${path} was rendered from the outdated revision ${revision}.`)
    const page: StoredPage = {
      path,
      contentType,
      isImmutable,
      contentHash: hashOfContent(body),
      bodies: { identity: body },
      isComplete: !isCompressible(contentType, body.length),
      reads,
      digest: digestOf(reads, parts),
    }
    if (revision === this.#current.id) this.#validIn.set(page, revision)
    return page
  }

  /** Compresses with the fast coding first, so that the page can be sent; then with the other one, and writes to disk. */
  async #compress(page: StoredPage): Promise<Made> {
    const { identity } = page.bodies
    const gzip = !page.isComplete && identity ? await toGzip(identity) : undefined
    const quick = this.#asValidAs(page, { ...page, bodies: { ...page.bodies, ...(gzip && { gzip }) } })
    this.#memory.set(quick)
    return { page: quick, completed: this.#complete(quick) }
  }

  async #complete(page: StoredPage): Promise<StoredPage> {
    const { identity } = page.bodies
    const br = !page.isComplete && identity ? await toBrotli(page.contentType, identity) : undefined
    const complete: StoredPage = { ...page, bodies: { ...page.bodies, ...(br && { br }) }, isComplete: true }
    // A full disk only makes the server slower.
    await this.#disk.write(complete).catch(this.#onError)
    const isNewest = this.#memory.get(page.path) === page
    if (isNewest) this.#remember(complete)
    return complete
  }

  #remember(page: StoredPage) {
    const { identity, gzip, br } = page.bodies
    // The uncompressed body is rarely needed; it can be restored.
    const cached = gzip && br && identity ? { ...page, bodies: { gzip: copy(gzip), br: copy(br) } } : page
    this.#memory.set(this.#asValidAs(page, cached))
  }

  #asValidAs(page: StoredPage, copied: StoredPage): StoredPage {
    const revision = this.#validIn.get(page)
    if (revision !== undefined) this.#validIn.set(copied, revision)
    return copied
  }

  #isValid(page: StoredPage): boolean {
    // The name of such a file identifies its content.
    if (page.isImmutable) return true
    if (this.#validIn.get(page) === this.#current.id) return true
    const isValid = digestOf(page.reads, this.#current.parts) === page.digest
    if (isValid) this.#validIn.set(page, this.#current.id)
    return isValid
  }
}

/** Whether there is a body for a client that accepts a coding. */
const hasBody = ({ bodies }: StoredPage, coding: Coding): boolean =>
  (bodies[coding] ?? bodies.identity) !== undefined

/** A slice would keep the complete buffer in memory. */
const copy = (body: Uint8Array): Uint8Array => Buffer.from(body)
