import type { StoredPage } from '#lib/server/store/stored-page.ts'

/** The approximate size of a page without its bodies, in bytes. */
const overhead = 1000

/** A least-recently-used cache of pages, limited by bytes. */
export class MemoryStore {
  readonly #limit: number
  readonly #pages = new Map<string, StoredPage>()
  #bytes = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  get bytes(): number {
    return this.#bytes
  }

  get(path: string): StoredPage | undefined {
    const page = this.#pages.get(path)
    if (!page) return undefined
    // A map keeps insertion order: the first key is the least recently used.
    this.#pages.delete(path)
    this.#pages.set(path, page)
    return page
  }

  set(page: StoredPage): void {
    this.delete(page.path)
    this.#pages.set(page.path, page)
    this.#bytes += sizeOf(page)
    for (const path of this.#pages.keys()) {
      if (this.#bytes <= this.#limit) return
      this.delete(path)
    }
  }

  delete(path: string): void {
    const page = this.#pages.get(path)
    if (!page) return
    this.#pages.delete(path)
    this.#bytes -= sizeOf(page)
  }
}

function sizeOf({ bodies, reads }: StoredPage): number {
  const bytes = Object.values(bodies).reduce((sum, { length }) => sum + length, 0)
  return bytes + reads.byteLength + overhead
}
