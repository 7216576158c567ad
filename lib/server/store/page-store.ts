import type { Rendered, RenderKind } from '#lib/server/render/protocol.ts'
import type { Priority, RenderQueue } from '#lib/server/render/render-queue.ts'
import type { Revision } from '#lib/server/revision/revision-files.ts'
import { isCompressible, toBrotli, toGzip } from '#lib/server/store/compress.ts'
import type { DiskStore } from '#lib/server/store/disk-store.ts'
import type { MemoryStore } from '#lib/server/store/memory-store.ts'
import { type Coding, digestOf, hashOfContent, type StoredPage } from '#lib/server/store/stored-page.ts'

type Dependencies = {
  readonly memory: MemoryStore
  readonly disk: DiskStore
  readonly queue: RenderQueue
  readonly onError: (error: unknown) => void
  /** Told of every page that had to be rendered. */
  readonly onRender?: (path: string) => void
}

/** A page as soon as it can be sent, and when it has all its codings and is on disk. */
type Made = { readonly page: StoredPage; readonly completed: Promise<StoredPage> }

/**
 * Pages and files by address: rendered once, compressed once, kept in memory and on disk for as long as the content
 * that they were made from says the same.
 */
export class PageStore {
  readonly #memory: MemoryStore
  readonly #disk: DiskStore
  readonly #queue: RenderQueue
  readonly #onError: Dependencies['onError']
  readonly #onRender: Dependencies['onRender']
  /** The current revision, and before it the last one, on which what is under way may end. */
  readonly #revisions = new Map<string, Revision>()
  #current: Revision
  /** What is being rendered or compressed right now. */
  readonly #underWay = new Map<string, Promise<Made | 'unknown'>>()
  /** In which revision a page was found to be valid. */
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

  /** From now on everybody gets what a revision says. */
  use(revision: Revision): void {
    const before = this.#current
    this.#revisions.clear()
    this.#revisions.set(before.id, before)
    this.#revisions.set(revision.id, revision)
    this.#current = revision
    this.#underWay.clear()
    this.#queue.use(revision.id)
  }

  /** The page as it is kept, without rendering it; with a body in the coding, if one was made. */
  async find(path: string, coding: Coding = 'identity'): Promise<StoredPage | undefined> {
    const remembered = this.#memory.get(path)
    if (remembered && this.#isValid(remembered) && hasBody(remembered, coding)) return remembered
    const stored = await this.#disk.read(path)
    if (!stored || !this.#isValid(stored)) return undefined
    this.#remember(stored)
    return stored
  }

  /**
   * The page at an address, rendered if it must be. Not all of its codings need to be there yet.
   * Unknown where the address turns out to be none, which is only known for sure by rendering a part of the index.
   */
  async get(path: string, kind: RenderKind, coding?: Coding): Promise<StoredPage | 'unknown'> {
    const found = await this.find(path, coding)
    if (found) return found
    const made = await this.#make(path, kind, 'reader')
    return made === 'unknown' ? made : made.page
  }

  /** Makes sure that a page is kept in all its codings. */
  async prepare(path: string, kind: RenderKind): Promise<StoredPage | 'unknown'> {
    const found = await this.find(path)
    if (found?.isComplete) return found
    const made = await this.#make(path, kind, 'background')
    return made === 'unknown' ? made : made.completed
  }

  #make(path: string, kind: RenderKind, priority: Priority): Promise<Made | 'unknown'> {
    const known = this.#underWay.get(path)
    if (known) {
      if (priority === 'reader') this.#queue.promote(path)
      return known
    }
    const made = this.#render(path, kind, priority)
    this.#underWay.set(path, made)
    const forget = () => {
      if (this.#underWay.get(path) === made) this.#underWay.delete(path)
    }
    made.then(async (result) => result === 'unknown' || (await result.completed)).then(forget, forget)
    return made
  }

  async #render(path: string, kind: RenderKind, priority: Priority): Promise<Made | 'unknown'> {
    const rendered = await this.#queue.ask(path, kind, priority)
    this.#onRender?.(path)
    if (rendered.status === 404) return 'unknown'
    const page = await this.#toPage(path, rendered)
    this.#memory.set(page)
    return { page, completed: this.#complete(page) }
  }

  async #toPage(
    path: string,
    { body, contentType, isImmutable, reads, revision }: Rendered,
  ): Promise<StoredPage> {
    const parts = this.#revisions.get(revision)?.parts
    if (!parts) throw new Error(`${path} was rendered from a revision that is gone.`)
    const isLarge = isCompressible(contentType, body.length)
    const gzip = isLarge ? await toGzip(body) : undefined
    const page: StoredPage = {
      path,
      contentType,
      isImmutable,
      contentHash: hashOfContent(body),
      bodies: { identity: body, ...(gzip && { gzip }) },
      isComplete: !isLarge,
      reads,
      digest: digestOf(reads, parts),
    }
    if (revision === this.#current.id) this.#validIn.set(page, revision)
    return page
  }

  async #complete(page: StoredPage): Promise<StoredPage> {
    const { identity } = page.bodies
    const br = !page.isComplete && identity ? await toBrotli(identity) : undefined
    const complete: StoredPage = { ...page, bodies: { ...page.bodies, ...(br && { br }) }, isComplete: true }
    // A full disk makes the server slower, and stops nothing.
    await this.#disk.write(complete).catch(this.#onError)
    const isNewest = this.#memory.get(page.path) === page
    if (isNewest) this.#remember(complete)
    return complete
  }

  #remember(page: StoredPage) {
    const { identity, gzip, br } = page.bodies
    const isValid = this.#isValid(page)
    // Hardly anybody asks for what is compressed in another coding; the disk has it.
    const kept = gzip && br && identity ? { ...page, bodies: { gzip: copy(gzip), br: copy(br) } } : page
    if (isValid) this.#validIn.set(kept, this.#current.id)
    this.#memory.set(kept)
  }

  #isValid(page: StoredPage): boolean {
    // The name of such a file stands for its content, whatever the revision.
    if (page.isImmutable) return true
    if (this.#validIn.get(page) === this.#current.id) return true
    const isValid = digestOf(page.reads, this.#current.parts) === page.digest
    if (isValid) this.#validIn.set(page, this.#current.id)
    return isValid
  }
}

/** Whether there is a body to send to a client that takes a coding. */
const hasBody = ({ bodies }: StoredPage, coding: Coding): boolean =>
  (bodies[coding] ?? bodies.identity) !== undefined

/** A part of a larger buffer would keep all of it in memory. */
const copy = (body: Uint8Array): Uint8Array => Buffer.from(body)
