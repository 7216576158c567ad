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

  /**
   * Everybody gets what a revision says as soon as it can be rendered, and until then what the one before says, so that
   * nobody waits for it to be read.
   */
  async use(revision: Revision): Promise<void> {
    const before = this.#current
    this.#revisions.clear()
    this.#revisions.set(before.id, before)
    this.#revisions.set(revision.id, revision)
    await this.#queue.use(revision.id)
    this.#current = revision
    this.#underWay.clear()
  }

  /** The page as it is kept, without rendering it; with a body in the coding, if one was made. */
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
   * The page at an address, rendered if it must be. Not all of its codings need to be there yet.
   * Unknown where the address turns out to be none, which is only known for sure by rendering a part of the index.
   */
  async get(path: string, kind: RenderKind, coding?: Coding): Promise<StoredPage | 'unknown'> {
    // What is being prepared is waited for now.
    if (this.#underWay.has(path)) this.#queue.promote(path)
    const found = await this.find(path, coding)
    if (found?.isComplete) return found
    const made = await this.#once(path, () =>
      found ? this.#compress(found) : this.#render(path, kind, 'reader'),
    )
    return made === 'unknown' ? made : made.page
  }

  /** Makes sure that a page is kept in all its codings. */
  async prepare(path: string, kind: RenderKind): Promise<StoredPage | 'unknown'> {
    const found = await this.find(path)
    if (found?.isComplete) return found
    const made = await this.#once(path, () =>
      found ? this.#compress(found) : this.#render(path, kind, 'background'),
    )
    return made === 'unknown' ? made : made.completed
  }

  /** Makes sure that a page is kept, compressed or not. */
  async preparePlain(path: string, kind: RenderKind): Promise<StoredPage | 'unknown'> {
    const found = await this.find(path)
    if (found) return found
    const page = await this.#renderPlain(path, kind, 'background')
    if (page !== 'unknown') await this.#disk.write(page)
    return page
  }

  /** Whoever asks for a page that is being made waits for the same one. */
  #once(path: string, make: () => Promise<Made | 'unknown'>): Promise<Made | 'unknown'> {
    const known = this.#underWay.get(path)
    if (known) return known
    const made = make()
    this.#underWay.set(path, made)
    const forget = () => {
      if (this.#underWay.get(path) === made) this.#underWay.delete(path)
    }
    made.then(async (result) => result === 'unknown' || (await result.completed)).then(forget, forget)
    return made
  }

  async #render(path: string, kind: RenderKind, priority: Priority): Promise<Made | 'unknown'> {
    const page = await this.#renderPlain(path, kind, priority)
    return page === 'unknown' ? page : this.#compress(page)
  }

  async #renderPlain(path: string, kind: RenderKind, priority: Priority): Promise<StoredPage | 'unknown'> {
    const rendered = await this.#queue.ask(path, kind, priority)
    this.#onRender?.(path)
    return rendered.status === 404 ? 'unknown' : this.#toPage(path, rendered)
  }

  #toPage(path: string, { body, contentType, isImmutable, reads, revision }: Rendered): StoredPage {
    const parts = this.#revisions.get(revision)?.parts
    if (!parts) throw new Error(`${path} was rendered from a revision that is gone.`)
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

  /** The quick coding first, with which the page can be sent; then the other one, and the disk. */
  async #compress(page: StoredPage): Promise<Made> {
    const { identity } = page.bodies
    const gzip = !page.isComplete && identity ? await toGzip(identity) : undefined
    const quick = this.#asValidAs(page, { ...page, bodies: { ...page.bodies, ...(gzip && { gzip }) } })
    this.#memory.set(quick)
    return { page: quick, completed: this.#complete(quick) }
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
    // Hardly anybody asks for what is compressed in another coding; the disk has it.
    const kept = gzip && br && identity ? { ...page, bodies: { gzip: copy(gzip), br: copy(br) } } : page
    this.#memory.set(this.#asValidAs(page, kept))
  }

  #asValidAs(page: StoredPage, copied: StoredPage): StoredPage {
    const revision = this.#validIn.get(page)
    if (revision !== undefined) this.#validIn.set(copied, revision)
    return copied
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
