import { compressedBodies } from '#lib/server/store/compress.ts'
import { hashOfContent, type StoredPage } from '#lib/server/store/stored-page.ts'
import { errorPagePath } from '#lib/site/headers/error-pages.ts'
import { fileOf, filesOfPage, namesFile } from '#lib/static-export/file-names.ts'
import { type ExportedFile, headersFile } from '#lib/static-export/headers-file.ts'
import type { OutputFolder } from '#lib/static-export/output-folder.ts'
import { redirectPage } from '#lib/static-export/redirect-page.ts'

const endings = { gzip: '.gz', br: '.br' } as const

/** Writes pages and files under the names that static hosts expect. */
export class PageWriter {
  readonly #output: OutputFolder
  readonly #basePath: string
  readonly #isPlain: boolean
  readonly #files: ExportedFile[] = []
  readonly #redirects: string[] = []
  #pages = 0

  constructor(output: OutputFolder, basePath: string, isPlain: boolean) {
    this.#output = output
    this.#basePath = basePath
    this.#isPlain = isPlain
  }

  get counts() {
    return { pages: this.#pages, files: this.#files.length, redirects: this.#redirects.length }
  }

  async writePage(page: StoredPage): Promise<void> {
    const { path, contentType, isImmutable } = page
    const isPage = contentType.startsWith('text/html') && !namesFile(path)
    if (isPage) this.#pages += 1
    else this.#files.push({ path, contentType, isImmutable })
    const address = path === errorPagePath('not-found') ? '/404' : path
    for (const name of isPage ? filesOfPage(address) : [fileOf(address)]) await this.#write(name, page)
  }

  /** Writes a page that redirects; a file is written under both names instead. */
  async writeRedirect(from: string, to: string, readTarget: () => Promise<StoredPage>): Promise<void> {
    this.#redirects.push(`${this.#basePath}${from} ${this.#basePath}${to} 301\n`)
    const target = await readTarget()
    if (namesFile(from)) return this.#write(fileOf(from), target)
    const text = Buffer.from(target.bodies.identity ?? new Uint8Array()).toString('utf8')
    const identity = Buffer.from(redirectPage(`${this.#basePath}${to}`, text))
    const bodies = { identity, ...(await compressedBodies('text/html', identity)) }
    for (const name of filesOfPage(from))
      await this.#write(name, { bodies, contentHash: hashOfContent(identity) })
  }

  /** Writes `_redirects` and `_headers`. */
  async finish(): Promise<void> {
    const redirects = this.#redirects.toSorted().join('')
    await this.#output.write('_redirects', redirects, async () => redirects)
    const files = this.#files.toSorted((a, b) => (a.path < b.path ? -1 : 1))
    const headers = headersFile(files, this.#basePath, ['', ...topNames(this.#output.names)])
    await this.#output.write('_headers', headers, async () => headers)
    await this.#output.finish()
  }

  async #write(name: string, { bodies, contentHash }: Pick<StoredPage, 'bodies' | 'contentHash'>) {
    const { identity, gzip, br } = bodies
    await this.#output.write(name, contentHash, async () => identity ?? new Uint8Array())
    if (this.#isPlain) return
    for (const [coding, body] of [['gzip', gzip] as const, ['br', br] as const]) {
      if (body) await this.#output.write(name + endings[coding], contentHash, async () => body)
    }
  }
}

/** The top-level names of an export, as used in addresses; without files for the host. */
function topNames(names: readonly string[]): readonly string[] {
  const top = names.map((name) => name.split('/')[0] ?? '').map((name) => name.replace(/\.(?:br|gz)$/, ''))
  const requested = top.filter((name) => name === '_next' || !/^[._]/.test(name))
  return [...new Set(requested.map((name) => name.replace(/\.html$/, '')))].toSorted()
}
