import type { StoredPage } from '#lib/server/store/stored-page.ts'

/** What the numbers and names of a page take beside its bodies, roughly; in bytes. */
const overhead = 1000

/** The pages that were used last, as many as fit into so many bytes. */
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
    // A map keeps the order in which keys were added: the first is the one that was used longest ago.
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
